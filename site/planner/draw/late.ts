/** What can still be done where a request comes too late for a meeting. */
import { nextToSendFor, sendBy } from '../meetings'
import { sayDay, sayFromNow } from '../say'
import { addressOf } from '../state'
import { type Html, html } from './html'
import type { Shown } from './shown'

/** Too late for a meeting: what can still be done. */
export function late({ made, state, today, grounds }: Shown): Html | undefined {
  const { plan } = made
  if (!plan || plan.start.trigger !== 'meeting' || plan.start.day < today) return undefined
  const by = sendBy(plan)
  if (by === undefined || by >= today) return undefined
  const next = nextToSendFor(
    made.others.filter((other) => other.start.day > plan.start.day),
    today,
  )
  return html`<section class="panel" aria-labelledby="late">
    <h3 id="late">Too late for this meeting</h3>
    <p>A request had to be with the clerk by ${sayDay(by, today)}, ${sayFromNow(by, today)}.</p>
    <p>
      ${
        next
          ? html`<a href="${addressOf({ ...state, plan: 'meeting', meeting: next.meeting.slug, date: '' })}"
                >Plan for the next meeting, ${sayDay(next.start.day, today)}</a
              >: send the request by ${sayDay(sendBy(next) ?? next.start.day, today)}.`
          : made.community
            ? 'No later meeting is announced for this community. Ask the clerk.'
            : 'It goes to the next meeting. Choose your community to see which that is.'
      }
    </p>
    ${exceptional(grounds)}
  </section>`
}

/** The four grounds as a short check; what is ticked decides what is said, see page.ts. */
export const exceptional = (grounds: readonly string[]): Html | undefined =>
  grounds.length === 0
    ? undefined
    : html`<details class="govuk-details" data-exceptional>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Can it be decided outside a meeting?</span>
        </summary>
        <div class="govuk-details__text">
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend">Tick what is true of the request</legend>
            <div class="govuk-checkboxes">
              ${grounds.map(
                (ground, i) =>
                  html`<div class="govuk-checkboxes__item">
                    <input class="govuk-checkboxes__input" type="checkbox" id="ground-${i}" />
                    <label class="govuk-label govuk-checkboxes__label" for="ground-${i}">${ground}</label>
                  </div>`,
              )}
            </div>
          </fieldset>
          <p role="status" data-verdict>Nothing is ticked: the request goes to the next meeting.</p>
        </div>
      </details>`
