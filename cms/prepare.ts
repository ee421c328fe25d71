/** Brings a database to the form this version of Signpost needs, or says why it cannot. */
import type { Payload } from 'payload'
import type { Settings } from './settings'
import { SettingError } from './settings'

/** Raised by every change after which an older version of Signpost must not use the database any more. */
export const DATABASE_VERSION = 1
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
  if (Number(marker.value) < DATABASE_VERSION)
    await payload.db.updateOne({
      collection: 'markers',
      id: marker.id,
      data: { name: MARKER, value: String(DATABASE_VERSION) },
      req: {} as never,
    })
}

async function migrate(payload: Payload): Promise<void> {
  const { migrations } = await import('./migrations')
  const known = new Set(migrations.map((m) => m.name))
  const done = await migrationsDone(payload)
  const unknown = done.filter((name) => !known.has(name))
  if (unknown.length) throw newer(`the change “${unknown.at(-1)}”`)
  if (migrations.every((m) => done.includes(m.name))) return
  try {
    await payload.db.migrate({ migrations } as never)
  } catch (error) {
    // Two processes may start on a new database at once; the slower one finds its work done.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const now = await migrationsDone(payload)
    if (!migrations.every((m) => now.includes(m.name))) throw error
  }
}

async function migrationsDone(payload: Payload): Promise<string[]> {
  const client = (payload.db as unknown as { client: { execute(sql: string): Promise<{ rows: { name: string }[] }> } }).client
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
