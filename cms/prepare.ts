/** Brings a database to the form this version of Signpost needs, or says why it cannot. */
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { bringUpToDate } from './prepare-mongodb'
import type { Settings } from './settings'
import { SettingError } from './settings'

/** Raised by every change after which an older version of Signpost must not use the database any more. */
export const DATABASE_VERSION = 2
const MARKER = 'database-version'

interface Marker {
  id: string
  value: string
}

/**
 * Runs pending migrations (SQLite) and checks the version marker (both databases).
 * @throws SettingError for a database that a newer Signpost has used.
 */
export async function prepareDatabase(payload: Payload, settings: Settings): Promise<void> {
  // The migration verbs of the payload command line start the CMS too, to compare, not to migrate.
  if (process.env.PAYLOAD_MIGRATING === 'true' || process.env.SIGNPOST_SKIP_PREPARE === 'true') return
  if (settings.database === 'sqlite') await migrate(payload)
  const marker = await payload.db.findOne<Marker>({ collection: 'markers', where: { name: { equals: MARKER } }, req: {} as never })
  if (!marker) {
    await payload.db
      .create({ collection: 'markers', data: { name: MARKER, value: String(DATABASE_VERSION) }, req: {} as never })
      .catch(ignoreTaken)
    return
  }
  if (Number(marker.value) > DATABASE_VERSION) throw newer(`version ${marker.value}`)
  if (Number(marker.value) < DATABASE_VERSION) {
    if (settings.database === 'mongodb') await bringUpToDate(payload, Number(marker.value))
    await payload.db.updateOne({
      collection: 'markers',
      id: marker.id,
      data: { name: MARKER, value: String(DATABASE_VERSION) },
      req: {} as never,
    })
  }
}

interface Client {
  execute(query: string | { sql: string; args: (string | number)[] }): Promise<{ rows: Record<string, unknown>[] }>
}
type SqlDatabase = Payload['db'] & { client: Client; drizzle: unknown }

/**
 * All pending migrations in one transaction, so that an end in between leaves the database as it was. Payload's own
 * command cannot do that without its transactions, and it ends the process at an error.
 */
async function migrate(payload: Payload): Promise<void> {
  const { migrations } = await import('./migrations')
  const { client, drizzle } = payload.db as SqlDatabase
  const known = new Set(migrations.map((m) => m.name))
  const done = await migrationsDone(client)
  const unknown = done.filter((name) => !known.has(name))
  if (unknown.length) throw newer(`the change “${unknown.at(-1)}”`)
  if (migrations.every((m) => done.includes(m.name))) return
  const foreignKeys = Object.values((await client.execute('PRAGMA foreign_keys')).rows[0] ?? {})[0]
  // A table that is made anew would take what points to it along. Inside a transaction this cannot be changed.
  await client.execute('PRAGMA foreign_keys = OFF')
  try {
    // Waits for another process that starts on the same database; then there is nothing left to do.
    await client.execute('BEGIN IMMEDIATE')
    try {
      const now = await migrationsDone(client)
      for (const { name, up } of migrations) {
        if (now.includes(name)) continue
        await up({ db: drizzle, payload, req: {} } as never)
        await client.execute({ sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)', args: [randomUUID(), name] })
      }
      await client.execute('COMMIT')
    } catch (error) {
      // SQLite may have rolled back already, on a full disk for example.
      await client.execute('ROLLBACK').catch(() => {})
      throw error
    }
  } finally {
    await client.execute(`PRAGMA foreign_keys = ${Number(foreignKeys ?? 0)}`)
  }
}

async function migrationsDone(client: Client): Promise<string[]> {
  const table = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'")
  if (table.rows.length === 0) return []
  const { rows } = await client.execute('SELECT name FROM payload_migrations WHERE batch >= 0 ORDER BY created_at')
  return rows.map((row) => String(row.name))
}

const newer = (what: string) =>
  new SettingError(
    `This database was used by a newer version of Signpost (it has ${what}, this version knows up to ${DATABASE_VERSION}). Start that version again, or restore a backup from before the update. Nothing was changed.`,
  )

function ignoreTaken(): void {
  // Another process wrote the marker first.
}
