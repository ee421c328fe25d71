/** The judged queries on the seed's own words: search may become better, not worse. `npm run bench:search` tells more. */
import { expect, test } from 'vitest'
import type { Snapshot } from '../../content/model/snapshot'
import { emptySnapshot } from '../../content/model/snapshot'
import { readSeed } from '../../content/seed/read'
import { commonEnglish } from '../../site/search/common-words'
import { englishIn, englishPartOf } from '../../site/search/english'
import { searchedPages, wordIndexOf } from '../../site/search/gather'
import { find, fits } from '../../site/search/question'
import { addWords, unpackPages } from '../../site/search/word-index'
import { type Query, judge, queries } from '../search/judge'

/** Prose stays Markdown: the word index does not read it. */
function seedSnapshot(): Snapshot {
  const snapshot = emptySnapshot('2026-11-22')
  for (const { type, doc } of readSeed('content/seed')) (snapshot.content[type] as unknown[]).push(doc)
  return snapshot
}

const snapshot = seedSnapshot()
const packed = wordIndexOf(snapshot)
const index = unpackPages(packed.pages)
for (const [file, words] of packed.words.entries()) addWords(index, file, words)
const english = commonEnglish().map(englishIn)
const isEnglish = (word: string) => english[englishPartOf(word)]!(word)
const pages = searchedPages(snapshot)
/** Addresses in their order, ten at the most. */
const ask = (question: string): string[] => {
  const found = find(index, question, { isEnglish })
  return fits(found) ? found.ranked.slice(0, 10).map(({ page }) => pages[page]!.address) : []
}

test('a tool comes first for its name, and for no question that a page answers', () => {
  for (const name of ['planner', 'deadline planner', 'Deadline Planner', 'meeting planner', 'deadline calculator', 'plan from a date'])
    expect(ask(name)[0], name).toBe('/planner/')
  expect(ask('where is the planner')[0]).toBe('/planner/')
  expect(queries.filter(({ asked }) => ask(asked)[0] === '/planner/').map(({ asked }) => asked)).toEqual([])
})

test('the right page comes first for nine in ten of the queries held back, and junk finds nothing', () => {
  const results = new Map<Query, string[]>(queries.map((query) => [query, ask(query.asked)]))
  type Sourced = { slug?: string; sources?: { pointer: string }[]; disagreements?: { statements: { pointer: string }[] }[] }
  const pointers = new Map(
    pages.map((page) => {
      const { address } = page
      const doc = 'type' in page ? (snapshot.content[page.type] as Sourced[]).find((one) => one.slug === page.slug)! : {}
      const named = [...(doc.sources ?? []), ...(doc.disagreements ?? []).flatMap((one) => one.statements)]
      return [address, new Set(named.map(({ pointer }) => pointer))] as const
    }),
  )
  const of = (half: Query['half']) =>
    judge(
      queries.filter((query) => query.half === half),
      results,
      pointers,
    )
  expect(of('held-back')).toMatchObject({ queries: 238, junk: 0 })
  expect(of('held-back').first).toBeGreaterThan(0.89)
  expect(of('held-back').firstThree).toBeGreaterThan(0.96)
  expect(of('held-back').reciprocalRank).toBeGreaterThan(0.92)
  expect(of('tuning').first).toBeGreaterThan(0.95)
})
