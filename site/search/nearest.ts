/** What the site has that is nearest to words that stand nowhere. Fetched only where it is needed. */
import type { Answer } from './answer'
import { element, link } from './elements'
import type { Library } from './library'
import { addressFor, pageSize } from './query'
import { allowedChanges, changesBetween, mendable } from './spelling'
import { wordsLike } from './word-index'
import { stemOf, wordsIn } from './words'

/** So many of each kind: more are no help. */
const MOST = 6
/** Terms that begin with so many of the same letters begin alike. */
const LETTERS = 3

/** So many letters in common at the beginning make two words alike, whatever follows. */
const SAME_BEGINNING = 4

/**
 * Words of the site that are written like one that is not on it, the likest first. They are only offered, so more may differ
 * than in a word that is mended.
 */
export function writtenLike(
  word: string,
  candidates: ReadonlyMap<string, { form: string; texts: { length: number } }>,
  most: number,
): string[] {
  if (!mendable(word)) return []
  const stem = stemOf(word)
  const changesOf = (other: string, form: string): number =>
    // By the stem too, for people write its other forms: “melting” is like “meet”, whose “meeting” the site has.
    Math.min(limited(word, form, allowedChanges(word) + (word.length < LONG ? 0 : 1)), limited(stem, other, allowedChanges(stem)))
  return [...candidates]
    .flatMap(([other, { form, texts }]) => {
      if (form.length < 3 || /\d/.test(form)) return []
      const begun = form.length >= SAME_BEGINNING && form.slice(0, SAME_BEGINNING) === word.slice(0, SAME_BEGINNING)
      const changes = begun ? Math.min(changesOf(other, form), MOST_CHANGES) : changesOf(other, form)
      return changes <= MOST_CHANGES ? [{ form, cost: changes * 10 - Math.log(1 + texts.length) }] : []
    })
    .sort((a, b) => a.cost - b.cost || (a.form < b.form ? -1 : 1))
    .slice(0, most)
    .map(({ form }) => form)
}

/** A word of so many letters is still the same with one change more than is mended. */
const LONG = 7
/** More changes than these are another word, unless both begin alike. */
const MOST_CHANGES = 3

/** Changes between two words, or as good as any number where they are more than `most`. */
function limited(a: string, b: string, most: number): number {
  const changes = changesBetween(a, b, most)
  return changes > most ? Infinity : changes
}

/** Terms by title that begin like one of the words, those that have more letters in common first. */
export function termsLike<T extends readonly [title: string, ...rest: unknown[]]>(words: readonly string[], terms: readonly T[]): T[] {
  const shared = (title: string): number => Math.max(0, ...words.map((word) => lettersShared(word, title)))
  return terms
    .map((term) => ({ term, letters: shared(wordsIn(term[0]).join(' ')) }))
    .filter(({ letters }) => letters >= LETTERS)
    .sort((a, b) => b.letters - a.letters || (a.term[0] < b.term[0] ? -1 : 1))
    .slice(0, MOST)
    .map(({ term }) => term)
}

function lettersShared(a: string, b: string): number {
  let count = 0
  while (count < a.length && a[count] === b[count]) count++
  return count
}

/**
 * Words written like those that stand nowhere, as links to a search for them, and terms of the glossary that begin alike.
 * @throws NewSite where the site was published meanwhile.
 */
export async function nearestTo({ found: { unknown }, index }: Answer, library: Library): Promise<HTMLElement[]> {
  await Promise.all([library.readWords(index, unknown), library.readAll()])
  const each = Math.max(2, Math.floor(MOST / unknown.length))
  const words = [...new Set(unknown.flatMap((word) => writtenLike(word, wordsLike(index, word), each)))]
  const terms = termsLike(unknown, library.terms())
  return [
    ...list(
      'Nearest words',
      words.slice(0, 2 * MOST).map((word) => link(addressFor({ question: word, chosen: {}, show: pageSize }), word)),
    ),
    ...list(
      'In the glossary',
      terms.map(([title, address]) => link(address, title)),
    ),
  ]
}

const list = (heading: string, links: readonly HTMLElement[]): HTMLElement[] =>
  links.length === 0 ? [] : [element('h2', '', heading), element('ul', 'chips', ...links.map((one) => element('li', '', one)))]
