/**
 * Reads what is published from the database and makes a snapshot of it. A reader is kept by a warm publisher: it reads
 * again only what changed since last time, and compares lists of ids and dates to find that out, because a deletion
 * leaves no date behind.
 */
import type { Payload } from 'payload'
import { eachValue } from '../../content/model/references'
import { type Problem, type Snapshot, checkDocument, checkReferences, checkRules, emptySnapshot } from '../../content/model/snapshot'
import { type TypeName, addressOf, typeNames, types } from '../../content/model/types'
import { type Data, storedRefs, toModel } from '../fields/model-form'
import { linkedDocs } from '../fields/prose'
import { type Listed, listDocuments } from './list-documents'

interface Kept {
  /** Empty where it must be read again. */
  updatedAt: string
  /** The document in the model's form. */
  model: Data
  problems: Problem[]
  /** Links that lost their target. */
  warnings: string[]
  /** What else it was made from: keys of `Surroundings`. */
  leansOn: Set<string>
  /** True where the document is nothing without a page that is not published, and no reader misses it. */
  leftOut?: boolean
}

/** What a document's references and links are looked up in: `faqs/ID` -> slug of a published document, `/faqs/x/` -> `faqs/ID` of one that is not. */
type Surroundings = Map<string, string>

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
  private surroundings: Surroundings = new Map()

  constructor(private readonly payload: Payload) {}

  /** A text that changes exactly when the published content does. */
  async fingerprint(): Promise<string> {
    return fingerprintOf(await this.list())
  }

  /** Reads what changed and returns the whole. @param day the day in Europe/London, `YYYY-MM-DD`. */
  async read(day: string): Promise<Reading> {
    const lists = await this.list()
    const surroundings: Surroundings = new Map()
    for (const [type, docs] of lists)
      for (const doc of docs) {
        const key = `${types[type].collection}/${doc.id}`
        if (doc.isPublished) surroundings.set(key, doc.slug)
        else if (types[type].page && doc.slug) surroundings.set(addressOf(type, doc.slug), key)
      }
    this.forget(differing(this.surroundings, surroundings))
    // Told now, so that a reading that fails half-way is not taken for a whole one.
    this.surroundings = surroundings
    for (const [type, docs] of lists)
      await this.refresh(
        type,
        docs.filter((doc) => doc.isPublished),
      )

    const snapshot = emptySnapshot(day)
    const problems: Problem[] = []
    const warnings: string[] = []
    for (const type of typeNames) {
      const list: Data[] = []
      for (const { model, problems: found, warnings: lost, leftOut } of this.kept.get(type)!.values()) {
        warnings.push(...lost)
        if (leftOut) continue
        if (found.length) problems.push(...found)
        else list.push(model)
      }
      list.sort((a, b) => (String(a.slug) < String(b.slug) ? -1 : 1))
      ;(snapshot.content[type] as unknown[]) = list
    }
    snapshot.sample = snapshot.content.source.some((source) => source.kind === 'sample')
    // A faulty document is left out above, and what points to it would be reported for nothing.
    if (problems.length === 0) problems.push(...checkReferences(snapshot), ...checkRules(snapshot))
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
        else kept.set(String(doc.id), { updatedAt: timeOf(doc), ...this.inModelForm(type, doc) })
      }
    }
  }

  /** Has documents read again whose references or links now lead elsewhere. */
  private forget(changed: ReadonlySet<string>): void {
    if (changed.size === 0) return
    for (const docs of this.kept.values())
      for (const kept of docs.values()) if ([...kept.leansOn].some((key) => changed.has(key))) kept.updatedAt = ''
  }

  private inModelForm(type: TypeName, stored: Data): Omit<Kept, 'updatedAt'> {
    const leansOn = new Set<string>()
    const lookUp = (key: string): string | undefined => {
      leansOn.add(key)
      return this.surroundings.get(key)
    }
    const slugOf = (collection: string, id: string) => lookUp(`${collection}/${id}`)
    const model = toModel(type, stored, slugOf)
    const hidden = new Set<string>()
    for (const [path, html] of proseValues(type, model))
      setAt(
        model,
        path,
        html.replace(linkPattern, (link, address: string, _anchor, words: string) => {
          const page = pageOf(address)
          if (lookUp(page) === undefined) return link
          hidden.add(page)
          // The words stay: unpublishing is never blocked by a link.
          return words
        }),
      )
    // Links to documents, not addresses, were left out on the way to the model's form.
    eachValue(types[type].schema, stored, ({ meta, value }) => {
      if (meta.shown !== 'prose') return
      for (const { collection, id } of linkedDocs(value)) {
        const target = slugOf(collection, id) === undefined ? this.addressOfHidden(`${collection}/${id}`) : undefined
        if (target) hidden.add(target)
      }
    })
    const warnings = [...hidden].map(
      (address) => `“${String(stored.title)}” links to ${address}, which is not published; the words stay, the link is left out.`,
    )
    const checked = checkDocument(type, model)
    if ('doc' in checked) return { model: checked.doc as Data, problems: [], warnings, leansOn }
    const lost = storedRefs(type, stored).filter((ref) => slugOf(ref.collection, ref.id) === undefined)
    const isGone = (problem: Problem): boolean => lost.some((ref) => problem.field === ref.path || problem.field.startsWith(`${ref.path}.`))
    // Unpublishing a page must not be held up by a rule about it.
    if (!types[type].page && checked.problems.every(isGone)) {
      const left = `“${String(stored.title)}” is left out for now: the page it is about is not published.`
      return { model, problems: [], warnings: [...warnings, left], leansOn, leftOut: true }
    }
    const problems = checked.problems.map((problem) => {
      return isGone(problem)
        ? { ...problem, message: 'It points to something that is not published. Publish that first, or choose another.' }
        : problem
    })
    return { model, problems, warnings, leansOn }
  }

  private addressOfHidden(key: string): string | undefined {
    for (const [address, hidden] of this.surroundings) if (hidden === key) return address
    return undefined
  }
}

/** The keys whose values differ between two maps, or that only one of them has. */
function differing(before: Surroundings, after: Surroundings): Set<string> {
  const keys = new Set<string>()
  for (const [key, value] of after) if (before.get(key) !== value) keys.add(key)
  for (const key of before.keys()) if (!after.has(key)) keys.add(key)
  return keys
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

const pageOf = (address: string) => address.replace(/plain\/$/, '')
