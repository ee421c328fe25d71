/** What must hold for every count, whatever the days: found by trying to break it with random days, rules and holidays. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarData, workCalendar } from '../../../site/planner/calendar'
import { proofOf, spanOf } from '../../../site/planner/count'
import { dayAt, textAt, weekdayAt } from '../../../site/planner/days'
import { calendar, calendars, newCalendar, newRule } from '../../support/planner'

const day = fc.integer({ min: dayAt('2020-01-01'), max: dayAt('2028-12-31') })
const amount = fc.integer({ min: 0, max: 60 })
const direction = fc.constantFrom('before', 'after')
const sign = { before: -1, after: 1 }
const unit = fc.constantFrom('working-days', 'calendar-days', 'weeks', 'months')
/** Holidays that no publisher would think of: several in a row, at weekends, twice. */
const closures = fc
  .array(fc.tuple(day, fc.integer({ min: 0, max: 12 })), { maxLength: 12 })
  .map((spans): CalendarData =>
    newCalendar('closure-days', Object.fromEntries(spans.map(([from, more]) => [`${textAt(from)}/${textAt(from + more)}`, 'Closed']))),
  )
const dueOf = (rule: Parameters<typeof spanOf>[0], trigger: number, on = calendar) => spanOf(rule, trigger, on)!.due

describe('working days', () => {
  test('forward and then back returns to a working day', () =>
    fc.assert(
      fc.property(day, amount, closures, (from, n, closed) => {
        const on = workCalendar([...calendars, closed])
        fc.pre(on.isWorking(from))
        expect(on.workingDay(on.workingDay(from, n), -n)).toBe(from)
        expect(on.workingDay(on.workingDay(from, -n), n)).toBe(from)
        expect(on.workingDaysBetween(from, on.workingDay(from, n))).toBe(n)
      }),
    ))

  test('the nth working day is a working day with n - 1 of them between', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, -1), (from, n, way) => {
        const found = calendar.workingDay(from, way * n)
        let seen = 0
        for (let at = from + way; at !== found; at += way) if (calendar.isWorking(at)) seen++
        expect([calendar.isWorking(found), seen]).toEqual([true, n - 1])
      }),
    ))

  test('the working days between two days are those that a loop counts', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), closures, (from, far, closed) => {
        const on = workCalendar([...calendars, closed])
        let count = 0
        for (let at = Math.min(from, from + far) + 1; at <= Math.max(from, from + far); at++) if (on.isWorking(at)) count++
        // `+ 0` for a span back over no working day, which is nothing and not minus nothing.
        expect(on.workingDaysBetween(from, from + far)).toBe(Math.sign(far) * count + 0)
      }),
    ))

  test('a new holiday makes no deadline later that is counted back, and none earlier that is counted forward', () =>
    fc.assert(
      fc.property(day, amount, closures, (from, n, closed) => {
        const more = workCalendar([...calendars, closed])
        expect(more.workingDay(from, -n)).toBeLessThanOrEqual(calendar.workingDay(from, -n))
        expect(more.workingDay(from, n)).toBeGreaterThanOrEqual(calendar.workingDay(from, n))
      }),
    ))
})

describe('a rule', () => {
  test('with a greater amount is further away', () =>
    fc.assert(
      fc.property(day, amount, direction, unit, (trigger, n, way, of) => {
        const [near, far] = [n, n + 1].map((value) => dueOf(newRule({ amount: value, unit: of, direction: way }), trigger))
        expect((far! - near!) * sign[way]).toBeGreaterThan(0)
      }),
    ))

  test('from a later day is never earlier', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), amount, direction, unit, (trigger, later, n, way, of) => {
        const rule = newRule({ amount: n, unit: of, direction: way })
        expect(dueOf(rule, trigger + later)).toBeGreaterThanOrEqual(dueOf(rule, trigger))
      }),
    ))

  test('is on its side of the trigger, and a window is no window backwards', () =>
    fc.assert(
      fc.property(day, amount, amount, direction, unit, (trigger, n, until, way, of) => {
        const { from, due } = spanOf(newRule({ amount: n, amountUntil: until, unit: of, direction: way }), trigger, calendar)!
        expect(from).toBeLessThanOrEqual(due)
        for (const end of [from!, due]) expect((end - trigger) * sign[way]).toBeGreaterThanOrEqual(0)
      }),
    ))
})

