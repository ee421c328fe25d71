/** Who may do what: every role × every content collection × every operation, with nothing inferred from the code. */
import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedDatabase } from '../../cms/seed'
import { type TypeName, typeNames, types } from '../../content/model/types'
import { type TestCms, collectionOf, everyType, likeness, openTestCms } from '../support/cms'

let cms: TestCms
let payload: Payload
const users: Record<string, TypedUser | undefined> = {}
const roles = ['public', 'viewer', 'editor', 'publisher', 'admin'] as const
type Role = (typeof roles)[number]

beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
  await seedDatabase(payload, everyType())
  for (const role of ['admin', 'publisher', 'editor', 'viewer'] as const)
    users[role] = {
      ...(await payload.create({
        collection: 'users',
        data: { email: `${role}@example.org`, password: 'a long enough password', role } as never,
      })),
      collection: 'users',
    } as never
})
afterAll(() => cms.close())

/** What each role may do with content; anything not named is refused. */
const allowed: Record<Role, string[]> = {
  public: ['read published'],
  viewer: ['read published', 'read draft', 'read versions'],
  editor: ['read published', 'read draft', 'read versions', 'create draft', 'change draft', 'draft over published'],
  publisher: [
    'read published',
    'read draft',
    'read versions',
    'create draft',
    'change draft',
    'draft over published',
    'create published',
    'publish',
    'change published',
    'unpublish',
    'delete',
  ],
  admin: [
    'read published',
    'read draft',
    'read versions',
    'create draft',
    'change draft',
    'draft over published',
    'create published',
    'publish',
    'change published',
    'unpublish',
    'delete',
  ],
}

const succeeds = async (work: () => Promise<unknown>): Promise<boolean> => {
  try {
    const result = await work()
    return result !== null && result !== undefined && result !== false
  } catch (error) {
    const status = (error as { status?: number }).status
    if (status === 403 || status === 404) return false
    throw error
  }
}

/** A change of one document of a type: of its address, save where that is part of what can never change. */
const change = (type: TypeName, name: string): Record<string, unknown> =>
  type === 'request-form' ? { summary: `Changed: ${name}.` } : { slug: name }

describe.each(typeNames.map((type) => ({ type, collection: types[type].collection })))('$collection', ({ type }) => {
  const collection = collectionOf(type)
  test.each(roles)('%s', async (role) => {
    const as = { user: users[role] ?? null, overrideAccess: false, depth: 0 } as const
    const first = (await payload.find({ collection, limit: 1, depth: 0, overrideAccess: true })).docs[0] as unknown as Record<
      string,
      unknown
    >
    const make = (name: string, status: 'draft' | 'published') =>
      payload.create({
        collection,
        data: { ...likeness(first, `${name}-${role}`), _status: status } as never,
        draft: status === 'draft',
        overrideAccess: true,
        depth: 0,
      }) as Promise<{ id: string; title: string; slug: string; _status: string }>
    const draft = await make('draft', 'draft')
    const published = await make('published', 'published')
    const main = async (id: string) =>
      (await payload.findByID({ collection, id, depth: 0, overrideAccess: true })) as unknown as { _status: string; title: string }

    const can: Record<string, boolean> = {
      'read published': await succeeds(() => payload.findByID({ collection, id: published.id, ...as })),
      'read draft': await succeeds(() => payload.findByID({ collection, id: draft.id, draft: true, ...as })),
      'read versions': await succeeds(
        async () => (await payload.findVersions({ collection, where: { parent: { equals: draft.id } }, ...as })).docs.length > 0,
      ),
      'create draft': await succeeds(() =>
        payload.create({ collection, data: { ...likeness(first, `new-draft-${role}`), _status: 'draft' } as never, draft: true, ...as }),
      ),
      'create published': await succeeds(() =>
        payload.create({ collection, data: { ...likeness(first, `new-published-${role}`), _status: 'published' } as never, ...as }),
      ),
      'change draft': await succeeds(() =>
        payload.update({ collection, id: draft.id, data: change(type, `changed-draft-${role}`) as never, draft: true, ...as }),
      ),
      publish: await succeeds(() => payload.update({ collection, id: draft.id, data: { _status: 'published' } as never, ...as })),
    }
    can['draft over published'] = await succeeds(() =>
      payload.update({
        collection,
        id: published.id,
        data: { ...change(type, `over-${role}`), _status: 'draft' } as never,
        draft: true,
        ...as,
      }),
    )
    expect((await main(published.id))._status, 'a draft over a published document leaves it public').toBe('published')
    // Without the draft flag an editor's write must not reach the public document either.
    await succeeds(() => payload.update({ collection, id: published.id, data: change(type, `direct-${role}`) as never, ...as }))
    const [[field, value]] = Object.entries(change(type, `direct-${role}`)) as [[string, unknown]]
    can['change published'] = ((await main(published.id)) as unknown as Record<string, unknown>)[field] === value
    await succeeds(() => payload.update({ collection, id: published.id, data: { _status: 'draft' } as never, ...as }))
    can.unpublish = (await main(published.id))._status === 'draft'
    // A form that was published is kept by everybody.
    const deleted = type === 'request-form' ? await make('to-delete', 'draft') : published
    can.delete = await succeeds(() => payload.delete({ collection, id: deleted.id, ...as }))

    const granted = Object.keys(can).filter((operation) => can[operation])
    expect(granted.sort()).toEqual([...allowed[role]].sort())
  })
})

