/** One search from question to what is shown. */
import type { Library } from './library'
import { foldTwins } from './fold'
import { type Chip, counts, narrowed } from './narrow'
import type { Asked } from './query'
import { type Found, find, fits } from './question'
import type { Ranked } from './rank'
import type { ShownEntry } from './shown'
import { type Facet, type WordIndex, facets } from './word-index'

export interface Answer {
  asked: Asked
  found: Found
  index: WordIndex
  /** All that was found, the best first, filters not regarded. */
  ranked: Ranked[]
  /** What is shown, filters regarded: the lines, and the page that stands under one of them as its twin. */
  shown: Ranked[]
  also: ReadonlyMap<number, number>
  /** All lines there are to show, and all pages on them. */
  lines: number
  total: number
  /** Whether the pages fit, or are only the nearest there are. */
  fits: boolean
}

/** Answers from the word index alone: nothing is waited for. */
export function answerNow(asked: Asked, index: WordIndex, library: Library, typing: boolean): Answer {
  const found = find(index, asked.question, { isEnglish: library.english.has, typing })
  return answerOf(asked, index, found, found.ranked)
}

/** Puts an answer together from what was found. */
export function answerOf(asked: Asked, index: WordIndex, found: Found, ranked: Ranked[]): Answer {
  const fitting = narrowed(index, ranked, asked.chosen)
  const { lines, also } = foldTwins(index, fitting)
  return {
    asked,
    found,
    index,
    ranked,
    shown: lines.slice(0, asked.show),
    also,
    lines: lines.length,
    total: fitting.length,
    fits: fits(found),
  }
}

/** The pages that are shown, in the order of their links. */
export const pagesOf = ({ shown, also }: Pick<Answer, 'shown' | 'also'>): number[] =>
  shown.flatMap(({ page }) => (also.has(page) ? [page, also.get(page)!] : [page]))

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
export function directAnswer(answer: Answer, entries: ReadonlyMap<number, ShownEntry>): ShownEntry | undefined {
  const first = answer.shown[0] && entries.get(answer.shown[0].page)
  return answer.fits && Object.keys(answer.asked.chosen).length === 0 && first?.[3] ? first : undefined
}
