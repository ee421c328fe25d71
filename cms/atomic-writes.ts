/**
 * Makes each write to SQLite one step. A document stands in many tables there, and Payload writes them one after the
 * other: two edits of one document at the same time, or a crash in between, would leave half of each. Payload's own
 * transactions cannot be used for it (see database.ts), so each single write of the adapter gets one here.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type Adapter = ReturnType<typeof sqliteAdapter>
type Work = (...args: unknown[]) => Promise<unknown>
type Database = Record<string, Work> & { client: { execute(sql: string): Promise<unknown> } }

const writes = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'updateJobs',
]

/** The adapter with every write in a transaction of its own, one after the other within the process. */
export function withAtomicWrites(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const methods = database as unknown as Database
      const inside = new AsyncLocalStorage<true>()
      let last: Promise<unknown> = Promise.resolve()
      const oneStep = (work: () => Promise<unknown>): Promise<unknown> => {
        // A write that is part of another one belongs to its transaction.
        if (inside.getStore()) return work()
        // The connection is shared, so the next transaction may only begin when this one has ended.
        const result = last.then(() => inside.run(true, () => inTransaction(methods, work)))
        last = result.catch(() => {})
        return result
      }
      for (const name of writes) {
        const write = methods[name]!
        methods[name] = function (this: Database, ...given: unknown[]) {
          return oneStep(() => write.apply(this, given))
        }
      }
      return Object.assign(database, { oneStep })
    },
  }
}

/**
 * Does several writes of new documents in one step on SQLite, where they may refer to each other in any order, and one
 * after the other on MongoDB.
 */
export async function inOneStep(db: object, work: () => Promise<void>): Promise<void> {
  const { oneStep, client } = db as Partial<Database> & { oneStep?: (work: () => Promise<unknown>) => Promise<unknown> }
  if (!oneStep) return work()
  await oneStep(async () => {
    // Holds until the transaction ends: references are looked at then.
    await client!.execute('PRAGMA defer_foreign_keys = ON')
    await work()
  })
}

async function inTransaction(database: Database, work: () => Promise<unknown>): Promise<unknown> {
  await database.client.execute('BEGIN IMMEDIATE')
  try {
    const result = await work()
    await database.client.execute('COMMIT')
    return result
  } catch (error) {
    // SQLite may have rolled back by itself, on a full disk for example; the first error is the one to tell.
    await database.client.execute('ROLLBACK').catch(() => {})
    throw error
  }
}
