import { type SiteIndex, byDate } from './site-index'

/** Announcements as lines of a list of days, newest first. */
export const newest = (index: SiteIndex) =>
  byDate(index.snapshot.content.announcement)
    .reverse()
    .map((a) => ({ date: a.date, href: `/announcements/${a.slug}/`, title: a.title, text: a.summary }))
