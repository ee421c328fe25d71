/**
 * Words counted as Microsoft Word counts them: each run between spaces is one, whatever is in it; each Chinese or
 * Japanese character is one. Names that the school lists do not count (faq:cos-122).
 */
import { counted } from '../text/words'
import { nameFinder } from './privacy/names'
import { replaced } from './privacy/spans'

/** Stands for a name that was left out; no text may hold it (a Unicode noncharacter). */
const LEFT_OUT = '\ufdd0'

/** Characters that take a cell of their own: Han, kana, bopomofo, their punctuation, and full-width or half-width forms. */
const cell =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff01-\uff9f\uffe0-\uffe6]/gu
/** No reader sees these, so they neither make a word nor part one. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
const spaces = /[\s\u0085]+/u

/** How many words a text has. @param names those that do not count, wherever they stand. */
export function countWords(text: string, names: readonly string[] = []): number {
  const left = names.length === 0 ? text : replaced(text, nameFinder(names)(text), LEFT_OUT)
  return left
    .replace(invisible, '')
    .split(spaces)
    .reduce((sum, run) => sum + wordsOfRun(run), 0)
}

function wordsOfRun(run: string): number {
  if (run === '') return 0
  const rest = run.includes(LEFT_OUT) ? withoutNames(run) : run
  const cells = rest.match(cell)?.length ?? 0
  return cells + rest.split(cell).filter(Boolean).length
}

/** What is left of a run that held a name: nothing, unless there are letters or figures besides a possessive s. */
function withoutNames(run: string): string {
  const rest = run.replaceAll(new RegExp(`${LEFT_OUT}['’]s(?![\\p{L}\\p{N}])`, 'gu'), '').replaceAll(LEFT_OUT, '')
  return /[\p{L}\p{N}]/u.test(rest) ? rest : ''
}

/** Where a text stands against its limit, in words for the reader. */
export interface Count {
  words: number
  limit: number
  /** How many words must go; 0 while it fits. */
  over: number
  /** Said while typing, such as `12 words left of 200.` */
  says: string
}

/** Counts a text against a limit. Nothing is ever cut. */
export function countAgainst(limit: number, text: string, names: readonly string[] = []): Count {
  const words = countWords(text, names)
  const over = Math.max(0, words - limit)
  return { words, limit, over, says: over > 0 ? tooLong(over, limit) : `${counted(limit - words, 'word')} left of ${limit}.` }
}

/** `Cut 37 words. The limit is 200.` */
export const tooLong = (over: number, limit: number): string => `Cut ${counted(over, 'word')}. The limit is ${limit}.`
