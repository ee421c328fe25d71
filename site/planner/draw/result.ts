/** A plan as the planner shows it: the next thing first, then what to take care of, the picture, the table, the ways to take it along. */
import { roles } from '../../../content/model/deadline-words'
import { fullDate } from '../../text/dates'
import { counted, listed } from '../../text/words'
import { type DayNumber, dayAt, textAt } from '../days'
import type { Made } from '../make'
import { type MeetingPlan, nextToSendFor, sendBy, supportAt } from '../meetings'
import type { Plan, Rulebook, Task } from '../plan'
import { planWarnings } from '../plan-warnings'
import type { Role } from '../rules'
import { sayDay, sayFromNow, triggerWords } from '../say'
import { type PlanState, addressOf } from '../state'
import { type Html, html } from './html'
import { numbered, planTable } from './table'
import { timeline } from './timeline'

export interface Shown {
  state: PlanState
  made: Made
  book: Rulebook
  today: DayNumber
  /** The four grounds of an exceptional request, as the form has them. */
  grounds: readonly string[]
}

/** The plan of one trigger; nothing where none can be made yet. */
export function result(shown: Shown): Html {
  const { made, state, book, today } = shown
  const { plan } = made
  if (!plan) return made.backwards ? noneInTime(shown) : html``
  const said = planWarnings(plan, book, today)
  const present = (Object.keys(roles) as Role[]).filter((role) => role !== 'all' && plan.tasks.some(({ rule }) => rule.who.includes(role)))
  const caption = state.role ? `Dates for: ${roles[state.role]}` : 'Every date, in order'
  return html`<h2 id="plan-of">${titleOf(shown)}</h2>
    ${made.backwards ? backwardsAnswer(shown) : answer(plan, shown)}
    ${said.length > 0 && html`<div class="panel">${said.map((text) => html`<p>${text}</p>`)}</div>`} ${late(shown)}
    ${
      plan.tasks.length > 0 &&
      html`<figure>
          ${timeline(plan, book.calendar, today, 'tl')}
          <figcaption class="small muted">
            Each block is a working week; stripes show closed days and school holidays. The numbers are those of the table.
          </figcaption>
        </figure>
        ${
          present.length > 1 &&
          html`<ul class="chips" aria-label="Whose tasks to show">
            ${([['', 'Everyone'], ...present.map((role) => [role, roles[role]])] as ['' | Role, string][]).map(
              ([role, name]) =>
                html`<li>
                  <a href="${addressOf({ ...state, role })}" ${role === state.role && html`aria-current="true"`}>
                    ${name} <span>${numbered(plan, role || undefined).length}</span>
                  </a>
                </li>`,
            )}
          </ul>`
        }
        ${planTable(plan, { today, calendar: book.calendar, caption, role: state.role || undefined })}`
    }`
}

/** What the plan is about: `Example S1, Tuesday 10 November 2026`. */
export function titleOf({ made: { community, plan } }: Pick<Shown, 'made'>): string {
  if (!plan) return ''
  const date = fullDate(textAt(plan.start.day))
  if (community) return `${community.title}, ${date}`
  const what = plan.start.trigger === 'meeting' ? 'A meeting' : triggerWords[plan.start.trigger]
  return `${what[0]!.toUpperCase()}${what.slice(1)} on ${date}`
}

/** The next thing to be done, and how long there is. */
function answer(plan: Plan, { state, today }: Shown): Html {
  const open = numbered(plan, state.role || undefined)
    .map(({ task }) => task)
    .filter(({ due }) => due >= today)
  const next = open[0]
  if (!next)
    return html`<div class="answer">
      <p>${plan.tasks.length > 0 ? 'Every date of this plan has passed.' : 'There is no date to show.'}</p>
    </div>`
  const together = open.filter(({ due }) => due === next.due)
  return html`<div class="answer">
    ${together.map(
      (task) =>
        html`<p>
          <b>Next for ${listed(task.rule.who.map((who) => roles[who]))}: ${task.rule.title}, ${byWhen(task, today)}.</b>
          ${inHoliday(task, today)}
        </p>`,
    )}
  </div>`
}

const byWhen = ({ rule, due }: Task, today: DayNumber): string => {
  const before = rule.direction === 'on' ? 'on' : rule.bound === 'about' ? 'about' : 'by'
  return `${before} ${sayDay(due, today)}, ${sayFromNow(due, today)}`
}

function inHoliday(task: Task, today: DayNumber): Html | undefined {
  const holiday = task.warnings.find((w) => w.kind === 'school-holiday')
  if (!holiday || !task.rule.who.includes('school')) return undefined
  return html`That is in a school holiday, so the last school day to do it is <b>${sayDay(holiday.lastSchoolDay, today)}</b>,
    ${sayFromNow(holiday.lastSchoolDay, today)}.`
}

/** Too late for a meeting: what can still be done. */
function late({ made, state, today, grounds }: Shown): Html | undefined {
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

function backwardsAnswer({ made, state, today }: Shown): Html {
  const { plan, sendBy: by, there, late: isLate, day } = made.backwards!
  const meeting = plan!.meeting
  const what = state.money ? 'The money can be there' : 'The support can begin'
  return html`<div class="answer">
    <p>
      <b
        >For support from ${sayDay(day, today)}: the meeting on
        ${fullDate(meeting.date)}${by !== undefined && `, with the request sent by ${sayDay(by, today)}`}.</b
      >
      ${by !== undefined && `That is ${sayFromNow(by, today)}.`}
    </p>
    <p>${what} on ${sayDay(there!, today)}${state.money && ', the last day any source gives for the payment'}.</p>
    ${isLate && html`<p><b>It is too late to send a request for that meeting.</b> ${earliest({ made, state, today })}</p>`}
  </div>`
}

/** The soonest that support can still come. */
function earliest({ made, state, today }: Pick<Shown, 'made' | 'state' | 'today'>): Html {
  const next = nextToSendFor(made.others, today)
  if (!next) return html`No later meeting is announced for this community. Ask the clerk.`
  return html`The first meeting you can still reach is
    <a href="${addressOf({ ...state, plan: 'meeting', meeting: next.meeting.slug, date: '' })}">${fullDate(next.meeting.date)}</a>: support
    from ${sayDay(supportAt(next, state.money), today)}.`
}

function noneInTime(shown: Shown): Html {
  const { day } = shown.made.backwards!
  return html`<div class="panel">
    <h2>No meeting gives the support by ${sayDay(day, shown.today)}</h2>
    <p>${earliest(shown)}</p>
    ${exceptional(shown.grounds)}
  </div>`
}

/** For the live region: what is on screen now. */
export const summary = ({ made }: Pick<Shown, 'made'>): string =>
  made.plan
    ? `${titleOf({ made })}: ${counted(made.plan.tasks.length, 'date')}.`
    : made.years && made.years.length > 0
      ? `The year of ${listed(made.years.map(({ community }) => community.title))}.`
      : ''
