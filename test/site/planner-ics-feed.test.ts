/** A community's calendar as a subscriber sees it: imported, changed, imported again. */
import { beforeAll, describe, expect, test } from 'vitest'
import { keepLedger } from '../../cms/publish/calendar-ledger'
import { changesBetween, withChanges } from '../../cms/publish/snapshot-changes'
import type { CalendarLine } from '../../content/model/calendar-ledger'
import { type Site, type Snapshot, emptySnapshot, parseSnapshot } from '../../content/model/snapshot'
import type { Doc, TypeName } from '../../content/model/types'
import { indexOf } from '../../site/index/site-index'
import { calendarAt, calendarEvents, calendarsOf, movedCalendars } from '../../site/index/community-calendar'
import { readCalendar, tooLong } from '../support/calendar'
import { compiledSite } from './compiled'
import { fixture, today } from './fixture'

const siteUrl = 'https://signpost.example'
const FEED = '/communities/canterbury-s3/calendar.ics'
const december = 'canterbury-s3-2026-12@canterbury-s3.signpost'

const NONE = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'

/** A site that is published again and again, as a subscriber reads it. */
class Publishing {
  lines: readonly CalendarLine[] = []
  snapshot: Snapshot
  private hour = 8

  constructor(public day = today) {
    this.snapshot = fixture({ day })
    this.edit('calendar', 'bank-holidays', { days: [{ name: 'Christmas Day', from: '2026-12-25' }] })
  }

  /** The last snapshot with some documents in other ways; a document given as undefined is taken away. */
  edit<T extends TypeName>(type: T, slug: string, change: Partial<Doc<T>> | undefined): this {
    const list = this.snapshot.content[type] as Doc<T>[]
    const edited = list.flatMap((doc) => (doc.slug !== slug ? [doc] : change ? [{ ...doc, ...change }] : []))
    this.snapshot = { ...this.snapshot, content: { ...this.snapshot.content, [type]: edited } }
    return this
  }

  publish(day = this.day) {
    this.day = day
    const content = { ...this.snapshot, day }
    const time = `${day}T${String(this.hour++).padStart(2, '0')}:00:00Z`
    this.lines = keepLedger(this.lines, calendarEvents(content), { day, time })
    this.snapshot = { ...content, calendar: this.lines }
    return this.import(FEED)
  }

  import(address: string) {
    const file = calendarAt(address, indexOf(this.snapshot), siteUrl) ?? NONE
    if (tooLong(file).length > 0) throw new Error(`Lines are too long: ${tooLong(file).join()}`)
    return readCalendar(file).events
  }
}

type Imported = ReturnType<Publishing['publish']>
/** What a second import changes: for each event its sequence, and its new day or state. */
const differences = (before: Imported, after: Imported) =>
  Object.fromEntries(
    [...after]
      .filter(([uid, event]) => JSON.stringify(event) !== JSON.stringify(before.get(uid)))
      .map(([uid, { sequence, status, starts }]) => [
        uid.split('@')[0],
        [before.get(uid)?.sequence, sequence, status, starts.slice(0, 10)],
      ]),
  )

