/** A CMS of its own for a test file, on the database that the project names. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { sampleCounty } from '../../content/sample/generate'
import { type TypeName, typeNames, types } from '../../content/model/types'
import type { SeedDoc } from '../../content/seed/read'
import { smallSeed } from './small-seed'

export const database = process.env.TEST_DATABASE ?? 'sqlite'

export interface TestCms {
  payload: Payload
  dataDir: string
  close(): Promise<void>
}

/** The address of a new, empty database of the kind under test. */
export function newDatabaseUrl(dataDir: string): string {
  if (database === 'sqlite') return `file:${path.join(dataDir, 'signpost.db')}`
  const base = new URL(database === 'standalone' ? process.env.TEST_STANDALONE_URL! : process.env.TEST_REPLICA_SET_URL!)
  base.pathname = `/signpost_${randomBytes(6).toString('hex')}`
  return base.href
}

export const newDataDir = () => mkdtempSync(path.join(os.tmpdir(), 'signpost-'))

/** Opens a CMS on a new database. One a test file, for Payload keeps its configuration for the whole process. */
export async function openTestCms(): Promise<TestCms> {
  const dataDir = newDataDir()
  process.env.DATA_DIR = dataDir
  process.env.DATABASE_URL = newDatabaseUrl(dataDir)
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../cms/payload.config')
  const payload = await getPayload({ config })
  return {
    payload,
    dataDir,
    close: async () => {
      // The database goes with its server; on a busy machine a connection may be too late to drop it before.
      await (payload.db as unknown as { connection?: { dropDatabase(): Promise<void> } }).connection?.dropDatabase().catch(() => undefined)
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The real seed with a small generated county, so that every type has documents. */
export function everyType(): SeedDoc[] {
  const county: Partial<Record<TypeName, { slug: string }[]>> = sampleCounty({ communities: 4, schools: 12, day: '2026-11-22' })
  const redirect = { title: '/faqs/old-address/', slug: 'old-address', to: '/faqs/how-often-communities-meet/' }
  const generated = typeNames.flatMap((type) =>
    (county[type] ?? []).map((doc) => ({ type, slug: doc.slug, doc: doc as never, file: 'sample' })),
  )
  const docs = [...smallSeed(), ...generated, { type: 'redirect' as const, slug: 'old-address', doc: redirect, file: 'test' }]
  return docs.sort((a, b) => typeNames.indexOf(a.type) - typeNames.indexOf(b.type))
}

export const collectionOf = (type: TypeName) => types[type].collection as never

/** A stored document's data without what the database adds, under another slug: enough to create a like one. */
export function likeness(doc: Record<string, unknown>, slug: string): Record<string, unknown> {
  const { id: _id, createdAt: _created, updatedAt: _updated, _status, ...data } = JSON.parse(JSON.stringify(doc)) as Record<string, unknown>
  void [_id, _created, _updated, _status]
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (!value || typeof value !== 'object') return value
    if ('root' in value) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'id')
        .map(([key, v]) => [key, strip(v)]),
    )
  }
  const copy = strip(data) as Record<string, unknown>
  copy.slug = slug
  if ('dfeNumber' in copy) copy.dfeNumber = undefined
  if (typeof copy.title === 'string' && copy.title.startsWith('/')) copy.title = `/faqs/${slug}/`
  delete copy.dfeNumberKey
  return copy
}
