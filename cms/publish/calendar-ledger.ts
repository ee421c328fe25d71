/**
 * Keeps what calendars that subscribed were told: how often each event changed, and which were dropped. It is kept in the database
 * and not beside the published files, so that a publish from nothing tells the same.
 */
import { type CalendarEvent, type CalendarLine, cancelledSince, keptSince } from '../../content/model/calendar-ledger'
import { hashOf } from './page-facts'

/** The moment of a publish. */
export interface Moment {
  /** In UTC to the second: `2026-11-22T08:15:30Z`. */
  time: string
  /** The day in Europe/London, `YYYY-MM-DD`. */
  day: string
}

/**
 * The ledger after a publish of these events. A new event is told as of the beginning of the day, so that a site made twice from the
 * same content on one day is the same. One that changed, was dropped or came back gets the next number.
 * @param before the lines in the order of their uids, as the answer.
 * @returns `before` itself where nothing changed; lines that did not change are the same objects.
 */
export function keepLedger(before: readonly CalendarLine[], events: readonly CalendarEvent[], now: Moment): readonly CalendarLine[] {
  const known = new Map(before.map((line) => [line.uid, line]))
  const standing = new Set<string>()
  const after: CalendarLine[] = []
  for (const event of events) {
    standing.add(event.uid)
    after.push(lineOf(event, known.get(event.uid), now))
  }
  const [oldestDay, oldestCancelled] = [keptSince(now.day), cancelledSince(now.day)]
  for (const line of before) {
    if (standing.has(line.uid)) continue
    if (line.cancelled) {
      if (line.cancelled >= oldestCancelled) after.push(line)
    } else if (line.day >= oldestDay) {
      // Too old a day and the event was not dropped but has left the calendar by age.
      after.push({ ...line, sequence: line.sequence + 1, changed: now.time, cancelled: now.day })
    }
  }
  after.sort((a, b) => (a.uid < b.uid ? -1 : 1))
  return after.length === before.length && after.every((line, i) => line === before[i]) ? before : after
}

function lineOf(event: CalendarEvent, before: CalendarLine | undefined, now: Moment): CalendarLine {
  const { told: _told, ...rest } = event
  const fingerprint = fingerprintOf(event)
  if (!before) return { ...rest, fingerprint, sequence: 0, changed: `${now.day}T00:00:00Z` }
  if (!before.cancelled && before.fingerprint === fingerprint) return before
  return { ...rest, fingerprint, sequence: before.sequence + 1, changed: now.time }
}

/** A site that stays warm hands out the same events again, and a publish should not wait for thousands of hashes. */
const fingerprints = new WeakMap<CalendarEvent, string>()

function fingerprintOf(event: CalendarEvent): string {
  let fingerprint = fingerprints.get(event)
  if (fingerprint === undefined) fingerprints.set(event, (fingerprint = hashOf(event.told)))
  return fingerprint
}
