/** Fills a database with seed documents: what is missing is created, what a person has touched is left alone. */
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { SeedDoc } from '../content/seed/read'
import { type TypeName, typeNames, types } from '../content/model/types'
import { fromModel } from './fields/model-form'
import { markdownToProse } from './fields/prose'
import { requestPublish } from './publish/requests'

export interface SeedResult {
  created: number
  /** Seeded before, untouched since, and brought to the seed's new wording. */
  updated: number
  unchanged: number
  /** Edited or deleted by a person: left alone. */
  kept: number
}

/** What the seed wrote: the seed's own hash and the document's time of change then, by `type/slug`. */
type Ledger = Record<string, [hash: string, updatedAt: string]>

const LEDGER = 'seed-ledger'

/** The ledger's entry for a document whose writing has begun and is not known to have ended. */
const BEGUN = ['', 'begun'] as const

const keyOf = ({ type, slug }: SeedDoc) => `${type}/${slug}`

interface Existing {
  id: string
  slug: string
  updatedAt: string
}

/** @param progress is told how many of the documents are done, about every fiftieth. */
export async function seedDatabase(
  payload: Payload,
  docs: SeedDoc[],
  progress: (done: number, all: number) => void = () => {},
): Promise<SeedResult> {
  const result: SeedResult = { created: 0, updated: 0, unchanged: 0, kept: 0 }
  const existing = await readExisting(payload)
  const ledger = await readLedger(payload)
  const ids = new Map([...existing].map(([key, doc]) => [key, doc.id]))
  const storing = {
    idOf: (type: TypeName, slug: string) => ids.get(`${type}/${slug}`),
    prose: (text: string) => markdownToProse(text, payload.config),
  }
  const context = { seeding: true }
  const later: { doc: SeedDoc; id: string; hash: string }[] = []

  // Said before the first write: what a killed run leaves behind is then known to be the seed's own, and unfinished.
  const missingDocs = docs.filter((seed) => !existing.has(keyOf(seed)) && !ledger[keyOf(seed)])
  for (const seed of missingDocs) ledger[keyOf(seed)] = [...BEGUN]
  if (missingDocs.length) await writeLedger(payload, ledger)

  for (const [i, seed] of docs.entries()) {
    if (i % 50 === 0) progress(i, docs.length)
    const key = keyOf(seed)
    const hash = createHash('sha256').update(JSON.stringify(seed.doc)).digest('base64url').slice(0, 22)
    const there = existing.get(key)
    const before = ledger[key]
    const begun = before?.[1] === BEGUN[1]
    if (!there && before && !begun) result.kept++
    else if (there && before?.[0] === hash) result.unchanged++
    else if (there && !begun && before?.[1] !== there.updatedAt) result.kept++
    else {
      const { data, missing } = await fromModel(seed.type, seed.doc, storing)
      const collection = types[seed.type].collection as never
      const written = there
        ? await payload.update({ collection, id: there.id, data: { ...data, _status: 'published' } as never, context, depth: 0 })
        : await payload.create({ collection, data: { ...data, _status: 'published' } as never, context, depth: 0 })
      const { id, updatedAt } = written as unknown as Existing
      ids.set(key, String(id))
      if (missing.length) {
        ledger[key] = [...BEGUN]
        later.push({ doc: seed, id: String(id), hash })
      } else ledger[key] = [hash, updatedAt]
      if (there) result.updated++
      else result.created++
      if ((result.created + result.updated) % 100 === 0) await writeLedger(payload, ledger)
    }
  }
  // "See also" lists may point forward; they are completed once every document has its id.
  for (const { doc, id, hash } of later) {
    const { data } = await fromModel(doc.type, doc.doc, storing)
    const written = await payload.update({
      collection: types[doc.type].collection as never,
      id,
      data: { ...data, _status: 'published' } as never,
      context,
      depth: 0,
    })
    ledger[keyOf(doc)] = [hash, (written as unknown as Existing).updatedAt]
  }
  progress(docs.length, docs.length)
  if (result.created + result.updated > 0) {
    await writeLedger(payload, ledger)
    await requestPublish(payload, { reason: `Seeded ${result.created + result.updated} documents` })
  }
  return result
}

async function readExisting(payload: Payload): Promise<Map<string, Existing>> {
  const found = new Map<string, Existing>()
  for (const type of typeNames) {
    const { docs } = await payload.db.find<Existing>({
      collection: types[type].collection as never,
      limit: 0,
      pagination: false,
      select: { slug: true, updatedAt: true } as never,
      req: {} as never,
    })
    for (const doc of docs)
      found.set(`${type}/${doc.slug}`, { id: String(doc.id), slug: doc.slug, updatedAt: new Date(doc.updatedAt).toISOString() })
  }
  return found
}

async function readLedger(payload: Payload): Promise<Ledger> {
  const marker = await payload.db.findOne<{ id: string; value: string }>({
    collection: 'markers',
    where: { name: { equals: LEDGER } },
    req: {} as never,
  })
  return marker ? (JSON.parse(marker.value) as Ledger) : {}
}

async function writeLedger(payload: Payload, ledger: Ledger): Promise<void> {
  const data = { name: LEDGER, value: JSON.stringify(ledger) }
  const marker = await payload.db.findOne<{ id: string }>({ collection: 'markers', where: { name: { equals: LEDGER } }, req: {} as never })
  if (marker) await payload.db.updateOne({ collection: 'markers', id: marker.id, data, req: {} as never })
  else await payload.db.create({ collection: 'markers', data, req: {} as never })
}
