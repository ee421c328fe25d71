/** The four roles and what each may do. Nobody may do what is not named here. */
import type { PayloadRequest } from 'payload'

export const roles = {
  admin: 'Admin: everything, and who may do what',
  publisher: 'Publisher: writes, publishes, unpublishes and deletes',
  editor: 'Editor: writes drafts, which a publisher publishes',
  viewer: 'Viewer: reads drafts and published documents',
} as const

export type Role = keyof typeof roles

/** The role behind a request; undefined for the public. */
export const roleOf = (req: PayloadRequest): Role | undefined => (req.user as { role?: Role } | null | undefined)?.role

const is = (req: PayloadRequest, ...allowed: Role[]): boolean => {
  const role = roleOf(req)
  return role !== undefined && allowed.includes(role)
}

export const isAdmin = (req: PayloadRequest) => is(req, 'admin')
export const mayPublish = (req: PayloadRequest) => is(req, 'admin', 'publisher')
export const mayWrite = (req: PayloadRequest) => is(req, 'admin', 'publisher', 'editor')
export const mayRead = (req: PayloadRequest) => is(req, 'admin', 'publisher', 'editor', 'viewer')
