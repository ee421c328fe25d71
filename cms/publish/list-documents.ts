/** Lists all documents of a collection with the few fields that tell whether anything changed. */
import type { Payload } from 'payload'

export interface Listed {
  id: string
  slug: string
  /** ISO 8601 in UTC. */
  updatedAt: string
  isPublished: boolean
}

interface Sqlite {
  client: { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> }
  tableNameMap: Map<string, string>
}
interface Mongo {
  collections: Record<string, { collection: { find(where: object, options: object): { toArray(): Promise<Record<string, unknown>[]> } } }>
}

/**
 * Asks the database itself: Payload builds every document it reads, which for a list of all of them takes four times
 * as long as the query. Every publish waits for this list.
 */
export async function listDocuments({ db }: Payload, collection: string): Promise<Listed[]> {
  if (db.name === 'mongoose') {
    const stored = (db as unknown as Mongo).collections[collection]!.collection
    const docs = await stored.find({}, { projection: { slug: 1, updatedAt: 1, _status: 1 } }).toArray()
    return docs.map((doc) => listed(doc._id, doc.slug, doc.updatedAt, doc._status))
  }
  const { client } = db as unknown as Sqlite
  const { rows } = await client.execute(`SELECT id, slug, updated_at, _status FROM "${collection.replaceAll('-', '_')}"`)
  return rows.map((row) => listed(row.id, row.slug, row.updated_at, row._status))
}

const listed = (id: unknown, slug: unknown, updatedAt: unknown, status: unknown): Listed => ({
  id: String(id),
  slug: (slug as string | null | undefined) ?? '',
  updatedAt: updatedAt instanceof Date ? updatedAt.toISOString() : String(updatedAt),
  isPublished: status === 'published',
})
