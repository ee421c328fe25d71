/** A day of the planner's with its count, its warnings and its rule. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { type DayNumber, textAt } from '../../../planner/days'
import type { Task } from '../../../planner/plan'
import { sayAssumed, sayCount, sayDay, sayLeft, sayWarning } from '../../../planner/say'

export const day = (number: DayNumber, today: DayNumber): TemplateResult =>
  html`<time datetime=${textAt(number)}>${sayDay(number, today)}</time>`

/** How the day was found, for those who want to check it. */
export const proof = (task: Task, today: DayNumber): TemplateResult =>
  html`<p class="small">
      ${sayCount(task, today)} ${sayAssumed(task.moment, today)}
      ${task.rule.condition ? html`Subject to: ${task.rule.condition}.` : nothing}
      <a href=${`/deadline-rules/${task.rule.slug}/`}>${task.rule.title}: the rule and its source</a>
    </p>
    ${task.warnings.map((warning) => {
      const { flag, text } = sayWarning(warning, today)
      return html`<p class="small"><span class="flag">${flag}</span> ${text}</p>`
    })}`

/** Each count in a row: by when, how long still, and whose count it is. */
export const dueRow = (task: Task, today: DayNumber): TemplateResult =>
  html`<div>
    <dt>${task.rule.title}</dt>
    <dd>
      <p>
        <b>By ${day(task.due, today)}</b>.
        <span class=${task.due < today ? 'flag bad' : 'muted'}>${sayLeft(task, today)}</span>
      </p>
      ${proof(task, today)}
    </dd>
  </div>`
