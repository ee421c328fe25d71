/** The hand-over of one request: to whom, by when, with which words and which file. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { SAMPLE } from '../../../planner/events'
import { textAt } from '../../../planner/days'
import { sayLeft } from '../../../planner/say'
import { dateOf } from '../../../text/dates'
import { type HandOver, agendaOf, decisionOf, handOverOf, partyPages } from '../../after'
import { choice, icon } from '../../draw/parts'
import { type Due, dueCalendar, handOverDue } from '../due'
import { mailLink } from '../papers'
import { areaOf, communityIn } from '../table'
import { day, proof } from './due'
import { saving } from './saving'
import { type RequestView, back, copyByHand, keeping, link } from './view'

export function handOver(view: RequestView): TemplateResult {
  const { work, party, one } = view
  const { id } = one.request
  const { school, title } = agendaOf([one])[0]!
  const area = areaOf(one, work.of(party).table, work.data.planner, work.meeting(party))
  const officer = area === undefined ? undefined : work.data.officers[area]
  const due = handOverDue(one, work.book)
  const made = officer && handOverOf(one, officer, work.today, due && textAt(due.task.due))
  return html`${back({ at: 'request', party, id }, 'The request')}
    <h1 tabindex="-1">Hand over to KCC</h1>
    <p class="muted">${school}: ${title || 'without a name'}. Request ${id}.</p>
    ${keeping(view)} ${made && area ? steps(view, made, area, due) : officer ? notYet(view) : whichArea(view)}`
}

const notYet = ({ party, one: { request } }: RequestView): TemplateResult =>
  html`<p>
    Only a request that is agreed or referred to KCC is handed over.
    <a href=${link({ at: 'request', party, id: request.id })}>See what was decided</a>
  </p>`

/** The community of the request is not in the site's list, so it does not tell the area. */
function whichArea({ work, party, one: { request } }: RequestView): TemplateResult {
  const { areas } = work.of(party).table
  return html`<fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Which area is the community in?</legend>
    <div class="govuk-hint">It is not in the site’s list. The area tells which officer receives the request.</div>
    <div class="govuk-radios">
      ${work.data.planner.areas.map(({ slug, title }) =>
        choice({
          id: `area-${slug}`,
          name: 'area',
          label: title,
          kind: 'radio',
          checked: false,
          change: () => work.change(party, { areas: { ...areas, [request.id]: slug } }),
        }),
      )}
    </div>
  </fieldset>`
}

function steps(view: RequestView, made: HandOver, area: string, due: Due | undefined): TemplateResult {
  const { work, party, one, copy } = view
  const { sample } = work.data
  const { sent } = work.of(party).table
  const { id } = one.request
  const subject = sample ? `Sample, not real: ${made.subject}` : made.subject
  const body = sample ? `${made.body}\n\n${SAMPLE}` : made.body
  return html`${open(view, made)} ${byWhen(view, due)}
    <ol class="path">
      <li>
        <h2>To whom</h2>
        <p>${made.to.title}, ${made.to.area}: <span class="file">${made.to.email}</span></p>
        <p class="small muted">
          ${made.to.note ?? 'Make sure that the address still holds.'} <a href=${`/areas/${area}/`}>About the ${made.to.area} area</a>
        </p>
      </li>
      <li>${saving(view, html`<h2 id="save-file">The request file</h2>`)}</li>
      <li>
        <h2>The e-mail</h2>
        <p>Signpost sends nothing. Copy the text or open it in your mail program, then attach the file yourself.</p>
        <div class="mail">
          <p><b>${subject}</b></p>
          ${body.split('\n\n').map((text) => html`<p>${text}</p>`)}
        </div>
        <div class="acts">
          <button type="button" class="govuk-button govuk-button--secondary" @click=${() => copy(`${subject}\n\n${body}`)}>
            Copy the text
          </button>
          <a href=${mailLink(made.to.email, subject, body)}>Open it in my mail program</a>
        </div>
        ${copyByHand(view)}
      </li>
      <li>
        <h2>Tick it off</h2>
        <div class="govuk-checkboxes">
          ${choice({
            id: 'sent',
            name: 'sent',
            label: sent[id] ? `I have sent it, ${dateOf(sent[id])}` : 'I have sent it',
            kind: 'checkbox',
            checked: sent[id] !== undefined,
            change: (on) => {
              const { [id]: _, ...others } = sent
              work.change(party, { sent: on ? { ...others, [id]: work.today } : others })
            },
          })}
        </div>
      </li>
    </ol>`
}

/** What of the community's section is still open. It is advice here: the officer gets what is sent. */
function open({ party, one, work }: RequestView, { problems }: HandOver): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing
  const { request } = one
  const key = partyPages(one, party, work.today).find((page) => page.problems.length > 0)?.key
  return html`<section class="panel" aria-labelledby="open">
    <h2 id="open">${icon('care', 28)}Before you send it</h2>
    <ul>
      ${problems.map(({ summary }) => html`<li>${summary}</li>`)}
    </ul>
    ${key ? html`<p><a href=${link({ at: 'section', party, id: request.id, page: key })}>Fill in the community’s section</a></p>` : nothing}
  </section>`
}

function byWhen(view: RequestView, due: Due | undefined): TemplateResult {
  const { work, one, save } = view
  const today = work.todayNumber
  if (!due)
    return html`<p class="answer">
      ${
        decisionOf(one) === 'referred'
          ? 'No rule gives a last day for a request that is referred. Send it soon.'
          : 'Fill in the day of approval: the day it is due is counted from it.'
      }
    </p>`
  const community = communityIn(one)
  const calendar = (): void =>
    save(
      `hand-over-${one.request.id}.ics`,
      'text/calendar;charset=utf-8',
      dueCalendar(one, due, work.book, {
        name: community?.name ?? '',
        slug: community?.slug ?? 'own',
        sample: work.data.sample,
        siteUrl: location.origin,
        now: `${new Date().toISOString().slice(0, 19)}Z`,
      }),
    )
  return html`<div class="answer">
    <p><b>Send it by ${day(due.task.due, today)}. ${sayLeft(due.task, today)}.</b></p>
    ${proof(due.task, today)}
    <p class="acts">
      <button type="button" class="govuk-button govuk-button--secondary" @click=${calendar}>Add to my calendar (.ics file)</button>
    </p>
  </div>`
}
