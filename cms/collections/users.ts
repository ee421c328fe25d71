import { APIError, type CollectionConfig, type PayloadRequest, ValidationError } from 'payload'
import { isAdmin, roleOf, roles } from '../access/roles'
import { readSettings } from '../settings'

const SHORTEST = 12

/** Refuses what would leave nobody who can manage users. */
async function keepOneAdmin(req: PayloadRequest, without: string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: without } }] },
    overrideAccess: true,
  })
  const leaving = (await req.payload.findByID({ collection: 'users', id: without, overrideAccess: true, disableErrors: true })) as {
    role?: string
  } | null
  if (totalDocs === 0 && leaving?.role === 'admin')
    throw new APIError('This is the only admin. Make somebody else an admin first.', 409, undefined, true)
}

/** The people who work in the CMS. The first one becomes admin; every other is made by an admin. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  admin: { useAsTitle: 'email', group: 'People', defaultColumns: ['email', 'name', 'role'] },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 6,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: readSettings().cmsUrl.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => roleOf(req) !== undefined,
    create: ({ req }) => isAdmin(req),
    read: ({ req }) => (isAdmin(req) ? true : req.user ? { id: { equals: req.user.id } } : false),
    update: ({ req }) => (isAdmin(req) ? true : req.user ? { id: { equals: req.user.id } } : false),
    delete: ({ req }) => isAdmin(req),
    unlock: ({ req }) => isAdmin(req),
  },
  fields: [
    { name: 'name', type: 'text', label: 'Name', admin: { description: 'As it stands beside your changes.' } },
    {
      name: 'role',
      type: 'select',
      label: 'Role',
      required: true,
      saveToJWT: true,
      defaultValue: 'viewer',
      options: Object.entries(roles).map(([value, label]) => ({ value, label })),
      admin: { description: 'What the person may do. Only an admin can change it.' },
      access: { create: ({ req }) => isAdmin(req), update: ({ req }) => isAdmin(req) },
    },
  ],
  hooks: {
    beforeValidate: [
      ({ data, req }) => {
        const password = (data as { password?: unknown } | undefined)?.password
        if (typeof password === 'string' && password.length < SHORTEST)
          throw new ValidationError(
            {
              collection: 'users',
              errors: [
                { path: 'password', label: 'Password', message: `Use at least ${SHORTEST} characters; four words in a row do well.` },
              ],
              req,
            },
            req.t,
          )
        return data
      },
    ],
    beforeDelete: [({ id, req }) => keepOneAdmin(req, String(id))],
    beforeChange: [
      async ({ data, operation, originalDoc, req }) => {
        if (operation !== 'create') {
          if (originalDoc?.role === 'admin' && data.role && data.role !== 'admin') await keepOneAdmin(req, String(originalDoc.id))
          return data
        }
        const { totalDocs } = await req.payload.count({ collection: 'users', overrideAccess: true })
        return totalDocs === 0 ? { ...data, role: 'admin' } : data
      },
    ],
  },
}
