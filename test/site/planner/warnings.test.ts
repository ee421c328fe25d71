/** What a person is told about a date: closed days, school holidays, bank holidays that nobody has announced. */
import { describe, expect, test } from 'vitest'
import { type CalendarData, workCalendar } from '../../../site/planner/calendar'
import { dayAt, textAt } from '../../../site/planner/days'
import { planFrom } from '../../../site/planner/plan'
import type { PlanRule } from '../../../site/planner/rules'
import { isCertain, warningsOf } from '../../../site/planner/warnings'
import { allTasks, calendar, calendars, newCalendar, newRule, rules } from '../../support/planner'

const kinds = (due: string, on = calendar, countedFrom?: string) =>
  warningsOf({ due: dayAt(due) }, on, countedFrom === undefined ? undefined : dayAt(countedFrom)).map(({ kind }) => kind)
/** Of one rule, at one meeting. */
const ofMeeting = (day: string, rule: PlanRule, on = calendar) =>
  planFrom({ trigger: 'meeting', day: dayAt(day) }, { rules: [rule], calendar: on }).tasks[0]!.warnings.map(({ kind }) => kind)

describe('a closed day', () => {
  test.each([
    // Christmas Day is a Friday.
    ['2026-12-25', 'Christmas Day', '2026-12-24'],
    ['2026-12-26', 'Saturday', '2026-12-24'],
    ['2026-12-28', 'Boxing Day (substitute day)', '2026-12-24'],
    ['2026-11-22', 'Sunday', '2026-11-20'],
  ])('%s: %s, and %s is the last working day before it', (due, why, before) =>
    expect(warningsOf({ due: dayAt(due) }, calendar)).toEqual([{ kind: 'closed-day', day: dayAt(due), why, before: dayAt(before) }]),
  )

  test('a meeting on one is told at the task of the day', () => {
    const plan = planFrom({ trigger: 'meeting', day: dayAt('2026-05-04') }, { rules, calendar })
    const told = allTasks(plan).filter(({ warnings }) => warnings.some(({ kind }) => kind === 'closed-day'))
    expect(told.map(({ rule, due }) => [rule.slug, textAt(due)])).toEqual([
      ['decide-at-meeting', '2026-05-04'],
      // Thirty days after Thursday 7 May: a Saturday.
      ['process-approved-form', '2026-06-06'],
    ])
  })
})

describe('a school holiday', () => {
  test('is told with the last school day before it and the first after it', () => {
    // Term 4 ended on Friday 4 April 2025, Term 5 began on Tuesday the 22nd, after Easter Monday.
    expect(warningsOf({ due: dayAt('2025-04-09') }, calendar)).toEqual([
      { kind: 'school-holiday', day: dayAt('2025-04-09'), lastSchoolDay: dayAt('2025-04-04'), firstSchoolDay: dayAt('2025-04-22') },
    ])
  })

  test.each([
    ['2025-04-04', []],
    ['2025-04-05', ['closed-day', 'school-holiday']],
    ['2025-04-07', ['school-holiday']],
    ['2025-04-18', ['closed-day', 'school-holiday']],
    ['2025-04-21', ['closed-day', 'school-holiday']],
    ['2025-04-22', []],
    // Half-term, from Saturday 24 May to Sunday 1 June.
    ['2025-05-28', ['school-holiday']],
    ['2025-06-02', []],
    // After the last term that is listed nothing is known, and nothing is said.
    ['2025-08-06', []],
  ])('%s: %j', (due, expected) => expect(kinds(due)).toEqual(expected))

  const terms = (days: Record<string, string>) => workCalendar([newCalendar('school-terms', days)])
  test('ends with the last of its days, and begins with the first', () => {
    const on = terms({ '2026-09-01/2026-10-23': 'Term 1', '2026-11-02/2026-12-18': 'Term 2' })
    const span = {
      from: dayAt('2026-10-24'),
      until: dayAt('2026-11-01'),
      lastSchoolDay: dayAt('2026-10-23'),
      firstSchoolDay: dayAt('2026-11-02'),
    }
    for (const day of ['2026-10-24', '2026-10-28', '2026-11-01']) expect(on.schoolHolidayAt(dayAt(day))).toEqual(span)
    for (const day of ['2026-10-23', '2026-11-02'])
      expect([on.schoolHolidayAt(dayAt(day)), on.knowsTermAt(dayAt(day))]).toEqual([undefined, true])
    expect(['2026-08-31', '2026-12-19'].map((day) => on.knowsTermAt(dayAt(day)))).toEqual([false, false])
  })

  test.each([
    ['a weekend between two terms', { '2026-09-01/2026-10-23': 'Autumn', '2026-10-26/2026-12-18': 'Winter' }, '2026-10-24'],
    ['ten weeks and a day', { '2026-03-01/2026-03-31': 'One', '2026-06-11/2026-07-01': 'Two' }, '2026-05-06'],
    // Easter, Term 5 and half-term together are no longer than a summer.
    ['a term that is not listed', { '2025-02-24/2025-04-04': 'Term 4', '2025-06-02/2025-07-22': 'Term 6' }, '2025-05-06'],
    [
      'a term within a longer one',
      { '2026-09-01/2026-12-18': 'Autumn', '2026-09-02/2026-10-23': 'First half', '2027-01-04/2027-02-12': 'Spring' },
      '2026-11-11',
    ],
  ])('%s is none', (_, days, day) => expect(terms(days as unknown as Record<string, string>).schoolHolidayAt(dayAt(day))).toBeUndefined())

  test('ten weeks are one, and so are six in summer from Term 6 to Term 1', () => {
    expect(terms({ '2026-03-01/2026-03-31': 'One', '2026-06-10/2026-07-01': 'Two' }).schoolHolidayAt(dayAt('2026-05-06'))).toBeDefined()
    expect(
      terms({ '2026-06-01/2026-07-21': 'Term 6', '2026-09-01/2026-10-23': 'Term 1' }).schoolHolidayAt(dayAt('2026-08-05')),
    ).toBeDefined()
    expect(
      terms({
        '2026-09-01/2026-12-18': 'Autumn',
        '2026-09-02/2026-10-23': 'First half',
        '2027-01-04/2027-02-12': 'Spring',
      }).schoolHolidayAt(dayAt('2026-12-29')),
    ).toBeDefined()
  })
})

