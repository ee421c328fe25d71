import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestCms, openTestCms } from '../support/cms'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

test('a new database has no user, the first becomes admin whatever was asked for, and later ones do not', async () => {
  const { payload } = cms
  expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  const first = await payload.create({
    collection: 'users',
    data: { email: 'first@example.org', password: 'a long enough password', role: 'viewer' } as never,
  })
  const second = await payload.create({
    collection: 'users',
    data: { email: 'second@example.org', password: 'a long enough password' } as never,
  })
  expect((first as never as { role: string }).role).toBe('admin')
  expect((second as never as { role: string }).role).toBe('viewer')
})

test('after six wrong passwords the account is locked', async () => {
  const { payload } = cms
  const login = (password: string) => payload.login({ collection: 'users', data: { email: 'second@example.org', password } })
  for (let i = 0; i < 6; i++) await expect(login('wrong')).rejects.toThrow(/incorrect/i)
  await expect(login('a long enough password')).rejects.toThrow(/locked/i)
})

test('a short password is refused, and the only admin can neither be deleted nor made less', async () => {
  const { payload } = cms
  const short = { email: 'third@example.org', password: 'too short', role: 'editor' }
  await expect(payload.create({ collection: 'users', data: short as never })).rejects.toMatchObject({ status: 400 })
  const only = (await payload.find({ collection: 'users', where: { role: { equals: 'admin' } } })).docs[0] as never as { id: string }
  await expect(payload.delete({ collection: 'users', id: only.id })).rejects.toMatchObject({ status: 409 })
  await expect(payload.update({ collection: 'users', id: only.id, data: { role: 'viewer' } as never })).rejects.toMatchObject({
    status: 409,
  })
  const second = (await payload.find({ collection: 'users', where: { email: { equals: 'second@example.org' } } })).docs[0] as never as {
    id: string
  }
  await payload.update({ collection: 'users', id: second.id, data: { role: 'admin' } as never })
  await payload.update({ collection: 'users', id: only.id, data: { role: 'viewer' } as never })
})

test('a new database is marked with its version', async () => {
  const { docs } = await cms.payload.find({ collection: 'markers', where: { name: { equals: 'database-version' } } })
  expect(docs).toHaveLength(1)
})
