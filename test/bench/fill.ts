/** Puts documents into an empty SQLite database without the CMS's checks, several times as fast as saving them. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { type Data, fromModel } from '../../cms/fields/model-form'
import { markdownToProse } from '../../cms/fields/prose'
import { types } from '../../content/model/types'
import type { SeedDoc } from '../../content/seed/read'

/**
 * Writes the documents as published ones. Their ids are dealt out first, so that each is written once, even where two
 * refer to each other. The tables hold the same as after a seed, but for the history of versions.
 */
export async function fillDatabase(payload: Payload, docs: SeedDoc[]): Promise<void> {
  const { client } = payload.db as unknown as { client: { execute(sql: string): Promise<unknown> } }
  const ids = new Map(docs.map(({ type, slug }) => [`${type}/${slug}`, randomUUID() as string]))
  const storing = {
    idOf: (type: string, slug: string) => ids.get(`${type}/${slug}`),
    prose: (text: string) => markdownToProse(text, payload.config),
  }
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.execute('PRAGMA synchronous = OFF')
  try {
    const now = new Date().toISOString()
    for (const { type, slug, doc } of docs) {
      const { data, missing } = await fromModel(type, doc, storing)
      if (missing.length) throw new Error(`${type}/${slug} refers to nothing: ${missing.join(', ')}`)
      await payload.db.create({
        collection: types[type].collection as never,
        customID: ids.get(`${type}/${slug}`)!,
        data: { ...(withRowIds(data) as Data), _status: 'published', createdAt: now, updatedAt: now },
        returning: false,
        req: {} as never,
      })
    }
  } finally {
    await client.execute('PRAGMA foreign_keys = ON')
    await client.execute('PRAGMA synchronous = NORMAL')
  }
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