describe('system collections', () => {
  test.each(['publish-requests', 'leases', 'markers', 'publications'] as const)('%s cannot be written by anyone', async (collection) => {
    for (const role of roles) {
      const as = { user: users[role] ?? null, overrideAccess: false } as const
      expect(
        await succeeds(() =>
          payload.create({
            collection,
            data: { name: 'x', holder: 'x', expires: 1, value: 'x', reason: 'x', state: 'live' } as never,
            ...as,
          }),
        ),
      ).toBe(false)
      const reads = role === 'admin' || (collection === 'publications' && role !== 'public')
      expect(await succeeds(() => payload.find({ collection, ...as })), `${role} reads ${collection}`).toBe(reads)
    }
  })

  test('jobs are closed to everyone but admins', async () => {
    for (const role of roles) {
      const as = { user: users[role] ?? null, overrideAccess: false } as const
      expect(
        await succeeds(() =>
          payload.create({ collection: 'payload-jobs', data: { taskSlug: 'schedulePublish', input: {} } as never, ...as }),
        ),
      ).toBe(false)
      expect(await succeeds(() => payload.find({ collection: 'payload-jobs', ...as }))).toBe(role === 'admin')
    }
  })
})

describe('users', () => {
  test('only an admin sees and makes other users', async () => {
    for (const role of roles) {
      const as = { user: users[role] ?? null, overrideAccess: false } as const
      const seen = await payload.find({ collection: 'users', ...as }).then(
        (r) => r.docs.length,
        () => 0,
      )
      expect(seen, role).toBe(role === 'admin' ? 4 : role === 'public' ? 0 : 1)
      expect(
        await succeeds(() =>
          payload.create({
            collection: 'users',
            data: { email: `new-${role}@example.org`, password: 'a long enough password', role: 'viewer' } as never,
            ...as,
          }),
        ),
      ).toBe(role === 'admin')
    }
  })

  test('nobody raises their own role', async () => {
    const viewer = users.viewer!
    await payload.update({
      collection: 'users',
      id: viewer.id,
      data: { role: 'admin', name: 'Changed' } as never,
      user: viewer,
      overrideAccess: false,
    })
    const after = (await payload.findByID({ collection: 'users', id: viewer.id })) as unknown as { role: string; name: string }
    expect(after).toMatchObject({ role: 'viewer', name: 'Changed' })
  })

  test('passwords and sessions are never shown', async () => {
    const shown = JSON.stringify(await payload.find({ collection: 'users', user: users.admin, overrideAccess: false }))
    expect(shown).not.toMatch(/"hash"|"salt"|"password"/)
  })
})
