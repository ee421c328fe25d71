/** All words of all names, each with the places it stands in: plain arrays of numbers, so that a keystroke costs little. */
import { nameWords } from './names'
import type { Place } from './place'

/** What a word counts: in the name, at its beginning, or only beside it (community, district). */
const IN_NAME = 3
const FIRST_IN_NAME = 4
const BESIDE = 1

export interface Vocabulary {
  /** Sorted, so that words that begin alike stand together. */
  words: string[]
  /** Where each word's places begin in `places`; one more at the end. */
  from: Uint32Array
  places: Uint32Array
  /** How much each of them counts. */
  weights: Uint8Array
  /** Which letters each word holds, a bit each: most words need no closer look. */
  letters: Uint32Array
}

/** The letters a to z of a word, a bit each; everything else shares one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << Math.min(26, Math.max(0, word.charCodeAt(i) - 96))
  return letters
}

export function vocabularyOf(list: readonly Place[]): Vocabulary {
  const byWord = new Map<string, number[]>()
  const add = (word: string, place: number, weight: number) => {
    const known = byWord.get(word)
    if (known) known.push(place, weight)
    else byWord.set(word, [place, weight])
  }
  for (const [place, { name, also }] of list.entries()) {
    for (const [i, word] of nameWords(name).entries()) add(word, place, i === 0 ? FIRST_IN_NAME : IN_NAME)
    for (const text of also) for (const word of nameWords(text)) add(word, place, BESIDE)
  }
  const words = [...byWord.keys()].sort()
  const from = new Uint32Array(words.length + 1)
  for (const [i, word] of words.entries()) from[i + 1] = from[i]! + byWord.get(word)!.length / 2
  const places = new Uint32Array(from[words.length]!)
  const weights = new Uint8Array(places.length)
  for (const [i, word] of words.entries())
    for (const [j, number] of byWord.get(word)!.entries()) (j % 2 ? weights : places)[from[i]! + (j >> 1)] = number
  return { words, from, places, weights, letters: Uint32Array.from(words, lettersOf) }
}

/** The words that begin with `start`, as places in `words` from the first to before the second. */
export function beginningWith(words: readonly string[], start: string): [number, number] {
  return [firstFrom(words, start), firstFrom(words, `${start}\uffff`)]
}

function firstFrom(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}
