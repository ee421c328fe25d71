/** What results show of every page, for the files beside the word index: all of them, and in small parts for the first results. */
import type { Snapshot } from '../../content/model/snapshot'
import type { TypeName } from '../../content/model/types'
import type { Anything } from '../index/entries'
import { indexOf } from '../index/site-index'
import { inWords, sourceLines } from '../text/pointers'
import { ENGLISH_PARTS } from './english'
import { searchedPages } from './gather'
import { PART, type ShownEntry } from './shown'
import { wordFiles } from './word-index'

/** Types whose summary is an answer, so that it can be shown above the results. */
const answers: readonly TypeName[] = ['faq', 'guidance', 'deadline-rule']

const known = new WeakMap<Snapshot, ShownEntry[]>()

/** In the order of the word index. */
export function shownEntries(snapshot: Snapshot): ShownEntry[] {
  let list = known.get(snapshot)
  if (!list) {
    const { docs } = indexOf(snapshot)
    list = searchedPages(snapshot).map((page): ShownEntry => {
      const { title, address, summary } = page
      if (!('type' in page) || !answers.includes(page.type)) return [title, address, summary]
      const { type, slug } = page
      const { sources = [], review } = docs[type].get(slug) as Anything
      return [title, address, summary, inWords(sourceLines(sources, docs)), review?.lastChecked ?? '']
    })
    known.set(snapshot, list)
  }
  return list
}

/** Addresses of the files that search reads. */
export const searchFiles = (snapshot: Snapshot): string[] => [
  '/search/words.json',
  ...wordFiles.map((_, file) => `/search/words/${file}.json`),
  ...Array.from({ length: ENGLISH_PARTS }, (_, part) => `/search/english/${part}.json`),
  '/search/entries.json',
  ...Array.from({ length: Math.ceil(searchedPages(snapshot).length / PART) }, (_, part) => `/search/entries/${part}.json`),
]
