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

/**
 * Six school terms of a school year, as long as English ones commonly are. Real terms are set by the council and by schools; these only let a
 * trial show holidays.
 */
export function sampleTerms(schoolYear: number): { name: string; from: string; until: string }[] {
  const next = schoolYear + 1
  const spans = [
    [format(schoolYear, 9, 2), format(schoolYear, 10, 24)],
    [format(schoolYear, 11, 1), format(schoolYear, 12, 19)],
    [format(next, 1, 4), format(next, 2, 13)],
    [format(next, 2, 20), format(next, 3, 26)],
    [format(next, 4, 12), format(next, 5, 28)],
    [format(next, 6, 5), format(next, 7, 22)],
  ] as const
  return spans.map(([from, until], i) => ({ name: `Term ${i + 1}`, from: weekdayNear(from, 1), until: weekdayNear(until, -1) }))
}

/** The day itself, or the nearest Monday to Friday after it (`step` 1) or before it (-1). */
function weekdayNear(day: string, step: 1 | -1): string {
  const date = new Date(`${day}T00:00:00Z`)
  while (date.getUTCDay() % 6 === 0) date.setUTCDate(date.getUTCDate() + step)
  return date.toISOString().slice(0, 10)
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
