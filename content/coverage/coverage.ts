/** What of the source documents the content covers, and what entries lack: worked out from a snapshot alone. */
import type { Snapshot } from '../model/snapshot'
import { pointerTo } from '../model/source'
import { type Doc, type TypeName, typeNames, types } from '../model/types'
import { blocksOfHtml } from '../reading/blocks'
import { acronymsIn, explainedBy } from '../reading/acronyms'
import { type ReadingAge, readingAge } from '../reading/reading-age'

/** The fields that some types have. */
interface AnyDoc {
  slug: string
  title: string
  summary?: string
  meaning?: string
  audience?: string[]
  alsoAskedAs?: string[]
  moreWordings?: string[]
  sources?: { pointer: string }[]
  disagreements?: { statements: { pointer: string }[] }[]
  review?: { owner: string; lastChecked: string; nextDue: string }
  plain?: { summary?: string; body?: string }
  toConfirm?: { what: string; askWhom: string; lastHeard: string }[]
}

export interface PartCoverage {
  pointer: string
  title: string | undefined
  /** `type/slug` of every entry that points to it. */
  entries: string[]
  holdsNothing: string | undefined
}

/** A part counts as covered where an entry points to it, or where it is said why it holds nothing. */
export interface Counted {
  covered: number
  total: number
  /** Of the covered ones, those that hold nothing. */
  holdNothing: number
}

export interface SourceCoverage {
  slug: string
  title: string
  rows: Counted
  sections: Counted
  parts: PartCoverage[]
}

export interface Coverage {
  sources: SourceCoverage[]
  entries: number
  without: { source: string[]; owner: string[]; reviewDate: string[]; plainVersion: string[] }
  /** Entries with fewer wordings than search needs; those of long lists of people, places and days apart. */
  fewWordings: { pages: string[]; lists: string[] }
  /** Entries without two wordings as terse as a search box gets them. */
  fewTerse: string[]
  /** What people type that two entries claim, so that search cannot tell them apart. */
  sharedWordings: { wording: string; entries: string[] }[]
  /** Pointers to parts that no source has. */
  unknownPointers: string[]
  /** Acronyms the glossary lacks, each with an entry that uses it. */
  glossaryGaps: { acronym: string; entry: string }[]
  /** Plain-language versions, the hardest first. */
  plain: { entry: string; reading: ReadingAge }[]
  toConfirm: { entry: string; what: string; askWhom: string; lastHeard: string }[]
}

/** Search lives on the wordings that people type: six to ten an entry. */
const FEWEST_WORDINGS = 6
/** So many of them are terse: of at most so many words. */
const FEWEST_TERSE = 2
const TERSE_WORDS = 3
const inLists: readonly TypeName[] = ['school', 'community', 'meeting', 'practitioner']

const unmarked = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** All strings of a document, its addresses and its wordings as readers type them left out. */
function* stringsIn(value: unknown, key = ''): Generator<string> {
  if (
    /^(alsoAskedAs|moreWordings|aliases|slug|pointer|website|link|address|email|officerEmail|clerkEmail|related|sources|review|key)$/.test(
      key,
    )
  )
    return
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const child of value) yield* stringsIn(child, key)
  else if (value && typeof value === 'object') for (const [name, child] of Object.entries(value)) yield* stringsIn(child, name)
}

/**
 * The whole report. Generated sample documents are not content and are passed over.
 * @param blocksOf parts a prose text into paragraphs; a snapshot holds HTML, a seed Markdown.
 */
