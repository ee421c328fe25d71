/** Puts documents into an empty SQLite database as fast as it goes: without history, and without waiting for the disk. */
import type { Payload } from 'payload'
import { newId, writeFirst } from '../../cms/first-write'
import type { SeedDoc } from '../../content/seed/read'

/** Writes the documents as published ones. The tables hold the same as after a seed, but for the history of versions. */
export async function fillDatabase(payload: Payload, docs: SeedDoc[]): Promise<void> {
  const { client } = payload.db as unknown as { client: { execute(sql: string): Promise<unknown> } }
  const ids = new Map(docs.map(({ type, slug }) => [`${type}/${slug}`, newId(payload)]))
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.execute('PRAGMA synchronous = OFF')
  try {
    for (const doc of docs) await writeFirst(payload, doc, ids, { history: false })
  } finally {
    await client.execute('PRAGMA foreign_keys = ON')
    await client.execute('PRAGMA synchronous = NORMAL')
  }
}
