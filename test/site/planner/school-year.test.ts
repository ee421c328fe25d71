/** What falls due in a school year: months, terms, quarters, and how many meetings were held. */
import { describe, expect, test } from 'vitest'
import { type CalendarData, workCalendar } from '../../../site/planner/calendar'
import { dayAt, textAt } from '../../../site/planner/days'
import type { PlanMeeting } from '../../../site/planner/meetings'
import type { PlanRule } from '../../../site/planner/rules'
import { nextStart, schoolYearPlan } from '../../../site/planner/school-year'
import { calendar, calendars, newCalendar, newRule, rule, rules } from '../../support/planner'

const yearly = (more: Partial<PlanRule>) =>
  newRule({ trigger: 'school-year', direction: 'on', amount: undefined, unit: undefined, ...more })
const lines = (day: string, list: PlanRule[] = rules, more: CalendarData[] = [], meetings?: PlanMeeting[]) =>
  schoolYearPlan(dayAt(day), list, more.length > 0 ? workCalendar([...calendars, ...more]) : calendar, meetings).tasks.map(
    ({ period, from, due }) => (due === undefined ? period : `${period}: ${textAt(from!)} to ${textAt(due)}`),
  )

describe('quarters', () => {
  test('each ends with its last working day', () => {
    expect(lines('2026-11-22', [rule('area-board-report')])).toEqual([
      'September to November 2026: 2026-09-01 to 2026-11-30',
      // 28 February 2027 is a Sunday.
      'December to February 2027: 2026-12-01 to 2027-02-26',
      'March to May 2027: 2027-03-01 to 2027-05-28',
      'June to August 2027: 2027-06-01 to 2027-08-31',
    ])
  })

  test('leap day and bank holidays at an end are minded', () => {
    // 29 February 2028 is a Tuesday; the last of May 2027 was the Spring bank holiday, of August 2026 the Summer one.
    expect(lines('2028-01-01', [rule('area-board-report')])[1]).toBe('December to February 2028: 2027-12-01 to 2028-02-29')
    expect(lines('2026-01-01', [rule('area-board-report')])[3]).toBe('June to August 2026: 2026-06-01 to 2026-08-28')
  })
})

describe('months', () => {
  test('the evaluation points of 2025/26 lie in that year only, in the order of the year', () => {
    expect(lines('2025-09-01', [rule('evaluation-points')])).toEqual([
      'November 2025: 2025-11-01 to 2025-11-28',
      'February 2026: 2026-02-01 to 2026-02-27',
      'April 2026: 2026-04-01 to 2026-04-30',
      'July 2026: 2026-07-01 to 2026-07-31',
    ])
    for (const day of ['2025-08-31', '2026-09-01']) expect(lines(day, [rule('evaluation-points')])).toEqual([])
  })

  test('each month lies in its own calendar year, December and January too', () =>
    expect(lines('2026-10-01', [yearly({ months: ['1', '8', '9', '12'] })])).toEqual([
      'September 2026: 2026-09-01 to 2026-09-30',
      'December 2026: 2026-12-01 to 2026-12-31',
      // The 31st is a Sunday.
      'January 2027: 2027-01-01 to 2027-01-29',
      'August 2027: 2027-08-01 to 2027-08-31',
    ]))

  test('a rule that ends within the year has the months up to then', () =>
    expect(
      lines('2026-10-01', [yearly({ months: ['11', '2'], until: '2026-11-30' }), yearly({ months: ['11', '2'], from: '2026-12-01' })]),
    ).toEqual(['November 2026: 2026-11-01 to 2026-11-30', 'February 2027: 2027-02-01 to 2027-02-26']))
})

