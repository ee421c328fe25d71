/** The requests on the table, in the chair's order, with how each stands. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { sayDay, sayLeft } from '../../../planner/say'
import { type AgendaItem, type OnDesk, agendaOf, decisionOf, partyPages } from '../../after'
import { handOverDue } from '../due'
import { type FormPage } from '../../pages'
import { communityIn } from '../table'
import { type View, link } from './view'

export function requestList(view: View): TemplateResult {
  const { work, party } = view
  const { requests } = work.of(party).table
  const items = agendaOf(requests)
  return html`<ol class="requests">
    ${repeat(
      requests,
      ({ request }) => request.id,
      (one, at) => entry(view, one, items[at]!, requests.length),
    )}
  </ol>`
}

function entry(view: View, one: OnDesk, item: AgendaItem, count: number): TemplateResult {
  const { party } = view
  const { id, school, title, support, asks, exceptional } = item
  const about = [support.join(', '), asks && `asks for ${asks}`].filter(Boolean).join('; ')
  return html`<li data-request=${id}>
    <div class="entry">
      <div>
        <h3><a href=${link({ at: 'request', party, id })}>${school}: ${title || 'without a name'}</a></h3>
        <p class="small muted">Request ${id}${about ? html`. ${about}` : nothing}</p>
        <p class="small states">
          ${states(view, one)}${exceptional ? html`<span class="flag">Exceptional</span>` : nothing}${elsewhere(view, one)}
        </p>
      </div>
      ${party === 'community' && count > 1 ? movers(view, one, item, count) : nothing}
    </div>
  </li>`
}

/** Buttons that are not there for the first and the last keep nobody guessing why they do nothing. */
function movers(
  { work, party, focus }: View,
  { request: { id } }: OnDesk,
  { place, school, title }: AgendaItem,
  count: number,
): TemplateResult {
  const name = [school, title].filter(Boolean).join(': ')
  const button = (way: 'up' | 'down', to: number): TemplateResult =>
    html`<button
      type="button"
      class="govuk-button govuk-button--secondary"
      id=${`${way}-${place}`}
      @click=${() => {
        work.move(party, id, to)
        // At an end of the list the button is gone, and its neighbour stays.
        const other = way === 'up' ? 'down' : 'up'
        focus(`${to === 0 || to === count - 1 ? other : way}-${to + 1}`)
      }}
    >
      Move ${way}<span class="vh">: ${name}</span>
    </button>`
  return html`<div class="movers">${place > 1 ? button('up', place - 2) : nothing} ${place < count ? button('down', place) : nothing}</div>`
}

const tags: Readonly<Record<FormPage['state'], string>> = { done: '', started: 'yellow', 'to-do': 'blue', trouble: 'red' }

/** How the party's own section stands, and the hand-over after it. */
export function states(view: View, one: OnDesk): TemplateResult {
  const { work, party } = view
  const pages = partyPages(one, party, work.today)
  const open = pages.find(({ state }) => state !== 'done')
  const section = open
    ? html`<strong class=${`govuk-tag govuk-tag--${tags[open.state]}`}>${open.says}</strong>`
    : html`<span>${party === 'community' ? decisionSays(one) : 'Done'}</span>`
  return html`${section}${party === 'community' ? sending(view, one) : nothing}`
}

/** What was decided, in the form's own word. */
function decisionSays(one: OnDesk): string {
  const decision = decisionOf(one)
  const labels = one.form.sections.flatMap(({ fields }) => fields).find(({ role }) => role === 'decision')?.options
  return labels?.find(({ key }) => key === decision)?.label ?? 'Done'
}

function sending({ work, party }: View, one: OnDesk): TemplateResult | typeof nothing {
  const due = handOverDue(one, work.book)
  const sent = work.of(party).table.sent[one.request.id]
  if (sent) return html`<span>Handed over</span>`
  if (!due) return nothing
  const { task } = due
  const left = sayLeft(task, work.todayNumber)
  return html`<span class=${task.due < work.todayNumber ? 'flag bad' : 'flag'}
    >Hand over by ${sayDay(task.due, work.todayNumber)}: ${left}</span
  >`
}

/** A request for another community may have gone to the wrong clerk. */
function elsewhere({ work, party }: View, one: OnDesk): TemplateResult | typeof nothing {
  const named = communityIn(one)
  const { community, name } = work.meeting(party)
  if (party === 'kcc' || !named || !name || (named.slug ? named.slug === community?.slug : named.name === name)) return nothing
  return html`<span class="flag">For ${named.name}</span>`
}
