/** When an approved request is due where, by the planner's rules (doc:004#4, doc:004#8). Nothing is counted here. */
import { type DayNumber, dayAt, isInRange } from '../../planner/days'
import { planEvents, takenAlong } from '../../planner/events'
import { calendarFile } from '../../planner/ics'
import { type Plan, type Rulebook, type Task, planFrom } from '../../planner/plan'
import { approvedOn } from '../after'
import type { OnDesk } from '../after'
import { dayOf } from '../values'

export interface Due {
  plan: Plan
  task: Task
}

const known = (day: string | undefined): DayNumber | undefined => (day !== undefined && isInRange(dayAt(day)) ? dayAt(day) : undefined)

/** By when the clerk sends an approved request to the officer; undefined without a day of approval, or where no rule speaks of it. */
export function handOverDue(one: OnDesk, book: Rulebook): Due | undefined {
  const day = known(approvedOn(one))
  if (day === undefined) return undefined
  const plan = planFrom({ trigger: 'approval', day }, book)
  // The sending is what puts the form into KCC's hands: the rule that starts the clock of its receipt.
  const task = plan.tasks.find(({ rule }) => rule.startsClock === 'receipt')
  return task && { plan, task }
}

/**
 * What KCC has to do with a request, and by when, with every source's count. Where nobody has said when KCC received the form, the
 * planner takes the last day for sending it, and says so.
 * @param received the day KCC received it, as typed.
 */
export function kccTasks(one: OnDesk, received: string, book: Rulebook): Task[] {
  const [approval, receipt] = [known(approvedOn(one)), known(dayOf(received))]
  if (approval === undefined && receipt === undefined) return []
  const plan =
    approval === undefined
      ? planFrom({ trigger: 'receipt', day: receipt! }, book)
      : planFrom({ trigger: 'approval', day: approval }, book, { known: receipt === undefined ? {} : { receipt } })
  return plan.tasks.filter(({ rule }) => rule.who.includes('kcc'))
}

export interface CalendarOptions {
  /** The name of the community. */
  name: string
  slug: string
  sample: boolean
  siteUrl: string
  /** In UTC to the second: `2026-11-22T08:15:30Z`. */
  now: string
}

/** The last day of a hand-over as a calendar file. It names the community and the request's number, and nobody else. */
export function dueCalendar(one: OnDesk, { plan, task }: Due, book: Rulebook, options: CalendarOptions): string {
  const { name, slug, sample, siteUrl, now } = options
  const number = one.request.id.replace(/[^\w-]+/g, '-')
  const title = [name, `request ${one.request.id}`].filter(Boolean).join(', ')
  const events = planEvents({ ...plan, tasks: [task] }, book, { plan: `request-${number}`, owner: `${slug}.plan`, name: title, sample })
  return calendarFile({ name: task.rule.title, about: 'Made with Signpost.', siteUrl }, takenAlong(events, now))
}
