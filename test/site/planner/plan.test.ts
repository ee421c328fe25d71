/** Plans: what follows from a meeting, whose count stands beside whose, what a person's own dates change, and when rules hold. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workCalendar } from '../../../site/planner/calendar'
import { dayAt, textAt } from '../../../site/planner/days'
import { type Plan, type PlanOptions, type Rulebook, type Start, type Task, planFrom } from '../../../site/planner/plan'
import type { PlanRule } from '../../../site/planner/rules'
import { allTasks, book, calendar, calendars, newRule, rule, rules } from '../../support/planner'

const plan = (day: string, options?: PlanOptions, by: Rulebook = book, trigger: Start['trigger'] = 'meeting') =>
  planFrom({ trigger, day: dayAt(day) }, by, options)
const withRules = (...list: PlanRule[]): Rulebook => ({ rules: list, calendar })
const days = ({ tasks }: Plan) => tasks.map((task) => `${textAt(task.due)} ${task.rule.slug}`)
const task = (of: Plan, slug: string): Task => allTasks(of).find((t) => t.rule.slug === slug)!

describe('a meeting starts the clocks that follow', () => {
  test('all of its tasks stand in the order of their days', () => {
    expect(days(plan('2026-11-19'))).toEqual([
      '2026-11-05 send-request-form',
      '2026-11-12 review-requests-set-agenda',
      '2026-11-12 send-agenda-papers',
      '2026-11-19 decide-at-meeting',
      '2026-11-24 send-approved-form',
      '2026-11-26 send-minutes',
      '2027-01-05 pay-school',
    ])
  })

  test('the approval is the meeting’s day, the receipt the last day of handing over; each says so', () => {
    const of = plan('2026-11-19')
    expect(task(of, 'send-approved-form').moment).toEqual({
      trigger: 'approval',
      day: dayAt('2026-11-19'),
      from: task(of, 'decide-at-meeting'),
    })
    const processed = task(of, 'process-approved-form')
    expect(processed.moment).toEqual({ trigger: 'receipt', day: dayAt('2026-11-24'), from: task(of, 'send-approved-form') })
    // Six days to 30 November, 24 of December.
    expect(textAt(processed.due)).toBe('2026-12-24')
    expect(task(of, 'send-minutes').moment).toEqual({ ...of.start, from: 'given' })
  })

  test('another source’s count stands beside the first, and is told of nowhere else', () => {
    const of = plan('2026-11-19')
    expect(task(of, 'pay-school').alternatives).toEqual([task(of, 'process-approved-form')])
    expect(of.tasks.map((t) => t.rule.slug)).not.toContain('process-approved-form')
    expect(allTasks(of).map((t) => t.rule.slug)).toContain('process-approved-form')
  })

  test('days that a person gives take the place of those reckoned', () => {
    const received = plan('2026-11-19', { known: { receipt: dayAt('2026-11-20') } })
    expect(task(received, 'process-approved-form')).toMatchObject({
      due: dayAt('2026-12-20'),
      moment: { day: dayAt('2026-11-20'), from: 'given' },
    })
    expect(textAt(task(received, 'pay-school').due)).toBe('2027-01-05')
    const approved = plan('2026-11-19', { known: { approval: dayAt('2026-11-30') } })
    // Tue 1, Wed 2, Thu 3 December; receipt follows from it.
    expect(textAt(task(approved, 'send-approved-form').due)).toBe('2026-12-03')
    expect(textAt(task(approved, 'process-approved-form').due)).toBe('2027-01-02')
    expect(textAt(task(approved, 'decide-at-meeting').due)).toBe('2026-11-19')
  })

  test('a day left open, and another day for the plan’s own beginning, change nothing', () => {
    const open = { approval: undefined, receipt: undefined } as PlanOptions['known']
    expect(plan('2026-11-19', { known: open })).toEqual(plan('2026-11-19'))
    expect(plan('2026-11-19', { known: { meeting: dayAt('2026-12-01') } })).toEqual(plan('2026-11-19'))
  })

  test('a plan may begin at any clock', () => {
    expect(days(plan('2026-11-19', {}, book, 'approval'))).toEqual(['2026-11-24 send-approved-form', '2027-01-05 pay-school'])
    // Without the approval there is nothing that it could stand beside.
    expect(days(plan('2026-11-24', {}, book, 'receipt'))).toEqual(['2026-12-24 process-approved-form'])
    expect(days(plan('2026-11-19', {}, book, 'hearing'))).toEqual(['2026-10-22 receive-hearing-bundle', '2026-11-12 pre-hearing-meeting'])
    expect(days(plan('2026-11-19', {}, book, 'final-ehcp'))).toEqual(['2027-01-14 register-appeal'])
    expect(days(plan('2026-11-19', {}, book, 'mediation'))).toEqual(['2026-12-19 hold-mediation'])
  })

  test('clocks and counts that lead in a circle end', () => {
    const a = newRule({ slug: 'a', trigger: 'meeting', startsClock: 'approval', alternativeTo: 'b' })
    const b = newRule({ slug: 'b', trigger: 'approval', startsClock: 'meeting', alternativeTo: 'a' })
    const self = newRule({ slug: 'c', startsClock: 'meeting', alternativeTo: 'c' })
    expect(
      plan('2026-11-19', {}, withRules(a, b, self))
        .tasks.map((t) => t.rule.slug)
        .toSorted(),
    ).toEqual(['a', 'b', 'c'])
  })
})

describe('kinds of request', () => {
  test('an exceptional request needs no sending before the meeting, and the rest stays', () => {
    expect(days(plan('2026-11-19', { kind: 'exceptional' }))).toEqual(
      days(plan('2026-11-19')).filter((line) => !/send-request|review-/.test(line)),
    )
    expect(days(plan('2026-11-19', { kind: 'standard' }))).toEqual(days(plan('2026-11-19')))
  })

  test('a rule for exceptional requests is left out of a standard one’s plan', () => {
    const by = withRules(newRule({ slug: 'chair', requestKinds: ['exceptional'] }), newRule({ slug: 'both' }))
    expect(plan('2026-11-19', { kind: 'standard' }, by).tasks.map((t) => t.rule.slug)).toEqual(['both'])
    expect(plan('2026-11-19', { kind: 'exceptional' }, by).tasks).toHaveLength(2)
    expect(plan('2026-11-19', {}, by).tasks).toHaveLength(2)
  })
})

describe('from when and until when a rule holds', () => {
  const old = newRule({ slug: 'old', until: '2026-12-31' })
  const young = newRule({ slug: 'young', amount: 15, from: '2027-01-01' })
  test.each([
    ['2026-12-30', 'old'],
    ['2026-12-31', 'old'],
    ['2027-01-01', 'young'],
    // Its day to send lies in the old year; the meeting’s day decides.
    ['2027-01-02', 'young'],
  ])('a meeting on %s goes by the %s rule', (day, slug) =>
    expect(plan(day, {}, withRules(old, young)).tasks.map((t) => t.rule.slug)).toEqual([slug]),
  )

  test('one day is enough, and the plan’s own first day decides for the clocks that follow', () => {
    const oneDay = newRule({ from: '2026-11-19', until: '2026-11-19' })
    expect(['2026-11-18', '2026-11-19', '2026-11-20'].map((day) => plan(day, {}, withRules(oneDay)).tasks.length)).toEqual([0, 1, 0])
    const ended = { ...rule('pay-school'), until: '2026-11-19' }
    expect(days(plan('2026-11-19', { known: { approval: dayAt('2026-11-25') } }, withRules(ended)))).toEqual(['2027-01-11 pay-school'])
  })
})

describe('the order that rules are given in', () => {
  const some = fc.record({
    amount: fc.integer({ min: 0, max: 3 }),
    direction: fc.constantFrom('before', 'on', 'after'),
    trigger: fc.constantFrom('meeting', 'approval', 'receipt'),
    startsClock: fc.option(fc.constantFrom('approval', 'receipt'), { nil: undefined }),
    alternativeTo: fc.option(fc.constantFrom('r0', 'r1', 'r2', 'pay-school'), { nil: undefined }),
  })
  /** A plan without what leads back into itself. */
  const flat = (of: Plan) =>
    of.tasks.map((t) =>
      [t, ...t.alternatives].map((x) => [x.rule.slug, x.from, x.due, x.moment.day, x.moment.from === 'given' || x.moment.from.rule.slug]),
    )

  test('changes no plan, even where rules contradict each other', () =>
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), fc.array(fc.nat(1000)), fc.integer({ min: 0, max: 400 }), (list, keys, later) => {
        const all = [...list.map((more, i) => newRule({ ...more, slug: `r${i}` })), ...rules]
        const mixed = all.map((r, i) => ({ r, key: keys[i % (keys.length || 1)] ?? -i })).toSorted((a, b) => a.key - b.key)
        const start: Start = { trigger: 'meeting', day: dayAt('2026-09-01') + later }
        const other = { rules: mixed.map(({ r }) => r), calendar: workCalendar(calendars.toReversed()) }
        expect(flat(planFrom(start, other))).toEqual(flat(planFrom(start, { rules: all, calendar })))
      }),
      { numRuns: 60 },
    ))
})
