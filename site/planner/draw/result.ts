/** A plan as the planner shows it: the next thing first, then what to take care of, the picture, the table, the ways to take it along. */
import { roles } from '../../../content/model/deadline-words'
import { fullDate } from '../../text/dates'
import { counted, listed } from '../../text/words'
import { dateNotes } from '../date-notes'
import { type DayNumber, textAt } from '../days'
import type { Made } from '../make'
import type { Plan, Task } from '../plan'
import { planWarnings } from '../plan-warnings'
import { sayDay, sayFromNow, triggerWords } from '../say'
import { backwardsAnswer, noneInTime } from './backwards'
import { roleChips } from './chips'
import { type Html, html } from './html'
import { late } from './late'
import type { Shown } from './shown'
import { numbered, planTable } from './table'
import { timeline } from './timeline'

/** The plan of one trigger; nothing where none can be made yet. */
export function result(shown: Shown): Html {
  const { made, state, book, today } = shown
  const { plan } = made
  if (!plan) return made.backwards ? noneInTime(shown) : html``
  // Backwards the meeting is the answer and has no field: what is to be said of its day stands here.
  const said = [...(made.backwards ? dateNotes(plan.start, book.calendar, today) : []), ...planWarnings(plan, book, today)]
  // That it is too late is the first thing a school must know; whoever runs the meeting asks what is next.
  const forSchools = !state.role || state.role === 'school'
  const caption = state.role ? `Dates for: ${roles[state.role]}` : 'Every date, in order'
  return html`<h2 id="plan-of">${titleOf(shown)}</h2>
    ${forSchools && late(shown)} ${made.backwards ? backwardsAnswer(shown) : answer(plan, shown)} ${onPaper(made)}
    ${said.length > 0 && html`<div class="panel">${said.map((text) => html`<p>${text}</p>`)}</div>`} ${!forSchools && late(shown)}
    ${
      plan.tasks.length > 0 &&
      html`<figure>
          ${timeline(plan, book.calendar, today, 'tl')}
          <figcaption class="small muted">
            Each block is a working week; stripes show closed days and school holidays. The numbers are those of the table.
          </figcaption>
        </figure>
        ${roleChips(
          plan.tasks.map(({ rule }) => rule),
          state,
          (role) => numbered(plan, role || undefined).length,
        )}
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

/** The notes beside fields, for print: the form is not printed. */
function onPaper({ notes }: Made): Html | undefined {
  const said = Object.values(notes).flat()
  return said.length > 0 ? html`<div class="panel onpaper">${said.map((text) => html`<p>${text}</p>`)}</div>` : undefined
}

/** For the live region: what is on screen now. */
export const summary = ({ made }: Pick<Shown, 'made'>): string =>
  made.plan
    ? [`${titleOf({ made })}: ${counted(made.plan.tasks.length, 'date')}.`, ...Object.values(made.notes).flat()].join(' ')
    : made.years && made.years.length > 0
      ? `The year of ${listed(made.years.map(({ community }) => community.title))}.`
      : ''
