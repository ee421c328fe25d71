/** What falls due once or several times a school year, without a meeting. */
import type { WorkCalendar } from './calendar'
import { type DayNumber, dateAt, dayAt } from './days'
import { type PlanMeeting, meetingsIn, schoolYearOf } from './meetings'
import { type PlanRule, bySlug, holdsOn, holdsWithin } from './rules'
import { type Warning, warningsOf } from './warnings'

export interface YearTask {
  rule: PlanRule
  /** `YYYY-MM` months, a term, or a quarter, in words a table can show: `November 2026`, `Term 6`, `January to March 2027`. */
  period: string
  /** Undefined where the term's dates are not published. */
  from?: DayNumber
  due?: DayNumber
  warnings: Warning[]
}

/** How a community's meetings compare with the fewest a rule asks for. */
export interface MeetingCount {
  rule: PlanRule
  held: number
  wanted: number
}

export interface SchoolYearPlan {
  from: DayNumber
  until: DayNumber
  title: string
  tasks: YearTask[]
  /** Rules that say only how often, with nothing to count. */
  often: PlanRule[]
  counts: MeetingCount[]
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const QUARTERS = 4

/** The first day of a month of a school year; months are told on from January of its first year, so 13 is the January after. */
const monthAt = (firstYear: number, month: number): DayNumber =>
  dayAt(`${firstYear + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`)

/**
 * The school year that a day lies in. A rule for named months is due by the last working day of each; one for a term within the term; one
 * for four times a year within each quarter of the school year: the documents say once a quarter and name no months (doc:004#9), and the
 * four reporting points of 2025/26 lie one in each (doc:003#evaluation).
 */
export function schoolYearPlan(
  day: DayNumber,
  rules: readonly PlanRule[],
  calendar: WorkCalendar,
  meetings?: readonly PlanMeeting[],
): SchoolYearPlan {
  const year = schoolYearOf(day)
  const plan: SchoolYearPlan = { ...year, tasks: [], often: [], counts: [] }
  const firstYear = dateAt(year.from).year
  const add = (rule: PlanRule, period: string, from?: DayNumber, until?: DayNumber) => {
    if (from === undefined || until === undefined) {
      if (holdsWithin(rule, year.from, year.until)) plan.tasks.push({ rule, period, warnings: [] })
      return
    }
    const due = calendar.workingDay(until + 1, -1)
    if (holdsOn(rule, due)) plan.tasks.push({ rule, period, from, due, warnings: warningsOf({ due }, calendar) })
  }
  for (const rule of rules.toSorted(bySlug)) {
    if (rule.trigger !== 'school-year') continue
    if (rule.countsMeetings) {
      if (meetings && rule.timesAYear && holdsWithin(rule, year.from, year.until))
        plan.counts.push({ rule, wanted: rule.timesAYear, held: meetingsIn(meetings, year).filter((m) => !m.cancelled).length })
    } else if (rule.months.length > 0) {
      for (const month of rule.months.map(Number)) {
        const from = monthAt(firstYear, month >= 9 ? month : month + 12)
        add(rule, `${monthNames[month - 1]} ${dateAt(from).year}`, from, monthAt(firstYear, (month >= 9 ? month : month + 12) + 1) - 1)
      }
    } else if (rule.term) {
      // Term 1 may begin on one of the last days of August: its end tells which school year it is of.
      const term = calendar.terms.find((t) => t.name === `Term ${rule.term}` && t.until >= year.from && t.until <= year.until)
      add(rule, `Term ${rule.term}`, term?.from, term?.until)
    } else if (rule.timesAYear === QUARTERS) {
      for (const first of [9, 12, 15, 18]) {
        const [from, until] = [monthAt(firstYear, first), monthAt(firstYear, first + 3) - 1]
        add(rule, `${monthNames[dateAt(from).month - 1]} to ${monthNames[dateAt(until).month - 1]} ${dateAt(until).year}`, from, until)
      }
    } else if (holdsWithin(rule, year.from, year.until)) plan.often.push(rule)
  }
  plan.tasks.sort((a, b) => (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER))
  return plan
}
