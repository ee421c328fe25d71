/** Tables are migrated on SQLite only; MongoDB takes documents as they come. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestCms, openTestCms } from '../support/cms'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

interface DrizzleKit {
  generateDrizzleJson(schema: unknown): Promise<object>
  generateMigration(before: object, now: object): Promise<string[]>
}

test('the migrations lead to exactly the tables that the model asks for', async () => {
  const db = cms.payload.db as unknown as { requireDrizzleKit(): DrizzleKit; schema: unknown }
  const kit = db.requireDrizzleKit()
  const folder = 'cms/migrations'
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)!
  const before = JSON.parse(readFileSync(path.join(folder, newest), 'utf8')) as object
  const statements = await kit.generateMigration(before, await kit.generateDrizzleJson(db.schema))
  expect(statements, 'Run: npm run migration -- NAME').toEqual([])
})

test('lists of short lines are found by their document without reading all of them', async () => {
  const { client } = cms.payload.db as unknown as { client: { execute(sql: string): Promise<{ rows: Record<string, string>[] }> } }
  const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_texts' ESCAPE '\\'`)
  expect(rows.length).toBeGreaterThan(30)
  for (const { name } of rows) {
    const plan = await client.execute(`EXPLAIN QUERY PLAN SELECT * FROM "${name}" WHERE parent_id = 'x'`)
    expect(plan.rows[0]!.detail, `${name}: add an index by parent_id to the migration`).toContain('USING INDEX')
  }
})

test('options of a request form that were lines of text are rows afterwards', async () => {
  const { migrations } = await import('../../cms/migrations')
  const { createClient } = await import('@libsql/client')
  const { drizzle } = await import('@payloadcms/db-sqlite/drizzle/libsql')
  const client = createClient({ url: `file:${path.join(cms.dataDir, 'older.db')}` })
  const by = { db: drizzle(client), payload: cms.payload, req: {} } as never
  const last = migrations.findIndex(({ name }) => name.endsWith('request_form_pages'))
  for (const { up } of migrations.slice(0, last)) await up(by)
  await client.execute(`INSERT INTO request_forms (id, title) VALUES ('form', 'A form')`)
  await client.execute(`INSERT INTO request_forms_sections (_order, _parent_id, id) VALUES (1, 'form', 's1'), (2, 'form', 's2')`)
  await client.execute(
    `INSERT INTO request_forms_sections_fields (_order, _parent_id, id) VALUES (1, 's1', 'a'), (1, 's2', 'b'), (2, 's2', 'c')`,
  )
  await client.execute(
    `INSERT INTO request_forms_texts ("order", parent_id, path, text) VALUES (1, 'form', 'sections.0.fields.0.options', 'Yes'),
     (2, 'form', 'sections.0.fields.0.options', 'No'), (1, 'form', 'sections.1.fields.1.options', 'Perhaps'), (1, 'form', 'also_asked_as', 'what')`,
  )
  await migrations[last]!.up(by)
  const { rows } = await client.execute(`SELECT _parent_id, _order, "key", label FROM request_forms_sections_fields_options ORDER BY 1, 2`)
  expect(rows).toMatchObject([
    { _parent_id: 'a', _order: 1, key: 'option1', label: 'Yes' },
    { _parent_id: 'a', _order: 2, key: 'option2', label: 'No' },
    { _parent_id: 'c', _order: 1, key: 'option1', label: 'Perhaps' },
  ])
  expect((await client.execute('SELECT text FROM request_forms_texts')).rows).toMatchObject([{ text: 'what' }])
  client.close()
})
