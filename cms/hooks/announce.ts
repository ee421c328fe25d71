/** After a write: ask for a publish where the public site changes, and leave a redirect behind a moved page. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'
import { type TypeName, addressOf, types } from '../../content/model/types'
import { requestPublish } from '../publish/requests'
import type { Live } from './check-write'

const byWhom = (req: PayloadRequest): string => (req.user as { email?: string } | null)?.email ?? 'Signpost'

export const announceChange =
  (type: TypeName): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const live = req.context.live as Live | undefined
    const published = doc._status === 'published'
    req.context.live = undefined
    if (req.context.seeding || req.context.draftSave || (!published && !live)) return doc
    // The document is already written: nothing that happens now may make the save look failed. The publisher
    // compares the database with the site from time to time, so that a lost request is only a late one.
    try {
      if (published && types[type].page) await keepAddresses(type, live?.slug, String(doc.slug), req.payload)
      await requestPublish(req.payload, {
        reason: `${published ? 'Published' : 'Unpublished'}: ${String(doc.title)}`,
        address: addressOf(type, String(doc.slug)),
        by: byWhom(req),
      })
    } catch (error) {
      req.payload.logger.error({
        err: error,
        msg: 'A change was saved, but asking for its publish failed; the next round of the publisher will find it.',
      })
    }
    return doc
  }

export const announceDelete =
  (type: TypeName): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    if (doc._status !== 'published') return doc
    await requestPublish(req.payload, {
      reason: `Deleted: ${String(doc.title)}`,
      address: addressOf(type, String(doc.slug)),
      by: byWhom(req),
    }).catch((error: unknown) =>
      req.payload.logger.error({
        err: error,
        msg: 'A document was deleted, but asking for its publish failed; the next round of the publisher will find it.',
      }),
    )
    return doc
  }

/** Redirects from a page's old address, and none from the address it has now. */
async function keepAddresses(type: TypeName, before: string | undefined, now: string, payload: Payload): Promise<void> {
  if (before === now) return
  const to = addressOf(type, now)
  await payload.delete({ collection: 'redirects', where: { title: { equals: to } }, overrideAccess: true })
  if (!before) return
  const from = addressOf(type, before)
  await payload.update({
    collection: 'redirects',
    where: { to: { equals: from } },
    data: { to, _status: 'published' } as never,
    overrideAccess: true,
  })
  await payload.create({ collection: 'redirects', data: { title: from, to, _status: 'published' } as never, overrideAccess: true })
}
