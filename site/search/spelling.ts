/** Mends a misspelt word, unless it is a real word that just is not on the site. */
import { soundOf } from './sounds'
import { stemOf } from './words'

/** Changes of one letter between two words, two neighbours swapped counting as one; more than `most` is as good as any. */
export function changesBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, beforeLast[j - 2]! + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/** How many letters may be wrong: none in short words, which are too easily another word. */
export const allowedChanges = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2)

/** Of fewer consonants too many words are made. */
const LEAST_TO_SOUND = 3
/** Words that differ in length by more sound different, whatever `soundOf` says. */
const MOST_LETTERS = 3
/** A word that sounds the same is as near as one with so many changes. */
const SOUNDS_ALIKE = 1.5

/** Whether a word is long enough to be told from another by its letters. */
export const mendable = (word: string): boolean => allowedChanges(word) > 0

/** As `changesBetween`, and more than `most` is out of the question. */
const changesWithin = (a: string, b: string, most: number): number => {
  const changes = changesBetween(a, b, most)
  return changes > most ? Infinity : changes
}

/**
 * The likeliest word of the site for one that is not on it.
 * @param candidates words of the site that begin alike, with the way they are written and the texts they stand in.
 * @param isEnglish whether a word is a real one, which must not be made into another.
 */
export function mended(
  word: string,
  candidates: ReadonlyMap<string, { form: string; texts: { length: number } }>,
  isEnglish: (word: string) => boolean,
): string | undefined {
  const most = allowedChanges(word)
  if (most === 0 || isEnglish(word)) return undefined
  const [typedStem, sound] = [stemOf(word), soundOf(word)]
  // An ending such as a plural’s is no change.
  const cut = typedStem.length < word.length
  const mostInStem = allowedChanges(typedStem)
  let best: { stem: string; cost: number } | undefined
  for (const [stem, { form, texts }] of candidates) {
    if (form.length < 3) continue
    const alike =
      sound.length >= LEAST_TO_SOUND &&
      word[0] === form[0] &&
      Math.abs(word.length - form.length) <= MOST_LETTERS &&
      soundOf(form) === sound
    const changes = Math.min(
      changesWithin(word, form, most),
      cut && form.length > 3 ? changesWithin(typedStem, stem, mostInStem) : Infinity,
    )
    if (!alike && (changes === Infinity || (changes > 1 && word[0] !== form[0]))) continue
    // People seldom mistake the first letter, and mean a common word rather than a rare one.
    const cost = Math.min(changes, alike ? SOUNDS_ALIKE : Infinity) * 10 + (word[0] === form[0] ? 0 : 8) - Math.log(1 + texts.length)
    if (!best || cost < best.cost) best = { stem, cost }
  }
  return best?.stem
}
