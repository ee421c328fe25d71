/** Rules that cannot all be followed: each kind of contradiction, and what only looks like one. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deadlineRule } from '../../../content/model/deadline-rule'
import { type ComparedRule, comparedRule, contradictions } from '../../../content/model/rule-set'
import { ruleData, seedRules } from '../../support/planner'

/** A rule as the CMS has it: “Send the form”, by the school, 10 working days before the meeting. */
const rule = (slug: string, more: Record<string, unknown> = {}): ComparedRule =>
  comparedRule(deadlineRule.parse(ruleData({ slug, title: 'Send the form', ...more })))
const found = (...rules: ComparedRule[]) => contradictions(rules)
const period = (from?: string, until?: string) => ({ effective: { from, until } })

/** What is found of rules, read in either order: the message, where it is one that names them all, and else whatever is found. */
const told = (...rules: ComparedRule[]) =>
  [rules, rules.toReversed()].map((list) => {
    const [only, ...more] = found(...list)
    const slugs = rules.map(({ slug }) => slug).toSorted()
    const whole = more.length === 0 && only && only.slugs.toSorted().join() === slugs.join()
    return whole && rules.every(({ title, slug }) => only.message.includes(`“${title}” (${slug})`)) ? only.message : [only, ...more]
  })
const twice = (words: RegExp) => [expect.stringMatching(words), expect.stringMatching(words)] as unknown[]

test('the seed has none', () => expect(contradictions(seedRules.map(comparedRule))).toEqual([]))

describe('different days for the same thing', () => {
  const differ = /give different days for the same thing at the same time\. Let one end/
  test.each([
    ['another amount', { amount: 15 }],
    ['another unit', { unit: 'calendar-days' }],
    ['the other direction', { direction: 'after' }],
    ['a window', { amountUntil: 5 }],
    ['the day itself', { direction: 'on' }],
    ['a title in other letters and with a note', { title: 'SEND the form, (from 2027)', amount: 15 }],
    ['one of several who', { who: ['clerk', 'school'], amount: 15 }],
    ['everyone', { who: ['all'], amount: 15 }],
    ['one kind of request within all', { requestKinds: ['exceptional'], amount: 15 }],
    ['a period within another', { ...period('2026-09-01', '2026-09-01'), amount: 15 }],
  ])('%s', (_, more) => expect(told(rule('first'), rule('second', more))).toEqual(twice(differ)))

  test('periods that have one day in common', () =>
    expect(told(rule('first', period(undefined, '2026-12-31')), rule('second', { amount: 15, ...period('2026-12-31') }))).toEqual(
      twice(differ),
    ))

  test.each([
    ['the same count', {}],
    ['the same count by other words', { what: 'Something else.' }],
    ['another title', { title: 'Send the minutes', amount: 15 }],
    ['somebody else', { who: ['clerk'], amount: 15 }],
    ['another trigger', { trigger: 'hearing', amount: 15 }],
    ['another source’s count of it', { alternativeTo: 'first', amount: 15 }],
  ])('%s is none', (_, more) => expect(found(rule('first'), rule('second', more))).toEqual([]))

  test('one that ends the day before the other begins is none', () => {
    const pair = [rule('first', period(undefined, '2026-12-31')), rule('second', { amount: 15, ...period('2027-01-01') })]
    expect(found(...pair)).toEqual([])
    expect(found(...pair.toReversed())).toEqual([])
  })

  test('two kinds of request are none', () =>
    expect(found(rule('first', { requestKinds: ['standard'] }), rule('second', { requestKinds: ['exceptional'], amount: 15 }))).toEqual([]))

  test.each([
    ['two weeks and fourteen days', { amount: 2, unit: 'weeks' }, { amount: 14, unit: 'calendar-days' }],
    ['a window told from either end', { amountUntil: 5 }, { amount: 5, amountUntil: 10 }],
    ['no days before and on the day', { amount: 0 }, { direction: 'on' }],
  ])('%s are the same', (_, a, b) => expect(found(rule('first', a), rule('second', b))).toEqual([]))

  test('two other counts of one rule stand beside each other', () => {
    const first = rule('first', { title: 'Pay the school' })
    expect(found(first, rule('a', { alternativeTo: 'first' }), rule('b', { alternativeTo: 'first', amount: 15 }))).toEqual([])
    expect(found(first, rule('a', { alternativeTo: 'first' }), rule('b', { alternativeTo: 'a', amount: 15 }))).toEqual([])
    // The rule they name is not published: they still name the same one.
    expect(found(rule('a', { alternativeTo: 'gone' }), rule('b', { alternativeTo: 'gone', amount: 15 }))).toEqual([])
  })
})

