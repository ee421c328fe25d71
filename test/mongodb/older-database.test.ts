/** A MongoDB that an older version has filled; SQLite has migrations for the same. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareDatabase } from '../../cms/prepare'
import { readSettings } from '../../cms/settings'
import { seedDatabase } from '../../cms/seed'
import { type TestCms, collectionOf, everyType, openTestCms } from '../support/cms'

let cms: TestCms
let payload: Payload
beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
})
afterAll(() => cms.close())

interface Raw {
  findOne(filter: object): Promise<{ _id: unknown; sections: { fields: { key: string; options: unknown[] }[] }[] }>
  updateOne(filter: object, update: object): Promise<unknown>
}

test('options of a request form that were lines of text are rows afterwards, in their order, and nothing else is changed', async () => {
  await seedDatabase(payload, everyType())
  const forms = (payload.db as unknown as { connection: { collection(name: string): Raw } }).connection.collection('request-forms')
  const read = async () =>
    (await payload.find({ collection: collectionOf('request-form'), depth: 0 })).docs[0] as unknown as {
      sections: { fields: { key: string; options: { key: string; label: string }[] }[] }[]
    }
  const before = await read()
  const stored = await forms.findOne({})
  for (const section of stored.sections)
    for (const field of section.fields) field.options = field.options.map((option) => (option as { label: string }).label)
  await forms.updateOne({ _id: stored._id }, { $set: { sections: stored.sections } })
  const { docs } = await payload.find({ collection: 'markers', where: { name: { equals: 'database-version' } } })
  await payload.update({ collection: 'markers', id: docs[0]!.id, data: { value: '1' } })

  await prepareDatabase(payload, readSettings())

  const labels = ({ sections }: Awaited<ReturnType<typeof read>>) =>
    sections.flatMap(({ fields }) => fields.map(({ key, options }) => [key, options.map(({ label }) => label)]))
  const after = await read()
  expect(labels(after)).toEqual(labels(before))
  const choice = after.sections.flatMap(({ fields }) => fields).find(({ key }) => key === 'requestResponse')!
  expect(choice.options.map(({ key }) => key)).toEqual(['option1', 'option2', 'option3', 'option4'])
  const marker = (await payload.find({ collection: 'markers', where: { name: { equals: 'database-version' } } })).docs[0]!
  expect(marker.value).toBe('2')
})
