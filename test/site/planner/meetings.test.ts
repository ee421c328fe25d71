/** A community's meetings: the time between them, by when to send, which one a date needs, and the school year they are of. */
import { describe, expect, test } from 'vitest'
import { meeting } from '../../../content/model/meeting'
import { dayAt, textAt } from '../../../site/planner/days'
import {
  type PlanMeeting,
  meetingFor,
  meetingsIn,
  nextToSendFor,
  plansOf,
  schoolYearOf,
  sendBy,
  supportAt,
} from '../../../site/planner/meetings'
import type { PlanOptions, Rulebook } from '../../../site/planner/plan'
import type { PlanRule } from '../../../site/planner/rules'
import { book, calendar, newRule, ruleData, rules } from '../../support/planner'

const meetings = (...dates: string[]): PlanMeeting[] =>
  dates.map((text) => {
    const [date, cancelled] = text.split(' ')
    return { slug: `of-${date}`, title: `Meeting of ${date}`, date: date!, ...(cancelled ? { cancelled: true } : {}) }
  })
const plans = (dates: string[], options?: PlanOptions, by: Rulebook = book) => plansOf(meetings(...dates), by, options)
const withRules = (...list: PlanRule[]): Rulebook => ({ rules: list, calendar })
const close = (...dates: string[]) => plans(dates).map(({ sinceLast, tooClose }) => [sinceLast, tooClose?.between, tooClose?.needed])

describe('plans of a community', () => {
  test('are of the meetings that are held, by date', () => {
    const of = plans(['2027-01-14', '2026-12-10 cancelled', '2026-11-19'])
    expect(of.map(({ meeting }) => meeting.slug)).toEqual(['of-2026-11-19', 'of-2027-01-14'])
    // From Friday 20 November 28 working days to the year’s end, without 25 and 28 December; then Mon 4 to Thu 14 January, nine.
    expect(of.map(({ sinceLast }) => sinceLast)).toEqual([undefined, 37])
    expect(plans(['2026-11-19 cancelled'])).toEqual([])
  })

  test('leave out a meeting in a year that nobody can plan for, and keep the others', () =>
    expect(plans(['2026-11-19', '3026-11-19', '0206-11-19']).map(({ meeting }) => meeting.date)).toEqual(['2026-11-19']))
})

test('a meeting in such a year cannot be written down', () => {
  const errors = (date: string) => {
    const { error } = meeting.safeParse({
      ...ruleData({ slug: 'meeting', title: 'Meeting' }),
      community: 'abc',
      date,
      state: 'planned',
    })
    return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  }
  const told = 'date: Write a year from 2000 to 2099.'
  expect(['1999-12-31', '2100-01-01', '3026-11-19'].map(errors)).toEqual([[told], [told], [told]])
  expect(['2000-01-01', '2099-12-31'].map(errors)).toEqual([[], []])
})

describe('meetings too close to each other', () => {
  test.each([
    // Thursday to Thursday a fortnight later: what the first puts off can be sent the same day.
    [
      ['2026-11-05', '2026-11-19'],
      [10, undefined, undefined],
    ],
    [
      ['2026-11-06', '2026-11-19'],
      [9, 9, 10],
    ],
    [
      ['2026-11-19', '2026-11-19'],
      [0, 0, 10],
    ],
    // Over Christmas 2026 a fortnight is seven working days: Tue 22, Wed 23, Thu 24, Tue 29 to Thu 31, Mon 4.
    [
      ['2026-12-21', '2027-01-04'],
      [7, 7, 10],
    ],
    // A cancelled meeting between two does not come between them.
    [
      ['2026-11-05', '2026-11-12 cancelled', '2026-11-19'],
      [10, undefined, undefined],
    ],
    // Ten working days before Saturday 21 November is Monday the 9th: sent there and then.
    [
      ['2026-11-09', '2026-11-21'],
      [9, undefined, undefined],
    ],
    [
      ['2026-11-10', '2026-11-21'],
      [8, 9, 10],
    ],
  ] as const)('%j: %j', (dates, last) => expect(close(...dates).at(-1)).toEqual(last))

  test('name the meeting before, and are told once', () => {
    const of = plans(['2026-10-01', '2026-11-06', '2026-11-19'])
    expect(of.map(({ tooClose }) => tooClose?.previous.date)).toEqual([undefined, undefined, '2026-11-06'])
  })

  test('are told by whatever unit the rule has, and not where no rule speaks of it', () => {
    const weeks = newRule({ amount: 3, unit: 'weeks' })
    const [, second] = plans(['2026-11-05', '2026-11-19'], {}, withRules(weeks))
    expect(second!.tooClose).toMatchObject({ between: 10, needed: 15 })
    expect(plans(['2026-11-18', '2026-11-19'], {}, withRules())[1]!.tooClose).toBeUndefined()
    // Exceptional requests are not sent to a meeting.
    expect(plans(['2026-11-18', '2026-11-19'], { kind: 'exceptional' })[1]!.tooClose).toBeUndefined()
  })
})