describe('the school year', () => {
  const yearly = (slug: string, more: Record<string, unknown>) =>
    rule(slug, { trigger: 'school-year', direction: 'on', amount: undefined, unit: undefined, ...more })
  const often = /say differently when or how often the same thing is done at the same time\. Let one end/
  test.each([
    ['ten and seven meetings', { timesAYear: 10, countsMeetings: true }, { timesAYear: 7, countsMeetings: true }],
    ['Term 5 and Term 6', { term: 5 }, { term: 6 }],
    ['other months', { months: ['11', '2'] }, { months: ['11', '3'] }],
  ])('%s contradict each other', (_, a, b) => expect(told(yearly('first', a), yearly('second', b))).toEqual(twice(often)))

  test('the same months in another order do not, nor another year’s', () => {
    expect(found(yearly('first', { months: ['11', '2'] }), yearly('second', { months: ['2', '11'] }))).toEqual([])
    expect(
      found(yearly('first', { term: 5, ...period(undefined, '2026-08-31') }), yearly('second', { term: 6, ...period('2026-09-01') })),
    ).toEqual([])
  })
})

describe('a rule that replaces another', () => {
  const by = (slug: string, until?: string) => ({ effective: { supersededBy: `deadline-rule/${slug}`, until } })
  test('holds only after it', () => {
    expect(told(rule('old', { title: 'Hand in', ...by('new') }), rule('new'))).toEqual(
      twice(/hold at the same time, though one replaces the other/),
    )
    expect(told(rule('old', { title: 'Hand in', ...by('new', '2026-12-31') }), rule('new', period('2026-12-31')))).toEqual(
      twice(/hold at the same time/),
    )
    expect(found(rule('old', { title: 'Hand in', ...by('new', '2026-12-31') }), rule('new', period('2027-01-01')))).toEqual([])
  })

  test('by a page that is no rule, nothing is said', () =>
    expect(found(rule('old', { effective: { supersededBy: 'guidance/new' } }), rule('new', { title: 'Else' }))).toEqual([]))

  test('and is replaced by it in turn', () => {
    const pair = [
      rule('old', { title: 'Hand in', ...by('new', '2026-12-31') }),
      rule('new', { effective: { from: '2027-01-01', supersededBy: 'deadline-rule/old' } }),
    ]
    expect(told(...pair)).toEqual(twice(/each say that they are replaced by the other\. Take it out of one/))
  })
})

describe('circles', () => {
  test.each([
    ['of two', ['b', 'a'], /each say that they are another count of the other\./],
    ['of three', ['b', 'c', 'a'], /each say that they are another count of the next, in a circle\./],
    ['of four', ['b', 'c', 'd', 'a'], /in a circle/],
  ])('of counts %s name every rule', (_, next, words) =>
    expect(told(...next.map((to, i) => rule('abcd'[i]!, { title: `Rule ${i}`, amount: 10 + i, alternativeTo: to })))).toEqual(twice(words)),
  )

  test('a rule that is its own other count', () =>
    expect(told(rule('a', { alternativeTo: 'a' }))).toEqual(twice(/is another count of itself/)))

  test('a chain that ends is none, nor one that leads into a circle without being in it', () => {
    const chain = ['b', 'c', undefined].map((to, i) => rule('abc'[i]!, { title: `Rule ${i}`, alternativeTo: to }))
    expect(found(...chain)).toEqual([])
    const into = ['b', 'c', 'b'].map((to, i) => rule('abc'[i]!, { title: `Rule ${i}`, alternativeTo: to }))
    expect(found(...into).map(({ slugs }) => slugs.toSorted())).toEqual([['b', 'c']])
  })
})

