/** Fills a database with seed documents: what is missing is created, what a person has touched is left alone. */
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { SeedDoc } from '../content/seed/read'
import { MEND } from '../content/model/request-form-frozen'
import { typeNames, types } from '../content/model/types'
import { fromModel } from './fields/model-form'
import { inOneStep } from './atomic-writes'
import { newId, storingWith, writeFirst } from './first-write'
import { requestPublish } from './publish/requests'
import { frozenErrors } from './request-form/check-form'

export interface SeedResult {
  created: number
  /** Seeded before, untouched since, and brought to the seed's new wording. */
  updated: number
  unchanged: number
  /** Edited or deleted by a person: left alone. */
  kept: number
  /** What could not be brought up to date, in words for whoever runs the program; counted as kept too. */
  refused: string[]
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
  const result: SeedResult = { created: 0, updated: 0, unchanged: 0, kept: 0, refused: [] }
  const existing = await readExisting(payload)
  const ledger = await readLedger(payload)
  const ids = new Map([...existing].map(([key, doc]) => [key, doc.id]))
  for (const seed of docs) if (!ids.has(keyOf(seed))) ids.set(keyOf(seed), newId(payload))

  let done = 0
  const finish = async (seed: SeedDoc, hash: string, write: () => Promise<string>): Promise<void> => {
    if (done++ % 50 === 0) progress(done - 1, docs.length)
    ledger[keyOf(seed)] = [hash, await write()]
  }
  const fresh: { seed: SeedDoc; hash: string }[] = []
  const older: { seed: SeedDoc; hash: string; id: string }[] = []
  for (const seed of docs) {
    const key = keyOf(seed)
    const hash = createHash('sha256').update(JSON.stringify(seed.doc)).digest('base64url').slice(0, 22)
    const there = existing.get(key)
    const before = ledger[key]
    const begun = before?.[1] === BEGUN[1]
    if (!there && before && !begun) result.kept++
    else if (there && before?.[0] === hash) result.unchanged++
    else if (there && !begun && before?.[1] !== there.updatedAt) result.kept++
    else if (there) {
      const refusal = await refusalOf(payload, seed, there.id, ids)
      if (refusal) result.refused.push(refusal)
      if (refusal) result.kept++
      else older.push({ seed, hash, id: there.id })
    } else fresh.push({ seed, hash })
  }
  // Said before the first write: what a killed run leaves behind is then known to be the seed's own, and unfinished.
  for (const { seed } of [...fresh, ...older]) ledger[keyOf(seed)] = [...BEGUN]
  if (fresh.length + older.length) await writeLedger(payload, ledger)
  await inOneStep(payload.db, async () => {
    for (const { seed, hash } of fresh) await finish(seed, hash, () => writeFirst(payload, seed, ids))
  })
  for (const { seed, hash, id } of older) await finish(seed, hash, () => bringUpToDate(payload, seed, id, ids))
  result.created = fresh.length
  result.updated = older.length
  progress(docs.length, docs.length)
  if (result.created + result.updated > 0) {
    await writeLedger(payload, ledger)
    await requestPublish(payload, { reason: `Seeded ${result.created + result.updated} documents` })
  }
  return result
}

/** A request form that has been published asks for ever what it asked then, whoever would change it. */
async function refusalOf(
  payload: Payload,
  { type, slug, doc }: SeedDoc,
  id: string,
  ids: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  if (type !== 'request-form') return undefined
  const { data } = await fromModel(type, doc, storingWith(payload, ids))
  const changes = await frozenErrors(data, id, payload)
  if (changes.length === 0) return undefined
  const what = changes.map(({ message }) => message.replace(` ${MEND}`, '')).slice(0, 5)
  const more = changes.length > 5 ? ` And ${changes.length - 5} more.` : ''
  return `The request form “${slug}” is left as it was published. ${what.join(' ')}${more} Give the seed’s new form a slug of its own, and name this one under “replaces”.`
}

/** @returns the time of its writing. */
async function bringUpToDate(payload: Payload, { type, doc }: SeedDoc, id: string, ids: ReadonlyMap<string, string>): Promise<string> {
  const { data } = await fromModel(type, doc, storingWith(payload, ids))
  const written = await payload.update({
    collection: types[type].collection as never,
    id,
    data: { ...data, _status: 'published' } as never,
    context: { seeding: true },
    depth: 0,
  })
  return (written as unknown as Existing).updatedAt
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
