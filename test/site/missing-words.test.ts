/** Words that search did not have: what is offered for them, which are counted, and what is kept. */
import { describe, expect, test } from 'vitest'
import { MISSING_KEY, MOST_MISSING, clearMissing, countMissing, countable, readMissing } from '../../site/search/missing-words'
import { termsLike, writtenLike } from '../../site/search/nearest'
import { wordsIn } from '../../site/search/words'

const device = (first: Record<string, string> = {}) => {
  const kept = new Map(Object.entries(first))
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  return { kept, open: () => storage }
}
const counted = (question: string) => countable(question, wordsIn(question))

describe('what is counted', () => {
  test.each([
    ['trampoline for my class', ['trampoline', 'for', 'my', 'class']],
    ['Jamie needs a trampoline', ['needs', 'a', 'trampoline']],
    ['is jamie in? Jamie', ['is', 'in']],
    ['(Smith-jones) o’Brien trampoline', ['trampoline']],
    ['ÉLOI trampoline', ['trampoline']],
    ['jamie.smith@school.org trampoline', ['trampoline']],
    ['pupil 12345 trampoline', ['pupil', 'trampoline']],
    ['pupil 943 476 5919 trampoline', ['pupil', 'trampoline']],
    ['born 12/05/2014, trampoline', ['born', 'trampoline']],
    ['ring 01622 123456 trampoline', ['ring', 'trampoline']],
    ['a 1234 form', ['a', '1234', 'form']],
    ['lives at me15 6xx trampoline', ['lives', 'at', 'trampoline']],
    [`${'x'.repeat(41)} trampoline`, ['trampoline']],
    ['', []],
  ])('%s', (question, words) => expect(counted(question)).toEqual(words))

  test('is only what is not known', () => expect(countable('trampoline money', ['trampoline'])).toEqual(['trampoline']))
})

describe('what is kept', () => {
  test('is each word with its count and last day under one key, the most frequent first', () => {
    const { kept, open } = device()
    countMissing(['trampoline', 'trampoline', 'quokka'], '2026-11-20', open)
    countMissing(['trampoline'], '2026-11-22', open)
    countMissing([], '2026-11-23', open)
    expect(readMissing(open)).toEqual([
      { word: 'trampoline', count: 2, day: '2026-11-22' },
      { word: 'quokka', count: 1, day: '2026-11-20' },
    ])
    expect([...kept.keys()]).toEqual([MISSING_KEY])
    clearMissing(open)
    expect([kept.size, readMissing(open)]).toEqual([0, []])
  })

  test('is at most two hundred words, of which the oldest go', () => {
    const { open } = device()
    const words = (begin: string) => Array.from({ length: 150 }, (_, i) => `${begin}${i}`)
    countMissing(words('old'), '2026-11-01', open)
    countMissing(words('new'), '2026-11-02', open)
    countMissing(['newest'], '2026-11-03', open)
    const kept = readMissing(open).map(({ word }) => word)
    expect(kept).toHaveLength(MOST_MISSING)
    expect(kept).toContain('newest')
    expect(kept.filter((word) => /^new\d/.test(word))).toHaveLength(150)
    expect(kept.filter((word) => word.startsWith('old'))).toHaveLength(MOST_MISSING - 151)
  })

  test.each(['not JSON', '{}', 'null', '[1, null, {"word": 5}, {"word": "x", "count": "2", "day": "2026-01-01"}]'])(
    'is nothing where %s stands there',
    (text) => {
      const { open } = device({ [MISSING_KEY]: text })
      expect(readMissing(open)).toEqual([])
      countMissing(['quokka'], '2026-11-20', open)
      expect(readMissing(open)).toEqual([{ word: 'quokka', count: 1, day: '2026-11-20' }])
    },
  )

  test('is nothing where the browser keeps nothing, and that is no error', () => {
    const closed = () => {
      throw new Error('SecurityError')
    }
    const full = () => ({ getItem: () => null, setItem: closed, removeItem: closed })
    for (const open of [closed, full]) {
      countMissing(['quokka'], '2026-11-20', open)
      clearMissing(open)
      expect(readMissing(open)).toEqual([])
    }
  })
})

describe('what is offered', () => {
  const words = new Map(
    ['dyslexia', 'physiotherapy', 'money', 'monthly', 'm25', 'it'].map((form) => [form, { form, texts: { length: 1 } }]),
  )
  test('are words written like it, the likest first', () => {
    expect(writtenLike('dyslexic', words, 3)).toEqual(['dyslexia'])
    expect(writtenLike('physio', words, 3)).toEqual(['physiotherapy'])
    expect(writtenLike('monney', words, 3)[0]).toBe('money')
    expect(writtenLike('zzgrumpf', words, 3)).toEqual([])
    expect(writtenLike('it', words, 3)).toEqual([])
  })
  test('are terms that begin alike, those with more letters in common first', () => {
    const terms = [['Mediation'], ['Medical need'], ['Quorum'], ['Meeting']] as const
    expect(termsLike(['medicine', 'zz'], terms)).toEqual([['Medical need'], ['Mediation']])
    expect(termsLike([], terms)).toEqual([])
  })
})
