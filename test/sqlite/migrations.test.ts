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
