/** A plan as a table: who, what, by when, and how each day was counted. */
import { roles } from '../../../content/model/deadline-words'
import { listed } from '../../text/words'
import type { WorkCalendar } from '../calendar'
import { proofOf } from '../count'
import { type DayNumber, textAt } from '../days'
import type { Plan, Task } from '../plan'
import type { Role, SourceLine } from '../rules'
import { sayAssumed, sayCount, sayDay, sayLeft, sayShort, sayWarning } from '../say'
import type { Warning } from '../warnings'
import { type Html, html } from './html'

export interface TableOptions {
  today: DayNumber
  calendar: WorkCalendar
  caption: string
  /** Only the tasks of this role; numbers stay those of the whole plan. */
  role?: Role | undefined
  /** Without the counts, for pages that link to the whole plan. */
  brief?: boolean
}

/** The tasks of a plan with their numbers, which tie the table to the timeline. */
export const numbered = ({ tasks }: Plan, role?: Role): { task: Task; number: number }[] =>
  tasks.map((task, i) => ({ task, number: i + 1 })).filter(({ task }) => !role || isOf(task, role))

const isOf = ({ rule }: Task, role: Role): boolean => rule.who.includes(role) || rule.who.includes('all')

const head = (text: string) => html`<th role="columnheader" scope="col">${text}</th>`

/** @returns the table, with roles told explicitly because its rows are blocks on a phone. */
export function planTable(plan: Plan, options: TableOptions): Html {
  const { brief, caption, role } = options
  // Where no day is certain, that is told of the plan, and its reason need not stand in every row.
  const uncertain = !brief && plan.tasks.every(({ warnings }) => warnings.some(isUncertain))
  return html`<table class="plan" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[head('Who'), head('What'), head('By'), !brief && head('How it is counted')]}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${numbered(plan, role).map(({ task, number }) => row(task, number, options, uncertain))}
    </tbody>
  </table>`
}

const isUncertain = ({ kind }: Warning): boolean => kind === 'unknown-bank-holidays'

function row(task: Task, number: number, { today, calendar, brief }: TableOptions, uncertain: boolean): Html {
  const { rule, warnings, alternatives } = task
  const told = warnings.map((warning) => ({ ...sayWarning(warning, today), ...(uncertain && isUncertain(warning) && { text: '' }) }))
  return html`<tr role="row">
    <td role="cell">
      <span class="who"><b class="pin">${number}</b><span class="vh">. </span><b>${listed(rule.who.map((who) => roles[who]))}</b></span>
    </td>
    <td role="cell">
      <a href="/deadline-rules/${rule.slug}/">${rule.title}</a>
      ${!brief && rule.startsClock === 'receipt' && html`<p class="small noprint"><a href="/request/meeting/">Make the hand-over</a></p>`}
      ${rule.disagreements.length > 0 && html`<p><span class="flag">Sources disagree</span></p>`}
      ${told.map(({ flag, text }) => html`<p><span class="flag">${flag}</span> <span class="small">${text}</span></p>`)}
    </td>
    <td role="cell">
      ${when(task, (day) => sayShort(day, today))}
      <p class="small muted">${sayLeft(task, today)}</p>
      ${alternatives.map((other) => html`<p class="small">By another source: ${when(other, (day) => sayShort(day, today))}</p>`)}
    </td>
    ${
      !brief &&
      html`<td role="cell">
        <details class="govuk-details">
          <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Why this day</span></summary>
          <div class="govuk-details__text small">${[task, ...alternatives].map((each) => why(each, today, calendar))}</div>
        </details>
      </td>`
    }
  </tr>`
}

/** The day or days, marked up. */
export function when({ rule, from, due }: Task, say: (day: DayNumber) => string): Html {
  const time = (day: DayNumber) => html`<time datetime="${textAt(day)}">${say(day)}</time>`
  return html`<b>${rule.bound === 'about' && 'About '}${from !== undefined && html`${time(from)} to `}${time(due)}</b>`
}

/** The proof of a day: the count, what was left out, the source, and what other sources say. */
export function why(task: Task, today: DayNumber, calendar: WorkCalendar): Html {
  const { rule, moment } = task
  const proof = proofOf(rule, moment.day, calendar)
  const named = proof?.leftOut.filter(({ why: reason }) => reason !== 'Saturday' && reason !== 'Sunday') ?? []
  const weekend = proof?.leftOut.filter(({ why: reason }) => reason === 'Saturday' || reason === 'Sunday') ?? []
  const assumed = sayAssumed(moment, today)
  return html`<p><b>${rule.title}:</b> ${sayCount(task, today)} ${assumed}</p>
    ${
      proof &&
      proof.counted.length > 0 &&
      html`<p>Counted: ${listed(proof.counted.map(({ day, number }) => `${sayShort(day, today)} (${number})`))}.</p>`
    }
    ${
      (named.length > 0 || weekend.length > 0) &&
      html`<p>
        Left out:
        ${listed([
          ...named.map(({ day, why: reason }) => `${sayShort(day, today)} (${reason})`),
          ...(weekend.length > 0 ? [weekendsIn(weekend, today)] : []),
        ])}.
      </p>`
    }
    ${rule.condition && html`<p>Subject to: ${rule.condition}</p>`} ${rule.note && html`<p>${rule.note}</p>`}
    ${rule.disagreements.map(
      (d) =>
        html`<p><b>${d.about}.</b></p>
          <ul>
            ${d.statements.map((s) => html`<li>${s.says} <span class="muted">${s.source}${s.standing && `. ${s.standing}`}</span></li>`)}
          </ul>
          <p>${d.advice}</p>`,
    )}
    <p>Source: ${rule.sources.map((source, i) => html`${i > 0 && '; '}${sourceLink(source)}`)}.</p>`
}

const sourceLink = ({ title, places, href, date }: SourceLine): Html =>
  html`<a href="${href}">${title}</a>${places && `, ${places}`}${date && ` (${date})`}`

/** `the weekends of 31 October and 7 November`, each told by its first day that was left out. */
function weekendsIn(days: readonly { day: DayNumber }[], today: DayNumber): string {
  const sorted = days.map(({ day }) => day).sort((a, b) => a - b)
  const firsts = sorted.filter((day, i) => day - 1 !== sorted[i - 1])
  const names = firsts.map((day) => sayDay(day, today).replace(/^\S+ /, ''))
  return `the weekend${firsts.length === 1 ? '' : 's'} of ${listed(names)}`
}
