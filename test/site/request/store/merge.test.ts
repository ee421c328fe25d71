/** Two versions of the same answers: every change of either side holds, and where both changed the same nobody decides for the writer. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../../site/request/answers'
import { isSame, merge, valueOf } from '../../../../site/request/store/merge'

const text = fc.string({ unit: 'binary', maxLength: 6 })
const answer: fc.Arbitrary<Answer> = fc.oneof(
  text,
  fc.record({ chosen: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }), other: text }),
  fc.record({ name: text }),
  fc.array(fc.record({ name: text, dateOfBirth: text, knownAs: text }), { maxLength: 2 }),
  fc.array(fc.record({ what: text, amount: text, staff: fc.boolean() }), { maxLength: 2 }),
)
const keys = ['one', 'two', 'three', 'constructor'] as const
const answers: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom(...keys), answer, { noNullPrototype: true })
/** Three versions that often agree, as they do when people type. */
const versions = answers.chain((base) => {
  const version = fc
    .tuple(answers, fc.subarray([...keys]))
    .map(([other, changed]) =>
      Object.fromEntries(
        keys.flatMap((key) =>
          valueOf(changed.includes(key) ? other : base, key) === undefined
            ? []
            : [[key, valueOf(changed.includes(key) ? other : base, key)!]],
        ),
      ),
    )
  return fc.tuple(fc.constant(base), version, version)
})

describe('merging', () => {
  test('takes each side’s change, and names what both changed', () => {
    fc.assert(
      fc.property(versions, ([base, mine, theirs]) => {
        const merged = merge(base, mine, theirs)
        for (const key of keys) {
          const [was, own, other, now] = [base, mine, theirs, merged.answers].map((side) => valueOf(side, key))
          // Their change holds where nothing was changed here; else what is on the screen stays.
          expect(isSame(now, isSame(was, own) && !isSame(was, other) ? other : own)).toBe(true)
          expect(merged.conflicts.includes(key)).toBe(!isSame(was, own) && !isSame(was, other) && !isSame(own, other))
          expect(merged.taken.includes(key)).toBe(isSame(was, own) && !isSame(own, other))
        }
      }),
    )
  })
  test('is the same from both sides but for the conflicts', () => {
    fc.assert(
      fc.property(versions, ([base, mine, theirs]) => {
        const [here, there] = [merge(base, mine, theirs), merge(base, theirs, mine)]
        expect(new Set(here.conflicts)).toEqual(new Set(there.conflicts))
        const agreed = keys.filter((key) => !here.conflicts.includes(key))
        expect(agreed.filter((key) => !isSame(valueOf(here.answers, key), valueOf(there.answers, key)))).toEqual([])
      }),
    )
  })
  test('with a side that has changed nothing gives the other', () => {
    fc.assert(
      fc.property(answers, answers, (base, other) => {
        expect(merge(base, other, base)).toEqual({ answers: other, conflicts: [], taken: [] })
        const { answers: taken, conflicts } = merge(base, base, other)
        expect(conflicts).toEqual([])
        for (const key of keys) expect(isSame(valueOf(taken, key), valueOf(other, key))).toBe(true)
      }),
    )
  })
  test('rows are one answer', () => {
    const row = (name: string) => ({ name, dateOfBirth: '', knownAs: '' })
    const [base, mine, theirs] = [[row('A')], [row('A'), row('B')], [row('A'), row('C')]]
    expect(merge({ pupils: base }, { pupils: mine }, { pupils: theirs })).toEqual({
      answers: { pupils: mine },
      conflicts: ['pupils'],
      taken: [],
    })
  })
})

test('an answer that was emptied says the same as none, but spaces are something', () => {
  for (const blank of ['', { chosen: [], other: '' }, { name: '' }, [], [{ what: '', amount: '', staff: false }]])
    expect(isSame(blank, undefined)).toBe(true)
  for (const typed of [' ', { chosen: [], other: 'x' }, [{ what: '', amount: '', staff: true }]])
    expect(isSame(typed, undefined)).toBe(false)
})
