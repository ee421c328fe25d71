/** A stand-in for the compiled site, for tests of publishing: a page a document, lists, and nothing else. */
import type { Site } from '../../content/model/snapshot'
import { addressOf, typeNames, types } from '../../content/model/types'

export const plainSite: Site = {
  addresses: (snapshot) => [
    '/',
    '/404.html',
    ...snapshot.content.redirect.map((r) => r.title),
    ...typeNames
      .filter((type) => types[type].page)
      .flatMap((type) => [`/${types[type].collection}/`, ...snapshot.content[type].map((doc) => addressOf(type, doc.slug))]),
  ],
  render: (address, snapshot) => {
    const doc = typeNames
      .flatMap((type) => (snapshot.content[type] as { slug: string }[]).map((d) => ({ type, d })))
      .find(({ type, d }) => addressOf(type, d.slug) === address)
    const body = `<!doctype html><html lang="en-GB"><title>${address}</title><main>${doc ? (JSON.parse(JSON.stringify(Object.values(doc.d))) as unknown[]).filter((v) => typeof v === 'string').join('\n') : address}</main></html>`
    return Promise.resolve({ status: 200, contentType: 'text/html; charset=utf-8', body })
  },
  searchRecords: (snapshot) =>
    snapshot.content.faq.map((doc) => ({
      address: addressOf('faq', doc.slug),
      title: doc.title,
      text: `${doc.title} ${doc.summary}`,
      summary: doc.summary,
      filters: { kind: ['Answer'] },
    })),
  calendarEvents: () => [],
}
