/**
 * A calendar file (iCalendar: RFC 5545, RFC 7986) from events. Runs in Node and in the browser.
 *
 * Why no library: ical-generator 11 writes DTSTAMP without its Z as soon as a zone is set and moves all-day events by a day on machines
 * west of Greenwich; ts-ics 2.4 folds by characters, so that lines grow beyond 75 octets, and leaves an alarm's text unescaped; ics 3.12
 * knows no VTIMEZONE and weighs 24 kB. ical.js reads what this file writes in the tests, and must not be its own judge.
 */
import { dateOf } from '../text/dates'
import { dayAt, textAt } from './days'
import { escaped, folded } from './ics-text'

/** An event without its history. Days are `YYYY-MM-DD` and times `HH:MM`, in Europe/London. */
export interface PlannedEvent {
  /** The event's name to calendars: the same for good, whatever else changes. */
  uid: string
  title: string
  day: string
  /** Both or neither: without them the event takes the whole day. */
  starts?: string | undefined
  ends?: string | undefined
  location?: string | undefined
  /** What it is about, in lines. */
  text: string
  /** The page about it, an address of the site. */
  address: string
  /** How many days before it a calendar reminds: at its own time of day, or at 9am where it has none. */
  remindBefore: readonly number[]
}

/** An event as a calendar is told it. */
export interface ToldEvent {
  event: PlannedEvent
  /** How often it has changed: of two tellings calendars take the one with the higher number. */
  sequence: number
  /** When it last changed, in UTC to the second: `2026-11-22T08:15:30Z`. */
  changed: string
  /** The day on which it was dropped, `YYYY-MM-DD`. Calendars then strike it out. */
  cancelled?: string | undefined
}

export interface CalendarInfo {
  name: string
  about: string
  /** The public address of the site, without a slash at its end. */
  siteUrl: string
  /** Where the file itself is on the site, for calendars that look again; undefined for a file that is handed out once. */
  address?: string | undefined
}

/** How often a calendar that subscribed should look again. */
const LOOK_AGAIN = 'PT6H'

/** Clocks in Kent go forward on the last Sunday of March and back on the last of October, at 01:00 UTC, since 1996. */
const zone = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19960331T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split('\n')

/**
 * The whole file, its lines ended as the standard asks. Nothing in it comes from a clock or from the device's zone.
 * It names no METHOD: with one, each event would need an organiser with an e-mail address.
 */
export function calendarFile({ name, about, siteUrl, address }: CalendarInfo, events: readonly ToldEvent[]): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Signpost//Deadline planner//EN',
    'CALSCALE:GREGORIAN',
    // The names with X- are older; calendars know the one or the other.
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(about)}`,
    `X-WR-CALDESC:${escaped(about)}`,
    'X-WR-TIMEZONE:Europe/London',
    ...(address
      ? [`SOURCE;VALUE=URI:${siteUrl}${address}`, `REFRESH-INTERVAL;VALUE=DURATION:${LOOK_AGAIN}`, `X-PUBLISHED-TTL:${LOOK_AGAIN}`]
      : []),
    ...zone,
  ]
  return [written(head), ...events.map((event) => eventText(event, siteUrl)), written(['END:VCALENDAR'])].join('')
}

const written = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('')

/** At each publish nearly all of a county's events are told as before. */
const texts = new WeakMap<PlannedEvent, { as: string; text: string }>()

function eventText(told: ToldEvent, siteUrl: string): string {
  const as = [told.sequence, told.changed, told.cancelled, siteUrl].join(' ')
  const before = texts.get(told.event)
  if (before?.as === as) return before.text
  const text = written(eventLines(told, siteUrl))
  texts.set(told.event, { as, text })
  return text
}

function eventLines({ event, sequence, changed: time, cancelled }: ToldEvent, siteUrl: string): string[] {
  const { uid, day, starts, ends, location } = event
  const changed = time.replace(/[-:]/g, '')
  const url = siteUrl + event.address
  const timed = starts !== undefined && ends !== undefined
  const at = (time: string) => `;TZID=Europe/London:${compact(day)}T${time.replace(':', '')}00`
  // Programs that do not know STATUS show a cancelled event like any other: its title says it too.
  const dropped = cancelled && `This was taken out of the calendar on ${dateOf(cancelled)}.`
  const title = escaped(cancelled ? `Cancelled: ${event.title}` : event.title)
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // The end is not part of the event: that of a whole day is the day after.
    timed ? `DTSTART${at(starts)}` : `DTSTART;VALUE=DATE:${compact(day)}`,
    timed ? `DTEND${at(ends)}` : `DTEND;VALUE=DATE:${compact(textAt(dayAt(day) + 1))}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped([dropped, event.text, url].filter(Boolean).join('\n'))}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `URL:${url}`,
    // A deadline does not make anybody busy all day.
    `TRANSP:${timed && !cancelled ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(cancelled ? [] : event.remindBefore.flatMap((days) => reminder(days, timed, title))),
    'END:VEVENT',
  ]
}

const HOURS_FROM_NINE_TO_MIDNIGHT = 15

function reminder(days: number, timed: boolean, title: string): string[] {
  const whole = (count: number) => (count > 0 ? `${count}D` : '')
  const trigger = timed ? `-P${days}D` : `-P${whole(days - 1)}T${HOURS_FROM_NINE_TO_MIDNIGHT}H`
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${title}`, 'END:VALARM']
}

const compact = (day: string): string => day.replaceAll('-', '')