describe('a calendar that was subscribed to', () => {
  test('has each meeting at its time, and every dated task of it', () => {
    const events = new Publishing().publish()
    expect(events.get(december)).toMatchObject({
      title: 'Meeting of Canterbury S3',
      starts: '2026-12-08T12:30:00Z',
      ends: '2026-12-08T13:30:00Z',
      location: 'Online',
      url: `${siteUrl}/meetings/canterbury-s3-2026-12/`,
      sequence: 0,
      stamp: `${today}T00:00:00Z`,
    })
    expect(
      [...events.values()].filter(({ uid }) => uid.includes('2026-12')).map(({ uid, starts }) => [uid.split('.')[0], starts.slice(0, 10)]),
    ).toEqual([
      ['send-request', '2026-11-24'],
      ['agenda', '2026-12-01'],
      ['meet', '2026-12-08'],
      [december.split('.')[0], '2026-12-08'],
    ])
    // One that is cancelled before anybody was told of it is nobody's business.
    expect([...events.keys()].filter((uid) => uid.includes('2027-01'))).toEqual([])
  })

  test('is the same after a publish that changes nothing, and keeps the very same ledger', () => {
    const site = new Publishing()
    const before = site.publish()
    const lines = site.lines
    expect(site.publish()).toEqual(before)
    expect(site.lines).toBe(lines)
    expect(site.publish('2026-11-23')).toEqual(before)
    expect(site.lines).toBe(lines)
  })

  test('moves with its meeting: the same names, the next number, and nothing else', () => {
    const site = new Publishing()
    const before = site.publish()
    const after = site.edit('meeting', 'canterbury-s3-2026-12', { date: '2026-12-15' }).publish()
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
    expect(differences(before, after)).toEqual({
      'canterbury-s3-2026-12': [0, 1, 'CONFIRMED', '2026-12-15'],
      'meet.canterbury-s3-2026-12': [0, 1, 'CONFIRMED', '2026-12-15'],
      'agenda.canterbury-s3-2026-12': [0, 1, 'CONFIRMED', '2026-12-08'],
      'send-request.canterbury-s3-2026-12': [0, 1, 'CONFIRMED', '2026-12-01'],
    })
    expect(after.get(december)!.stamp).toBe(`${today}T09:00:00Z`)
    // Its time alone moves no deadline.
    expect(differences(after, site.edit('meeting', 'canterbury-s3-2026-12', { starts: '14:00' }).publish())).toEqual({
      'canterbury-s3-2026-12': [1, 2, 'CONFIRMED', '2026-12-15'],
    })
  })

  test('moves what a new holiday moves, and tells of it where the count runs over it', () => {
    const site = new Publishing()
    const before = site.publish()
    const days = [{ name: 'Storm', from: '2026-11-26' }]
    expect(differences(before, site.edit('calendar', 'closure-days', { days }).publish())).toEqual({
      'send-request.canterbury-s3-2026-12': [0, 1, 'CONFIRMED', '2026-11-23'],
      // The window begins earlier; its last day stays.
      'agenda.canterbury-s3-2026-12': [0, 1, 'CONFIRMED', '2026-12-01'],
    })
  })

  test('moves what an amended rule moves, in every meeting, and drops what a rule that ended gave', () => {
    const site = new Publishing()
    const before = site.publish()
    const amended = site.edit('deadline-rule', 'send-request', { amount: 12 }).publish()
    expect(differences(before, amended)).toEqual({
      'send-request.canterbury-s3-2026-10': [0, 1, 'CONFIRMED', '2026-09-24'],
      'send-request.canterbury-s3-2026-12': [0, 1, 'CONFIRMED', '2026-11-20'],
    })
    const ended = site.edit('deadline-rule', 'send-request', { effective: { until: '2026-11-30' } }).publish()
    expect(differences(amended, ended)).toEqual({ 'send-request.canterbury-s3-2026-12': [1, 2, 'CANCELLED', '2026-11-20'] })
  })

  test.each(['is cancelled', 'is taken away'] as const)(
    'strikes out a meeting that %s, brings it back, and forgets it after a year',
    (how) => {
      const site = new Publishing()
      const before = site.publish()
      const { snapshot } = site
      const drop = () => site.edit('meeting', 'canterbury-s3-2026-12', how === 'is cancelled' ? { state: 'cancelled' } : undefined)
      const dropped = drop().publish()
      expect([...dropped.keys()].sort()).toEqual([...before.keys()].sort())
      const changed = Object.values(differences(before, dropped))
      expect(changed).toHaveLength(4)
      for (const change of changed) expect(change).toEqual([0, 1, 'CANCELLED', expect.any(String)])
      expect(dropped.get(december)).toMatchObject({
        title: 'Cancelled: Meeting of Canterbury S3',
        starts: '2026-12-08T12:30:00Z',
        reminders: [],
      })
      site.snapshot = { ...snapshot, content: snapshot.content }
      const back = site.publish()
      expect(back.get(december)).toMatchObject({ status: 'CONFIRMED', sequence: 2, title: 'Meeting of Canterbury S3' })
      drop()
      expect(site.publish('2026-11-25').get(december)).toMatchObject({ status: 'CANCELLED', sequence: 3 })
      expect(site.publish('2027-11-25').has(december)).toBe(true)
      expect(site.publish('2027-11-26').has(december)).toBe(false)
    },
  )

  test('keeps past days for thirteen months and then lets them go without a word', () => {
    const site = new Publishing()
    site.publish()
    const meeting = 'canterbury-s3-2026-10@canterbury-s3.signpost'
    expect(site.publish('2027-11-10').get(meeting)).toMatchObject({ status: 'CONFIRMED', sequence: 0 })
    const after = site.publish('2027-11-11')
    expect(after.has(meeting)).toBe(false)
    expect([...after.values()].filter(({ status }) => status === 'CANCELLED')).toEqual([])
    expect(site.lines.map(({ uid }) => uid)).not.toContain(meeting)
  })

  test('hands a meeting that another community takes over to that community’s calendar', () => {
    const site = new Publishing()
    site.publish()
    const after = site.edit('meeting', 'canterbury-s3-2026-12', { community: 'swale-1' }).publish()
    expect(after.get(december)).toMatchObject({ status: 'CANCELLED', sequence: 1 })
    expect(site.import('/communities/swale-1/calendar.ics').get('canterbury-s3-2026-12@swale-1.signpost')).toMatchObject({
      status: 'CONFIRMED',
      title: 'Meeting of Swale 1',
    })
  })

  test('of a community that is gone strikes out all it has, for a year; one that moved leads to its new calendar', () => {
    const site = new Publishing()
    const before = site.publish()
    site.edit('community', 'canterbury-s3', undefined)
    const left = Object.fromEntries(
      Object.entries(site.snapshot.content).map(([type, docs]) => [
        type,
        docs.filter((doc) => !JSON.stringify(doc).includes('canterbury-s3')),
      ]),
    ) as unknown as Snapshot['content']
    site.snapshot = { ...site.snapshot, content: left }
    const gone = site.publish()
    expect([...gone.keys()]).toEqual([...before.keys()])
    expect(new Set([...gone.values()].map(({ status }) => status))).toEqual(new Set(['CANCELLED']))
    expect([...calendarsOf(indexOf(site.snapshot)).keys()]).toContain(FEED)
    const redirect = { slug: 'moved', title: '/communities/canterbury-s3/', to: '/communities/swale-1/' }
    const moved = indexOf({ ...site.snapshot, content: { ...left, redirect: [redirect] } })
    expect(calendarsOf(moved).get(FEED)).toBe('swale-1')
    expect([...movedCalendars(moved)]).toEqual([[FEED, '/communities/swale-1/calendar.ics']])
    expect(site.publish('2027-12-01').size).toBe(0)
    expect([...calendarsOf(indexOf(site.snapshot)).keys()]).not.toContain(FEED)
  })

  test('leaves out a meeting in years that cannot be counted in, and keeps one at their edge without tasks', () => {
    const site = new Publishing()
    for (const date of ['9999-12-31', '0001-01-01', '2199-06-01'])
      expect([...site.edit('meeting', 'canterbury-s3-2026-12', { date }).publish().keys()]).toHaveLength(4)
    const rules = site.snapshot.content['deadline-rule'].map((rule) => ({ ...rule, amount: 400 }))
    site.snapshot = { ...site.snapshot, content: { ...site.snapshot.content, 'deadline-rule': rules } }
    const events = site.edit('meeting', 'canterbury-s3-2026-12', { date: '2000-01-05' }).publish()
    expect(events.get(december)).toBeUndefined()
    const late = site.edit('meeting', 'canterbury-s3-2026-12', { date: '2099-12-30' })
    for (const rule of late.snapshot.content['deadline-rule'])
      late.edit('deadline-rule', rule.slug, { direction: 'after', amountUntil: undefined })
    expect([...late.publish().values()].filter(({ uid }) => uid.includes('2026-12')).map(({ uid }) => uid)).toEqual([december])
  })
})