describe('bank holidays that are not announced', () => {
  test.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2028-12-31', true],
    ['2029-01-01', false],
  ])('%s: known is %s', (day, known) => expect(isCertain(dayAt(day), calendar)).toBe(known))

  test('are told with the day they are known until', () =>
    expect(warningsOf({ due: dayAt('2029-01-10') }, calendar)).toEqual([
      { kind: 'unknown-bank-holidays', day: dayAt('2029-01-10'), knownUntil: dayAt('2028-12-31') },
    ]))

  test('make a day uncertain that was counted over them, though it lies in a year that is known', () => {
    // Ten working days before Wednesday 10 January 2029, over a New Year’s Day that no list has yet.
    expect(ofMeeting('2029-01-10', newRule())).toEqual(['unknown-bank-holidays'])
    expect(ofMeeting('2028-12-29', newRule())).toEqual([])
    // Two weeks are two weeks, whatever is announced.
    expect(ofMeeting('2029-01-10', newRule({ amount: 2, unit: 'weeks' }))).toEqual([])
    expect(ofMeeting('2029-01-10', newRule({ direction: 'on', amount: undefined, unit: undefined }))).toEqual(['unknown-bank-holidays'])
    // The near end of the window is in 2020, its far end in 2019.
    expect(ofMeeting('2020-01-13', newRule({ amount: 10, amountUntil: 5 }))).toEqual(['unknown-bank-holidays'])
    expect(ofMeeting('2020-01-13', newRule({ amount: 5 }))).toEqual([])
  })

  test('without a calendar of them, or with an empty one, nothing is certain', () => {
    const empty: CalendarData = newCalendar('bank-holidays', {})
    for (const list of [[], [empty], calendars.filter(({ kind }) => kind === 'school-terms')])
      expect(kinds('2026-11-18', workCalendar(list))).toEqual(['unknown-bank-holidays'])
    expect(warningsOf({ due: dayAt('2026-11-18') }, workCalendar([]))).toEqual([
      { kind: 'unknown-bank-holidays', day: dayAt('2026-11-18'), knownUntil: undefined },
    ])
  })

  test('a calendar added for the next year makes it certain', () =>
    expect(
      kinds('2029-06-06', workCalendar([...calendars, newCalendar('bank-holidays', { '2029-01-01': 'New Year’s Day' }, '2029-12-31')])),
    ).toEqual([]))
})

describe('what an editor may have mistyped', () => {
  test('a term or a closure centuries away leaves the rest as it is', () => {
    const odd = [
      newCalendar('school-terms', { '2925-06-02/2925-07-22': 'Term 6', '0202-06-02/0202-07-22': 'Term 6' }),
      newCalendar('closure-days', { '2150-01-04': 'Far', '1066-10-14': 'Hastings' }),
    ]
    const on = workCalendar([...calendars, ...odd])
    expect(on.terms).toEqual(calendar.terms)
    expect(on.workingDay(dayAt('2027-01-12'), -10)).toBe(dayAt('2026-12-24'))
  })

  test('a closure that never ends is an error of the count, and no endless one', () => {
    const on = workCalendar([newCalendar('closure-days', { '2027-01-01/9999-12-31': 'Closed' })])
    expect(() => on.workingDay(dayAt('2026-12-31'), 1)).toThrow(RangeError)
    expect(on.workingDay(dayAt('2026-12-31'), -1)).toBe(dayAt('2026-12-30'))
  })
})
