/** Days as `YYYY-MM-DD` text. Everything is reckoned in UTC, so no machine's zone or clock can move a day. */

const format = (year: number, month: number, date: number): string => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

/** The year in which the school year that contains `day` begins; it runs from 1 September to 31 August. */
export function schoolYearOf(day: string): number {
  const [year, month] = day.split('-').map(Number) as [number, number, number]
  return month >= 9 ? year : year - 1
}

/** The eleven months of a school year that have meetings, September to July, as `[year, month]`. */
export const meetingMonths = (schoolYear: number): [number, number][] =>
  Array.from({ length: 11 }, (_, i) => [i < 4 ? schoolYear : schoolYear + 1, ((i + 8) % 12) + 1])

/**
 * The days of a month on which a sample meeting may fall: weekdays from the 8th to the 22nd, which keeps clear of
 * fixed bank holidays. In March and April Mondays and Fridays are left out too, because Easter may fall there.
 */
export function meetingDays(year: number, month: number): string[] {
  const days: string[] = []
  for (let date = 8; date <= 22; date++) {
    const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay()
    const easter = month === 3 || month === 4
    if (weekday >= (easter ? 2 : 1) && weekday <= (easter ? 4 : 5)) days.push(format(year, month, date))
  }
  return days
}

/** The same date a year later; 29 February becomes 1 March. */
export function yearLater(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return format(year + 1, month, date)
}

/** `15 September 2026` */
export function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date} ${monthNames[month - 1]} ${year}`
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')
