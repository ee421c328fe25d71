/** When the request must be with the clerk: the planner's dates for the community that was chosen. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { counted } from '../../text/words'
import { sayDay, sayWarning } from '../../planner/say'
import type { DayNumber } from '../../planner/days'
import { type Deadline, plannerAddress } from '../tool/dates'
import { icon } from './parts'
import type { Shown } from './shown'

export interface DeadlineShown extends Pick<Shown, 'form' | 'pages' | 'act'> {
  deadline: Deadline
  today: DayNumber
  addToCalendar(): void
}

export function deadlinePanel({ deadline, today, form, pages, act, addToCalendar }: DeadlineShown): TemplateResult {
  const { community, next, missed } = deadline
  // The page with the four grounds: the same form serves a request outside meetings.
  const grounds = pages.find(({ fields }) => fields.some(({ key, role }) => role === 'grounds' || isGate(form, key)))
  const late = missed
    ? html`<p>
        It is too late for the meeting on ${sayDay(missed.plan.start.day, today)}: the last day to send was ${sayDay(missed.sendBy, today)}.
        ${grounds ? html`What cannot wait may go to the chair: <a href=${act.hash(grounds.key)}>${grounds.title}</a>.` : nothing}
      </p>`
    : nothing
  if (!next)
    return html`<section class="panel" aria-labelledby="by">
      <h2 id="by">${icon('day', 28)}Ask the clerk for the next meeting</h2>
      ${late}
      <p>
        No further meeting has been announced for ${community.title}. With a date, the <a href="/planner/">planner</a> counts the days.
        <a href=${`/communities/${community.slug}/`}>About ${community.title}</a>
      </p>
    </section>`
  const { plan, sendBy, workingDaysLeft } = next
  const task = plan.tasks.find(({ due }) => due === sendBy)
  return html`<section class="panel" aria-labelledby="by">
    <h2 id="by">${icon('day', 28)}Send to your clerk by ${sayDay(sendBy, today)}</h2>
    <p>
      ${
        sendBy === today
          ? 'That is today.'
          : html`${counted(workingDaysLeft, 'working day')} left, ${counted(sendBy - today, 'day')} in all.`
      }
      For the meeting of ${community.title} on ${sayDay(plan.start.day, today)}.
    </p>
    ${task?.warnings.map((warning) => html`<p>${sayWarning(warning, today).text}</p>`)} ${late}
    <p class="acts">
      <button type="button" class="govuk-button govuk-button--secondary" @click=${addToCalendar}>Add to my calendar (.ics file)</button>
      <a href=${plannerAddress(deadline, plan)}>All dates of this meeting</a>
    </p>
  </section>`
}

/** The question that opens the branch with the grounds. */
const isGate = (form: Shown['form'], key: string): boolean =>
  form.sections.some(({ fields }) => fields.some(({ role, askedWhen }) => role === 'grounds' && askedWhen?.field === key))
