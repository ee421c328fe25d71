/**
 * Reads what is published from the database and makes a snapshot of it. A reader is kept by a warm publisher: it reads
 * again only what changed since last time, and compares lists of ids and dates to find that out, because a deletion
 * leaves no date behind.
 */
import type { Payload } from 'payload'
import { eachValue } from '../../content/model/references'
import { type Problem, type Snapshot, checkDocument, checkReferences, emptySnapshot } from '../../content/model/snapshot'
import { type TypeName, addressOf, typeNames, types } from '../../content/model/types'
import { type Data, storedRefs, toModel } from '../fields/model-form'
import { linkedDocs } from '../fields/prose'
import { type Listed, listDocuments } from './list-documents'

interface Kept {
  updatedAt: string
  stored: Data
  /** The document in the model's form, or what keeps it from being published. */
  model: Data | undefined
  problems: Problem[]
  /** Links that lost their target. */
  warnings: string[]
}

export interface Reading {
  snapshot: Snapshot
  problems: Problem[]
  /** Links that lost their target because it was unpublished, in words for editors. */
  warnings: string[]
  /** A text that changes exactly when the published content does. */
  fingerprint: string
}

const CHUNK = 200

export class ContentReader {
  private kept = new Map<TypeName, Map<string, Kept>>(typeNames.map((type) => [type, new Map()]))
  private surroundings = ''

  constructor(private readonly payload: Payload) {}

  /** A text that changes exactly when the published content does. */
  async fingerprint(): Promise<string> {
    return fingerprintOf(await this.list())
  }

  /** Reads what changed and returns the whole. @param day the day in Europe/London, `YYYY-MM-DD`. */
  async read(day: string): Promise<Reading> {
    const lists = await this.list()
    const slugs = new Map<string, string>()
    const hidden = new Map<string, string>()
    for (const [type, docs] of lists)
      for (const doc of docs)
        if (doc.isPublished) slugs.set(`${types[type].collection}/${doc.id}`, doc.slug)
        else if (types[type].page && doc.slug) hidden.set(addressOf(type, doc.slug), `${types[type].collection}/${doc.id}`)

    for (const [type, docs] of lists)
      await this.refresh(
        type,
        docs.filter((doc) => doc.isPublished),
      )

    // A new slug or a new draft elsewhere can change any document's references and links.
    const surroundings = JSON.stringify([[...slugs].sort(), [...hidden.keys()].sort()])
    const slugOf = (collection: string, id: string) => slugs.get(`${collection}/${id}`)
    for (const type of typeNames)
      for (const kept of this.kept.get(type)!.values())
        if (kept.model === undefined || surroundings !== this.surroundings) this.bringToModel(type, kept, slugOf, hidden)
    this.surroundings = surroundings

    const snapshot = emptySnapshot(day)
    const problems: Problem[] = []
    const warnings: string[] = []
    for (const type of typeNames) {
      const list: Data[] = []
      for (const { model, problems: found, warnings: lost } of this.kept.get(type)!.values()) {
        warnings.push(...lost)
        if (found.length) problems.push(...found)
        else if (model) list.push(model)
      }
      list.sort((a, b) => (String(a.slug) < String(b.slug) ? -1 : 1))
      ;(snapshot.content[type] as unknown[]) = list
    }
    snapshot.sample = snapshot.content.source.some((source) => source.kind === 'sample')
    // A faulty document is left out above, and what points to it would be reported for nothing.
    if (problems.length === 0) problems.push(...checkReferences(snapshot))
    return { snapshot, problems, warnings, fingerprint: fingerprintOf(lists) }
  }

  private async list(): Promise<Map<TypeName, Listed[]>> {
    const lists = await Promise.all(
      typeNames.map(async (type) => [type, await listDocuments(this.payload, types[type].collection)] as const),
    )
    return new Map(lists)
  }

