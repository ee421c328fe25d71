/** Access to content: the public reads what is published, editors write drafts, publishers publish. */
import { type CollectionBeforeOperationHook, type CollectionConfig, Forbidden, type Where } from 'payload'
import { isAdmin, mayPublish, mayRead, mayWrite, roleOf } from './roles'

const published: Where = { _status: { equals: 'published' } }

const statusOf = (data: unknown) => (data as { _status?: unknown } | undefined)?._status

export const contentAccess: CollectionConfig['access'] = {
  admin: ({ req }) => mayRead(req),
  read: ({ req }) => (mayRead(req) ? true : published),
  readVersions: ({ req }) => mayRead(req),
  create: ({ req, data }) => mayPublish(req) || (mayWrite(req) && statusOf(data) !== 'published'),
  update: ({ req, data }) => mayPublish(req) || (mayWrite(req) && statusOf(data) !== 'published'),
  delete: ({ req }) => mayPublish(req),
  unlock: ({ req }) => isAdmin(req),
}

/**
 * Keeps an editor's writes in drafts, however the request is put: without the draft flag Payload would write an
 * editor's change straight into the published document.
 */
export const keepEditorsInDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const writes = operation === 'create' || operation === 'update' || operation === 'updateByID'
  if (writes) req.context.draftSave = Boolean(args.draft) && statusOf(args.data) !== 'published'
  if (!writes || roleOf(req) !== 'editor') return args
  if (statusOf(args.data) === 'published') throw new Forbidden(req.t)
  req.context.draftSave = true
  return {
    ...args,
    draft: true,
    autosave: false,
    publishSpecificLocale: undefined,
    publishAllLocales: false,
    data: { ...args.data, _status: 'draft' },
  }
}
