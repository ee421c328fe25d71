import { beforeAll, describe, expect, test } from 'vitest'
import { type Site, emptySnapshot } from '../../content/model/snapshot'
import { FEED, feedOf, newsItems } from '../../site/index/feed'
import { indexOf } from '../../site/index/site-index'
import { escapeXml } from '../../site/text/xml'
import { compiledSite } from './compiled'
import { fixture, today } from './fixture'

const siteUrl = 'https://signpost.example'
let site: Site

beforeAll(async () => {
  site = await compiledSite()
}, 180_000)

describe('the feed', () => {
  test('has announcements and events, newest first, with whole addresses', () => {
    const snapshot = fixture()
    const items = newsItems(indexOf(snapshot))
    expect(items).toHaveLength(snapshot.content.announcement.length + snapshot.content.event.length)
    expect(items.map(({ updated }) => updated)).toEqual(
      items
        .map(({ updated }) => updated)
        .sort()
        .reverse(),
    )
    const xml = feedOf(indexOf(snapshot), siteUrl)
    for (const { address } of items) {
      expect(xml).toContain(`<id>${siteUrl}${address}</id>`)
      expect(xml).toContain(`<link rel="alternate" type="text/html" href="${siteUrl}${address}"/>`)
      expect(site.addresses(snapshot)).toContain(address)
    }
    expect(xml).toContain(`<updated>${items[0]!.updated}T00:00:00Z</updated>\n<author>`)
  })

  test('says nothing before its day: what is still to come stands at the day it was checked', () => {
    const snapshot = fixture()
    const [event] = snapshot.content.event
    Object.assign(event!, { date: '2027-03-02', until: undefined, review: { ...event!.review, lastChecked: '2026-09-01' } })
    const item = newsItems(indexOf(snapshot)).find(({ address }) => address === `/events/${event!.slug}/`)!
    expect(item.updated).toBe('2026-09-01')
    expect(item.summary).toContain('Tuesday 2 March 2027')
  })

  test('is rendered as a feed, linked from the pages of news, and in no sitemap', async () => {
    const snapshot = fixture()
    expect(site.addresses(snapshot)).toContain(FEED)
    const page = await site.render(FEED, snapshot, { siteUrl: `${siteUrl}/` })
    expect(page).toEqual({ status: 200, contentType: 'application/atom+xml; charset=utf-8', body: feedOf(indexOf(snapshot), siteUrl) })
    expect(page.body).toContain(`<link rel="self" type="application/atom+xml" href="${siteUrl}${FEED}"/>`)
    for (const address of ['/', '/announcements/', '/events/'])
      expect((await site.render(address, snapshot, { siteUrl })).body).toMatch(
        /<head>.*<link rel="alternate" type="application\/atom\+xml" [^>]*href="\/announcements\/feed\.xml">.*<\/head>/s,
      )
    expect((await site.render('/announcements/', snapshot, { siteUrl })).body).toContain(`<a href="${FEED}"`)
    expect((await site.render('/sitemap.xml', snapshot, { siteUrl })).body).not.toContain(FEED)
  })

  test('escapes what is text, and leaves out what XML cannot hold', () => {
    const snapshot = fixture()
    snapshot.content.announcement[0]!.title = 'Less < than & "more" ]]> \u0007\u001b 😀'
    expect(feedOf(indexOf(snapshot), siteUrl)).toContain('<title>Less &lt; than &amp; &quot;more&quot; ]]&gt;  😀</title>')
    expect(escapeXml('a\u0000b\tc\ud800d\uffff')).toBe('ab\tcd')
  })

  test('is valid without any news, and says that a sample is one', () => {
    const xml = feedOf(indexOf(emptySnapshot(today)), siteUrl)
    expect(xml).toContain(`<updated>${today}T00:00:00Z</updated>`)
    expect(xml).not.toMatch(/<entry>|sample/)
    expect(feedOf(indexOf({ ...fixture(), sample: true }), siteUrl)).toContain('(sample, not real)')
  })
})
