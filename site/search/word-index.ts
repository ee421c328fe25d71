/**
 * The index that search answers from at once: titles, wordings, other names and first sentences of every page. Its words
 * lie in several files by their first letters, so that a question fetches only those it needs.
 */
import { unpackNumbers, unpackWords } from './packed'
import { stemsIn } from './words'

/** The stems of one text, each with the word it was found in. */
export type Stems = ReadonlyMap<string, string>

/** One page as it is indexed. */
export interface IndexedPage {
  /** Each a question or a name the page answers to: its title first. A question is compared with each by itself. */
  own: readonly Stems[]
  /** Sentences that only count towards the page as a whole. */
  more: readonly Stems[]
  /** Positions in the lists of values, for each facet. */
  facets: readonly (readonly number[])[]
  /** How much a page of its kind weighs beside others. */
  weight: number
}

export const facets = ['kind', 'audience', 'topic', 'area'] as const
export type Facet = (typeof facets)[number]

/** What editors have ruled about searching, as phrases. */
export interface SearchWords {
  /** Words that tell nothing. */
  passedOver: readonly string[]
  /** Groups of phrases that mean the same. */
  same: readonly (readonly string[])[]
  /** A page, by its position, and the questions it is the best answer to. */
  best: readonly { page: number; asked: readonly string[] }[]
}

/** What is known of the pages, as a file. */
export interface PackedPages extends SearchWords {
  version: 1
  /** The stamp of each file of words: one that differs belongs to another publish. */
  stamps: readonly string[]
  /** Changes whenever the pages or their order do. */
  order: string
  values: Record<Facet, readonly string[]>
  weights: readonly number[]
  /** Per page: position of its weight, number of own texts, number of others; then per facet the number of its values and they. */
  pages: string
  /** Pairs of pages that answer nearly the same: the step from the pair before to its first page, and from that to its second. */
  twins: string
  /** Different stems in each text: one more than the step from the text before on the page, or 0 and the number itself. */
  lengths: string
}

/** Words that begin alike, as a file. */
export interface PackedWords {
  words: string
  /** Per word: letters to take off its end, and letters to add, for a way in which people write it. */
  forms: string
  /** Per word: in how many texts it stands, then the distance from each to the next. */
  places: string
}

export interface Word {
  /** A way in which it is written. */
  form: string
  /** The texts in which it stands, numbered through all pages, and on how many pages they are. */
  texts: Uint32Array
  pages: number
}

/** The index as search reads it. */
export interface WordIndex {
  stamps: readonly string[]
  order: string
  passedOver: ReadonlySet<string>
  /** Stems of each phrase, in groups that mean the same. */
  same: readonly (readonly (readonly string[])[])[]
  /** The best page for a question, by the question’s stems in their order. */
  best: ReadonlyMap<string, number>
  values: Record<Facet, readonly string[]>
  pages: number
  weight: readonly number[]
  facets: readonly Record<Facet, readonly number[]>[]
  /** The page that answers nearly the same as this one, where there is one. */
  twin: ReadonlyMap<number, number>
  /** The page of each text, and whether it is one of its own. */
  pageOf: readonly number[]
  isOwn: readonly boolean[]
  /** Different stems in each text, and in all texts of a page together. */
  length: readonly number[]
  pageLength: readonly number[]
  /** The words of the files read so far, by file. */
  words: Map<number, Map<string, Word>>
}

/**
 * Where each file begins: it holds the words from there to the next. Always the same ones, so that a publish knows its
 * files beforehand; cut so that the files of Kent's content are alike in size.
 */
export const wordFiles =
  '0 a an at b bo c ch ci co cp d di e ev f fo g h ho i j k l lo m me mo n o p pl pr pu q r re rf s sc se sf sp st su t ti u v w wr'.split(
    ' ',
  )

/** FNV-1a: a short text that tells contents apart. */
export function stampOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

const withEnding = (word: string, ending: string): string =>
  ending === '' ? word : word.slice(0, word.length - Number(ending[0])) + ending.slice(1)

/** A question by its stems in their order; empty where none of its words tells anything. */
export const keyOf = (question: string, passedOver: ReadonlySet<string>): string =>
  [...stemsIn(question, passedOver).keys()].sort().join(' ')

