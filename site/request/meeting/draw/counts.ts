/** KCC's days: every source's count, as the planner has them. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { approvedOn } from '../../after'
import { labelledBox } from '../../draw/parts'
import { dayOf } from '../../values'
import { kccTasks } from '../due'
import { dueRow } from './due'
import type { RequestView } from './view'

export function counts({ work, party, one }: RequestView): TemplateResult {
  const { table } = work.of(party)
  const { id } = one.request
  const typed = table.received[id] ?? ''
  const tasks = kccTasks(one, typed, work.book)
  const shown = tasks.flatMap((task) => [task, ...task.alternatives])
  return html`${labelledBox(
    'Day KCC received the form',
    typed.trim() && dayOf(typed) === undefined ? 'Write a day of the calendar, such as 27 10 2026.' : undefined,
    { id: 'received', value: typed, width: 20, input: (value) => work.change(party, { received: { ...table.received, [id]: value } }) },
    'It stays on this computer. The form does not ask for it.',
  )}
  ${
    shown.length === 0
      ? html`<p>
          ${approvedOn(one) === undefined ? 'No day of approval is filled in. ' : nothing}Give the day KCC received the form to see what is
          due.
        </p>`
      : html`<dl class="summary wide">${shown.map((task) => dueRow(task, work.todayNumber))}</dl>
          ${
            shown.length > 1 ? html`<p class="small muted">The sources count in different ways. All of their days are shown.</p>` : nothing
          }`
  }`
}
