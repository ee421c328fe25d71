/** One search from question to what is shown. */
import { type InText, inFullText } from './full-text'
import type { Library } from './library'
import { type Chip, counts, narrowed } from './narrow'
import type { Asked } from './query'
import { type Found, askedWords, find } from './question'
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

/** What the full text of the pages holds of a question. */
export async function textsFor({ asked, index }: Answer, pageAt: ReadonlyMap<string, number>): Promise<TextOfPage[]> {
  const words = askedWords(index, asked.question).map((word) => ({
    word,
    telling: tellingOf(index, wordAt(index, stemOf(word))?.pages ?? 0),
  }))
  if (words.length === 0) return []
  const inText = await inFullText(words)
  // A page that is no longer published has no place in the index.
  return inText.flatMap(({ address, ...text }) => (pageAt.has(address) ? [{ page: pageAt.get(address)!, ...text }] : []))
}

/** What was found in the text of one page of the index. */
export type TextOfPage = { page: number } & Omit<InText, 'address'>

/**
 * Adds to each page what its text holds of the question, or nothing where that changes nothing. A word that stands only
 * in texts is known after all; a text that holds none of the words, but others that begin like them, is left alone.
 */
export function fused(answer: Answer, inText: readonly TextOfPage[]): Answer | undefined {
  const { asked, index, found, ranked } = answer
  const typed = new Set([...found.unknown.map(stemOf), ...found.wanted.map(({ stem }) => stem)])
  const texts = inText
    .map((text) => ({
      ...text,
      stems: new Set(
        wordsIn(text.content)
          .map(stemOf)
          .filter((stem) => typed.has(stem)),
      ),
    }))
    .filter(({ stems }) => stems.size > 0)
  const inSome = (word: string) => texts.some(({ stems }) => stems.has(stemOf(word)))
  const known = found.unknown.filter(inSome).map(stemOf)
  const best = ranked[0]?.score ?? 1
  const scores = new Map(ranked.map(({ page, score }) => [page, score]))
  for (const { page, share } of texts) scores.set(page, (scores.get(page) ?? 0) + FULL_TEXT * best * share * index.weight[page]!)
  const all = [...scores].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score || a.page - b.page)
  const next = answerOf(
    asked,
    index,
    {
      ...found,
      asked: [...found.asked, ...known],
      wanted: [...found.wanted, ...known.map((stem) => ({ stem, weight: 1 }))],
      unknown: found.unknown.filter((word) => !inSome(word)),
    },
    all,
  )
  const same = known.length === 0 && next.total === answer.total && next.shown.every(({ page }, at) => page === answer.shown[at]?.page)
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