/** The index without its words, which `addWords` brings in. */
export function unpackPages(packed: PackedPages): WordIndex {
  const passedOver = new Set(packed.passedOver)
  const about = unpackNumbers(packed.pages)
  const steps = unpackNumbers(packed.lengths)
  const length: number[] = []
  const weight: number[] = []
  const pageFacets: Record<Facet, readonly number[]>[] = []
  const pageOf: number[] = []
  const isOwn: boolean[] = []
  const pageLength: number[] = []
  let step = 0
  for (let at = 0; at < about.length;) {
    const page = weight.length
    weight.push(packed.weights[about[at]!]!)
    pageLength.push(0)
    const own = about[at + 1]!
    let before = 0
    for (let i = 0; i < own + about[at + 2]!; i++) {
      const grown = steps[step++]!
      before = grown ? before + grown - 1 : steps[step++]!
      length.push(before)
      pageOf.push(page)
      isOwn.push(i < own)
      pageLength[page]! += before
    }
    at += 3
    const of = {} as Record<Facet, readonly number[]>
    for (const facet of facets) {
      const count = about[at]!
      of[facet] = about.slice(at + 1, at + 1 + count)
      at += 1 + count
    }
    pageFacets.push(of)
  }
  return {
    stamps: packed.stamps,
    order: packed.order,
    passedOver,
    same: packed.same.map((group) => group.map((phrase) => [...stemsIn(phrase, passedOver).keys()])),
    best: new Map(packed.best.flatMap(({ page, asked }) => asked.map((question) => [keyOf(question, passedOver), page] as const))),
    values: packed.values,
    pages: weight.length,
    weight,
    facets: pageFacets,
    twin: twinsIn(packed.twins),
    pageOf,
    isOwn,
    length,
    pageLength,
    words: new Map(),
  }
}

function twinsIn(packed: string): Map<number, number> {
  const numbers = unpackNumbers(packed)
  const twin = new Map<number, number>()
  let first = 0
  for (let i = 0; i < numbers.length; i += 2) {
    first += numbers[i]!
    twin.set(first, first + numbers[i + 1]!).set(first + numbers[i + 1]!, first)
  }
  return twin
}

/** Adds the words of one file to the index. */
export function addWords(index: WordIndex, file: number, packed: PackedWords): void {
  const words = unpackWords(packed.words)
  const endings = packed.forms.split(' ')
  const numbers = unpackNumbers(packed.places)
  const added = new Map<string, Word>()
  let at = 0
  for (const [i, word] of words.entries()) {
    const count = numbers[at++]!
    const texts = new Uint32Array(count)
    let text = 0
    let pages = 0
    let lastPage = -1
    for (let n = 0; n < count; n++) {
      text += numbers[at++]!
      texts[n] = text
      if (index.pageOf[text] !== lastPage) pages++
      lastPage = index.pageOf[text]!
    }
    added.set(word, { form: withEnding(word, endings[i] ?? ''), texts, pages })
  }
  index.words.set(file, added)
}

/** The file in which a word would be. */
export function fileOf(word: string): number {
  let file = 0
  while (file + 1 < wordFiles.length && wordFiles[file + 1]! <= word) file++
  return file
}

/** All files whose words begin with the same letter or figure. */
export const filesLike = (word: string): number[] =>
  wordFiles.flatMap((begin, file) => (begin[0] === wordFiles[fileOf(word)]![0] ? [file] : []))

/** All files that may hold words which begin so. */
export const filesBeginning = (begin: string): number[] =>
  wordFiles.flatMap((first, file) => (file === fileOf(begin) || first.startsWith(begin) ? [file] : []))

/** All words of the files read so far that begin with the same letter or figure, by stem. */
export const wordsLike = (index: WordIndex, word: string): Map<string, Word> =>
  new Map(filesLike(word).flatMap((file) => [...(index.words.get(file) ?? [])]))

/** A word of the files read so far. */
export const wordAt = (index: WordIndex, stem: string): Word | undefined => index.words.get(fileOf(stem))?.get(stem)
