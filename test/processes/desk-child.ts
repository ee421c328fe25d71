/** An editor's process of its own: a CMS without its pages, which saves and answers questions about publishing. */
import { openCms } from '../../scripts/open-cms'
import { answer } from './children'
import { markOf } from './whole'

const { payload } = await openCms('desk')
const documents = (await payload.find({ collection: 'faqs', limit: 40, sort: 'slug', depth: 0 })).docs

answer({
  /** Saves one document and answers when Payload has. */
  save: (document: number, number: number) =>
    payload
      .update({
        collection: 'faqs',
        id: documents[document]!.id,
        data: { summary: `An answer with ${markOf(document, number)}.` } as never,
        depth: 0,
      })
      .then(() => true),
  publications: async () =>
    (await payload.find({ collection: 'publications', limit: 0, pagination: false, sort: 'startedAt', depth: 0 })).docs,
  waiting: async () => (await payload.count({ collection: 'publish-requests', overrideAccess: true })).totalDocs,
})
console.log('Opened.')
process.once('disconnect', () => process.exit(0))
