/** Which database adapter, by the scheme of DATABASE_URL; set up so that both behave alike. */
import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { withAtomicWrites } from './atomic-writes'
import type { Settings } from './settings'

const here = path.dirname(fileURLToPath(import.meta.url))

/**
 * The adapter for the settings. Transactions are off on both databases: with them on, MongoDB answers parallel edits
 * with errors SQLite does not know, and half of Payload's hooks run before the commit. What must hold together is
 * checked before the write instead, and publishing is a separate last step.
 */
export function databaseAdapter({ database, databaseUrl }: Settings) {
  if (database === 'mongodb')
    return mongooseAdapter({
      url: databaseUrl,
      transactionOptions: false,
      ensureIndexes: true,
      connectOptions: {
        serverSelectionTimeoutMS: 3000,
        ...(databaseUrl.includes('replicaSet') ? { writeConcern: { w: 'majority' as const } } : {}),
      },
    })
  const file = databaseUrl.slice('file:'.length)
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  // It holds password hashes: for its owner only. SQLite gives the files beside it the same rights.
  closeSync(openSync(file, 'a', 0o600))
  return withAtomicWrites(
    sqliteAdapter({
      client: { url: databaseUrl },
      // The same kind of id as MongoDB's in the types: text.
      idType: 'uuid',
      migrationDir: path.join(here, 'migrations'),
      push: false,
      wal: true,
      busyTimeout: 10_000,
    }),
  )
}
