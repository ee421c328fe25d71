/**
 * Words that were searched for and stood on no page: counted in this browser alone, so that whoever looks after the content
 * can be told. Nothing else is kept, and nothing that may be about a pupil.
 */
import { wordsIn } from './words'

export interface MissingWord {
  word: string
  count: number
  /** The day it was last searched for, `YYYY-MM-DD`. */
  day: string
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The one key under which they are kept. */
export const MISSING_KEY = 'signpost.missing-words'
/** So many words are kept; those that nobody has searched for the longest go first. */
export const MOST_MISSING = 200
/** Nothing longer is a word. */
const LONGEST = 40

/** What may name a pupil: e-mail addresses, numbers of five and more figures however they are grouped, postcodes, whatever has a capital. */
const personal = [/\S*@\S*/g, /\d(?:[\s().,/+:-]*\d){4,}\S*/g, /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi, /\S*\p{Lu}\S*/gu]

/**
 * Those of the unknown words that may be counted.
 * @param question as it was typed.
 */
export function countable(question: string, unknown: readonly string[]): string[] {
  const left = personal.reduce((text, pattern) => text.replace(pattern, ' '), question)
  const taken = new Set(personal.flatMap((pattern) => question.match(pattern) ?? []).flatMap(wordsIn))
  const allowed = new Set(wordsIn(left).filter((word) => !taken.has(word) && word.length <= LONGEST))
  return unknown.filter((word) => allowed.has(word))
}

/** The words counted so far, the most frequent first; none where the browser keeps nothing. */
export function readMissing(open: () => Kept = () => localStorage): MissingWord[] {
  try {
    const kept: unknown = JSON.parse(open().getItem(MISSING_KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isMissingWord).sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)) : []
  } catch {
    return []
  }
}

/**
 * Counts words once more. Where the browser keeps nothing, nothing is counted.
 * @param day today, `YYYY-MM-DD`.
 */
export function countMissing(words: readonly string[], day: string, open: () => Kept = () => localStorage): void {
  if (words.length === 0) return
  const known = new Map(readMissing(open).map((one) => [one.word, one]))
  for (const word of new Set(words)) known.set(word, { word, count: (known.get(word)?.count ?? 0) + 1, day })
  const newest = [...known.values()].sort((a, b) => (a.day === b.day ? b.count - a.count : a.day < b.day ? 1 : -1)).slice(0, MOST_MISSING)
  try {
    open().setItem(MISSING_KEY, JSON.stringify(newest))
  } catch {
    // A full or closed storage is no fault of the search.
  }
}

/** Forgets all of them. */
export function clearMissing(open: () => Kept = () => localStorage): void {
  try {
    open().removeItem(MISSING_KEY)
  } catch {
    // What cannot be kept cannot be taken away.
  }
}

const isMissingWord = (value: unknown): value is MissingWord => {
  const { word, count, day } = (value ?? {}) as Partial<MissingWord>
  return typeof word === 'string' && Number.isInteger(count) && /^\d{4}-\d\d-\d\d$/.test(day ?? '')
}