describe('a proof', () => {
  const bank = new Map(calendars.filter(({ kind }) => kind === 'bank-holidays').flatMap(({ days }) => days.map((d) => [d.from, d.name])))
  const closedDays = new Set(['2026-03-02', '2026-03-03', '2026-12-29'])
  const on = workCalendar([...calendars, newCalendar('closure-days', { '2026-03-02/2026-03-03': 'Snow', '2026-12-29': 'Snow' })])
  /** Why a day is left out, found without the engine. */
  const reason = (at: number): string | undefined => {
    const date = new Date(at * 86_400_000)
    if (date.getUTCDay() % 6 === 0) return date.getUTCDay() === 6 ? 'Saturday' : 'Sunday'
    const text = date.toISOString().slice(0, 10)
    return bank.get(text) ?? (closedDays.has(text) ? 'KCC closure: Snow' : undefined)
  }

  test('counts exactly the amount, leaves out the rest for a true reason, and misses no day', () =>
    fc.assert(
      fc.property(day, amount, direction, fc.option(amount, { nil: undefined }), (trigger, n, way, until) => {
        const rule = newRule({ amount: n, amountUntil: until, direction: way })
        const found = proofOf(rule, trigger, on)!
        const all = Math.max(n, until ?? n)
        expect(found.counted.map(({ number }) => number)).toEqual(Array.from({ length: all }, (_, i) => i + 1))
        for (const { day: at } of found.counted) expect(reason(at)).toBeUndefined()
        for (const { day: at, why } of found.leftOut) expect(why).toBe(reason(at))
        const { from, due } = spanOf(rule, trigger, on)!
        const [first, last] = way === 'before' ? [from ?? due, trigger - 1] : [trigger + 1, due]
        expect([...found.counted, ...found.leftOut].map(({ day: at }) => at).toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        )
        expect(found.counted.at(-1)?.day ?? trigger).toBe(all === 0 ? trigger : way === 'before' ? first : last)
      }),
      { numRuns: 300 },
    ))

  test('tells the reason of every day of nine years', () => {
    const days = Array.from({ length: dayAt('2028-12-31') - dayAt('2020-01-01') + 1 }, (_, i) => dayAt('2020-01-01') + i)
    expect(days.filter((at) => on.offAt(at) !== reason(at)).map(textAt)).toEqual([])
    expect(bank.size).toBe(75)
  })
})

describe('a calendar', () => {
  const described = (of: readonly CalendarData[], from: number) => {
    const on = workCalendar(of)
    return JSON.stringify([
      Array.from({ length: 120 }, (_, i) => [on.offAt(from + i), on.schoolHolidayAt(from + i), on.knowsTermAt(from + i)]),
      [on.terms, on.bankHolidaysFrom, on.bankHolidaysUntil],
    ])
  }
  const entries = fc.array(fc.record({ name: fc.constantFrom('A', 'B', 'C'), from: day, more: fc.integer({ min: 0, max: 5 }) }), {
    maxLength: 8,
  })
  const random = fc
    .array(fc.record({ kind: fc.constantFrom('bank-holidays', 'closure-days', 'school-terms'), days: entries }), { maxLength: 4 })
    .map((list) =>
      list.map(({ kind, days }): CalendarData => ({
        title: kind,
        kind,
        certainUntil: '2026-12-31',
        days: days.map((d) => ({ name: d.name, from: textAt(d.from), until: textAt(d.from + d.more) })),
      })),
    )

  test('is the same in whatever order calendars and days are given, and however often', () =>
    fc.assert(
      fc.property(random, day, (list, from) => {
        const given = described([...calendars, ...list], from)
        const turned = [...list, ...calendars].toReversed().map((c) => ({ ...c, days: c.days.toReversed() }))
        expect(described(turned, from)).toEqual(given)
        const twice = list.filter(({ kind }) => kind !== 'school-terms')
        expect(described([...calendars, ...list, ...twice], from)).toEqual(given)
      }),
    ))

  test('is not changed by a holiday or a closure at a weekend', () =>
    fc.assert(
      fc.property(day, fc.constantFrom('bank-holidays', 'closure-days'), (at, kind) => {
        const saturday = at + 6 - weekdayAt(at)
        const more = newCalendar(kind, { [`${textAt(saturday)}/${textAt(saturday + 1)}`]: 'At the weekend' }, '2020-12-31')
        expect(described([...calendars, more], saturday - 60)).toEqual(described(calendars, saturday - 60))
      }),
    ))
})
