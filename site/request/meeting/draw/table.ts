/** A party's table: the requests, the meeting, files to open, and the way to leave nothing behind. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { counted } from '../../../text/words'
import { requestList } from './list'
import { meetingForm } from './meeting'
import { opening } from './opening'
import { type View, asked, back, keeping, link } from './view'

export function table(view: View): TemplateResult {
  const { work, party } = view
  const { requests } = work.of(party).table
  const clerk = party === 'community'
  return html`${back({ at: 'choice' }, 'Choose who you are')}
    <h1 tabindex="-1">${clerk ? 'Requests for the community' : 'Requests for KCC'}</h1>
    ${keeping(view)} ${requests.length === 0 ? empty(view) : nothing} ${opening(view)} ${requests.length > 0 ? list(view) : nothing}
    <section class="noprint" aria-labelledby="remove">
      <h2 id="remove">When you are done</h2>
      <p>
        What you open and fill in is kept in this browser until you remove it, so that you can close the page and come back.
        ${clerk ? nothing : 'KCC’s copies hold pupils’ names and dates of birth.'}
      </p>
      ${asked(view, {
        name: 'everything',
        button: 'Remove everything from this computer',
        question:
          'This removes all requests here and all drafts of the request form from this browser. What you have not saved as a file is lost.',
        yes: 'Remove everything',
        act: () => void work.removeEverything().then(() => view.focus('removed')),
      })}
    </section>`
}

function empty({ work, party }: View): TemplateResult {
  return html`${work.removed ? html`<p class="care" id="removed" tabindex="-1">Everything was removed from this computer.</p>` : nothing}
    <div class="answer">
      <p>No request is open yet.</p>
      <p class="small">
        ${
          party === 'community'
            ? html`Schools send you the community’s copy as a request file. Open the files below: then you set their order, make the list
              for the agenda and fill in what was decided.`
            : html`Clerks send you the community’s copy with its decision, schools KCC’s copy with the pupils’ names. Open both: they are
              put together by the number of the request.`
        }
      </p>
      <p class="small"><a href="/deadline-rules/">What is due when</a></p>
    </div>`
}

function list(view: View): TemplateResult {
  const { work, party } = view
  const { requests } = work.of(party).table
  return html`<section aria-labelledby="list">
      <h2 id="list">${counted(requests.length, 'request')}${party === 'community' ? ' in the chair’s order' : nothing}</h2>
      ${requestList(view)}
    </section>
    ${
      party === 'community'
        ? html`${meetingForm(view)}
            <div class="acts">
              <a class="govuk-button" href=${link({ at: 'agenda', party })}>List for the agenda</a>
              <a class="govuk-button govuk-button--secondary" href=${link({ at: 'minutes', party })}>Extract for the minutes</a>
            </div>`
        : nothing
    }`
}
