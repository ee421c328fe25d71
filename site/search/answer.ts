/** One search from question to what is shown. */
import { inFullText } from './full-text'
import type { Library } from './library'
import { type Chip, counts, narrowed } from './narrow'
import type { Asked } from './query'
import { type Found, find } from './question'
import { type Ranked, tellingOf } from './rank'
import type { ShownEntry } from './shown'
import { type Facet, type WordIndex, facets, wordAt } from './word-index'
import { stemOf, wordsIn } from './words'

export interface Answer {
  asked: Asked
  found: Found
  index: WordIndex
  /** All that was found, the best first, filters not regarded. */
  ranked: Ranked[]
  /** What is shown, filters regarded. */
  shown: Ranked[]
  total: number
  /** Whether the pages fit, or are only the nearest there are. */
  fits: boolean
}

/** What the full text adds, at most, as a share of the best page's score. */
const FULL_TEXT = 0.12

/** Answers from the word index alone: nothing is waited for. */
export function answerNow(asked: Asked, index: WordIndex, library: Library, typing: boolean): Answer {
  const found = find(index, asked.question, { isEnglish: library.isEnglish, typing })
  return answerOf(asked, index, found, found.ranked)
}

function answerOf(asked: Asked, index: WordIndex, found: Found, ranked: Ranked[]): Answer {
  const fitting = narrowed(index, ranked, asked.chosen)
  return {
    asked,
    found,
    index,
    ranked,
    shown: fitting.slice(0, asked.show),
    total: fitting.length,
    // Where as many words are on no page as are on one, what was found is only near the question.
    fits: found.unknown.length < found.asked.length,
  }
}

/** The same answer with the full text of the pages taken into account, or nothing where that changes nothing. */
export async function withFullText(answer: Answer, pageAt: ReadonlyMap<string, number>): Promise<Answer | undefined> {
  const { asked, index, found, ranked } = answer
  if (!answer.fits && found.ranked.length > 0) return undefined
  const words = [...new Set(wordsIn(asked.question))]
    .filter((word) => !index.passedOver.has(word))
    .map((word) => ({ word, telling: tellingOf(index, wordAt(index, stemOf(word))?.pages ?? 0) }))
  if (words.length === 0) return undefined
  const inText = await inFullText(words)
  return fused(
    answer,
    inText.flatMap(({ address, share }) => (pageAt.has(address) ? [{ page: pageAt.get(address)!, share }] : [])),
    ranked,
  )
}

/** Adds to each page what its text holds of the question. */
export function fused(answer: Answer, inText: readonly { page: number; share: number }[], ranked: readonly Ranked[]): Answer | undefined {
  const best = ranked[0]?.score ?? 1
  const scores = new Map(ranked.map(({ page, score }) => [page, score]))
  for (const { page, share } of inText) scores.set(page, (scores.get(page) ?? 0) + FULL_TEXT * best * share * answer.index.weight[page]!)
  const all = [...scores].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score || a.page - b.page)
  const next = answerOf(answer.asked, answer.index, answer.found, all)
  const same = next.total === answer.total && next.shown.every(({ page }, i) => page === answer.shown[i]?.page)
  return same ? undefined : next
}

/** The values each filter could be changed to, with the number of results. */
export function chipsOf({ asked, index, ranked }: Answer): Record<Facet, { open: number; list: Chip[] }> {
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      { open: narrowed(index, ranked, asked.chosen, facet).length, list: counts(index, ranked, asked.chosen, facet) },
    ]),
  ) as Record<Facet, { open: number; list: Chip[] }>
}

/** The entry whose summary answers the question: the first result, where it is an answer and fits. */
export function directAnswer(answer: Answer, entries: readonly ShownEntry[]): ShownEntry | undefined {
  const [first] = entries
  return answer.fits && Object.keys(answer.asked.chosen).length === 0 && first?.[3] ? first : undefined
}