describe('the site', () => {
  let site: Site
  beforeAll(async () => {
    site = await compiledSite()
  }, 180_000)

  test('has a calendar for each community, says that a sample is one, and lists the same events as the publisher is told', async () => {
    const snapshot = fixture()
    for (const { slug } of snapshot.content.community) expect(site.addresses(snapshot)).toContain(`/communities/${slug}/calendar.ics`)
    const page = await site.render(FEED, snapshot, { siteUrl: `${siteUrl}/` })
    expect(page).toEqual({ status: 200, contentType: 'text/calendar; charset=utf-8', body: calendarAt(FEED, indexOf(snapshot), siteUrl) })
    const { name, events } = readCalendar(page.body)
    expect(name).toBe('Canterbury S3: meetings and deadlines (sample)')
    for (const { text } of events.values()) expect(text).toContain('generated sample, not real')
    expect([...events.keys()].sort()).toEqual(
      site
        .calendarEvents(snapshot)
        .map(({ uid }) => uid)
        .sort(),
    )
    const real = await site.render(FEED, { ...snapshot, sample: false }, { siteUrl })
    expect(real.body).not.toContain('sample')
    expect((await site.render('/communities/nowhere/calendar.ics', snapshot, { siteUrl })).status).toBe(404)
    expect((await site.render('/sitemap.xml', snapshot, { siteUrl })).body).not.toContain('.ics')
  })

  test('leads from the calendar of a community that moved to its new one', async () => {
    const redirect = [{ slug: 'moved', title: '/communities/canterbury/', to: '/communities/canterbury-s3/' }]
    const snapshot = fixture()
    const moved: Snapshot = { ...snapshot, content: { ...snapshot.content, redirect } }
    const old = '/communities/canterbury/calendar.ics'
    expect(site.addresses(moved)).toContain(old)
    expect((await site.render(old, moved, { siteUrl })).body).toBe((await site.render(FEED, moved, { siteUrl })).body)
    expect(JSON.parse((await site.render('/redirects.json', moved, { siteUrl })).body)).toMatchObject({ [old]: FEED })
  })

  test('without any content has none', () => {
    expect(site.calendarEvents(emptySnapshot(today))).toEqual([])
    expect(site.addresses(emptySnapshot(today)).filter((address) => address.endsWith('.ics'))).toEqual([])
  })
})