describe('terms', () => {
  const next = [rule('set-next-years-meetings')]
  test('next year’s meetings are due by the end of Term 6, where its dates are published', () => {
    expect(lines('2025-01-01', next)).toEqual(['Term 6: 2025-06-02 to 2025-07-22'])
    const later = newCalendar('school-terms', { '2027-06-07/2027-07-23': 'Term 6', '2026-06-01/2026-07-22': 'Term 6' }, '2027-07-23')
    expect(lines('2027-08-31', next, [later])).toEqual(['Term 6: 2027-06-07 to 2027-07-23'])
    expect(lines('2026-08-31', next, [later])).toEqual(['Term 6: 2026-06-01 to 2026-07-22'])
  })

  test('without them the task stands there without a day', () => {
    const plan = schoolYearPlan(dayAt('2026-11-22'), next, calendar)
    expect(plan.tasks).toEqual([{ rule: next[0], period: 'Term 6', warnings: [] }])
    for (const until of ['2026-08-31', '2027-09-01']) {
      const held = until === '2026-08-31' ? { until } : { from: until }
      expect(lines('2026-11-22', [yearly({ term: 6, ...held })])).toEqual([])
    }
    // It holds for a part of the year, and Term 6 may lie in it.
    expect(lines('2026-11-22', [yearly({ term: 6, until: '2027-07-31' })])).toEqual(['Term 6'])
  })

  test('Term 1 that begins in August is of the year that it is in', () => {
    const early = newCalendar('school-terms', { '2027-08-31/2027-10-22': 'Term 1' })
    expect(lines('2027-09-01', [yearly({ term: 1 })], [early])).toEqual(['Term 1: 2027-08-31 to 2027-10-22'])
    expect(lines('2026-09-01', [yearly({ term: 1 })], [early])).toEqual(['Term 1'])
  })

  test('a term that ends on a closed day is due the working day before', () =>
    // Good Friday 2027.
    expect(lines('2027-01-01', [yearly({ term: 4 })], [newCalendar('school-terms', { '2027-02-22/2027-03-26': 'Term 4' })])).toEqual([
      'Term 4: 2027-02-22 to 2027-03-25',
    ]))
})

describe('counted from the start of a term or of a quarter', () => {
  const terms = newCalendar(
    'school-terms',
    // Term 1 begins on a day of August and is of the year that begins in September.
    { '2026-08-31/2026-10-23': 'Term 1', '2026-11-02/2026-12-18': 'Term 2', '2027-01-04/2027-02-12': 'Term 3' },
    '2027-08-31',
  )
  const after = (more: Partial<PlanRule>) => newRule({ direction: 'after', amount: 10, ...more })

  test('a rule has a day for each term that is published', () => {
    const days = schoolYearPlan(dayAt('2026-11-22'), [after({ trigger: 'term-start' })], workCalendar([...calendars, terms])).tasks
    expect(days.map(({ period, due }) => `${period}: ${textAt(due!)}`)).toEqual([
      // 31 August 2026 is the Summer bank holiday: day 0 need not be a working day.
      'Term 1: 2026-09-14',
      'Term 2: 2026-11-16',
      'Term 3: 2027-01-18',
    ])
  })

  test('and one for each quarter; a window keeps its first day', () =>
    expect(lines('2026-11-22', [after({ trigger: 'quarter', amount: 2, amountUntil: 4, unit: 'weeks' })])).toEqual([
      'Quarter from September 2026: 2026-09-15 to 2026-09-29',
      'Quarter from December 2026: 2026-12-15 to 2026-12-29',
      'Quarter from March 2027: 2027-03-15 to 2027-03-29',
      'Quarter from June 2027: 2027-06-15 to 2027-06-29',
    ]))

  test('without published terms it stands there without a day, where it holds in that year', () => {
    expect(lines('2026-11-22', [after({ trigger: 'term-start' })])).toEqual(['Each term'])
    expect(lines('2026-11-22', [after({ trigger: 'term-start', from: '2027-09-01' })])).toEqual([])
  })

  test('a rule that ends within the year has the days whose term begins before', () => {
    const ending = after({ trigger: 'term-start', until: '2026-11-02' })
    const plan = schoolYearPlan(dayAt('2026-11-22'), [ending], workCalendar([...calendars, terms]))
    expect(plan.tasks.map(({ period }) => period)).toEqual(['Term 1', 'Term 2'])
  })

  test('only where working days are counted does an unannounced bank holiday make a day uncertain', () => {
    const told = (unit: PlanRule['unit']) =>
      schoolYearPlan(dayAt('2028-11-22'), [after({ trigger: 'quarter', amount: 12, direction: 'before', unit })], calendar).tasks.map(
        ({ warnings }) => warnings.map(({ kind }) => kind).join(),
      )
    // The quarter from March 2029 lies beyond the end of 2028.
    expect(told('working-days')).toEqual(['', '', 'unknown-bank-holidays', 'unknown-bank-holidays'])
    expect(told('weeks')[2]).toBe('')
  })

  test.each([
    ['quarter', '2026-11-22', '2026-12-01'],
    ['quarter', '2026-12-01', '2026-12-01'],
    ['quarter', '2026-12-02', '2027-03-01'],
    ['quarter', '2027-06-02', '2027-09-01'],
    ['term-start', '2026-11-02', '2026-11-02'],
    ['term-start', '2026-11-03', '2027-01-04'],
    ['term-start', '2027-01-05', undefined],
  ] as const)('the next %s from %s on is %s', (clock, from, next) => {
    const found = nextStart(clock, dayAt(from), workCalendar([...calendars, terms]))
    expect(found === undefined ? undefined : textAt(found)).toBe(next)
  })
})

