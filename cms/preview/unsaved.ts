/**
 * Changes that somebody has typed and wants to look at before saving them. They are kept in the database, because any process of the
 * CMS may be asked for the page, for that person alone, until the document is saved or a day has passed.
 */
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { TypeName } from '../../content/model/types'
import type { Data } from '../fields/model-form'

const collection = 'previews'
const req = {} as never
const KEEP_MS = 24 * 60 * 60 * 1000

interface Kept {
  id: string
  data: Data
  updatedAt: string
}

const nameOf = ({ user }: PayloadRequest, type: TypeName, id: string): string => `${String(user?.id)} ${type} ${id}`

/** Keeps what was typed in place of what the same person looked at before. */
export async function keepUnsaved(asked: PayloadRequest, type: TypeName, id: string, data: Data): Promise<void> {
  const { db } = asked.payload
  const name = nameOf(asked, type, id)
  await db.deleteMany({ collection, where: { updatedAt: { less_than: new Date(Date.now() - KEEP_MS).toISOString() } }, req })
  await forgetUnsaved(asked, type, id)
  await db.create({ collection, data: { name, data }, req })
}

/** Afterwards the draft is shown as it was saved. */
export async function forgetUnsaved(asked: PayloadRequest, type: TypeName, id: string): Promise<void> {
  await asked.payload.db.deleteMany({ collection, where: { name: { equals: nameOf(asked, type, id) } }, req })
}

/**
 * What was typed and not saved since.
 * @param saved when the document was last saved.
 */
export async function unsavedOf(
  asked: PayloadRequest,
  type: TypeName,
  id: string,
  saved: string,
): Promise<{ data: Data; version: string } | undefined> {
  const kept = await asked.payload.db.findOne<Kept>({ collection, where: { name: { equals: nameOf(asked, type, id) } }, req })
  if (!kept || new Date(kept.updatedAt) < new Date(saved)) return undefined
  return { data: kept.data, version: createHash('sha256').update(JSON.stringify(kept.data)).digest('base64url') }
}
