/** A community's meetings, and the plans around them. */
import { dayAt, type DayNumber, textAt, dateAt, isInRange } from './days'
import { type Plan, type PlanOptions, type Rulebook, type Task, planFrom } from './plan'

/** A meeting as plain data. `date` is `YYYY-MM-DD`, times are `HH:MM` in Europe/London. */
export interface PlanMeeting {
  slug: string
  title: string
  date: string
  starts?: string | undefined
  ends?: string | undefined
  venue?: string | undefined
  link?: string | undefined
  cancelled?: boolean | undefined
}

export interface PlanCommunity {
  slug: string
  title: string
  area: string
  /** By date, cancelled ones included. */
  meetings: PlanMeeting[]
}

export interface MeetingPlan extends Plan {
  meeting: PlanMeeting
  /** Working days since the community's meeting before; undefined for the first. */
  sinceLast?: number
  /**
   * Where the time since the last meeting is too short: a request that the last meeting put off could not be sent in time, for
   * `needed` working days are asked for and the days between are fewer.
   */
  tooClose?: { previous: PlanMeeting; between: number; needed: number }
}

/** The plans of all meetings that are held, in the order of their dates; without those in years that the planner does not know. */
export function plansOf(meetings: readonly PlanMeeting[], book: Rulebook, options: PlanOptions = {}): MeetingPlan[] {
  const held = meetings
    .filter((m) => !m.cancelled && isInRange(dayAt(m.date)))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return held.map((meeting, i) => {
    const day = dayAt(meeting.date)
    const plan: MeetingPlan = { ...planFrom({ trigger: 'meeting', day }, book, options), meeting }
    const previous = held[i - 1]
    if (!previous) return plan
    plan.sinceLast = book.calendar.workingDaysBetween(dayAt(previous.date), day)
    const by = sendBy(plan)
    if (by === undefined || by >= dayAt(previous.date)) return plan
    plan.tooClose = { previous, between: daysTo(day, dayAt(previous.date), book), needed: daysTo(day, by, book) }
    return plan
  })
}

/** How many working days before a meeting something is that is sent on a day, or on the next working day where that is closed. */
function daysTo(meeting: DayNumber, sent: DayNumber, { calendar }: Rulebook): number {
  const day = calendar.isWorking(sent) ? sent : calendar.workingDay(sent, 1)
  return calendar.workingDaysBetween(day, meeting) + (calendar.isWorking(meeting) ? 0 : 1)
}

/** What a school must do before the meeting. */
const toSend = (plan: Plan): Task[] =>
  plan.tasks.filter(({ rule }) => rule.trigger === 'meeting' && rule.direction === 'before' && rule.who.includes('school'))

/** The last day on which a request still comes in time for the meeting; undefined where no rule speaks of it. */
export function sendBy(plan: Plan): DayNumber | undefined {
  const days = toSend(plan).map(({ due }) => due)
  return days.length > 0 ? Math.min(...days) : undefined
}

/** The first meeting for which a request sent on a day still comes in time. */
export function nextToSendFor(plans: readonly MeetingPlan[], day: DayNumber): MeetingPlan | undefined {
  return plans.find((plan) => plan.start.day >= day && (sendBy(plan) ?? plan.start.day) >= day)
}

/** What a date must give for the support to be there. */
export interface Need {
  day: DayNumber
  /** Advice and help can begin once the meeting has decided; money comes later. */
  money: boolean
}

export interface Backwards {
  /** The latest meeting that gives the support in time; undefined where none of the listed does. */
  plan: MeetingPlan | undefined
  sendBy: DayNumber | undefined
  /** When the support can be there by that plan. */
  there: DayNumber | undefined
  /** True where `sendBy` has passed already, so that the meeting cannot be reached any more. */
  late: boolean
}

/** When what a plan gives can be there: on the day of the meeting, or for money the last day any source gives for paying it. */
export function supportAt(plan: Plan, money: boolean): DayNumber {
  const paid = plan.tasks
    .filter(({ rule }) => rule.who.includes('kcc') && rule.direction === 'after' && rule.trigger !== 'meeting')
    .flatMap((task) => [task, ...task.alternatives])
  return money ? Math.max(plan.start.day, ...paid.map(({ due }) => due)) : plan.start.day
}

/** Backwards from the day support is needed: which meeting, and by when to send the request. */
export function meetingFor(need: Need, plans: readonly MeetingPlan[], today: DayNumber): Backwards {
  const plan = plans.findLast((p) => supportAt(p, need.money) <= need.day)
  if (!plan) return { plan: undefined, sendBy: undefined, there: undefined, late: false }
  const by = sendBy(plan)
  return { plan, sendBy: by, there: supportAt(plan, need.money), late: (by ?? plan.start.day) < today }
}

/** The school year a day lies in, from 1 September to 31 August. */
export function schoolYearOf(day: DayNumber): { from: DayNumber; until: DayNumber; title: string } {
  const { year, month } = dateAt(day)
  const first = month >= 9 ? year : year - 1
  return { from: dayAt(`${first}-09-01`), until: dayAt(`${first + 1}-08-31`), title: `${first} to ${first + 1}` }
}

/** The meetings of one school year. */
export function meetingsIn(meetings: readonly PlanMeeting[], year: { from: DayNumber; until: DayNumber }): PlanMeeting[] {
  const [from, until] = [textAt(year.from), textAt(year.until)]
  return meetings.filter(({ date }) => date >= from && date <= until)
}
