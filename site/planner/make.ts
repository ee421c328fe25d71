/** From what was asked for to the plan or plans, with a sentence for every field that cannot be read. */
import { type DayNumber, dateAt, dayAt } from './days'
import type { PlannerData } from './data'
import { readDate } from './input'
import { type Backwards, type MeetingPlan, type PlanCommunity, meetingFor, meetingsIn, plansOf, schoolYearOf } from './meetings'
import { type Plan, type Rulebook, planFrom } from './plan'
import { type SchoolYearPlan, isRecurring, nextStart, schoolYearPlan } from './school-year'
import { OTHER_DATE, type PlanState } from './state'

export type Field = 'community' | 'meeting' | 'date' | 'approved' | 'received'

export interface CommunityYear {
  community: PlanCommunity
  plans: MeetingPlan[]
  year: SchoolYearPlan
}

export interface Made {
  errors: Partial<Record<Field, string>>
  /** The community and the meeting the plan is about, where it is about one. */
  community?: PlanCommunity
  plan?: Plan & Partial<MeetingPlan>
  /** All plans of the community, to find the next meeting in. */
  others: MeetingPlan[]
  backwards?: Backwards & { day: DayNumber }
  years?: CommunityYear[]
  /** For the school year as a clock. */
  schoolYear?: SchoolYearPlan
}

/** Makes what a state asks for. Whatever can be read is planned, whatever else is wrong. */
export function make(state: PlanState, data: PlannerData, book: Rulebook, today: DayNumber): Made {
  const made: Made = { errors: {}, others: [] }
  const read = (field: 'date' | 'approved' | 'received'): DayNumber | undefined => {
    if (state[field].trim() === '') return undefined
    const typed = readDate(state[field], today, dateAt(today).year)
    if ('day' in typed) return typed.day
    made.errors[field] = typed.error
    return undefined
  }
  const found = state.communities.flatMap((slug) => data.communities.find((c) => c.slug === slug) ?? [])
  if (found.length < state.communities.length)
    made.errors.community = 'A community of this link is not listed here (any more). Choose one from the list.'
  const community = found[0]
  if (state.plan === 'year') {
    const day = state.year ? dayAt(`${state.year}-09-01`) : today
    made.years = found.map((c) => ({
      community: c,
      plans: plansOf(c.meetings, book).filter(({ meeting }) => meetingsIn([meeting], schoolYearOf(day)).length > 0),
      year: schoolYearPlan(day, book.rules, book.calendar, c.meetings),
    }))
    return made
  }
  if (state.plan === 'clock') {
    const { clock } = state
    const typed = read('date')
    if (clock === 'school-year') made.schoolYear = schoolYearPlan(typed ?? today, book.rules, book.calendar)
    else {
      const day = typed ?? (isRecurring(clock) && !made.errors.date ? nextStart(clock, today, book.calendar) : undefined)
      if (day !== undefined) made.plan = planFrom({ trigger: clock, day }, book)
    }
    return made
  }
  const approval = read('approved')
  const receipt = read('received')
  const known = { ...(approval === undefined ? {} : { approval }), ...(receipt === undefined ? {} : { receipt }) }
  if (approval !== undefined && receipt !== undefined && receipt < approval)
    made.errors.received = 'KCC cannot have the form before it was approved. Check both dates.'
  const options = { kind: state.requests || undefined, known }
  if (community) {
    made.community = community
    made.others = plansOf(community.meetings, book, { kind: state.requests || undefined })
  }
  const day = read('date')
  if (state.plan === 'needed') {
    if (day === undefined) return made
    if (!community) made.errors.community ??= 'Choose your community, so that its meetings can be looked through.'
    else made.backwards = { ...meetingFor({ day, money: state.money }, made.others, today), day }
    const plan = made.backwards?.plan
    return plan ? { ...made, plan } : made
  }
  const meeting = community?.meetings.find((m) => m.slug === state.meeting)
  if (state.meeting && state.meeting !== OTHER_DATE && !meeting)
    made.errors.meeting = 'This meeting is not listed here (any more). Choose another, or type a date.'
  if (meeting?.cancelled) made.errors.meeting = 'This meeting was cancelled. Choose another.'
  else if (meeting) {
    const plan = plansOf(community!.meetings, book, options).find((p) => p.meeting.slug === meeting.slug)!
    made.plan = plan
    if (approval !== undefined && approval < plan.start.day)
      made.errors.approved =
        'That is before the meeting. For a decision between meetings, choose the clock of the approval under “Other clocks”.'
  } else if (day !== undefined) made.plan = planFrom({ trigger: 'meeting', day }, book, options)
  return made
}
