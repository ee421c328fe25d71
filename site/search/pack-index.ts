/** Puts the word index into files. */
import { packNumbers, packWords } from './packed'
import {
  type IndexedPage,
  type PackedPages,
  type PackedWords,
  type SearchWords,
  type Stems,
  fileOf,
  stampOf,
  wordFiles,
} from './word-index'

/**
 * @param order changes whenever the pages or their order do.
 * @param twins pairs of pages that answer nearly the same, in their order.
 */
export function packIndex(
  order: string,
  pages: readonly IndexedPage[],
  values: PackedPages['values'],
  searchWords: SearchWords,
  twins: readonly (readonly [number, number])[] = [],
): { pages: PackedPages; words: PackedWords[] } {
  const weights = [...new Set(pages.map(({ weight }) => weight))]
  const about: number[] = []
  const steps: number[] = []
  let texts = 0
  const places = new Map<string, number[]>()
  const forms = new Map<string, string>()
  for (const page of pages) {
    about.push(weights.indexOf(page.weight), page.own.length, page.more.length)
    for (const list of page.facets) about.push(list.length, ...list)
    let before = 0
    for (const stems of [...shortestFirst(page.own), ...shortestFirst(page.more)]) {
      for (const [stem, form] of stems) {
        if (!forms.has(stem) || form.length < forms.get(stem)!.length) forms.set(stem, form)
        const list = places.get(stem)
        if (list) list.push(texts)
        else places.set(stem, [texts])
      }
      // In order of their length, so that the steps between them are small.
      steps.push(stems.size < before ? 0 : stems.size - before + 1)
      if (stems.size < before) steps.push(stems.size)
      before = stems.size
      texts++
    }
  }
  const byFile = wordFiles.map((): string[] => [])
  for (const word of places.keys()) byFile[fileOf(word)]!.push(word)
  const words = byFile.map((own) => {
    own.sort()
    return {
      words: packWords(own),
      forms: own.map((word) => endingOf(word, forms.get(word)!)).join(' '),
      places: packNumbers(
        own.flatMap((word) => {
          const list = places.get(word)!
          return [list.length, ...list.map((place, i) => place - (list[i - 1] ?? 0))]
        }),
      ),
    }
  })
  const stamps = words.map((file) => stampOf(JSON.stringify(file)))
  return {
    pages: {
      version: 1,
      stamps,
      order,
      ...searchWords,
      values,
      weights,
      pages: packNumbers(about),
      twins: packNumbers(twins.flatMap(([first, second], i) => [first - (twins[i - 1]?.[0] ?? 0), second - first])),
      lengths: packNumbers(steps),
    },
    words,
  }
}

const shortestFirst = (texts: readonly Stems[]): Stems[] => [...texts].sort((a, b) => a.size - b.size)

function endingOf(word: string, form: string): string {
  let shared = 0
  while (shared < word.length && word[shared] === form[shared]) shared++
  return word === form ? '' : `${word.length - shared}${form.slice(shared)}`
}
