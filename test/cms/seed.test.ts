/** The seed: idempotent, never over people's work, and refused as a whole when anything in it is wrong. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ContentReader } from '../../cms/publish/read-content'
import { seedDatabase } from '../../cms/seed'
import { types } from '../../content/model/types'
import { SeedError, readSeed } from '../../content/seed/read'
import { parseSnapshot } from '../../content/model/snapshot'
import { type TestCms, openTestCms } from '../support/cms'
import { smallSeed } from '../support/small-seed'

let cms: TestCms
let payload: Payload
beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
})
afterAll(() => cms.close())

const docs = smallSeed()
const bySlug = async (collection: 'faqs', slug: string) =>
  (await payload.find({ collection, where: { slug: { equals: slug } }, depth: 0 })).docs[0] as never as {
    id: string
    summary: string
    updatedAt: string
  }

describe('on an empty database', () => {
  test('everything is created and published, and a second run changes nothing', async () => {
    expect(await seedDatabase(payload, docs)).toEqual({ created: docs.length, updated: 0, unchanged: 0, kept: 0, refused: [] })
    const reader = new ContentReader(payload)
    const before = await reader.fingerprint()
    expect(await seedDatabase(payload, docs)).toEqual({ created: 0, updated: 0, unchanged: docs.length, kept: 0, refused: [] })
    expect(await reader.fingerprint()).toBe(before)
  })

  test('the snapshot holds every seeded document, valid, with its references, and reads back from JSON', async () => {
    const { snapshot, problems } = await new ContentReader(payload).read('2026-11-22')
    expect(problems).toEqual([])
    expect(Object.values(snapshot.content).flat()).toHaveLength(docs.length)
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
    const seeded = docs.filter((doc) => doc.type === 'faq').map((doc) => [doc.slug, doc.doc.related, doc.doc.sources])
    expect(snapshot.content.faq.map((doc) => [doc.slug, doc.related, doc.sources])).toEqual(seeded)
  })
})

test('what the seed wrote is what a save through Payload writes, its history too', async () => {
  // A save gives rows new ids, and on MongoDB empty groups where there were none.
  const timeless = (doc: unknown) =>
    JSON.parse(
      JSON.stringify(doc, (key, value: unknown) =>
        /^(updatedAt|createdAt)$/.test(key) ||
        (key === 'id' && /^[0-9a-f]{24}$/.test(String(value))) ||
        (value && typeof value === 'object' && Object.keys(value).length === 0)
          ? undefined
          : value,
      ),
    ) as Record<string, unknown>
  for (const type of new Set(docs.map((doc) => doc.type))) {
    // The one with the most in it.
    const { slug } = docs
      .filter((doc) => doc.type === type)
      .toSorted((a, b) => JSON.stringify(b.doc).length - JSON.stringify(a.doc).length)[0]!
    const collection = types[type].collection as 'faqs'
    const { id } = (await payload.find({ collection, where: { slug: { equals: slug } }, depth: 0 })).docs[0]!
    const stored = async () => timeless(await payload.db.findOne({ collection, where: { id: { equals: id } }, req: {} as never }))
    const versions = async () =>
      (await payload.findVersions({ collection, where: { parent: { equals: id } }, depth: 0, sort: '-createdAt' })).docs
    const before = await stored()
    const [first, ...none] = await versions()
    expect(none).toEqual([])
    await payload.update({ collection, id, data: {}, depth: 0 })
    expect(await stored()).toEqual(before)
    const [second, same] = await versions()
    expect(same!.id).toBe(first!.id)
    expect(timeless(first!.version)).toEqual(timeless(second!.version))
  }
})

describe('after people have worked', () => {
  test('an edited document is kept, a deleted one stays deleted, an untouched one follows the seed', async () => {
    const [edited, deleted, untouched] = docs.filter((doc) => doc.type === 'faq')
    const changed = await bySlug('faqs', edited!.slug)
    await payload.update({ collection: 'faqs', id: changed.id, data: { summary: 'A person wrote this.' } as never })
    const gone = await bySlug('faqs', deleted!.slug)
    await payload.db.deleteOne({ collection: 'faqs', where: { id: { equals: gone.id } }, req: {} as never })
    const newer = docs.map((doc) =>
      [edited, deleted, untouched].includes(doc) ? { ...doc, doc: { ...doc.doc, summary: 'The seed says something new.' } } : doc,
    )
    expect(await seedDatabase(payload, newer)).toEqual({ created: 0, updated: 1, unchanged: docs.length - 3, kept: 2, refused: [] })
    expect((await bySlug('faqs', edited!.slug)).summary).toBe('A person wrote this.')
    expect((await bySlug('faqs', untouched!.slug)).summary).toBe('The seed says something new.')
    expect(await bySlug('faqs', deleted!.slug)).toBeUndefined()
  })
})

describe('a broken seed', () => {
  let dir: string
  const faults = (change: (dir: string) => void): SeedError => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'seed-'))
    cpSync('content/seed', dir, { recursive: true })
    change(dir)
    try {
      readSeed(dir)
    } catch (error) {
      return error as SeedError
    } finally {
      rmSync(dir, { recursive: true })
    }
    throw new Error('The seed was accepted.')
  }
  const replace = (file: string, from: string | RegExp, to: string) => (folder: string) => {
    const full = path.join(folder, file)
    const text = readFileSync(full, 'utf8')
    expect(text).toMatch(from)
    writeFileSync(full, text.replace(from, to))
  }

  test('an unknown reference is named with file, line and field', () => {
    const error = faults(replace('faqs/how-often-communities-meet.mdx', /^topics: .*$/m, 'topics: [no-such-topic]'))
    expect(error).toBeInstanceOf(SeedError)
    const line =
      readFileSync('content/seed/faqs/how-often-communities-meet.mdx', 'utf8')
        .split('\n')
        .findIndex((l) => l.startsWith('topics:')) + 1
    expect(error.problems).toEqual([
      { file: 'faqs/how-often-communities-meet.mdx', line, field: 'topics.0', message: 'There is no topic “no-such-topic” in the seed.' },
    ])
  })

  test.each([
    ['a field nobody knows', replace('faqs/how-often-communities-meet.mdx', /^summary:/m, 'sumary: x\nsummary:'), 'sumary'],
    ['a missing field', replace('faqs/how-often-communities-meet.mdx', /^part:.*\n/m, ''), 'part'],
    ['a wrong pointer', replace('faqs/how-often-communities-meet.mdx', /faq:cos-002/, 'faq:2'), 'sources'],
    [
      'HTML in a text',
      (folder: string) =>
        writeFileSync(
          path.join(folder, 'faqs/how-often-communities-meet.mdx'),
          `${readFileSync(path.join(folder, 'faqs/how-often-communities-meet.mdx'), 'utf8')}\n<script>x</script>\n`,
        ),
      'body',
    ],
    ['broken YAML', replace('areas.yaml', 'documents:', 'documents: ['), ''],
    ['a school of no community', replace('schools.csv', 'mid-kent-3', 'no-such-community'), 'community'],
    ['a folder of no type', (folder: string) => writeFileSync(path.join(folder, 'recipes.yaml'), 'documents: []'), ''],
  ])('%s is found', (_name, change, field) => {
    const { problems, message } = faults(change)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]!.field.startsWith(field)).toBe(true)
    expect(problems[0]!.line).toBeGreaterThan(0)
    expect(message).toContain('Nothing was written')
  })
})
