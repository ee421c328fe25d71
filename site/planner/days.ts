/**
 * Days as the planner counts with them: whole numbers since 1 January 1970, so that counting over a year of all
 * communities stays quick. The calendar behind them is Temporal's, the browser's own where it has one; no zone and no
 * time of day can shift it. Function by function it weighs a third of the whole of Temporal.
 */
import { plainDateISO } from 'temporal-polyfill/fns/Now'
import * as plainDate from 'temporal-polyfill/fns/PlainDate'

/** A day as the number of days since 1 January 1970. */
export type DayNumber = number

const EPOCH = plainDate.create(1970, 1, 1)
const numberOf = (date: plainDate.Record): DayNumber => plainDate.diffDays(EPOCH, date)

/** The first and the last year the planner counts in. Outside them nothing useful can be said of working days. */
export const FIRST_YEAR = 2000
export const LAST_YEAR = 2099

/** The day of a date. Months count from 1. @throws RangeError where there is no such day. */
export const dayOf = (year: number, month: number, date: number): DayNumber => numberOf(plainDate.create(year, month, date))

const first = dayOf(FIRST_YEAR, 1, 1)
const last = dayOf(LAST_YEAR, 12, 31)
// A deadline may reach some way out of the years in which a trigger may lie.
const made: plainDate.Record[] = []

/** The date of a day number. The same day is always the same object. */
export const dateAt = (day: DayNumber): Pick<plainDate.Record, 'year' | 'month' | 'day'> => recordAt(day)
const recordAt = (day: DayNumber): plainDate.Record => (made[day] ??= plainDate.addDays(EPOCH, day))

const numbers = new Map<string, DayNumber>()

/** The day number of `YYYY-MM-DD`. @throws RangeError where there is no such day. */
export function dayAt(text: string): DayNumber {
  let day = numbers.get(text)
  if (day === undefined) numbers.set(text, (day = parsed(text)))
  return day
}

/** By the milliseconds of UTC, which is far quicker than by dates. */
function parsed(text: string): DayNumber {
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new RangeError(`There is no day “${text}”.`)
  return time / 86_400_000
}

/** `YYYY-MM-DD`. */
export const textAt = (day: DayNumber): string => plainDate.toString(recordAt(day))

/** A number of months later. The end of a shorter month stands for its missing days: a month after 31 January is the last of February. */
export const addMonths = (day: DayNumber, months: number): DayNumber => numberOf(plainDate.addMonths(recordAt(day), months))

/** The first day of the month that a day lies in. */
export const startOfMonth = (day: DayNumber): DayNumber => numberOf(plainDate.startOfMonth(recordAt(day)))

/** How many days a month has. Months count from 1. */
export const daysInMonth = (year: number, month: number): number => plainDate.daysInMonth(plainDate.create(year, month, 1))

/** 1 is Monday, 7 is Sunday. 1 January 1970 was a Thursday. */
export const weekdayAt = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1

export const isInRange = (day: DayNumber): boolean => day >= first && day <= last

/** The range of days for which working days are numbered: the planner's years and one on either side. */
export const TABLE_START = first - 366
export const TABLE_END = last + 366

/** Today in Kent, whatever the zone of the device. */
export const today = (): DayNumber => numberOf(plainDateISO('Europe/London'))
