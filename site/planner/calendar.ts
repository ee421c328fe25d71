/** The days that count and those that do not: weekends, bank holidays, closure days, school terms. */
import type { Calendar } from '../../content/model/calendar'
import { type DayNumber, TABLE_END, TABLE_START, dateAt, dayAt, weekdayAt } from './days'

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
  /** The `count`th working day after a day, or before it where `count` is negative. The day itself is day 0 and never counts. */
  workingDay(from: DayNumber, count: number): DayNumber
  /** Working days after `from` up to and with `to`; negative where `to` comes first. */
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

/** Makes the calendar that counts are done with. Days listed twice, or at a weekend, count once. */
export function workCalendar(calendars: readonly CalendarData[]): WorkCalendar {
  const names = new Map<DayNumber, string>()
  for (const kind of ['closure-days', 'bank-holidays'] as const)
    for (const calendar of calendars.filter((c) => c.kind === kind))
      for (const { name, from, until } of calendar.days)
        for (let day = dayAt(from); day <= dayAt(until ?? from); day++)
          names.set(day, kind === 'closure-days' ? `KCC closure: ${name}` : name)

  // upTo[i] is the number of working days from the table's start up to and with day i; workdays lists them.
  const upTo = new Int32Array(TABLE_END - TABLE_START + 1)
  const workdays = new Int32Array(upTo.length)
  let count = 0
  for (let day = TABLE_START; day <= TABLE_END; day++) {
    if (weekdayAt(day) < 6 && !names.has(day)) workdays[count++] = day
    upTo[day - TABLE_START] = count
  }
  const before = (day: DayNumber) => upTo[day - TABLE_START]!

  const offAt = (day: DayNumber) => names.get(day) ?? (weekdayAt(day) === 6 ? 'Saturday' : weekdayAt(day) === 7 ? 'Sunday' : undefined)
  const isWorking = (day: DayNumber) => offAt(day) === undefined
  const workingDay = (from: DayNumber, n: number): DayNumber => {
    if (n === 0) return from
    const at = n > 0 ? before(from) + n - 1 : before(from) - (isWorking(from) ? 1 : 0) + n
    const found = workdays[at]
    if (at < 0 || at >= count || found === undefined) throw new RangeError('The count leaves the years that the planner knows.')
    return found
  }

  const holidays = calendars.filter((c) => c.kind === 'bank-holidays')
  const known = holidays.flatMap((c) => c.days.map((d) => dayAt(d.from)))
  const terms = calendars
    .filter((c) => c.kind === 'school-terms')
    .flatMap((c) => c.days.map((d) => ({ name: d.name, from: dayAt(d.from), until: dayAt(d.until ?? d.from) })))
    .sort((a, b) => a.from - b.from)
  const gaps = terms.slice(1).flatMap((next, i) => {
    const from = terms[i]!.until + 1
    const until = next.from - 1
    if (until < from || until - from >= LONGEST_HOLIDAY) return []
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
    bankHolidaysFrom: known.length > 0 ? startOfYear(Math.min(...known)) : undefined,
    terms,
    schoolHolidayAt: (day) => within(gaps, day),
    knowsTermAt: (day) => Boolean(within(terms, day) ?? within(gaps, day)),
  }
}

/** Bank holidays are announced by the year: who lists one from a year on knows that year. */
const startOfYear = (day: DayNumber): DayNumber => dayAt(`${dateAt(day).year}-01-01`)
