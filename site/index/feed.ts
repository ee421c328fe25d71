/** What's new as an Atom feed (RFC 4287), for people who follow changes in a feed reader. */
import { eventKinds } from '../../content/model/event'
import { addressOf } from '../../content/model/types'
import { fullDate } from '../text/dates'
import { escapeXml } from '../text/xml'
import type { SiteIndex } from './site-index'

/** Where the feed is. */
export const FEED = '/announcements/feed.xml'

/** A reader who has been away longer looks at the page. */
const MOST = 50

interface Item {
  title: string
  address: string
  summary: string
  /** `YYYY-MM-DD`. */
  updated: string
}

/**
 * The day an item was news: its own, or the day it was last checked where its own is still to come. A feed reader
 * shows nothing of tomorrow, and a day that stays the same brings nothing up twice.
 */
const dayOf = ({ date, review }: { date: string; review: { lastChecked: string } }): string =>
  date < review.lastChecked ? date : review.lastChecked

/** Announcements and events, newest first. */
export function newsItems({ snapshot }: SiteIndex): Item[] {
  const { announcement, event } = snapshot.content
  return [
    ...announcement.map((doc) => ({
      title: doc.title,
      address: addressOf('announcement', doc.slug),
      summary: doc.summary,
      updated: dayOf(doc),
    })),
    ...event.map((doc) => ({
      title: doc.title,
      address: addressOf('event', doc.slug),
      summary: `${eventKinds[doc.kind]}, ${fullDate(doc.date)}${doc.until ? ` to ${fullDate(doc.until)}` : ''}. ${doc.summary}`,
      updated: dayOf(doc),
    })),
  ]
    .sort((a, b) => (a.updated === b.updated ? (a.address < b.address ? -1 : 1) : a.updated < b.updated ? 1 : -1))
    .slice(0, MOST)
}

const timeOf = (day: string): string => `${day}T00:00:00Z`

/** The feed as XML. @param siteUrl the site's address without a slash at its end. */
export function feedOf(index: SiteIndex, siteUrl: string): string {
  const items = newsItems(index)
  const { day, sample } = index.snapshot
  const entries = items.map(({ title, address, summary, updated }) => {
    const url = escapeXml(siteUrl + address)
    return `<entry><id>${url}</id><title>${escapeXml(title)}</title><updated>${timeOf(updated)}</updated><link rel="alternate" type="text/html" href="${url}"/><summary>${escapeXml(summary)}</summary></entry>`
  })
  const self = escapeXml(siteUrl + FEED)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${self}</id>`,
    `<title>What’s new in Signpost${sample ? ' (sample, not real)' : ''}</title>`,
    '<subtitle>What changed in Kent’s Locality Model of school inclusion, and what is on.</subtitle>',
    `<updated>${timeOf(items[0]?.updated ?? day)}</updated>`,
    '<author><name>Signpost</name></author>',
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(siteUrl)}/announcements/"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