describe('how often', () => {
  const held = (...dates: string[]): PlanMeeting[] =>
    dates.map((date, i) => ({ slug: `m${i}`, title: 'Meeting', date, cancelled: i === 0 }))
  const counts = (meetings?: PlanMeeting[], list = rules) =>
    schoolYearPlan(dayAt('2026-11-22'), list, calendar, meetings).counts.map(({ rule: r, held: h, wanted }) => [r.slug, h, wanted])

  test('the meetings of the year that were not cancelled are counted beside the fewest', () => {
    expect(counts(held('2026-09-10', '2026-09-24', '2026-11-19', '2027-08-31', '2027-09-01', '2026-08-31'))).toEqual([
      ['meetings-a-year', 3, 10],
    ])
    expect(counts([])).toEqual([['meetings-a-year', 0, 10]])
    expect(counts()).toEqual([])
  })

  test('a rule that holds at any time of the year is told, another is not', () => {
    const within = { from: '2026-10-01', until: '2027-03-31' }
    const often = (more: Partial<PlanRule>) =>
      schoolYearPlan(dayAt('2026-11-22'), [yearly({ timesAYear: 2, ...more })], calendar).often.length
    expect([often({}), often(within), often({ until: '2026-08-31' }), often({ from: '2027-09-01' })]).toEqual([1, 1, 0, 0])
    expect(counts([], [yearly({ slug: 'seven', timesAYear: 7, countsMeetings: true, ...within })])).toEqual([['seven', 0, 7]])
    expect(counts([], [yearly({ countsMeetings: true, until: '2026-08-31', timesAYear: 7 })])).toEqual([])
  })

  test('rules of other clocks are not of the year', () =>
    expect(schoolYearPlan(dayAt('2026-11-22'), rules, calendar).tasks.every(({ rule: r }) => r.trigger === 'school-year')).toBe(true))
})

describe('the whole year', () => {
  test('is in the order of its days, whatever order its rules are in, with what has no day at its end', () => {
    const given = lines('2025-11-22')
    // Of two on one day, the Area Board's report is first by its name.
    expect(given).toEqual([
      'September to November 2025: 2025-09-01 to 2025-11-28',
      'November 2025: 2025-11-01 to 2025-11-28',
      'December to February 2026: 2025-12-01 to 2026-02-27',
      'February 2026: 2026-02-01 to 2026-02-27',
      'April 2026: 2026-04-01 to 2026-04-30',
      'March to May 2026: 2026-03-01 to 2026-05-29',
      'July 2026: 2026-07-01 to 2026-07-31',
      'June to August 2026: 2026-06-01 to 2026-08-28',
      'Term 6',
    ])
    expect(lines('2025-11-22', rules.toReversed())).toEqual(given)
  })

  test('warns where a day lies in a school holiday or beyond the bank holidays', () => {
    const summer = newCalendar('school-terms', { '2027-06-07/2027-07-23': 'Term 6', '2027-09-01/2027-10-22': 'Term 1' })
    const kinds = (day: string) =>
      schoolYearPlan(dayAt(day), [rule('area-board-report')], workCalendar([...calendars, summer])).tasks.map(({ warnings }) =>
        warnings.map(({ kind }) => kind),
      )
    expect(kinds('2027-01-01')).toEqual([[], [], [], ['school-holiday']])
    expect(kinds('2029-01-01')).toEqual([[], ['unknown-bank-holidays'], ['unknown-bank-holidays'], ['unknown-bank-holidays']])
  })

  test.each(['2000-01-01', '2099-12-31'])('can be made for %s', (day) => expect(lines(day, [rule('area-board-report')])).toHaveLength(4))
})
