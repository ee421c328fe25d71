/**
 * Finds listed names in text: whole words in any case, with or without accents, with a possessive, run together or
 * parted by signs, and any part of a name by itself (faq:cos-132, faq:cos-134).
 */
import type { Pupil } from '../answers'
import { type Folded, fold, unfold } from '../fold'
import { type NamePattern, patternsOf } from './name-words'
import { type Finder, type Span, merged } from './spans'

/** Every name of the pupils: as listed, and the others they go by. */
export const namesOf = (pupils: readonly Pupil[]): string[] =>
  pupils
    .flatMap(({ name, knownAs }) => [name, ...knownAs.split(/[,;/\n]| or /)])
    .map((name) => name.trim())
    .filter(Boolean)

const isLetter = (char: string): boolean => /^[\p{L}\p{M}]$/u.test(char)
const before = (text: string, at: number): string => Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''
const after = (text: string, at: number): string => Array.from(text.slice(at, at + 2))[0] ?? ''
const isSmall = (text: string): boolean => text === text.toLowerCase() && text !== text.toUpperCase()
const isCapital = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** Whether a word may begin here: no letter before it, or a new word begun by a capital, as in `planForAna`. */
function beginsHere(folded: Folded, original: string, start: number, { openStart, arabic }: NamePattern): boolean {
  const char = before(folded.text, start)
  if (openStart || !isLetter(char)) return true
  if (arabic && /(^|[^\p{L}])[وفبلك]{1,2}(ال)?$/u.test(folded.text.slice(Math.max(0, start - 5), start))) return true
  const at = folded.at[start]!
  return isSmall(before(original, at)) && isCapital(after(original, at))
}

/** The end of the word that ends here, a plural or possessive s included; undefined where the word goes on. */
function endsHere(folded: Folded, original: string, end: number, long: boolean, { openEnd }: NamePattern): number | undefined {
  const { text, at } = folded
  if (openEnd || !isLetter(after(text, end))) return end
  if (isSmall(before(original, at[end]!)) && isCapital(after(original, at[end]!))) return end
  return long && text[end] === 's' && !isLetter(after(text, end + 1)) ? end + 1 : undefined
}

function findPattern(pattern: NamePattern, folded: Folded, original: string): Span[] {
  const found: Span[] = []
  const regex = new RegExp(pattern.pattern)
  for (let match = regex.exec(folded.text); match; match = regex.exec(folded.text)) {
    const start = match.index
    const matchEnd = start + match[0].length
    const { start: from, end: to } = unfold(folded, start, matchEnd)
    const small = isSmall(original.slice(from, to))
    const long = [...match[0]].length >= 3 && !small
    const end = endsHere(folded, original, matchEnd, long, pattern)
    if (end !== undefined && !(small && pattern.needsCapital) && beginsHere(folded, original, start, pattern))
      found.push(unfold(folded, start, end))
    else regex.lastIndex = start + (after(folded.text, start).length || 1)
  }
  return found
}

/** A finder for one list of names. Parts of one name side by side are one finding. */
export function nameFinder(names: readonly string[]): Finder {
  const patterns = [...new Set(names)].map(patternsOf)
  return (text) => {
    if (patterns.length === 0 || text === '') return []
    const folded = fold(text)
    const perName = patterns.flatMap((own) =>
      merged(
        own.flatMap((pattern) => findPattern(pattern, folded, text)),
        text,
        /^[ \u00a0\-,.']{0,2}$/,
      ),
    )
    return merged(perName, text)
  }
}
