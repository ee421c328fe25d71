/**
 * Days as the planner counts with them: whole numbers since 1 January 1970, so that counting over a year of all
 * communities stays quick. What goes in and comes out is Temporal.PlainDate; no zone and no time of day can shift it.
 */
import type { Temporal } from 'temporal-polyfill'
import { temporal } from './temporal'

/** A day as the number of days since 1 January 1970. */
export type DayNumber = number

const EPOCH = temporal.PlainDate.from('1970-01-01')

/** The first and the last year the planner counts in. Outside them nothing useful can be said of working days. */
export const FIRST_YEAR = 2000
export const LAST_YEAR = 2099

export const numberOf = (date: Temporal.PlainDate): DayNumber => EPOCH.until(date, { largestUnit: 'days' }).days

const first = numberOf(temporal.PlainDate.from({ year: FIRST_YEAR, month: 1, day: 1 }))
const last = numberOf(temporal.PlainDate.from({ year: LAST_YEAR, month: 12, day: 31 }))
// A deadline may reach some way out of the years in which a trigger may lie.
const made: Temporal.PlainDate[] = []

/** The date of a day number. The same day is always the same object. */
export const dateAt = (day: DayNumber): Temporal.PlainDate => (made[day] ??= EPOCH.add({ days: day }))

const numbers = new Map<string, DayNumber>()

/** The day number of `YYYY-MM-DD`. @throws RangeError where there is no such day. */
export function dayAt(text: string): DayNumber {
  let day = numbers.get(text)
  if (day === undefined) numbers.set(text, (day = plainDayAt(text) ?? numberOf(temporal.PlainDate.from(text))))
  return day
}

/** Most days by the milliseconds of UTC, which is far quicker; what is not written so or is no day is left to Temporal. */
function plainDayAt(text: string): DayNumber | undefined {
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : time / 86_400_000
}

/** `YYYY-MM-DD`. */
export const textAt = (day: DayNumber): string => dateAt(day).toString()

/** 1 is Monday, 7 is Sunday. 1 January 1970 was a Thursday. */
export const weekdayAt = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1

export const isInRange = (day: DayNumber): boolean => day >= first && day <= last

/** The range of days for which working days are numbered: the planner's years and one on either side. */
export const TABLE_START = first - 366
export const TABLE_END = last + 366

/** Today in Kent, whatever the zone of the device. */
export const today = (): Temporal.PlainDate => temporal.Now.plainDateISO('Europe/London')
