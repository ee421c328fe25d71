/** The engine beside implementations that others wrote: Day.js with its business days, and a list of England's holidays. */
import Holidays from 'date-holidays'
import dayjs from 'dayjs'
import businessDays from 'dayjs-business-days2'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workCalendar } from '../../../site/planner/calendar'
import { dayAt, textAt } from '../../../site/planner/days'
import { calendars } from '../../support/planner'

const bank = calendars.filter(({ kind }) => kind === 'bank-holidays')
const closures = ['2021-02-08', '2024-02-29', '2026-12-29', '2026-12-30', '2026-12-31']
const on = workCalendar([
  ...bank,
  { title: 'Closures', kind: 'closure-days', certainUntil: '2028-12-31', days: closures.map((from) => ({ name: 'Snow', from })) },
])
dayjs.extend(businessDays, {
  holidays: [...bank.flatMap(({ days }) => days.map(({ from }) => from)), ...closures],
  holidayFormat: 'YYYY-MM-DD',
})

const trigger = fc.integer({ min: dayAt('2020-01-01'), max: dayAt('2028-12-31') })

describe('Day.js', () => {
  test('finds the same day in 10,000 cases of 1 to 60 working days, forward and back', () => {
    const tried = { forward: 0, back: 0, closed: 0 }
    fc.assert(
      fc.property(trigger, fc.integer({ min: 1, max: 60 }), fc.boolean(), (day, amount, forward) => {
        const from = dayjs(textAt(day))
        const theirs = forward ? from.businessDaysAdd(amount) : from.businessDaysSubtract(amount)
        tried[forward ? 'forward' : 'back']++
        if (!on.isWorking(day)) tried.closed++
        return textAt(on.workingDay(day, forward ? amount : -amount)) === theirs.format('YYYY-MM-DD')
      }),
      { numRuns: 10_000 },
    )
    // The cases are not all of one sort.
    expect(tried.forward + tried.back).toBe(10_000)
    for (const count of Object.values(tried)) expect(count).toBeGreaterThan(1000)
  })

  test('knows the same working days, every day of nine years', () => {
    const theirs: string[] = []
    const ours: string[] = []
    for (let day = dayAt('2020-01-01'); day <= dayAt('2028-12-31'); day++) {
      if (dayjs(textAt(day)).isBusinessDay()) theirs.push(textAt(day))
      if (on.isWorking(day)) ours.push(textAt(day))
    }
    expect(ours).toEqual(theirs)
    expect(ours.length).toBeGreaterThan(2200)
  })

  test('counts the same between two working days', () =>
    fc.assert(
      fc.property(trigger, fc.integer({ min: 1, max: 200 }), (day, more) => {
        fc.pre(on.isWorking(day) && on.isWorking(day + more))
        expect(on.workingDaysBetween(day, day + more)).toBe(dayjs(textAt(day + more)).businessDiff(dayjs(textAt(day))))
        expect(on.workingDaysBetween(day + more, day)).toBe(dayjs(textAt(day)).businessDiff(dayjs(textAt(day + more))))
      }),
      { numRuns: 300 },
    ))
})

describe('the bank holidays of the seed', () => {
  const list = new Holidays('GB', 'ENG')
  test.each([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028])('of %i are those that date-holidays reckons', (year) => {
    const theirs = list
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
      // A holiday at a weekend is given by its substitute, which is listed by itself.
      .filter((date) => dayjs(date).day() % 6 !== 0)
    const ours = bank.flatMap(({ days }) => days.map(({ from }) => from)).filter((date) => date.startsWith(String(year)))
    expect(ours.toSorted()).toEqual([...new Set(theirs)].toSorted())
  })

  test('are known until the end of 2028 and no day longer', () => {
    expect(textAt(on.bankHolidaysFrom!)).toBe('2020-01-01')
    expect(textAt(on.bankHolidaysUntil!)).toBe('2028-12-31')
  })
})
