/** The feed of what is new, read by the browser's own XML parser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressesIn } from '../support/built-site'
import { type Reader, startReader } from '../support/reader'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader?.close())

describe('the feed', () => {
  test('is sent as Atom that an XML parser reads, and leads to pages of the site', async () => {
    const { page } = await reader.open('/announcements/')
    const feed = (await page.evaluate(`(async () => {
      const response = await fetch(document.head.querySelector('link[rel=alternate]').href)
      const xml = new DOMParser().parseFromString(await response.text(), 'application/xml')
      const text = (parent, name) => [...parent.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].map((one) => one.textContent)
      return {
        type: response.headers.get('content-type'),
        root: xml.documentElement.namespaceURI + ' ' + xml.documentElement.localName,
        author: text(xml, 'author'),
        entries: [...xml.querySelectorAll('entry')].map((entry) => ({
          link: entry.querySelector('link').getAttribute('href'),
          parts: ['id', 'title', 'updated', 'summary'].map((name) => text(entry, name)),
        })),
      }
    })()`)) as { type: string; root: string; author: string[]; entries: { link: string; parts: string[][] }[] }
    expect(feed).toMatchObject({
      type: 'application/atom+xml; charset=utf-8',
      root: 'http://www.w3.org/2005/Atom feed',
      author: ['Signpost'],
    })
    const known = new Set(addressesIn(reader.out))
    const news = [...known].filter((address) => /^\/(announcements|events)\/[^/]+\/$/.test(address))
    expect(feed.entries.map(({ link }) => new URL(link).pathname).sort()).toEqual(news.sort())
    for (const { parts } of feed.entries) {
      expect(parts.map((found) => found.length)).toEqual([1, 1, 1, 1])
      expect(parts[2]![0]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
    }
    await page.context().close()
  })
})
