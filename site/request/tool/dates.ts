/** The planner's dates for the community of a request (doc:004#3, doc:004#8). */
import { type DayNumber, dayAt, textAt } from '../../planner/days'
import { type MeetingPlan, nextToSendFor, plansOf, sendBy } from '../../planner/meetings'
import type { Rulebook } from '../../planner/plan'
import { fieldsOf } from '../form'
import type { RequestForm } from '../../../content/model/request-form'
import { type Answers, placeOf } from '../answers'
import type { RequestData } from '../data'

export interface Deadline {
  community: { slug: string; title: string }
  /** The next meeting that a request sent today still comes in time for. */
  next?: { plan: MeetingPlan; sendBy: DayNumber; workingDaysLeft: number }
  /** The next meeting, where it is too late to send for it. */
  missed?: { plan: MeetingPlan; sendBy: DayNumber }
}

/** The dates of the chosen community; undefined where none of the site's list is chosen. */
export function deadlineOf(form: RequestForm, answers: Answers, data: RequestData, book: Rulebook, day: string): Deadline | undefined {
  const key = fieldsOf(form).find(({ kind }) => kind === 'community')?.key
  const chosen = key === undefined ? undefined : placeOf(answers, key)?.slug
  const community = data.planner.communities.find(({ slug }) => slug === chosen)
  if (!community) return undefined
  const today = dayAt(day)
  const plans = plansOf(community.meetings, book)
  const next = nextToSendFor(plans, today)
  const upcoming = plans.find(({ start }) => start.day >= today)
  const last = (plan: MeetingPlan): DayNumber => sendBy(plan) ?? plan.start.day
  return {
    community,
    ...(next ? { next: { plan: next, sendBy: last(next), workingDaysLeft: book.calendar.workingDaysBetween(today, last(next)) } } : {}),
    ...(upcoming && upcoming !== next ? { missed: { plan: upcoming, sendBy: last(upcoming) } } : {}),
  }
}

/** The planner's page for a meeting. */
export const plannerAddress = ({ community }: Deadline, plan: MeetingPlan): string =>
  `/planner/?${new URLSearchParams({ community: community.slug, meeting: plan.meeting.slug }).toString()}`

export const dayText = (day: DayNumber): string => textAt(day)
