/** Days and times in words. Days are `YYYY-MM-DD` text throughout, so no zone can shift them. */
import { monthNames } from '../../content/model/deadline-words'

/** `January` to `December`. */
export const months: readonly string[] = Object.values(monthNames)
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const parts = (day: string) => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) })

/** `Tuesday`, by Sakamoto's method. */
export function weekdayOf(day: string): string {
  const { year, month, date } = parts(day)
  const y = month < 3 ? year - 1 : year
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!
  return weekdays[(y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + date) % 7]!
}

/** `November`. */
export const monthOf = (day: string): string => months[parts(day).month - 1]!

/** `November 2026`. */
export const monthYear = (day: string): string => `${monthOf(day)} ${parts(day).year}`

/** `10 November 2026`. */
export const dateOf = (day: string): string => `${parts(day).date} ${monthYear(day)}`

/** `Tuesday 10 November 2026`. */
export const fullDate = (day: string): string => `${weekdayOf(day)} ${dateOf(day)}`

/** The two lines of a calendar leaf: the day, then the month, with the year where it is not this year. */
export function leafOf(day: string, today: string): { top: string; foot: string } {
  const { year, month, date } = parts(day)
  const short = months[month - 1]!.slice(0, 3)
  return { top: String(date), foot: year === parts(today).year ? short : `${short} ${year}` }
}

/** `9.30am`, `noon`, `2pm`. */
export function timeOf(time: string): string {
  const hour = Number(time.slice(0, 2))
  const minutes = time.slice(3, 5)
  if (hour === 12 && minutes === '00') return 'noon'
  return `${hour % 12 || 12}${minutes === '00' ? '' : `.${minutes}`}${hour < 12 ? 'am' : 'pm'}`
}

/** `9.30am to noon`, `9.30am` or nothing. */
export const timesOf = (starts?: string, ends?: string): string => (starts ? timeOf(starts) + (ends ? ` to ${timeOf(ends)}` : '') : '')
