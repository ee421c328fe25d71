/**
 * What each request form asked when it was published: kept apart from the form, which may be unpublished, and whose versions are
 * forgotten after a hundred.
 */
import type { Payload } from 'payload'
import { asksOf } from '../../content/model/request-form-frozen'
import { type Data, toModel } from '../fields/model-form'

export type Asks = ReturnType<typeof asksOf>

interface Kept {
  id: string
  form: string
  asks: Asks
  /** False from just before the first publish is written until it has been. */
  certain: boolean
  createdAt: string
}

const collection = 'published-forms'
const req = {} as never

/** Longer than any write takes. What was not certain by then never happened. */
const CLAIM_MS = 60_000

/** What a stored form asks. References are told by ids, which do not change. */
export const asksOfStored = (stored: Data): Asks => asksOf(toModel('request-form', stored, (_, id) => id))

/** What a form asked when it was published; undefined for one that never was. */
export async function publishedAsks(payload: Payload, id: string): Promise<Asks | undefined> {
  const kept = await keptOf(payload, id)
  if (kept && (kept.certain || isFresh(kept))) return kept.asks
  // Seeded documents, and those of before this list was kept, are not on it.
  const asks = await fromHistory(payload, id)
  if (asks) await keep(payload, id, asks, kept)
  return asks
}

/**
 * Notes what a form asks, just before it is written as published: of two that publish it at once, with different questions, the
 * database lets one be the first.
 * @returns what it has been published with, by somebody else just now; undefined where the caller may go on.
 */
export async function claimAsks(payload: Payload, id: string, asks: Asks): Promise<Asks | undefined> {
  const old = await keptOf(payload, id)
  if (old?.certain) return old.asks
  if (old && !isFresh(old)) await payload.db.deleteMany({ collection, where: { id: { equals: old.id } }, req })
  try {
    await payload.db.create({ collection, data: { form: id, asks, certain: false }, req })
    return undefined
  } catch (error) {
    const other = await keptOf(payload, id)
    if (!other) throw error
    return other.asks
  }
}

/** After the publish: from now on it is certain. */
export async function confirmAsks(payload: Payload, id: string): Promise<void> {
  const kept = await keptOf(payload, id)
  if (kept && !kept.certain)
    await payload.db.updateOne({ collection, id: kept.id, data: { form: id, asks: kept.asks, certain: true }, req })
}

/** After a form that was never published has been deleted. */
export async function forgetAsks(payload: Payload, id: string): Promise<void> {
  await payload.db.deleteMany({ collection, where: { form: { equals: id } }, req })
}

const keptOf = (payload: Payload, id: string): Promise<Kept | null> =>
  payload.db.findOne<Kept>({ collection, where: { form: { equals: id } }, req })

const isFresh = ({ createdAt }: Kept): boolean => Date.now() - new Date(createdAt).getTime() < CLAIM_MS

async function keep(payload: Payload, id: string, asks: Asks, old: Kept | null): Promise<void> {
  if (old) await payload.db.updateOne({ collection, id: old.id, data: { form: id, asks, certain: true }, req })
  else await payload.db.create({ collection, data: { form: id, asks, certain: true }, req }).catch(() => {})
}

async function fromHistory(payload: Payload, id: string): Promise<Asks | undefined> {
  const live = await payload.db.findOne<Data & { id: string }>({ collection: 'request-forms', where: { id: { equals: id } }, req })
  if (live?._status === 'published') return asksOfStored(live)
  const { docs } = await payload.db.findVersions<Data & { id: string }>({
    collection: 'request-forms',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const version = docs[0]?.version as Data | undefined
  return version && asksOfStored(version)
}
