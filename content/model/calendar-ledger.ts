/**
 * What calendars that subscribed have been told: one line for each event that was ever published. An event's number of changes must
 * rise and a dropped event must be told as cancelled, and neither can be worked out from what is published now.
 */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** How long an event stays in its community's calendar after its day, in months: subscribers keep the year behind them. */
export const MONTHS_KEPT = 13
/** How long a dropped event is told as cancelled, in months. A calendar that looks less often than that has been given up. */
export const MONTHS_CANCELLED = 12

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const time = z.string().regex(/^\d{2}:\d{2}$/)

/** An event as the ledger knows it. Nothing but `uid` and `community` stays the same when it changes. */
const told = {
  /** The event's name to calendars, the same for good: it holds no date. */
  uid: z.string().min(1),
  /** The short name of the community whose calendar it is in. */
  community: z.string().min(1),
  title: z.string(),
  /** Its day in Europe/London, `YYYY-MM-DD`. */
  day,
  /** `HH:MM` in Europe/London, both or neither: without them it takes the whole day. */
  starts: time.optional(),
  ends: time.optional(),
}

export const calendarLine = z.object({
  ...told,
  /** Tells one telling of the event from another. */
  fingerprint: z.string(),
  /** How often it has changed. */
  sequence: z.int().min(0),
  /** When it last changed, in UTC: `2026-11-22T08:15:30Z`. */
  changed: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  /** The day on which it was dropped; without one it stands. */
  cancelled: day.optional(),
})
export type CalendarLine = z.infer<typeof calendarLine>

/** An event that the published content asks for. */
export interface CalendarEvent extends Omit<CalendarLine, 'fingerprint' | 'sequence' | 'changed' | 'cancelled'> {
  /** Everything a calendar is told of it, as one text: whoever compares two of them knows whether it changed. */
  told: string
}

/** The first day whose events are still in the calendars. @param today `YYYY-MM-DD`, as the answer. */
export const keptSince = (today: string): string => Temporal.PlainDate.from(today).subtract({ months: MONTHS_KEPT }).toString()

/** Events dropped before this day are told no longer. @param today `YYYY-MM-DD`, as the answer. */
export const cancelledSince = (today: string): string => Temporal.PlainDate.from(today).subtract({ months: MONTHS_CANCELLED }).toString()
