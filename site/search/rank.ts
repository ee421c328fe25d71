/** Ranks the pages of the word index for a question. */
import { type WordIndex, wordAt } from './word-index'

export interface Ranked {
  page: number
  score: number
}

/** A stem that is searched for, and how much it counts: less where it only stands in for what was typed. */
export interface Wanted {
  stem: string
  weight: number
}

// BM25 of one text: short texts whose words come once. What these numbers do is measured by `npm run bench:search`.
const TEXT = { k: 0.9, b: 0.6 }
/** All of a page's texts together: how much oftener a word stands there than among so many words of any pages. */
const PAGE = { sample: 100, b: 0.5 }

/** A title or wording that is the whole question and nothing else counts so many times as much. */
const WHOLE = 1.4

/** How telling a word is: a word on few pages tells more than one on most. */
export function tellingOf(index: WordIndex, pagesWith: number): number {
  return Math.log(1 + (index.pages - pagesWith + 0.5) / (pagesWith + 0.5))
}

/**
 * Scores every page that holds one of the stems: the best of its own texts, by itself, and all its texts together.
 * Comparing with each wording by itself keeps a page of many wordings from losing by its length.
 * @param asked the stems of the question; none where some of its words stand nowhere.
 */
export function rank(index: WordIndex, wanted: readonly Wanted[], asked: readonly string[] = []): Ranked[] {
  const meanText = mean(index.length)
  const meanPage = mean(index.pageLength)
  const allWords = meanText * index.length.length
  const ofText = new Map<number, number>()
  const ofPage = new Map<number, number>()
  for (const { stem, weight } of wanted) {
    const word = wordAt(index, stem)
    if (!word) continue
    const telling = weight * tellingOf(index, word.pages)
    const times = new Map<number, number>()
    for (const text of word.texts) times.set(index.pageOf[text]!, (times.get(index.pageOf[text]!) ?? 0) + 1)
    for (const text of word.texts) {
      if (!index.isOwn[text]) continue
      const { k, b } = TEXT
      const share = (k + 1) / (1 + k * (1 - b + (b * index.length[text]!) / meanText))
      ofText.set(text, (ofText.get(text) ?? 0) + telling * share)
    }
    const byChance = (PAGE.sample * word.texts.length) / allWords
    for (const [page, count] of times) {
      const expected = byChance * (1 - PAGE.b + (PAGE.b * index.pageLength[page]!) / meanPage)
      ofPage.set(page, (ofPage.get(page) ?? 0) + weight * Math.log(1 + count / expected))
    }
  }
  const whole = textsOfJust(index, asked)
  const bestText = new Map<number, number>()
  for (const [text, points] of ofText) {
    const page = index.pageOf[text]!
    const score = whole.has(text) ? WHOLE * points : points
    if (score > (bestText.get(page) ?? 0)) bestText.set(page, score)
  }
  return [...ofPage]
    .map(([page, score]) => ({ page, score: index.weight[page]! * (score + (bestText.get(page) ?? 0)) }))
    .sort((a, b) => b.score - a.score || a.page - b.page)
}

/** The texts that hold all of these stems and no other. */
function textsOfJust(index: WordIndex, stems: readonly string[]): Set<number> {
  const [first, ...others] = stems.map((stem) => new Set(wordAt(index, stem)?.texts))
  return new Set([...(first ?? [])].filter((text) => index.length[text] === stems.length && others.every((texts) => texts.has(text))))
}

const means = new WeakMap<object, number>()

function mean(lengths: readonly number[]): number {
  let value = means.get(lengths)
  if (value === undefined) {
    let sum = 0
    for (const length of lengths) sum += length
    means.set(lengths, (value = sum / Math.max(1, lengths.length)))
  }
  return value
}
