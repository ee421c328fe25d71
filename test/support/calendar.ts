/** Calendar files as an independent program reads them: Mozilla's, which Thunderbird uses. */
import ICAL from 'ical.js'

/** One event as a calendar has it after an import. */
export interface ReadEvent {
  uid: string
  sequence: number
  status: string
  title: string
  text: string
  location: string | null
  url: string | null
  /** `YYYY-MM-DD` for a whole day, else `YYYY-MM-DDTHH:MM:SSZ` in UTC, as the file's own zone gives it. */
  starts: string
  ends: string
  stamp: string
  reminders: string[]
}

export interface ReadCalendar {
  name: string
  events: Map<string, ReadEvent>
}

/** Reads a calendar file. @throws Error where it is none, or where two events share a name. */
export function readCalendar(file: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(file) as never)
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
  )
  const moment = (event: ICAL.Component, name: string): string => {
    const property = event.getFirstProperty(name)!
    const time = property.getFirstValue() as ICAL.Time
    if (time.isDate) return time.toString()
    const zone = property.getFirstParameter('tzid')
    if (zone) time.zone = zones.get(zone)!
    return time.convertToZone(ICAL.Timezone.utcTimezone).toString()
  }
  const events = new Map<string, ReadEvent>()
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const value = (name: string) => event.getFirstPropertyValue(name) as string | null
    const uid = String(value('uid'))
    if (events.has(uid)) throw new Error(`Two events are called ${uid}.`)
    events.set(uid, {
      uid,
      sequence: Number(value('sequence')),
      status: String(value('status')),
      title: String(value('summary')),
      text: String(value('description')),
      location: value('location'),
      url: value('url'),
      starts: moment(event, 'dtstart'),
      ends: moment(event, 'dtend'),
      stamp: moment(event, 'dtstamp'),
      reminders: event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    })
  }
  return { name: String(calendar.getFirstPropertyValue('name')), events }
}

/** Lines that are longer than the standard allows, in octets. */
export const tooLong = (file: string): string[] => file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)
