/** What one document's page shows, gathered before its components draw it. */
import { type Doc, type TypeName, addressOf, types } from '../../content/model/types'
import { audiences } from '../../content/model/shared/reading'
import { dateOf } from '../text/dates'
import { titled } from '../text/head'
import { type Heading, Ids, withHeadingIds, withLinks, withTableBoxes } from '../text/html'
import { type SourceLine, inWords, sourceLines } from '../text/pointers'
import { Explained } from '../text/terms'
import type { Anything, Entry } from './entries'
import { type SiteIndex, entryAt, indexOf } from './site-index'

export interface Crumb {
  href: string
  text: string
}

interface Asked {
  locals: App.Locals
  params: Record<string, string | undefined>
}

export class DocPage<T extends TypeName = TypeName> {
  readonly entry: Entry
  /** The direct answer as HTML, its terms explained. */
  readonly answer: string
  readonly headings: Heading[] = []
  readonly sources: SourceLine[]
  /** The fields that only some types have. */
  readonly any: Anything
  /** Other documents whose words stand on this page. */
  readonly alsoTells: Anything[] = []
  #ids = new Ids()
  #explained: Explained

  constructor(
    readonly index: SiteIndex,
    readonly type: T,
    readonly doc: Doc<T>,
    readonly plain: boolean,
  ) {
    this.any = doc as Anything
    this.entry = index.entry(type, this.any.slug)!
    this.sources = sourceLines(this.any.sources ?? [], index.docs)
    this.#explained = new Explained(index.glossary, type === 'glossary-term' ? this.any.slug : undefined)
    this.answer = this.marked((plain && this.entry.plainSummary) || this.entry.summary)
  }

  /** Plain text as HTML, its terms explained. */
  marked(text: string): string {
    return this.#explained.mark(withLinks(text))
  }

  /** Prose of the snapshot, its headings listed and its terms explained. */
  prose(html: string | undefined): string {
    if (!html) return ''
    const done = withHeadingIds(html, this.#ids)
    this.headings.push(...done.headings)
    return withTableBoxes(this.#explained.mark(done.html))
  }

  /** The meanings behind the explained terms; ask for it last. */
  slips(): string {
    return this.#explained.slips()
  }

  get pointers(): string {
    const stated = this.any.disagreements?.flatMap((d) => d.statements) ?? []
    const told = this.alsoTells.flatMap((doc) => doc.sources ?? [])
    return [...new Set([...(this.any.sources ?? []), ...stated, ...told].map((s) => s.pointer))].join(' ')
  }

  get sourcesInWords(): string {
    return inWords(this.sources)
  }

  get checked(): string {
    return this.any.review?.lastChecked ?? ''
  }

  /** Home, the type's list, the first topic, and the page itself where this is its plain version. */
  get crumbs(): Crumb[] {
    const info = types[this.type]
    const topic = this.index.docs.topic.get(this.entry.topics[0] ?? '')
    return [
      { href: '/', text: 'Home' },
      { href: `/${info.collection}/`, text: info.many },
      ...(topic ? [{ href: addressOf('topic', topic.slug), text: topic.title }] : []),
      ...(this.plain ? [{ href: this.entry.address, text: this.entry.title }] : []),
    ]
  }

  /** For the head: in which version this is, and what tells it from other documents of the same title. */
  get apart(): string {
    return [this.plain ? 'Plain English' : '', apartFrom(this.entry, this.doc, this.index)].filter(Boolean).join(', ')
  }

  /** For the head: what was made of facts alone does not say which page it is of. */
  get description(): string {
    if (this.plain && this.entry.plainSummary) return this.entry.plainSummary
    return this.any.summary ?? titled(this.entry.title, this.entry.summary)
  }

  get topics(): Entry[] {
    return this.entry.topics.flatMap((slug) => this.index.entry('topic', slug) ?? [])
  }

  /** Pages this one names, then pages that name it, twelve at the most. */
  get related(): Entry[] {
    const named = (this.any.related ?? []).flatMap((ref) => entryAt(this.index, ref) ?? [])
    return [...new Set([...named, ...this.index.linkedFrom(this.type, this.any.slug)])].filter((e) => e !== this.entry).slice(0, 12)
  }

  get supersededBy(): Entry | undefined {
    const ref = this.any.effective?.supersededBy
    return ref ? entryAt(this.index, ref) : undefined
  }

  /** A caution in two words about the time in which the page holds. */
  get timeFlag(): string {
    const today = this.index.snapshot.day
    const { from, until } = this.any.effective ?? {}
    if (this.supersededBy) return 'Superseded'
    if (until && until < today) return this.type === 'event' ? 'Past event' : `Until ${dateOf(until)}`
    return from && from > today ? `From ${dateOf(from)}` : ''
  }

  get forWhom(): string[] {
    return this.entry.audience.map((a) => audiences[a])
  }
}

/** Documents of one title differ in their kind, or else in their day or community. */
function apartFrom(entry: Entry, doc: Doc, index: SiteIndex): string {
  const others = (index.byTitle.get(entry.title) ?? []).filter((other) => other !== entry)
  if (others.length === 0) return ''
  if (others.every(({ type }) => type !== entry.type)) return types[entry.type].one
  if ('date' in doc) return dateOf(doc.date)
  return 'community' in doc ? (index.docs.community.get(doc.community)?.title ?? '') : ''
}

/** The page of the document that the address names, or nothing where there is none. */
export function open<T extends TypeName>({ locals, params }: Asked, type: T, plain = false): DocPage<T> | undefined {
  const index = indexOf(locals.snapshot)
  const doc = index.docs[type].get(params.slug ?? '')
  return doc && new DocPage(index, type, doc as Doc<T>, plain)
}

/** The plain-English version that the address names, or nothing where there is none. */
export function openPlain({ locals, params }: Asked): DocPage | undefined {
  const index = indexOf(locals.snapshot)
  const type = index.entries.length ? (Object.keys(types) as TypeName[]).find((t) => types[t].collection === params.collection) : undefined
  const doc = type && index.docs[type].get(params.slug ?? '')
  return type && (doc as Anything | undefined)?.plain?.summary ? new DocPage(index, type, doc as Doc, true) : undefined
}
