import { describe, expect, test } from 'vitest'
import { types } from '../../content/model/types'
import type { Engine, Hit } from '../../site/search/engine'
import { lookUp, quietKinds } from '../../site/search/look-up'
import { type Members, boostTitles, counts, merge, narrowed } from '../../site/search/merge'
import { addressFor, askedIn, holds, marked, wordsOf } from '../../site/search/query'

describe('the words of a question', () => {
  test.each([
    ['How often does a community meet?', ['often', 'community', 'meet']],
    ['what is the SENCO’s role', ['senco', 'role']],
    ['who are you', ['who', 'are', 'you']],
    ['  ', []],
    ['meet meet MEET', ['meet']],
    ['one-to-one', ['one']],
  ])('%s', (question, words) => expect(wordsOf(question)).toEqual(words))

  test('a long question is cut', () => expect(wordsOf(Array.from({ length: 50 }, (_, i) => `word${i}`).join(' '))).toHaveLength(12))

  test('forms of a word count as the word', () => {
    expect(holds('Your link therapist', 'therapy')).toBe(true)
    expect(holds('Meetings of the community', 'meeting')).toBe(true)
    expect(holds('Saint-Éloi', 'eloi')).toBe(true)
    expect(holds('Costs', 'therapy')).toBe(false)
  })

  test('marks whole words only, and loses no text', () => {
    const pieces = marked('The link therapist (SALT) costs nothing; art starts.', ['therapy', 'art', 'cost'])
    expect(pieces.map((piece) => piece.text).join('')).toBe('The link therapist (SALT) costs nothing; art starts.')
    expect(pieces.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['therapist', 'costs', 'art'])
  })
})

describe('the address', () => {
  test('is read and written alike', () => {
    const asked = { question: 'a & b', chosen: { kind: 'Answers', area: 'East' }, show: 30 }
    expect(askedIn(addressFor(asked).split('?')[1]!)).toEqual(asked)
  })

  test('holds no nonsense', () => {
    expect(askedIn('?show=-5')).toEqual({ question: '', chosen: {}, show: 10 })
    expect(askedIn('?show=1e9').show).toBe(100)
    expect(askedIn('?show=x').show).toBe(10)
  })
})

const found = (...ids: string[]) => ids.map((id, i) => ({ id, score: 10 - i }))
const members: Members = {
  kind: new Map([
    ['Answers', new Set(['a', 'b'])],
    ['Services', new Set(['c'])],
    ['Meetings', new Set(['m'])],
  ]),
  audience: new Map([['Parents', new Set(['b', 'c'])]]),
  topic: new Map(),
  area: new Map(),
}

describe('merging', () => {
  test('an unknown word takes nothing away', () => {
    const ids = (lists: Parameters<typeof merge>[0]) => merge(lists, 100).map(({ id }) => id)
    expect(ids([found('a', 'b'), []])).toEqual(ids([found('a', 'b')]))
  })

  test('a page with both words comes first', () => expect(merge([found('x', 'both'), found('y', 'both')], 100)[0]!.id).toBe('both'))

  test('a rare word weighs more than a common one', () => {
    const common = found(...Array.from({ length: 60 }, (_, i) => `p${i}`))
    expect(merge([common, found('rare')], 100)[0]!.id).toBe('rare')
  })

  test('a title with the words rises', () => {
    const ranked = merge([found('a', 'b')], 10)
    expect(
      boostTitles(
        ranked,
        new Map([
          ['a', 'Other'],
          ['b', 'Therapy cost'],
        ]),
        ['therapy', 'cost'],
      )[0]!.id,
    ).toBe('b')
  })

  test('filters narrow, and their counts leave the own filter open', () => {
    const ranked = merge([found('a', 'b', 'c')], 10)
    expect(narrowed(ranked, members, { kind: 'Answers', audience: 'Parents' }).map(({ id }) => id)).toEqual(['b'])
    expect(narrowed(ranked, members, { kind: 'Nothing' })).toEqual([])
    expect(counts(ranked, members, { kind: 'Answers' }, 'kind')).toEqual([
      { value: 'Answers', count: 2 },
      { value: 'Services', count: 1 },
    ])
    expect(counts(ranked, members, { kind: 'Services' }, 'audience')).toEqual([{ value: 'Parents', count: 1 }])
  })
})

describe('looking up', () => {
  const hit = (id: string): Hit => ({ address: `/${id}/`, title: `Title ${id}`, summary: '', filters: {} })
  const engine = (gone: string[] = []): Engine => ({
    pages: 10,
    members,
    find: async (word) => (word === 'cost' ? found('m', 'a', 'b', 'c') : []),
    read: async (id) => (gone.includes(id) ? undefined : hit(id)),
  })
  const asked = { question: 'what does it cost zzz', chosen: {}, show: 10 }

  test('finds, counts and puts lists of days last', async () => {
    const answer = await lookUp(asked, engine())
    expect(answer.hits.map(({ address }) => address)).toEqual(['/a/', '/b/', '/c/', '/m/'])
    expect(answer.total).toBe(4)
    expect(answer.chips.kind.map(({ value }) => value)).toEqual(['Answers', 'Meetings', 'Services'])
  })

  test('never shows a page that is no longer published', async () => {
    const answer = await lookUp(asked, engine(['a']))
    expect(answer.hits.map(({ address }) => address)).not.toContain('/a/')
    expect(answer.total).toBe(3)
  })

  test('nothing found is an answer too', async () =>
    expect(await lookUp({ ...asked, question: 'zzz' }, engine())).toMatchObject({ hits: [], total: 0 }))

  test('the kinds that come last are kinds', () => {
    const kinds = Object.values(types).map((type) => type.many as string)
    for (const kind of quietKinds) expect(kinds).toContain(kind)
  })
})
