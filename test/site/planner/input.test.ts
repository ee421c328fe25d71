/** Dates as people type them. */
import { expect, test } from 'vitest'
import { dayAt, textAt } from '../../../site/planner/days'
import { readDate } from '../../../site/planner/input'

const read = (typed: string): string => {
  const found = readDate(typed, dayAt('2026-11-22'), 2026)
  return 'day' in found ? textAt(found.day) : found.error
}

test.each([
  ['3 November 2026', '2026-11-03'],
  ['3 Nov 26', '2026-11-03'],
  ['Tue 3rd November 2026', '2026-11-03'],
  ['Wednesday, 2 of Sept 2026', '2026-09-02'],
  ['3/11/2026', '2026-11-03'],
  ['03.11.26', '2026-11-03'],
  ['2026-11-03', '2026-11-03'],
  ['November 3, 2026', '2026-11-03'],
  ['29 February 2028', '2028-02-29'],
  // Without a year the next such day is meant, today included.
  ['22 November', '2026-11-22'],
  ['3 November', '2027-11-03'],
  ['december 1', '2026-12-01'],
])('%s is %s', (typed, day) => expect(read(typed)).toBe(day))

test.each([
  ['', 'Write a date.'],
  ['soon', 'Write the date with day, month and year, such as 3 November 2026 or 3/11/2026.'],
  ['3 Movember 2026', '“movember” is not a month.'],
  ['3/13/2026', 'There is no month 13.'],
  ['29 February 2027', 'There is no 29 February 2027. February has 28 days that year.'],
  ['31/9/2027', 'There is no 31 September 2027. September has 30 days that year.'],
  ['0/9/2027', 'There is no 0 September 2027.'],
  ['3 November 1999', 'Write a year from 2000 to 2099.'],
])('“%s” is answered with how to mend it', (typed, error) => expect(read(typed)).toContain(error))
