/** Each community's meetings and deadlines as a calendar to subscribe to. */
import { type CalendarEvent, type CalendarLine, keptSince } from '../../content/model/calendar-ledger'
import type { Site, Snapshot } from '../../content/model/snapshot'
import { type Doc, addressOf } from '../../content/model/types'
import { dayAt, isInRange } from '../planner/days'
import { type PlanOwner, SAMPLE, meetingEvent, planEvents } from '../planner/events'
import { type PlannedEvent, type ToldEvent, calendarFile } from '../planner/ics'
import { planMeeting, rulebook } from '../planner/gather'
import { type Rulebook, planFrom } from '../planner/plan'
import { grouped } from '../text/words'
import { type SiteIndex, indexOf } from './site-index'

/** Where a community's calendar is. It stays there whatever happens to its meetings: people have subscribed to it. */
export const calendarAddress = (community: string): string => `${addressOf('community', community)}calendar.ics`

interface MadeEvent {
  planned: PlannedEvent
  listed: CalendarEvent
}

/** What was made of a meeting. It stands while the rulebook, the meeting and the community are the same objects. */
interface Made {
  community: Doc<'community'>
  sample: boolean
  events: MadeEvent[]
}
const made = new WeakMap<Rulebook, WeakMap<Doc<'meeting'>, Made>>()

/** All events of a meeting that is held. One so far away that no working day can be counted has none. */
function eventsOf(meeting: Doc<'meeting'>, community: Doc<'community'>, book: Rulebook, sample: boolean): MadeEvent[] {
  const known = made.get(book) ?? new WeakMap<Doc<'meeting'>, Made>()
  made.set(book, known)
  const before = known.get(meeting)
  if (before?.community === community && before.sample === sample) return before.events
  const day = dayAt(meeting.date)
  const held = meeting.state !== 'cancelled' && isInRange(day)
  const owner: PlanOwner = { plan: meeting.slug, owner: community.slug, name: community.title, sample }
  const planned = held ? [meetingEvent(planMeeting(meeting), owner), ...tasksAround(day, book, owner)] : []
  const events = planned.map((event) => ({ planned: event, listed: listedEvent(event, community.slug) }))
  known.set(meeting, { community, sample, events })
  return events
}

function tasksAround(day: number, book: Rulebook, owner: PlanOwner): PlannedEvent[] {
  try {
    return planEvents(planFrom({ trigger: 'meeting', day }, book), book, owner)
  } catch (error) {
    // A rule may lead out of the years that the planner knows; the meeting itself still stands.
    if (error instanceof RangeError) return []
    throw error
  }
}

const listedEvent = (event: PlannedEvent, community: string): CalendarEvent => {
  const { uid, title, day, starts, ends } = event
  return { uid, community, title, day, ...(starts && ends ? { starts, ends } : {}), told: JSON.stringify(event) }
}

function eventsIn(community: Doc<'community'>, index: SiteIndex): MadeEvent[] {
  const { day, sample } = index.snapshot
  const since = keptSince(day)
  const book = rulebook(index.snapshot)
  const meetings = index.meetingsOf.get(community.slug) ?? []
  return meetings.flatMap((meeting) => eventsOf(meeting, community, book, sample)).filter(({ planned }) => planned.day >= since)
}

export const calendarEvents: Site['calendarEvents'] = (snapshot) => {
  const index = indexOf(snapshot)
  return snapshot.content.community.flatMap((community) => eventsIn(community, index).map(({ listed }) => listed))
}

const lines = new WeakMap<Snapshot, Map<string, CalendarLine[]>>()
function linesOf(snapshot: Snapshot): Map<string, CalendarLine[]> {
  let map = lines.get(snapshot)
  if (!map) lines.set(snapshot, (map = grouped(snapshot.calendar ?? [], ({ community }) => community)))
  return map
}

/** Old addresses of calendars and the new ones: a community that moved takes its calendar along. */
export function movedCalendars({ moved, docs }: SiteIndex): Map<string, string> {
  const slugAt = (address: string): string | undefined => /^\/communities\/([^/]+)\/$/.exec(address)?.[1]
  return new Map(
    [...moved].flatMap(([from, to]) => {
      const [before, now] = [slugAt(from), slugAt(to)]
      return before && now && docs.community.has(now) ? [[calendarAddress(before), calendarAddress(now)] as const] : []
    }),
  )
}

/**
 * Every calendar's address, with the community whose events it holds. A community that is gone keeps its calendar while events
 * are still told as cancelled: an address that answers nothing would leave subscribers with the dates they have.
 */
export function calendarsOf(index: SiteIndex): Map<string, string> {
  const slugs = [...index.docs.community.keys(), ...linesOf(index.snapshot).keys()]
  const calendars = new Map(slugs.map((slug) => [calendarAddress(slug), slug]))
  // Servers that know no redirects find the new calendar at the old address.
  for (const [from, to] of movedCalendars(index)) calendars.set(from, calendars.get(to)!)
  return calendars
}

/** The file at an address. @returns undefined where no calendar is. @param siteUrl the site's address without a slash at its end. */
export function calendarAt(address: string, index: SiteIndex, siteUrl: string): string | undefined {
  const slug = calendarsOf(index).get(address)
  if (slug === undefined) return undefined
  const community = index.docs.community.get(slug)
  const { sample } = index.snapshot
  const name = community ? community.title.replace(/ \(sample\)$/, '') : 'A community that is no longer listed'
  return calendarFile(
    {
      // Names and descriptions hold no comma of ours: some programs show the sign that marks one.
      name: `${name}: meetings and deadlines${sample ? ' (sample)' : ''}`,
      about:
        'The meetings of a Community of Schools and every deadline counted from them. The days here follow when a meeting or a holiday changes.',
      siteUrl,
      address: calendarAddress(slug),
    },
    toldEvents(slug, community, index),
  )
}

function toldEvents(slug: string, community: Doc<'community'> | undefined, index: SiteIndex): ToldEvent[] {
  const { snapshot } = index
  const own = linesOf(snapshot).get(slug) ?? []
  const byUid = new Map(own.map((line) => [line.uid, line]))
  const standing = (community ? eventsIn(community, index) : []).map(({ planned }): ToldEvent => {
    const line = byUid.get(planned.uid)
    return { event: planned, sequence: line?.sequence ?? 0, changed: line?.changed ?? `${snapshot.day}T00:00:00Z` }
  })
  const address = community ? addressOf('community', slug) : '/communities/'
  const dropped = own.flatMap(({ uid, title, day, starts, ends, sequence, changed, cancelled }): ToldEvent[] => {
    const event = { uid, title, day, starts, ends, text: snapshot.sample ? SAMPLE : '', address, remindBefore: [] }
    return cancelled ? [{ event, sequence, changed, cancelled }] : []
  })
  return [...standing, ...dropped].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}
const placeOf = ({ event: { day, starts, uid } }: ToldEvent): string => `${day} ${starts ?? ''} ${uid}`