describe('the ledger in a snapshot', () => {
  test('is read back from JSON, is not asked of old snapshots, and must be one', () => {
    const site = new Publishing()
    site.publish()
    const text = JSON.parse(JSON.stringify(site.snapshot)) as object
    expect(parseSnapshot(text).calendar).toEqual(site.lines)
    expect(parseSnapshot({ ...text, calendar: undefined })).not.toHaveProperty('calendar')
    expect(() => parseSnapshot({ ...text, calendar: [{ uid: 'x' }] })).toThrow('not a snapshot')
  })

  test('goes to threads only when it has changed', () => {
    const site = new Publishing()
    site.publish()
    const before = site.snapshot
    site.publish()
    const same = changesBetween(before, site.snapshot)
    expect(same.calendar).toBe('as before')
    expect(withChanges(structuredClone(before), structuredClone(same))).toEqual(site.snapshot)
    site.edit('meeting', 'canterbury-s3-2026-12', { date: '2026-12-15' }).publish()
    const changes = changesBetween(before, site.snapshot)
    expect(changes.calendar).toBe(site.lines)
    expect(withChanges(structuredClone(before), structuredClone(changes))).toEqual(site.snapshot)
    expect(withChanges(undefined, changesBetween(undefined, fixture()))).toEqual(fixture())
  })
})
