/** Adds the full text to an answer. Its code is fetched when the word index has already answered. */
import { type Answer, answerOf, pagesOf } from './answer'
import { type InText, inFullText } from './full-text'
import { askedWords } from './question'
import { tellingOf } from './rank'
import { wordAt } from './word-index'
import { stemOf, wordsIn } from './words'

/** What the full text adds, at most, as a share of the best page's score. */
const FULL_TEXT = 0.03

/** What the full text of the pages holds of a question. */
export async function textsFor({ asked, index }: Answer, pageAt: ReadonlyMap<string, number>): Promise<TextOfPage[]> {
  const words = askedWords(index, asked.question).map((word) => ({
    word,
    telling: tellingOf(index, wordAt(index, stemOf(word))?.pages ?? 0),
  }))
  if (words.length === 0) return []
  const inText = await inFullText(words, index)
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
      elsewhere: found.elsewhere.filter((word) => !inSome(word)),
    },
    all,
  )
  return known.length === 0 && next.total === answer.total && pagesOf(next).join() === pagesOf(answer).join() ? undefined : next
}
