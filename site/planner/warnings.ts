/** What a person must be told about a date. Data only: `say.ts` puts it into words. */
import type { WorkCalendar } from './calendar'
import type { Span } from './count'
import type { DayNumber } from './days'

export type Warning =
  /** Nobody works on the day; `before` is the last working day before it. */
  | { kind: 'closed-day'; day: DayNumber; why: string; before: DayNumber }
  /** Schools are closed; `lastSchoolDay` is the last day to get it done in school. */
  | { kind: 'school-holiday'; day: DayNumber; lastSchoolDay: DayNumber; firstSchoolDay: DayNumber }
  /** Bank holidays are not known for the day, or for days that its count runs over: it may move when they are announced. */
  | { kind: 'unknown-bank-holidays'; day: DayNumber; knownUntil: DayNumber | undefined }

/**
 * What speaks against the last day of a span.
 * @param countedFrom the trigger's day, where working days were counted from it: a bank holiday between the two moves the day.
 */
export function warningsOf({ from, due }: Span, calendar: WorkCalendar, countedFrom?: DayNumber): Warning[] {
  const list: Warning[] = []
  const why = calendar.offAt(due)
  if (why) list.push({ kind: 'closed-day', day: due, why, before: calendar.workingDay(due, -1) })
  const holiday = calendar.schoolHolidayAt(due)
  if (holiday) list.push({ kind: 'school-holiday', day: due, lastSchoolDay: holiday.lastSchoolDay, firstSchoolDay: holiday.firstSchoolDay })
  const certain =
    isCertain(due, calendar) && (countedFrom === undefined || (isCertain(countedFrom, calendar) && isCertain(from ?? due, calendar)))
  if (!certain) list.push({ kind: 'unknown-bank-holidays', day: due, knownUntil: calendar.bankHolidaysUntil })
  return list
}

/** Whether all bank holidays are known at a day. */
export const isCertain = (day: DayNumber, { bankHolidaysFrom, bankHolidaysUntil }: WorkCalendar): boolean =>
  bankHolidaysUntil !== undefined && bankHolidaysFrom !== undefined && day >= bankHolidaysFrom && day <= bankHolidaysUntil
