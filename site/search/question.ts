/** One question against the word index: what is searched for, and what comes of it. */
import { type Ranked, type Wanted, rank } from './rank'
import { mendable, mended } from './spelling'
import { stemOf, wordsIn } from './words'
import { type WordIndex, fileOf, filesBeginning, filesLike, keyOf, wordAt, wordsLike } from './word-index'

export interface Found {
  ranked: Ranked[]
  /** Every stem that was searched for, for marking it in the results. */
  wanted: Wanted[]
  /** Words that were mended, as typed and as searched for. */
  mended: { typed: string; used: string }[]
  /** Words that stand nowhere and are like nothing that does. */
  unknown: string[]
  /** Those of them that are real words: what they mean is not on the site. */
  elsewhere: string[]
  /** Stems of the question that are on the site, mended ones among them. */
  asked: string[]
}

export interface Options {
  /** Whether a word is a common English one, where that is known; without it nothing is mended. */
  isEnglish?: ((word: string) => boolean | undefined) | undefined
  /** The last word may be unfinished: it stands for the words that begin with it. */
  typing?: boolean
}

/** What stands in for a phrase counts half, all its words together; what a word was mended to, nearly whole. */
const SAME = 0.5
const MENDED = 0.8
const BEGINS = 0.6
/** What more words than this begin with tells nothing yet, and is passed over until more of it is typed. */
const MOST_BEGINNINGS = 12
/** A longer question is cut: it tells enough. */
const MOST_WORDS = 24
/** An editor’s best answer has so many times the score of the best other page: enough to stay first whatever the full text adds. */
const BEST = 1.2

/** The words of a question that are searched for, each once; all of them where only words that tell nothing were typed. */
export function askedWords(index: WordIndex, question: string): string[] {
  const all = wordsIn(question)
  const telling = all.filter((word) => !index.passedOver.has(word))
  return [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_WORDS)
}

/**
 * The files of words that a question needs and that have not been read yet. When they have, and the list of English knows
 * the `doubtful` words, ask again: a misspelt or unfinished word may be meant for one of another file.
 */
export function filesFor(index: WordIndex, question: string, { isEnglish, typing = false }: Options = {}): number[] {
  const words = askedWords(index, question)
  const same = meaningTheSame(index, new Set(words.map(stemOf)))
  const files = words.flatMap((word, i) => {
    const own = fileOf(stemOf(word))
    const unfinished = typing && i === words.length - 1
    if (!index.words.has(own) || whereIs(index, word, unfinished, same).is !== 'nowhere') return [own]
    return [...(unfinished ? filesBeginning(word) : []), ...(mendable(word) && isEnglish?.(word) === false ? filesLike(word) : [])]
  })
  return [...new Set([...files, ...[...same.keys()].map(fileOf)])].filter((file) => !index.words.has(file))
}

/** Words of the question that stand nowhere in the files read so far and could be misspelt. */
export function doubtful(index: WordIndex, question: string, { typing = false }: Options = {}): string[] {
  const words = askedWords(index, question)
  const same = meaningTheSame(index, new Set(words.map(stemOf)))
  return words.filter((word, i) => mendable(word) && whereIs(index, word, typing && i === words.length - 1, same).is === 'nowhere')
}

type Where = { is: 'here' | 'ruled' | 'nowhere' } | { is: 'begun'; known: string[] }

function whereIs(index: WordIndex, word: string, unfinished: boolean, same: ReadonlyMap<string, number>): Where {
  const stem = stemOf(word)
  if (wordAt(index, stem)) return { is: 'here' }
  if (unfinished && word.length > 2) {
    const known = filesBeginning(word).flatMap((file) => [...(index.words.get(file)?.keys() ?? [])].filter((one) => one.startsWith(word)))
    if (known.length > 0) return { is: 'begun', known: known.length <= MOST_BEGINNINGS ? known : [] }
  }
  // An editor’s rule for the word says what it means.
  return { is: same.has(stem) ? 'ruled' : 'nowhere' }
}

/** Answers a question from the words read so far. An empty one finds nothing. */
export function find(index: WordIndex, question: string, { isEnglish, typing = false }: Options = {}): Found {
  const words = askedWords(index, question)
  const wanted = new Map<string, number>()
  const want = (stem: string, weight: number) => wanted.set(stem, Math.max(wanted.get(stem) ?? 0, weight))
  const found: Found = { ranked: [], wanted: [], mended: [], unknown: [], elsewhere: [], asked: [] }

  const same = meaningTheSame(index, new Set(words.map(stemOf)))
  for (const [i, word] of words.entries()) {
    const where = whereIs(index, word, typing && i === words.length - 1, same)
    if (where.is === 'here') want(stemOf(word), 1)
    else if (where.is === 'begun') for (const known of where.known) want(known, BEGINS)
    if (where.is !== 'nowhere') continue
    const near = wordsLike(index, word)
    const meant = isEnglish && mended(word, near, (one) => isEnglish(one) !== false)
    if (meant === undefined) {
      found.unknown.push(word)
      if (isEnglish?.(word)) found.elsewhere.push(word)
    } else {
      want(meant, MENDED)
      found.mended.push({ typed: word, used: near.get(meant)!.form })
    }
  }
  found.asked = [...wanted.keys()]
  for (const [stem, share] of [...same, ...meaningTheSame(index, new Set(found.asked))]) want(stem, SAME * share)
  if (found.asked.length === 0) found.asked = [...same.keys()].filter((stem) => wordAt(index, stem))

  found.wanted = [...wanted].map(([stem, weight]) => ({ stem, weight }))
  found.ranked = withBest(index, question, rank(index, found.wanted, found.unknown.length > 0 ? [] : found.asked))
  return found
}

/**
 * Whether pages found fit the question, or are only near it. They do not where as many of its words stand nowhere as
 * somewhere; a real word counts twice, for it is hardly a slip of the pen.
 */
export const fits = ({ unknown, elsewhere, asked }: Pick<Found, 'unknown' | 'elsewhere' | 'asked'>): boolean =>
  unknown.length + elsewhere.length < asked.length

/** Stems of all phrases of the groups in which the words of one phrase were all asked for, each with its share of the phrase. */
function meaningTheSame(index: WordIndex, asked: ReadonlySet<string>): Map<string, number> {
  const groups = index.same.filter((group) => group.some((stems) => stems.length > 0 && stems.every((stem) => asked.has(stem))))
  const shares = new Map<string, number>()
  for (const stems of groups.flat()) for (const stem of stems) shares.set(stem, Math.max(shares.get(stem) ?? 0, 1 / stems.length))
  return shares
}

/** An editor's best answer to exactly this question comes first. */
function withBest(index: WordIndex, question: string, ranked: Ranked[]): Ranked[] {
  const asked = keyOf(question, index.passedOver)
  const best = asked === '' ? undefined : index.best.get(asked)
  return best === undefined
    ? ranked
    : [{ page: best, score: BEST * (ranked[0]?.score ?? 1) }, ...ranked.filter(({ page }) => page !== best)]
}
