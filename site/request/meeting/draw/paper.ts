/** The list for the agenda and the minutes' extract: to read, copy, print and keep. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { fullDate } from '../../../text/dates'
import { SAMPLE } from '../../../planner/events'
import { agendaOf, minutesOf } from '../../after'
import { type Paper, agendaPaper, minutesPaper, pageOf } from '../papers'
import { type View, back, copyByHand, link } from './view'

const titles = { agenda: 'List for the agenda', minutes: 'Extract for the minutes' } as const

export function paper(view: View, what: 'agenda' | 'minutes'): TemplateResult {
  const { work, party } = view
  const { table } = work.of(party)
  const { name, day } = work.meeting(party)
  const top = html`${back({ at: 'table', party }, 'All requests')}
    <h1 tabindex="-1">${titles[what]}</h1>`
  if (table.requests.length === 0)
    return html`${top}
      <p>No request is open. <a href=${link({ at: 'table', party })}>Open the files</a></p>`
  if (!name || !day)
    return html`${top}
      <div class="panel">
        <p>Choose the community and the day of the meeting first. They stand below the list.</p>
        <p><a href=${link({ at: 'table', party })}>Choose the meeting</a></p>
      </div>`
  const made = (what === 'agenda' ? agendaPaper : minutesPaper)(table.requests, name, day, work.data.sample)
  return html`${top}
    <p>${name}, ${fullDate(day)}. <a class="noprint" href=${link({ at: 'table', party })}>Another meeting or order</a></p>
    ${what === 'agenda' ? agenda(view) : minutes(view)} ${work.data.sample ? html`<p>${SAMPLE}</p>` : nothing} ${ways(view, made)}`
}

function ways(view: View, made: Paper): TemplateResult {
  const { copy, save } = view
  const button = (words: string, act: () => void, first = false): TemplateResult =>
    html`<button type="button" class=${`govuk-button${first ? '' : ' govuk-button--secondary'}`} @click=${act}>${words}</button>`
  return html`<div class="acts noprint">
      ${button('Copy for a document', () => copy(made.text, made.html), true)} ${button('Copy as plain text', () => copy(made.text))}
      ${button('Print', () => print())}
      ${button('Save as a text file', () => save(`${made.file}.txt`, 'text/plain;charset=utf-8', made.text))}
      ${button('Save as a web page', () => save(`${made.file}.html`, 'text/html;charset=utf-8', pageOf(made)))}
    </div>
    ${copyByHand(view)}`
}

const agenda = ({ work, party }: View): TemplateResult =>
  html`<ol class="paper-list">
    ${agendaOf(work.of(party).table.requests).map(
      ({ id, school, title, support, asks, exceptional }) =>
        html`<li>
          <p><b>${school}</b>: ${title} (request ${id})</p>
          <p class="small muted">
            ${[support.join(', '), asks && `asks for ${asks}`, exceptional && 'exceptional'].filter(Boolean).join('; ')}
          </p>
        </li>`,
    )}
  </ol>`

const minutes = ({ work, party }: View): TemplateResult =>
  html`${minutesOf(work.of(party).table.requests).map(
    ({ id, school, title, decided }) =>
      html`<h2>${school}: ${title} (request ${id})</h2>
        ${
          decided.length === 0
            ? html`<p>Nothing has been filled in yet.</p>`
            : html`<dl class="summary">
                ${decided.map(
                  ({ label, lines }) =>
                    html`<div>
                      <dt>${label}</dt>
                      <dd>${lines.map((line) => html`<p dir="auto">${line}</p>`)}</dd>
                    </div>`,
                )}
              </dl>`
        }`,
  )}`
