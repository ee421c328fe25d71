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

test('the right page comes first for nine in ten of the queries held back, and junk finds nothing', () => {
  const snapshot = seedSnapshot()
  const packed = wordIndexOf(snapshot)
  const index = unpackPages(packed.pages)
  for (const [file, words] of packed.words.entries()) addWords(index, file, words)
  const english = commonEnglish().map(englishIn)
  const isEnglish = (word: string) => english[englishPartOf(word)]!(word)
  const pages = searchedPages(snapshot)
  const results = new Map<Query, string[]>()
  for (const query of queries) {
    const found = find(index, query.asked, { isEnglish })
    results.set(query, fits(found) ? found.ranked.slice(0, 10).map(({ page }) => pages[page]!.address) : [])
  }
  type Sourced = { slug: string; sources?: { pointer: string }[]; disagreements?: { statements: { pointer: string }[] }[] }
  const pointers = new Map(
    pages.map(({ type, slug, address }) => {
      const doc = (snapshot.content[type] as Sourced[]).find((one) => one.slug === slug)!
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
