import type { CollectionConfig } from 'payload'
import { isAdmin, roleOf, roles } from '../access/roles'
import { readSettings } from '../settings'

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
    beforeChange: [
      async ({ data, operation, req }) => {
        if (operation !== 'create') return data
        const { totalDocs } = await req.payload.count({ collection: 'users', overrideAccess: true })
        return totalDocs === 0 ? { ...data, role: 'admin' } : data
      },
    ],
  },
}
