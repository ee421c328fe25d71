/** What falls due once or several times a school year, without a meeting. */
import type { Term, WorkCalendar } from './calendar'
import { monthOf, monthYear } from '../text/dates'
import { countedFrom, spanOf } from './count'
import { type DayNumber, dateAt, dayAt, textAt } from './days'
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

const QUARTERS = 4
/** September, December, March and June, told on from January of the year in which the school year begins. */
const QUARTER_MONTHS = [9, 12, 15, 18]

/** The first day of a month of a school year; months are told on from January of its first year, so 13 is the January after. */
const monthAt = (firstYear: number, month: number): DayNumber =>
  dayAt(`${firstYear + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`)

interface Year {
  from: DayNumber
  until: DayNumber
}

/** The terms of a school year whose dates are published. Term 1 may begin on one of the last days of August: its end tells its year. */
const termsIn = ({ terms }: WorkCalendar, year: Year): readonly Term[] =>
  terms.filter(({ until }) => until >= year.from && until <= year.until)

const termStarts = (calendar: WorkCalendar, year: Year) => termsIn(calendar, year).map(({ name, from }) => ({ name, day: from }))

const quarterStarts = ({ from }: Year) =>
  QUARTER_MONTHS.map((month) => monthAt(dateAt(from).year, month)).map((day) => ({ name: `Quarter from ${monthYear(textAt(day))}`, day }))

/** Clocks that start by themselves, several times a year. */
export type RecurringClock = 'term-start' | 'quarter'
export const isRecurring = (clock: string): clock is RecurringClock => clock === 'term-start' || clock === 'quarter'

/**
 * The next start of a term or of a quarter, on a day or after it.
 * @returns undefined where no later term is published.
 */
export function nextStart(clock: RecurringClock, day: DayNumber, calendar: WorkCalendar): DayNumber | undefined {
  if (clock === 'term-start') return calendar.terms.find(({ from }) => from >= day)?.from
  const year = schoolYearOf(day)
  return [...quarterStarts(year), ...quarterStarts(schoolYearOf(year.until + 1))].find((quarter) => quarter.day >= day)!.day
}

/**
 * The school year that a day lies in. A rule counted from the start of a term or of a quarter has a day for each. A rule for named months
 * is due by the last working day of each; one for a term within the term; one for four times a year within each quarter of the school
 * year: the documents say once a quarter and name no months (doc:004#9), and the four reporting points of 2025/26 lie one in each
 * (doc:003#evaluation).
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
  /** A rule counted from the start of each term or quarter. */
  const addCounted = (rule: PlanRule, starts: readonly { name: string; day: DayNumber }[]) => {
    for (const { name, day: start } of starts) {
      const span = holdsOn(rule, start) ? spanOf(rule, start, calendar) : undefined
      if (span) plan.tasks.push({ rule, period: name, ...span, warnings: warningsOf(span, calendar, countedFrom(rule, start)) })
    }
    if (starts.length === 0 && holdsWithin(rule, year.from, year.until)) plan.tasks.push({ rule, period: 'Each term', warnings: [] })
  }
  for (const rule of rules.toSorted(bySlug)) {
    if (rule.trigger === 'term-start') addCounted(rule, termStarts(calendar, year))
    else if (rule.trigger === 'quarter') addCounted(rule, quarterStarts(year))
    else if (rule.trigger !== 'school-year') continue
    else if (rule.countsMeetings) {
      if (meetings && rule.timesAYear && holdsWithin(rule, year.from, year.until))
        plan.counts.push({ rule, wanted: rule.timesAYear, held: meetingsIn(meetings, year).filter((m) => !m.cancelled).length })
    } else if (rule.months.length > 0) {
      for (const month of rule.months.map(Number)) {
        const from = monthAt(firstYear, month >= 9 ? month : month + 12)
        add(rule, monthYear(textAt(from)), from, monthAt(firstYear, (month >= 9 ? month : month + 12) + 1) - 1)
      }
    } else if (rule.term) {
      const term = termsIn(calendar, year).find(({ name }) => name === `Term ${rule.term}`)
      add(rule, `Term ${rule.term}`, term?.from, term?.until)
    } else if (rule.timesAYear === QUARTERS) {
      for (const first of QUARTER_MONTHS) {
        const [from, until] = [monthAt(firstYear, first), monthAt(firstYear, first + 3) - 1]
        add(rule, `${monthOf(textAt(from))} to ${monthYear(textAt(until))}`, from, until)
      }
    } else if (holdsWithin(rule, year.from, year.until)) plan.often.push(rule)
  }
  plan.tasks.sort((a, b) => (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER))
  return plan
}
