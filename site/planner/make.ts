/** From what was asked for to the plan or plans, with a sentence for every field that cannot be read. */
import { type DayNumber, dateAt, dayAt } from './days'
import type { PlannerData } from './data'
import { dateNotes, yearNotes } from './date-notes'
import { readDate } from './input'
import { type Backwards, type MeetingPlan, type PlanCommunity, meetingFor, meetingsIn, plansOf, schoolYearOf } from './meetings'
import { type Plan, type Rulebook, planFrom } from './plan'
import { type SchoolYearPlan, isRecurring, nextStart, schoolYearPlan } from './school-year'
import { sayDay } from './say'
import { OTHER_DATE, type PlanState } from './state'

export type Field = 'community' | 'meeting' | 'date' | 'approved' | 'received'

export interface CommunityYear {
  community: PlanCommunity
  plans: MeetingPlan[]
  year: SchoolYearPlan
}

export interface Made {
  errors: Partial<Record<Field, string>>
  /** What to take care of with the day of a field; it is planned all the same. */
  notes: Partial<Record<Field, string[]>>
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

/** What every way of planning is made from. */
interface Asked {
  state: PlanState
  book: Rulebook
  today: DayNumber
  made: Made
  /** The day typed into a field, with what is wrong with it; undefined where none can be read. */
  read(field: 'date' | 'approved' | 'received'): DayNumber | undefined
}

/** Makes what a state asks for. Whatever can be read is planned, whatever else is wrong. */
export function make(state: PlanState, data: PlannerData, book: Rulebook, today: DayNumber): Made {
  const made: Made = { errors: {}, notes: {}, others: [] }
  const asked: Asked = { state, book, today, made, read: (field) => readField(field, asked) }
  const found = state.communities.flatMap((slug) => data.communities.find((c) => c.slug === slug) ?? [])
  if (found.length < state.communities.length)
    made.errors.community = 'A community of this link is not listed here (any more). Choose one from the list.'
  if (state.plan === 'year') made.years = found.map((community) => yearOf(community, asked))
  else if (state.plan === 'clock') makeClock(state.clock, asked)
  else makeMeeting(found[0], asked)
  return made
}

function readField(field: 'date' | 'approved' | 'received', { state, today, made }: Asked): DayNumber | undefined {
  if (state[field].trim() === '') return undefined
  const typed = readDate(state[field], today, dateAt(today).year)
  if ('error' in typed) {
    made.errors[field] = typed.error
    return undefined
  }
  made.notes[field] = yearNotes(typed.day, today)
  return typed.day
}

function yearOf(community: PlanCommunity, { state, book, today }: Asked): CommunityYear {
  const day = state.year ? dayAt(`${state.year}-09-01`) : today
  return {
    community,
    plans: plansOf(community.meetings, book).filter(({ meeting }) => meetingsIn([meeting], schoolYearOf(day)).length > 0),
    year: schoolYearPlan(day, book.rules, book.calendar, community.meetings),
  }
}

/** Plans around what was given in a field, and notes there what is to be said of its day. */
function plan(field: Field, planned: Plan & Partial<MeetingPlan>, { made, book, today }: Asked): void {
  made.plan = planned
  made.notes[field] = [...(made.notes[field] ?? []), ...dateNotes(planned.start, book.calendar, today)]
}

function makeClock(clock: PlanState['clock'], asked: Asked): void {
  const { book, today, made } = asked
  const typed = asked.read('date')
  if (clock === 'school-year') made.schoolYear = schoolYearPlan(typed ?? today, book.rules, book.calendar)
  else {
    const next = isRecurring(clock) && !made.errors.date ? nextStart(clock, today, book.calendar) : undefined
    const day = typed ?? next
    if (day !== undefined) plan('date', planFrom({ trigger: clock, day }, book), asked)
    else if (clock === 'term-start' && !made.errors.date) made.notes.date = ['No later term is published here. Write the day it starts.']
  }
}

function makeMeeting(community: PlanCommunity | undefined, asked: Asked): void {
  const { state, book, made } = asked
  const kind = state.requests || undefined
  if (community) {
    made.community = community
    made.others = plansOf(community.meetings, book, { kind })
  }
  if (state.plan === 'needed') return makeBackwards(community, asked)
  const [approval, receipt] = [asked.read('approved'), asked.read('received')]
  if (approval !== undefined && receipt !== undefined && receipt < approval)
    made.errors.received = 'KCC cannot have the form before it was approved. Check both dates.'
  const options = { kind, known: { approval, receipt } }
  const meeting = community?.meetings.find((m) => m.slug === state.meeting)
  if (state.meeting && state.meeting !== OTHER_DATE && !meeting)
    made.errors.meeting = 'This meeting is not listed here (any more). Choose another, or type a date.'
  if (meeting?.cancelled) made.errors.meeting = 'This meeting was cancelled. Choose another.'
  else if (meeting) {
    const of = plansOf(community!.meetings, book, options).find((p) => p.meeting.slug === meeting.slug)!
    plan('meeting', of, asked)
    if (approval !== undefined && approval < of.start.day)
      made.errors.approved =
        'That is before the meeting. For a decision between meetings, choose the clock of the approval under “Other clocks”.'
  } else {
    const day = asked.read('date')
    if (day !== undefined) plan('date', planFrom({ trigger: 'meeting', day }, book, options), asked)
  }
}

/** Back from a day: the plan is that of a listed meeting, so what is to be said of its day stands with the plan. */
function makeBackwards(community: PlanCommunity | undefined, { state, today, made, read }: Asked): void {
  const day = read('date')
  if (day === undefined) return
  if (day < today) made.notes.date!.push(`${sayDay(day, today)} has passed.`)
  if (!community) made.errors.community ??= 'Choose your community, so that its meetings can be looked through.'
  else made.backwards = { ...meetingFor({ day, money: state.money }, made.others, today), day }
  if (made.backwards?.plan) made.plan = made.backwards.plan
}