describe('clocks', () => {
  const starts = (slug: string, trigger: string, startsClock: string, more: Record<string, unknown> = {}) =>
    rule(slug, { title: `Start by ${slug}`, trigger, direction: 'after', startsClock, ...more })

  test('started on two days', () => {
    const days = /both start the clock of “approval”, on different days/
    expect(told(starts('a', 'meeting', 'approval'), starts('b', 'meeting', 'approval', { amount: 3 }))).toEqual(twice(days))
    expect(told(starts('a', 'meeting', 'approval'), starts('b', 'hearing', 'approval'))).toEqual(twice(days))
    // Another source's count may stand beside a rule, but the clock can start on one day only.
    expect(told(starts('a', 'meeting', 'approval'), starts('b', 'meeting', 'approval', { amount: 3, alternativeTo: 'a' }))).toEqual(
      twice(days),
    )
  })

  test('started on one day, at other times, or for other requests, are none', () => {
    expect(found(starts('a', 'meeting', 'approval'), starts('b', 'meeting', 'approval'))).toEqual([])
    expect(
      found(
        starts('a', 'meeting', 'approval', period(undefined, '2026-12-31')),
        starts('b', 'meeting', 'approval', { amount: 3, ...period('2027-01-01') }),
      ),
    ).toEqual([])
    expect(
      found(
        starts('a', 'meeting', 'approval', { requestKinds: ['standard'] }),
        starts('b', 'meeting', 'approval', { amount: 3, requestKinds: ['exceptional'] }),
      ),
    ).toEqual([])
  })

  test('that start each other', () => {
    const circle = /start each other’s clock, so neither can be counted/
    expect(told(starts('a', 'meeting', 'approval'), starts('b', 'approval', 'meeting'))).toEqual(twice(circle))
    expect(told(starts('a', 'meeting', 'approval'), starts('b', 'approval', 'receipt'), starts('c', 'receipt', 'meeting'))).toEqual(
      twice(circle),
    )
    expect(told(starts('a', 'meeting', 'meeting'))).toEqual(twice(/starts the clock it is counted from/))
  })

  test('that follow each other, or never hold together, do not', () => {
    expect(found(starts('a', 'meeting', 'approval'), starts('b', 'approval', 'receipt'))).toEqual([])
    expect(
      found(starts('a', 'meeting', 'approval', period(undefined, '2026-12-31')), starts('b', 'approval', 'meeting', period('2027-01-01'))),
    ).toEqual([])
    expect(
      found(
        starts('a', 'meeting', 'approval', { requestKinds: ['standard'] }),
        starts('b', 'approval', 'meeting', { requestKinds: ['exceptional'] }),
      ),
    ).toEqual([])
  })
})

test('the order that rules are given in changes nothing that is found', () => {
  const slugs = ['a', 'b', 'c', 'd']
  const some = fc.record({
    amount: fc.constantFrom(5, 10),
    title: fc.constantFrom('Send the form', 'Pay the school'),
    trigger: fc.constantFrom('meeting', 'approval', 'receipt'),
    startsClock: fc.option(fc.constantFrom('meeting', 'approval', 'receipt'), { nil: undefined }),
    alternativeTo: fc.option(fc.constantFrom(...slugs), { nil: undefined }),
    effective: fc.record({ supersededBy: fc.option(fc.constantFrom(...slugs.map((slug) => `deadline-rule/${slug}`)), { nil: undefined }) }),
  })
  const pairs = (rules: ComparedRule[]) =>
    found(...rules)
      .map(({ slugs: named }) => named.toSorted().join(' '))
      .toSorted()
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 4 }), (list) => {
      const rules = list.map((more, i) => rule(slugs[i]!, more))
      expect(pairs(rules.toReversed())).toEqual(pairs(rules))
    }),
  )
})