  private async refresh(type: TypeName, docs: Listed[]): Promise<void> {
    const kept = this.kept.get(type)!
    const now = new Set(docs.map((doc) => doc.id))
    for (const id of kept.keys()) if (!now.has(id)) kept.delete(id)
    const changed = docs.filter((doc) => kept.get(doc.id)?.updatedAt !== doc.updatedAt).map((doc) => doc.id)
    for (let i = 0; i < changed.length; i += CHUNK) {
      const ids = changed.slice(i, i + CHUNK)
      const { docs: read } = await this.payload.db.find<Data & { id: string; updatedAt: string; _status: string }>({
        collection: types[type].collection as never,
        where: { id: { in: ids } },
        limit: 0,
        pagination: false,
        req: {} as never,
      })
      for (const doc of read) {
        // Between the list and this read the document may have been unpublished.
        if (doc._status !== 'published') kept.delete(String(doc.id))
        else kept.set(String(doc.id), { updatedAt: timeOf(doc), stored: doc, model: undefined, problems: [], warnings: [] })
      }
    }
  }

  private bringToModel(
    type: TypeName,
    kept: Kept,
    slugOf: (collection: string, id: string) => string | undefined,
    hidden: Map<string, string>,
  ): void {
    const raw = toModel(type, kept.stored, slugOf)
    for (const [path, html] of proseValues(type, raw)) setAt(raw, path, withoutLinksTo(hidden, html))
    kept.warnings = unlinked(type, kept.stored, hidden)
    const checked = checkDocument(type, raw)
    kept.model = raw
    if ('doc' in checked) {
      kept.model = checked.doc as Data
      kept.problems = []
      return
    }
    const lost = storedRefs(type, kept.stored).filter((ref) => slugOf(ref.collection, ref.id) === undefined)
    kept.problems = checked.problems.map((problem) => {
      const gone = lost.find((ref) => problem.field === ref.path || problem.field.startsWith(`${ref.path}.`))
      return gone
        ? { ...problem, message: 'It points to something that is not published. Publish that first, or choose another.' }
        : problem
    })
  }
}

const timeOf = (doc: { updatedAt: string }): string => new Date(doc.updatedAt).toISOString()

const fingerprintOf = (lists: Map<TypeName, Listed[]>): string =>
  JSON.stringify(
    [...lists].map(([type, docs]) => [
      type,
      docs
        .filter((d) => d.isPublished)
        .map((d) => `${d.id} ${d.updatedAt}`)
        .sort(),
      docs
        .filter((d) => !d.isPublished)
        .map((d) => d.slug)
        .sort(),
    ]),
  )

/** All prose of a document in the model's form, with its path. */
export function proseValues(type: TypeName, doc: Data): [path: string, html: string][] {
  const found: [string, string][] = []
  eachValue(types[type].schema, doc, ({ meta, value, path }) => {
    if (meta.shown === 'prose' && typeof value === 'string') found.push([path, value])
  })
  return found
}

function setAt(doc: Data, path: string, value: string): void {
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce<Data>((at, key) => at[key] as Data, doc)
  holder[last] = value
}

const linkPattern = /<a href="(\/[^"#]*)(#[^"]*)?">([\s\S]*?)<\/a>/g

/** Keeps the words of a link to an unpublished page and drops the link, so that unpublishing is never blocked by a link. */
const withoutLinksTo = (hidden: Map<string, string>, html: string): string =>
  hidden.size === 0
    ? html
    : html.replace(linkPattern, (link, address: string, _anchor, words: string) => (hidden.has(pageOf(address)) ? words : link))

const pageOf = (address: string) => address.replace(/plain\/$/, '')

function unlinked(type: TypeName, stored: Data, hidden: Map<string, string>): string[] {
  if (hidden.size === 0) return []
  const found = new Set<string>()
  eachValue(types[type].schema, stored, ({ meta, value }) => {
    if (meta.shown !== 'prose') return
    const text = JSON.stringify(value)
    const ids = new Set(linkedDocs(value).map(({ collection, id }) => `${collection}/${id}`))
    for (const [address, key] of hidden) if (ids.has(key) || text.includes(`"url":"${address}`)) found.add(address)
  })
  return [...found].map(
    (address) => `“${String(stored.title)}” links to ${address}, which is not published; the words stay, the link is left out.`,
  )
}
