import type { Doc } from '../../content/model/types'
import { dateOf, timesOf, weekdayOf } from '../text/dates'
import type { SiteIndex } from './site-index'

/** Meetings as the lines of a list of days. `named` gives each its community, where the page has several. */
export const meetingLines = (meetings: readonly Doc<'meeting'>[], index: SiteIndex, named: boolean) =>
  meetings.map((m) => {
    const times = [timesOf(m.starts, m.ends), m.venue].filter(Boolean).join(', ')
    return {
      date: m.date,
      href: `/meetings/${m.slug}/`,
      title: named
        ? (index.docs.community.get(m.community)?.title ?? m.title)
        : `${weekdayOf(m.date)} ${dateOf(m.date).replace(/ \d+$/, '')}`,
      text: named ? [weekdayOf(m.date), times].filter(Boolean).join(', ') : times,
      ...(m.state === 'cancelled' ? { flag: 'Cancelled' } : {}),
    }
  })

/** A community's next three meetings, cancelled ones included. */
export const nextMeetings = (community: string, index: SiteIndex): Doc<'meeting'>[] =>
  (index.meetingsOf.get(community) ?? []).filter((m) => m.date >= index.snapshot.day).slice(0, 3)
