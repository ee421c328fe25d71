/** Pages that answer nearly the same: how they are told, and how results show one under the other. */
import { describe, expect, test } from 'vitest'
import { emptySnapshot } from '../../content/model/snapshot'
import { readSeed } from '../../content/seed/read'
import { foldTwins } from '../../site/search/fold'
import { searchedPages, wordIndexOf } from '../../site/search/gather'
import { packIndex } from '../../site/search/pack-index'
import { type Role, twinsAmong } from '../../site/search/twins'
import { unpackPages } from '../../site/search/word-index'
import { stemsIn } from '../../site/search/words'

const stems = (text: string) => stemsIn(text, new Set(['the', 'a', 'of', 'is', 'how', 'what', 'in']))
const page = (role: Role | undefined, ...own: string[]) => ({ role, names: [stems(own[0]!)], own: own.map(stems) })
/** Pages that make the words of the others neither rare nor common. */
const others = ['budget of a community', 'minutes of the meeting', 'transport to school', 'holidays in Kent'].map((text) =>
  page('explains', text),
)

describe('twins', () => {
  test('are a meaning and a page of the same name and wordings', () => {
    const pages = [
      page('explains', 'Health Navigator', 'who navigates health'),
      ...others,
      page('meaning', 'Health Navigators', 'who navigates'),
    ]
    expect(twinsAmong(pages)).toEqual([[0, 5]])
  })
  test('are not two pages that explain, nor two meanings, nor what is never compared', () => {
    for (const role of ['explains', 'meaning', 'rule', undefined] as const)
      expect(twinsAmong([page(role, 'Quorum of a meeting'), page(role, 'Quorum of a meeting'), ...others])).toEqual([])
  })
  test('are not pages that share a subject alone', () => {
    expect(
      twinsAmong([page('meaning', 'Mediation', 'settling a quarrel'), page('explains', 'Who pays for mediation', 'cost of it'), ...others]),
    ).toEqual([])
    expect(
      twinsAmong([
        page('rule', 'Report to the board', 'day of the report'),
        page('explains', 'What boards report on', 'eight outcomes'),
        ...others,
      ]),
    ).toEqual([])
  })
  test('are two: the likest of three', () => {
    const pages = [
      page('explains', 'Quorum of votes', 'how many votes'),
      page('meaning', 'Quorum', 'how many'),
      page('explains', 'Quorum', 'how many'),
      ...others,
    ]
    expect(twinsAmong(pages)).toEqual([[1, 2]])
  })
  test('come back from the file of the index', () => {
    const none = { own: [], more: [], facets: [[], [], [], []], weight: 1 }
    const values = { kind: [], audience: [], topic: [], area: [] }
    const { pages } = packIndex(
      'order',
      Array.from({ length: 90 }, () => none),
      values,
      { passedOver: [], same: [], best: [] },
      [
        [0, 3],
        [2, 80],
        [40, 41],
      ],
    )
    expect([...unpackPages(pages).twin].sort(([a], [b]) => a - b)).toEqual([
      [0, 3],
      [2, 80],
      [3, 0],
      [40, 41],
      [41, 40],
      [80, 2],
    ])
  })
  test('of Kent’s content are some dozens, each page in one pair, and always of two roles', () => {
    const snapshot = emptySnapshot('2026-11-22')
    for (const { type, doc } of readSeed('content/seed')) (snapshot.content[type] as unknown[]).push(doc)
    const { twin } = unpackPages(wordIndexOf(snapshot).pages)
    const pages = searchedPages(snapshot)
    expect(twin.size / 2).toBeGreaterThan(20)
    expect(twin.size / 2).toBeLessThan(60)
    for (const [one, other] of twin) {
      expect(twin.get(other)).toBe(one)
      const types = [one, other].map((at) => 'type' in pages[at]! && pages[at].type)
      expect(types.includes('glossary-term') || types.includes('deadline-rule'), types.join()).toBe(true)
      expect(new Set(types).size, pages[one]!.title).toBe(2)
    }
    const place = (address: string) => pages.findIndex((page) => page.address === address)
    expect(twin.get(place('/services/speech-and-language-therapy/'))).toBe(
      pages.findIndex((page) => 'type' in page && page.type === 'glossary-term' && page.title === 'SALT'),
    )
  })
})

describe('folding', () => {
  const twin = new Map([
    [1, 2],
    [2, 1],
    [5, 12],
    [12, 5],
  ])
  const ranked = (...pages: number[]) => pages.map((page, i) => ({ page, score: 100 - i }))
  const shown = (...pages: number[]) => {
    const { lines, also } = foldTwins({ twin }, ranked(...pages))
    return lines.map(({ page }) => (also.has(page) ? [page, also.get(page)!] : page))
  }
  test('puts the lower of two under the higher, whichever that is', () => {
    expect(shown(3, 2, 4, 1)).toEqual([3, [2, 1], 4])
    expect(shown(3, 1, 4, 2)).toEqual([3, [1, 2], 4])
  })
  test('leaves a page whose twin was not found', () => expect(shown(2, 3)).toEqual([2, 3]))
  test('leaves what stands after the first ten', () => {
    expect(shown(5, 20, 21, 22, 23, 24, 25, 26, 27, 12)).toEqual([[5, 12], 20, 21, 22, 23, 24, 25, 26, 27])
    expect(shown(5, 20, 21, 22, 23, 24, 25, 26, 27, 28, 12)).toEqual([5, 20, 21, 22, 23, 24, 25, 26, 27, 28, 12])
  })
})
