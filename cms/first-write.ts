/** Writing a new document straight into the database, with its first version: for content that has been checked as a whole. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { type TypeName, types } from '../content/model/types'
import { type Data, fromModel } from './fields/model-form'
import { markdownToProse } from './fields/prose'
import { uniqueKeysOf } from './hooks/fill-in'

/** An id such as the database would give. */
export const newId = ({ db }: Payload): string => (db.name === 'mongoose' ? randomBytes(12).toString('hex') : randomUUID())

/** What turns a document of the model into one of the database: ids of others by type and slug, Markdown to formatted text. */
export const storingWith = (payload: Payload, ids: ReadonlyMap<string, string>) => ({
  idOf: (type: TypeName, slug: string) => ids.get(`${type}/${slug}`),
  prose: (text: string) => markdownToProse(text, payload.config),
})

/**
 * Creates a published document under an id that was dealt out before, so that documents may refer to each other. It
 * ends as one saved through Payload would, without Payload's hooks: those check again what is known to be right, and
 * take four times as long.
 * @param history whether the first version is kept too.
 * @returns the time of its writing.
 * @throws Error for a reference to a document that has no id.
 */
export async function writeFirst(
  payload: Payload,
  { type, slug, doc }: { type: TypeName; slug: string; doc: Data },
  ids: ReadonlyMap<string, string>,
  { history = true } = {},
): Promise<string> {
  const { data, missing } = await fromModel(type, doc, storingWith(payload, ids))
  if (missing.length) throw new Error(`${type}/${slug} refers to nothing: ${missing.join(', ')}`)
  const collection = types[type].collection as never
  const id = ids.get(`${type}/${slug}`)!
  const now = new Date().toISOString()
  const whole = (): Data => ({
    ...(withRowIds(data) as Data),
    ...uniqueKeysOf(type, data),
    _status: 'published',
    createdAt: now,
    updatedAt: now,
  })
  const req = {} as never
  await payload.db.create({ collection, customID: id, data: whole(), returning: false, req })
  if (history)
    await payload.db.createVersion({
      collectionSlug: collection,
      parent: id,
      versionData: whole() as never,
      autosave: false,
      createdAt: now,
      updatedAt: now,
      returning: false,
      req,
    })
  return now
}

/** Rows inside a document need ids of their own, which a save would give them. */
function withRowIds(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((entry) => (isRow(entry) ? { ...(withRowIds(entry) as Data), id: randomBytes(12).toString('hex') } : entry))
  if (!isRow(value) || 'root' in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withRowIds(child)]))
}

const isRow = (value: unknown): value is Data =>
  Boolean(value && typeof value === 'object' && !Array.isArray(value) && !('relationTo' in value))