export function coverageOf(snapshot: Snapshot, blocksOf = (prose: string): string[] => blocksOfHtml(prose, unmarked)): Coverage {
  const entries = typeNames.flatMap((type) =>
    (snapshot.content[type] as (Doc & AnyDoc)[])
      .filter((doc) => !isSample(doc))
      .map((doc) => ({ type, doc: doc as AnyDoc, name: `${type}/${doc.slug}` })),
  )
  const pointing = new Map<string, string[]>()
  for (const { doc, name } of entries)
    for (const pointer of pointersOf(doc)) pointing.set(pointer, [...(pointing.get(pointer) ?? []), name])

  const known = new Set<string>()
  const sources: SourceCoverage[] = []
  for (const source of snapshot.content.source) {
    if (source.parts.length === 0) continue
    const parts = source.parts.map((part): PartCoverage => {
      const pointer = pointerTo(source, part)
      known.add(pointer)
      return { pointer, title: part.title, entries: pointing.get(pointer) ?? [], holdsNothing: part.holdsNothing }
    })
    const count = (rows: boolean) => {
      const own = parts.filter((part) => part.pointer.startsWith('faq:') === rows)
      return {
        covered: own.filter((part) => part.entries.length > 0 || part.holdsNothing).length,
        total: own.length,
        holdNothing: own.filter((part) => part.entries.length === 0 && part.holdsNothing).length,
      }
    }
    sources.push({
      slug: source.slug,
      title: source.title,
      rows: count(true),
      sections: count(false),
      parts,
    })
  }

  const withParts = new Set(sources.map(({ slug }) => slug))
  const lacking = (types: (type: TypeName) => boolean, lacks: (doc: AnyDoc) => boolean): string[] =>
    entries.filter(({ type, doc }) => types(type) && lacks(doc)).map(({ name }) => name)
  const checked = (type: TypeName): boolean => !['source', 'topic', 'search-rule', 'redirect'].includes(type)

  const claimed = new Map<string, string[]>()
  for (const { doc, name } of entries)
    for (const wording of new Set([...(doc.alsoAskedAs ?? []), ...(doc.moreWordings ?? [])].map((text) => text.toLowerCase())))
      claimed.set(wording, [...(claimed.get(wording) ?? []), name])
  const hasFewWordings = (doc: AnyDoc): boolean => (doc.alsoAskedAs?.length ?? 0) < FEWEST_WORDINGS
  const hasFewTerse = (doc: AnyDoc): boolean =>
    (doc.alsoAskedAs ?? []).filter((wording) => wording.split(/\s+/).length <= TERSE_WORDS).length < FEWEST_TERSE

  const explained = explainedBy(snapshot.content['glossary-term'])
  const gaps = new Map<string, string>()
  for (const { doc, name } of entries)
    for (const text of stringsIn(doc))
      for (const acronym of acronymsIn(unmarked(text))) if (!explained.has(acronym) && !gaps.has(acronym)) gaps.set(acronym, name)

  return {
    sources,
    entries: entries.length,
    without: {
      source: lacking(checked, (doc) => !doc.sources?.length),
      owner: lacking(checked, (doc) => !doc.review?.owner),
      reviewDate: lacking(checked, (doc) => !doc.review?.nextDue),
      plainVersion: lacking(
        (type) => types[type].group === 'Pages' || type === 'service',
        (doc) => Boolean(doc.audience?.includes('parent') && !doc.meaning && !doc.plain?.summary),
      ),
    },
    fewWordings: {
      pages: lacking((type) => type !== 'redirect' && type !== 'search-rule' && !inLists.includes(type), hasFewWordings),
      lists: lacking((type) => inLists.includes(type), hasFewWordings),
    },
    fewTerse: lacking((type) => type !== 'redirect' && type !== 'search-rule', hasFewTerse),
    sharedWordings: [...claimed].filter(([, names]) => names.length > 1).map(([wording, names]) => ({ wording, entries: names })),
    unknownPointers: [...pointing.keys()].filter((pointer) => withParts.has(sourceOf(pointer)) && !known.has(pointer)),
    glossaryGaps: [...gaps].map(([acronym, entry]) => ({ acronym, entry })),
    plain: entries
      .flatMap(({ doc, name }) => {
        const reading = doc.plain?.summary && readingAge([doc.plain.summary, ...blocksOf(doc.plain.body ?? '')])
        return reading ? [{ entry: name, reading }] : []
      })
      .sort((a, b) => b.reading.age - a.reading.age),
    toConfirm: entries.flatMap(({ doc, name }) => (doc.toConfirm ?? []).map((open) => ({ entry: name, ...open }))),
  }
}

const isSample = (doc: AnyDoc): boolean => Boolean(doc.sources?.some(({ pointer }) => pointer === 'sample:generated'))

const pointersOf = (doc: AnyDoc): Set<string> =>
  new Set([...(doc.sources ?? []), ...(doc.disagreements ?? []).flatMap((one) => one.statements)].map(({ pointer }) => pointer))

/** The source a pointer names; rows of questions and answers stand in the FAQ document. */
const sourceOf = (pointer: string): string => (pointer.startsWith('faq:') ? '002' : (/^doc:([^#]+)#/.exec(pointer)?.[1] ?? ''))
