/** The days that count and those that do not: weekends, bank holidays, closure days, school terms. */
import type { Calendar } from '../../content/model/calendar'
import { type DayNumber, TABLE_END, TABLE_START, dateAt, dayAt, isInRange, weekdayAt } from './days'

/** What of a calendar the planner needs. Days are `YYYY-MM-DD`; a period includes both ends. */
export type CalendarData = Pick<Calendar, 'kind' | 'certainUntil' | 'days' | 'title'>

export interface Term {
  name: string
  from: DayNumber
  until: DayNumber
}

/** A stretch between two terms, both ends included. */
export interface SchoolHoliday {
  from: DayNumber
  until: DayNumber
  /** The last school day before it and the first after it; working days. */
  lastSchoolDay: DayNumber
  firstSchoolDay: DayNumber
}

export interface WorkCalendar {
  /** Why a day is no working day: `Saturday`, `Early May bank holiday`, `KCC closure: …`. Undefined for a working day. */
  offAt(day: DayNumber): string | undefined
  isWorking(day: DayNumber): boolean
  /** The `count`th working day after a day, or before it where `count` is negative. The day itself is day 0 and never counts. @throws RangeError */
  workingDay(from: DayNumber, count: number): DayNumber
  /** Working days after `from` up to and with `to`; negative where `to` comes first. @throws RangeError outside the years that are known. */
  workingDaysBetween(from: DayNumber, to: DayNumber): number
  /** The last day for which every bank holiday has been announced; undefined without a calendar of them. */
  bankHolidaysUntil: DayNumber | undefined
  /** The first day for which bank holidays are known. */
  bankHolidaysFrom: DayNumber | undefined
  terms: readonly Term[]
  /** The holiday a day lies in; undefined in term time and where no term dates are published. */
  schoolHolidayAt(day: DayNumber): SchoolHoliday | undefined
  /** True where published terms tell whether the day is in a term or in a holiday. */
  knowsTermAt(day: DayNumber): boolean
}

/** The summer holiday lasts some six weeks. A longer gap means that terms are missing from the list, not that schools are closed. */
const LONGEST_HOLIDAY = 70

/**
 * Makes the calendar that counts are done with. Days listed twice, or at a weekend, count once; a weekend stays one whatever else is
 * listed for it, and of two names for a day the first by letter is told, so that the order of the lists says nothing.
 * Days and terms outside the years that the planner knows are left aside.
 */
export function workCalendar(calendars: readonly CalendarData[]): WorkCalendar {
  const names = new Map<DayNumber, string>()
  for (const kind of ['bank-holidays', 'closure-days'] as const) {
    const listed = calendars.filter((c) => c.kind === kind).flatMap((c) => c.days)
    for (const { name, from, until } of listed.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
      for (let day = Math.max(dayAt(from), TABLE_START), end = Math.min(dayAt(until ?? from), TABLE_END); day <= end; day++)
        if (weekdayAt(day) < 6 && !names.has(day)) names.set(day, kind === 'closure-days' ? `KCC closure: ${name}` : name)
  }

  // Only the closed days are listed; weekdays are reckoned. A table of a hundred years would take longer to make than to use.
  const closed = [...names.keys()].map(weekdaysTo).sort((a, b) => a - b)
  const shifted = closed.map((weekday, i) => weekday - i)
  const known = (day: DayNumber): DayNumber => {
    if (day >= TABLE_START && day <= TABLE_END) return day
    throw new RangeError('The count leaves the years that the planner knows.')
  }
  const before = (day: DayNumber) => weekdaysTo(known(day)) - upTo(closed, weekdaysTo(day))

  const offAt = (day: DayNumber) => names.get(day) ?? (weekdayAt(day) === 6 ? 'Saturday' : weekdayAt(day) === 7 ? 'Sunday' : undefined)
  const isWorking = (day: DayNumber) => offAt(day) === undefined
  const workingDay = (from: DayNumber, n: number): DayNumber => {
    if (n === 0) return from
    const number = before(from) + n + (n < 0 && !isWorking(from) ? 1 : 0)
    return known(weekdayNumber(number + upTo(shifted, number)))
  }

  const holidays = calendars.filter((c) => c.kind === 'bank-holidays')
  const listed = holidays.flatMap((c) => c.days.map((d) => dayAt(d.from)))
  const terms = calendars
    .filter((c) => c.kind === 'school-terms')
    .flatMap((c) => c.days.map((d) => ({ name: d.name, from: dayAt(d.from), until: dayAt(d.until ?? d.from) })))
    .filter((term) => isInRange(term.from) && isInRange(term.until))
    // By name too, so that the order of the lists says nothing.
    .sort((a, b) => a.from - b.from || a.until - b.until || (a.name < b.name ? -1 : 1))
  // A term may be listed within a longer one, such as a half within a whole: the holiday begins when the last of them has ended.
  let ended = terms[0]!
  const gaps = terms.slice(1).flatMap((next) => {
    const last = ended
    const [from, until] = [last.until + 1, next.from - 1]
    if (next.until > last.until) ended = next
    if (until < from || until - from >= LONGEST_HOLIDAY || termIsMissing(last, next)) return []
    // A weekend between two terms, or a day listed in neither, is a holiday only where a working day lies in it.
    if (workingDay(from - 1, 1) > until) return []
    return [{ from, until, lastSchoolDay: workingDay(from, -1), firstSchoolDay: workingDay(until, 1) }]
  })
  const within = <T extends { from: DayNumber; until: DayNumber }>(list: readonly T[], day: DayNumber) =>
    list.find((span) => span.from <= day && day <= span.until)

  return {
    offAt,
    isWorking,
    workingDay,
    workingDaysBetween: (from, to) => before(to) - before(from),
    bankHolidaysUntil: holidays.length > 0 ? Math.max(...holidays.map((c) => dayAt(c.certainUntil))) : undefined,
    bankHolidaysFrom: listed.length > 0 ? startOfYear(Math.min(...listed)) : undefined,
    terms,
    schoolHolidayAt: (day) => within(gaps, day),
    knowsTermAt: (day) => Boolean(within(terms, day) ?? within(gaps, day)),
  }
}

// 29 December 1969.
const A_MONDAY = -3

/** How many days from Monday to Friday there are from a Monday up to and with a day; `weekdayNumber` is its inverse. */
function weekdaysTo(day: DayNumber): number {
  const weeks = Math.floor((day - A_MONDAY) / 7)
  return 5 * weeks + Math.min(day - A_MONDAY - 7 * weeks + 1, 5)
}
function weekdayNumber(number: number): DayNumber {
  const weeks = Math.floor((number - 1) / 5)
  return A_MONDAY + 7 * weeks + (number - 1 - 5 * weeks)
}

/** How many numbers of a rising list are not above one. */
function upTo(list: readonly number[], most: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! <= most) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the numbers of two terms tell that one between them is not listed: after Term 4 comes Term 5, after Term 6 comes Term 1. */
function termIsMissing(last: Term, next: Term): boolean {
  const [a, b] = [last, next].map(({ name }) => Number(/^Term ([1-6])$/.exec(name)?.[1] ?? 0))
  return Boolean(a && b) && b !== (a! % 6) + 1
}

/** Bank holidays are announced by the year: who lists one from a year on knows that year. */
const startOfYear = (day: DayNumber): DayNumber => dayAt(`${dateAt(day).year}-01-01`)