describe('by when to send', () => {
  test('is the school’s earliest last day before the meeting, and no other’s', () => {
    const [of] = plans(['2026-11-19'])
    expect(textAt(sendBy(of!)!)).toBe('2026-11-05')
    const more = withRules(
      ...rules,
      newRule({ amount: 12 }),
      newRule({ amount: 20, who: ['clerk'] }),
      newRule({ amount: 2, direction: 'after' }),
    )
    // Wed 4, Tue 3.
    expect(textAt(sendBy(plans(['2026-11-19'], {}, more)[0]!)!)).toBe('2026-11-03')
    expect(sendBy(plans(['2026-11-19'], {}, withRules())[0]!)).toBeUndefined()
  })

  test.each([
    ['2026-11-05', '2026-11-19'],
    ['2026-11-06', '2026-12-17'],
    ['2026-12-03', '2026-12-17'],
    ['2026-12-04', undefined],
  ])('sent on %s, the next meeting is %s', (day, meeting) =>
    expect(nextToSendFor(plans(['2026-11-19', '2026-12-17']), dayAt(day))?.meeting.date).toBe(meeting),
  )

  test('where no rule says by when, the day of the meeting is early enough and the day after is not', () => {
    const of = plans(['2026-11-19', '2026-12-17'], {}, withRules())
    expect(['2026-11-19', '2026-11-20'].map((day) => nextToSendFor(of, dayAt(day))?.meeting.date)).toEqual(['2026-11-19', '2026-12-17'])
  })
})

describe('backwards from the day that support is needed', () => {
  const of = plans(['2026-09-17', '2026-10-15', '2026-11-19'])
  const find = (day: string, money: boolean, today = '2026-07-01') => {
    const { plan, sendBy: by, there, late } = meetingFor({ day: dayAt(day), money }, of, dayAt(today))
    return [plan?.meeting.date, by && textAt(by), there && textAt(there), late]
  }

  test('advice: the latest meeting up to the day itself', () => {
    // Back from Thursday 15 October: 14, 13, 12, Fri 9, 8, 7, 6, 5, Fri 2, Thu 1.
    expect(find('2026-11-03', false)).toEqual(['2026-10-15', '2026-10-01', '2026-10-15', false])
    expect(find('2026-10-15', false)).toEqual(['2026-10-15', '2026-10-01', '2026-10-15', false])
    expect(find('2026-10-14', false)[0]).toBe('2026-09-17')
    expect(find('2026-09-16', false)).toEqual([undefined, undefined, undefined, false])
  })

  test('money: the later of the two counts of the payment', () => {
    // Thirty working days after Thursday 17 September 2026 are six weeks without a bank holiday: Thursday 29 October.
    expect(textAt(supportAt(of[0]!, true))).toBe('2026-10-29')
    expect(find('2026-11-03', true)).toEqual(['2026-09-17', '2026-09-03', '2026-10-29', false])
    expect(find('2026-10-29', true)[0]).toBe('2026-09-17')
    expect(find('2026-10-28', true)[0]).toBeUndefined()
    const slow = withRules(...rules.map((r) => (r.slug === 'process-approved-form' ? { ...r, amount: 60 } : r)))
    // Receipt on Tuesday 22 September, and sixty days: eight of September, 31 of October, 21 of November.
    expect(textAt(supportAt(plans(['2026-09-17'], {}, slow)[0]!, true))).toBe('2026-11-21')
  })

  test('late from the day after the last to send on', () => {
    expect(find('2026-11-03', false, '2026-10-01')[3]).toBe(false)
    expect(find('2026-11-03', false, '2026-10-02')[3]).toBe(true)
    const free = plans(['2026-10-15'], {}, withRules())
    const late = (today: string) => meetingFor({ day: dayAt('2026-11-03'), money: false }, free, dayAt(today)).late
    expect([late('2026-10-15'), late('2026-10-16')]).toEqual([false, true])
  })

  test('a community without meetings has none', () =>
    expect(meetingFor({ day: dayAt('2026-11-03'), money: true }, [], dayAt('2026-07-01'))).toEqual({
      plan: undefined,
      sendBy: undefined,
      there: undefined,
      late: false,
    }))
})

describe('the school year', () => {
  test.each([
    ['2026-08-31', '2025-09-01', '2026-08-31', '2025 to 2026'],
    ['2026-09-01', '2026-09-01', '2027-08-31', '2026 to 2027'],
    ['2026-12-31', '2026-09-01', '2027-08-31', '2026 to 2027'],
    ['2028-02-29', '2027-09-01', '2028-08-31', '2027 to 2028'],
    ['2000-01-01', '1999-09-01', '2000-08-31', '1999 to 2000'],
  ])('of %s goes from %s to %s', (day, from, until, title) =>
    expect(schoolYearOf(dayAt(day))).toEqual({ from: dayAt(from), until: dayAt(until), title }),
  )

  test('has the meetings of both its ends', () => {
    const list = meetings('2026-08-31', '2026-09-01', '2027-08-31', '2027-09-01')
    expect(meetingsIn(list, schoolYearOf(dayAt('2027-01-01'))).map(({ date }) => date)).toEqual(['2026-09-01', '2027-08-31'])
  })
})
