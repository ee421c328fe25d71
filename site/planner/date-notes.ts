/** What is to be said of a day that was given, in sentences. They stand beside its field, for there it can be changed. */
import { dateOf } from '../text/dates'
import { counted } from '../text/words'
import type { WorkCalendar } from './calendar'
import { type DayNumber, textAt } from './days'
import type { Start } from './plan'
import { sayDay } from './say'
import { isCertain } from './warnings'

/** How far from today a typed day is asked about, in days: two school years are planned ahead at the most. */
const FAR = 731
const DAYS_A_YEAR = 365.25

/** Of the day that a plan counts from. */
export function dateNotes({ trigger, day }: Start, calendar: WorkCalendar, today: DayNumber): string[] {
  const notes = trigger === 'meeting' ? closedNotes(day, calendar, today) : []
  if (trigger === 'meeting' && day < today)
    notes.push(`The meeting on ${sayDay(day, today)} is over. The dates after it may still be to come.`)
  const { bankHolidaysFrom: from, bankHolidaysUntil: until } = calendar
  if (from !== undefined && until !== undefined && !isCertain(day, calendar)) {
    const listed = day > until ? `up to ${dateOf(textAt(until))}` : `from ${dateOf(textAt(from))} on`
    notes.push(`Bank holidays are listed ${listed}, so dates counted from this day are provisional.`)
  }
  return notes
}

/** Of a meeting on a day when nobody is at work, or schools are closed. */
export function closedNotes(day: DayNumber, calendar: WorkCalendar, today: DayNumber): string[] {
  const notes: string[] = []
  const why = calendar.offAt(day)
  if (why) notes.push(`The meeting is on a day when nobody is at work: ${sayDay(day, today)} (${why}). Check the date with the clerk.`)
  const holiday = calendar.schoolHolidayAt(day)
  if (holiday)
    notes.push(
      `The meeting is in a school holiday. The last school day before it is ${sayDay(holiday.lastSchoolDay, today)}, the first after it ${sayDay(holiday.firstSchoolDay, today)}.`,
    )
  return notes
}

/** Of a typed day: whether its year may be a slip. */
export function yearNotes(day: DayNumber, today: DayNumber): string[] {
  const far = Math.abs(day - today)
  if (far < FAR) return []
  const years = counted(Math.floor(far / DAYS_A_YEAR), 'year')
  return [`${dateOf(textAt(day))} ${day > today ? `is more than ${years} away` : `was more than ${years} ago`}. Check the year.`]
}
