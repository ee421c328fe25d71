/** Counts at awkward days that are no bank holidays: day 0, windows, leap days, clock changes, triggers on closed days. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { workCalendar } from '../../../site/planner/calendar'
import { spanOf } from '../../../site/planner/count'
import { dayAt, textAt, today, weekdayAt } from '../../../site/planner/days'
import { calendar, due, newRule, proof, rule, rules } from '../../support/planner'

describe('an ordinary meeting, Thursday 19 November 2026', () => {
  test.each([
    // Wed 18, 17, Mon 16, Fri 13, Thu 12, 11, 10, Mon 9, Fri 6, Thu 5.
    ['send-request-form', '2026-11-05'],
    ['review-requests-set-agenda', '2026-11-05 to 2026-11-12'],
    ['send-agenda-papers', '2026-11-12'],
    // Day 0.
    ['decide-at-meeting', '2026-11-19'],
    // Fri 20, Mon 23, 24, 25, Thu 26.
    ['send-minutes', '2026-11-26'],
    // Approval on the same day: Fri 20, Mon 23, Tue 24.
    ['send-approved-form', '2026-11-24'],
    // Fri 20 is 1; the weeks from 23 November, 30 November, 7 and 14 December end at 6, 11, 16, 21; Mon 21 to Thu 24 are 22 to 25;
    // (Fri 25 to Mon 28); Tue 29, Wed 30, Thu 31 are 26 to 28; (Fri 1 January); Mon 4 and Tue 5 are 29 and 30.
    ['pay-school', '2027-01-05'],
    // Eleven days to 30 November, nineteen of December.
    ['process-approved-form', '2026-12-19'],
  ])('%s: %s', (slug, expected) => expect(due(slug, '2026-11-19')).toBe(expected))

  test('the proof of a window is that of its far end', () => {
    expect(proof('review-requests-set-agenda', '2026-11-19')).toEqual(proof('send-request-form', '2026-11-19'))
    expect(proof('send-request-form', '2026-11-19').at(-1)).toBe('10 2026-11-05')
  })

  test('what is due on the day itself, or not in working days, has no days to prove', () => {
    for (const slug of ['decide-at-meeting', 'process-approved-form', 'register-appeal']) expect(proof(slug, '2026-11-19')).toEqual([])
  })
})

describe('weeks and calendar days', () => {
  test.each([
    // 29 February 2024 was a Thursday: 31 days to 31 March, 25 of April.
    ['register-appeal', '2024-02-29', '2024-04-25'],
    // One day of October, 30 of November, 25 of December: Christmas Day, and it stays there.
    ['register-appeal', '2026-10-30', '2026-12-25'],
    // 27 March back to 29 February is 27 days.
    ['receive-hearing-bundle', '2028-03-27', '2028-02-28'],
    ['receive-hearing-bundle', '2027-03-27', '2027-02-27'],
    ['pre-hearing-meeting', '2028-03-07', '2028-02-29'],
    // The clocks go back on Sunday 25 October 2026 and forward on Sunday 28 March 2027.
    ['pre-hearing-meeting', '2026-10-28', '2026-10-21'],
    ['hold-mediation', '2026-10-25', '2026-11-24'],
    ['hold-mediation', '2027-03-27', '2027-04-26'],
    // Thirteen days to 28 February; in a leap year fourteen to the 29th.
    ['hold-mediation', '2026-02-15', '2026-03-17'],
    ['hold-mediation', '2028-02-15', '2028-03-16'],
    ['process-approved-form', '2028-01-30', '2028-02-29'],
    // A Sunday: thirty days are thirty days.
    ['process-approved-form', '2027-01-29', '2027-02-28'],
  ])('%s of %s is %s', (slug, trigger, expected) => expect(due(slug, trigger)).toBe(expected))
})

describe('leap days and clock changes in working days', () => {
  test.each([
    // Wed 1 March, 2, Fri 3, Mon 6, Tue 7.
    ['send-minutes', '2028-02-29', '2028-03-07'],
    // Mon 28, Fri 25, 24, 23, 22, Mon 21, Fri 18, 17, 16, Tue 15.
    ['send-request-form', '2028-02-29', '2028-02-15'],
    // Fri 2 is 1; the weeks from 5, 12, 19 and 26 February end at 6, 11, 16, 21 (with Thu 29 as 20); from 4 March at 26; Thu 14 is 30.
    ['pay-school', '2024-02-01', '2024-03-14'],
    // Tue 27, Wed 28, Thu 29.
    ['send-approved-form', '2024-02-26', '2024-02-29'],
    // In 2026 there is no 29th: Thu 26, Fri 27, Mon 2 March.
    ['send-approved-form', '2026-02-25', '2026-03-02'],
    // Fri 27, (clocks forward on Sun 29), Mon 30, 31, 1, Thu 2 April.
    ['send-minutes', '2026-03-26', '2026-04-02'],
    // Fri 23, (clocks back on Sun 25), Mon 26, 27, 28, Thu 29.
    ['send-minutes', '2026-10-22', '2026-10-29'],
    // Mon 26, (25, 24), Fri 23, 22, 21, Tue 20.
    ['send-agenda-papers', '2026-10-27', '2026-10-20'],
  ])('%s of %s is %s', (slug, trigger, expected) => expect(due(slug, trigger)).toBe(expected))
})

describe('a trigger on a closed day is day 0 all the same', () => {
  test.each([
    // Saturday 9 May 2026. Back: Fri 8, 7, 6, Tue 5, (Mon 4 Early May, weekend), Fri 1, 30, 29, 28, Mon 27, (weekend), Fri 24.
    ['send-request-form', '2026-05-09', '2026-04-24'],
    ['review-requests-set-agenda', '2026-05-09', '2026-04-24 to 2026-05-01'],
    // Sunday: the same days, for the Saturday does not count.
    ['send-request-form', '2026-05-10', '2026-04-24'],
    // Mon 11 to Fri 15, from either.
    ['send-minutes', '2026-05-09', '2026-05-15'],
    ['send-minutes', '2026-05-10', '2026-05-15'],
    // Early May itself, Monday the 4th. Tue 5, Wed 6, Thu 7; back Fri 1, 30, 29, 28, Mon 27.
    ['send-approved-form', '2026-05-04', '2026-05-07'],
    ['send-agenda-papers', '2026-05-04', '2026-04-27'],
    ['decide-at-meeting', '2026-05-04', '2026-05-04'],
    // Christmas Day 2026: Tue 29, Wed 30, Thu 31.
    ['send-approved-form', '2026-12-25', '2026-12-31'],
    ['register-appeal', '2026-12-25', '2027-02-19'],
  ])('%s of %s is %s', (slug, trigger, expected) => expect(due(slug, trigger)).toBe(expected))
})

describe('months and counts of nothing', () => {
  const months = (amount: number, direction: 'before' | 'after' = 'after') => newRule({ amount, unit: 'months', direction })
  test.each([
    [1, 'after', '2024-01-31', '2024-02-29'],
    [1, 'after', '2026-01-31', '2026-02-28'],
    [1, 'after', '2028-01-31', '2028-02-29'],
    [2, 'after', '2026-01-31', '2026-03-31'],
    [3, 'after', '2026-01-31', '2026-04-30'],
    [1, 'before', '2028-03-31', '2028-02-29'],
    [6, 'before', '2026-12-31', '2026-06-30'],
    [12, 'after', '2024-02-29', '2025-02-28'],
    [48, 'after', '2024-02-29', '2028-02-29'],
    [1, 'before', '2026-01-15', '2025-12-15'],
  ] as const)('%i months %s %s is %s', (amount, direction, trigger, expected) =>
    expect(due(months(amount, direction), trigger)).toBe(expected),
  )

  test('no days, weeks or months is the day itself, closed or not', () => {
    for (const unit of ['working-days', 'calendar-days', 'weeks', 'months'] as const)
      for (const direction of ['before', 'after'] as const)
        expect(due(newRule({ amount: 0, unit, direction }), '2026-05-09')).toBe('2026-05-09')
  })

  test('a window is told from its earlier to its later end, whichever is written first', () => {
    const window = (amount: number, amountUntil: number, direction: 'before' | 'after') =>
      due(newRule({ amount, amountUntil, direction }), '2026-11-19')
    expect(window(10, 5, 'before')).toBe('2026-11-05 to 2026-11-12')
    expect(window(5, 10, 'before')).toBe('2026-11-05 to 2026-11-12')
    // Fri 20, Mon 23, Tue 24, Wed 25, Thu 26.
    expect(window(1, 5, 'after')).toBe('2026-11-20 to 2026-11-26')
    expect(window(5, 0, 'before')).toBe('2026-11-12 to 2026-11-19')
  })

  test('a rule of the school year has no day of its own', () =>
    expect(spanOf(rule('area-board-report'), dayAt('2026-11-19'), calendar)).toBeUndefined())
})

describe('the years that the planner knows', () => {
  test('a count that leaves them is an error, never a wrong day', () => {
    expect(() => due(newRule({ amount: 400 }), '1999-12-01')).toThrow(RangeError)
    expect(() => calendar.workingDay(dayAt('2150-01-04'), 1)).toThrow(RangeError)
    expect(() => calendar.workingDaysBetween(dayAt('2026-01-01'), dayAt('2150-01-04'))).toThrow(RangeError)
    expect(() => dayAt('2026-02-29')).toThrow(RangeError)
  })

  test('every rule can be counted from their first and last days, and without any calendar', () => {
    for (const trigger of ['2000-01-01', '2099-12-31'])
      for (const on of [calendar, workCalendar([])])
        for (const r of rules.filter(({ trigger: of }) => of !== 'school-year'))
          expect(spanOf(r, dayAt(trigger), on)!.due).toBeTypeOf('number')
  })

  test('1 January 1970 was a Thursday, and days before it have weekdays too', () => {
    expect(weekdayAt(0)).toBe(4)
    expect(weekdayAt(dayAt('1969-12-28'))).toBe(7)
    expect(textAt(dayAt('1969-12-28'))).toBe('1969-12-28')
  })
})

describe('today', () => {
  afterEach(() => vi.useRealTimers())
  test.each([
    ['2026-03-28T23:59:59Z', '2026-03-28'],
    // Summer time has begun: an hour ahead.
    ['2026-03-29T22:59:59Z', '2026-03-29'],
    ['2026-03-29T23:00:00Z', '2026-03-30'],
    ['2026-10-24T23:30:00Z', '2026-10-25'],
    // And has ended.
    ['2026-10-25T23:30:00Z', '2026-10-25'],
    ['2028-02-29T00:00:00Z', '2028-02-29'],
  ])('at %s is %s in Kent', (at, expected) => {
    vi.useFakeTimers({ now: new Date(at) })
    expect(textAt(today())).toBe(expected)
  })
})
