/** Everything the pages look up, worked out once for a snapshot. */
import { type Doc, type TypeName, splitRef, typeNames, types } from '../../content/model/types'
import type { Snapshot } from '../../content/model/snapshot'
import { answerLists } from './answer-lists'
import { type Anything, type Docs, type Entry, docsOf, entryOf } from './entries'
import { type Glossary, glossaryOf } from '../text/terms'
import { byTitle, grouped } from '../text/words'

type Key = `${TypeName}/${string}`

export interface SiteIndex {
  snapshot: Snapshot
  docs: Docs
  /** Every document that has a page, in the order of the types and of their titles. */
  entries: Entry[]
  entry(type: TypeName, slug: string): Entry | undefined
  entriesOf(type: TypeName): Entry[]
  /** Pages that name this one as related, or as what supersedes them. */
  linkedFrom(type: TypeName, slug: string): Entry[]
  byTitle: Map<string, Entry[]>
  byTopic: Map<string, Entry[]>
  bySource: Map<string, Entry[]>
  /** Pages that point to a part of a source: `doc:004#8`. */
  byPointer: Map<string, Entry[]>
  topics: Doc<'topic'>[]
  communitiesOf: Map<string, Doc<'community'>[]>
  schoolsOf: Map<string, Doc<'school'>[]>
  meetingsOf: Map<string, Doc<'meeting'>[]>
  /** Practitioners whose time has not run out, by the place they serve: `area/…`, `community/…`, `school/…`. */
  practitionersOf: Map<Key, Doc<'practitioner'>[]>
  practitionersOfService: Map<string, Doc<'practitioner'>[]>
  /** Old addresses, unless a real page stands there now. */
  moved: Map<string, string>
  glossary: Glossary
}

const known = new WeakMap<Snapshot, SiteIndex>()

/** The index of a snapshot; the second call for the same snapshot costs nothing. */
export function indexOf(snapshot: Snapshot): SiteIndex {
  let index = known.get(snapshot)
  if (!index) known.set(snapshot, (index = build(snapshot)))
  return index
}

function build(snapshot: Snapshot): SiteIndex {
  const docs = docsOf(snapshot)
  const { content, day } = snapshot
  const byKey = new Map<Key, Entry>()
  const lists = new Map<TypeName, Entry[]>()
  for (const type of typeNames) {
    if (!types[type].page) continue
    const list = (content[type] as Doc[]).map((doc) => entryOf(type, doc, docs, day)).sort(byTitle)
    lists.set(type, list)
    for (const entry of list) byKey.set(`${type}/${entry.slug}`, entry)
  }
  const entries = [...lists.values()].flat()

  const backlinks = new Map<Key, Entry[]>()
  const byTopic = new Map<string, Entry[]>()
  const bySource = new Map<string, Entry[]>()
  const byPointer = new Map<string, Entry[]>()
  for (const entry of entries) {
    const doc = docs[entry.type].get(entry.slug) as Anything
    for (const target of new Set([...(doc.related ?? []), ...(doc.effective?.supersededBy ? [doc.effective.supersededBy] : [])]))
      push(backlinks, target as Key, entry)
    for (const topic of new Set(entry.topics)) push(byTopic, topic, entry)
    for (const source of new Set(doc.sources?.map((s) => s.source))) push(bySource, source, entry)
    for (const pointer of new Set(doc.sources?.map((s) => s.pointer))) push(byPointer, pointer, entry)
  }

  const practitionersOf = new Map<Key, Doc<'practitioner'>[]>()
  const serving = content.practitioner.filter((p) => !p.effective?.until || p.effective.until >= day).sort(byTitle)
  for (const p of serving) {
    for (const slug of p.areas) push(practitionersOf, `area/${slug}`, p)
    for (const slug of p.communities) push(practitionersOf, `community/${slug}`, p)
    for (const slug of p.schools) push(practitionersOf, `school/${slug}`, p)
  }

  return {
    snapshot,
    docs,
    entries,
    entry: (type, slug) => byKey.get(`${type}/${slug}`),
    entriesOf: (type) => lists.get(type) ?? [],
    linkedFrom: (type, slug) => backlinks.get(`${type}/${slug}`) ?? [],
    byTitle: grouped(entries, ({ title }) => title),
    byTopic,
    bySource,
    byPointer,
    topics: [...content.topic].sort((a, b) => a.order - b.order || byTitle(a, b)),
    communitiesOf: grouped([...content.community].sort(byTitle), (c) => c.area),
    schoolsOf: grouped([...content.school].sort(byTitle), (s) => s.community),
    meetingsOf: grouped(byDate(content.meeting), (m) => m.community),
    practitionersOf,
    practitionersOfService: grouped(serving, (p) => p.service),
    moved: movedFrom(content.redirect, byKey),
    glossary: glossaryOf(content['glossary-term']),
  }
}

/** In the order of their days, then of their times and addresses. */
export const byDate = <T extends { date: string; slug: string; starts?: string | undefined }>(items: readonly T[]): T[] => {
  const key = (item: T): string => `${item.date} ${item.starts ?? ''} ${item.slug}`
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}

/** Addresses that are pages of their own whatever the content is. */
export const fixedPages = [
  '/',
  '/senco/',
  '/parents/',
  '/chairs-and-clerks/',
  '/a-z/',
  '/search/',
  '/plain-words/',
  '/planner/',
  '/request/',
  '/request/meeting/',
  '/to-be-confirmed/',
  '/about/',
  '/accessibility/',
  '/privacy/',
  ...answerLists,
]

/** One list a type that has pages. */
export const listPages = typeNames.filter((type) => types[type].page).map((type) => `/${types[type].collection}/`)

function movedFrom(redirects: readonly Doc<'redirect'>[], pages: Map<Key, Entry>): Map<string, string> {
  const real = new Set([...fixedPages, ...listPages])
  for (const page of pages.values()) {
    real.add(page.address)
    if (page.plain) real.add(page.plain)
  }
  return new Map(redirects.filter((r) => !real.has(r.title)).map((r) => [r.title, r.to]))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The entry a mixed reference `type/slug` points to. */
export const entryAt = (index: SiteIndex, ref: string): Entry | undefined => {
  const { type, slug } = splitRef(ref)
  return index.entry(type, slug)
}
