/** The calendars of communities through publishes: what a subscriber is told of every edit. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { warmIndexer } from '../../cms/publish/full-text'
import { LedgerStore, LedgerTaken } from '../../cms/publish/ledger-store'
import { LeaseLost, Publisher } from '../../cms/publish/publisher'
import { inThisThread } from '../../cms/publish/renderer'
import { seedDatabase } from '../../cms/seed'
import type { Site } from '../../content/model/snapshot'
import type { SeedDoc } from '../../content/seed/read'
import { compiledSite } from '../site/compiled'
import { readCalendar } from '../support/calendar'
import { type TestCms, everyType, likeness, openTestCms } from '../support/cms'
import { plainSite } from '../support/pages'

let cms: TestCms
let payload: Payload
let site: Site
let publisher: Publisher

/** The pages of the stand-in and the calendars of the real site: what is asked here is only what calendars are told. */
const calendarsOnly = (real: Site): Site => ({
  ...plainSite,
  addresses: (snapshot) => [...plainSite.addresses(snapshot), ...real.addresses(snapshot).filter((address) => address.endsWith('.ics'))],
  calendarEvents: real.calendarEvents,
  render: (address, snapshot, options) => (address.endsWith('.ics') ? real : plainSite).render(address, snapshot, options),
})

let hour = 8
let day = '2026-11-22'
const publisherOf = (more: object = {}) =>
  new Publisher(payload, {
    site,
    renderer: inThisThread(site),
    indexer: warmIndexer(site),
    assetsDir: path.join(import.meta.dirname, '../../site/public'),
    dataDir: cms.dataDir,
    siteUrl: 'http://site.example',
    keepReleases: 5,
    today: () => day,
    now: () => `${day}T${String(hour++).padStart(2, '0')}:00:00Z`,
    ...more,
  })

/** The kinds that calendars are made of, and one page, without which nothing is published. */
const needed = new Set(['source', 'topic', 'area', 'community', 'meeting', 'calendar', 'deadline-rule', 'announcement'])
const isNeeded = ({ type, slug }: SeedDoc): boolean => needed.has(type) && (type !== 'meeting' || /-(e1|w1)-/.test(slug))
const withoutOthers = (seed: SeedDoc): SeedDoc =>
  seed.type === 'announcement' ? { ...seed, doc: { ...seed.doc, related: [], body: 'News.' } } : seed

beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
  const docs = everyType().filter(isNeeded).map(withoutOthers)
  await seedDatabase(payload, docs)
  site = calendarsOnly(await compiledSite())
  publisher = publisherOf()
  await publisher.publish()
}, 180_000)
afterAll(async () => {
  await warmIndexer(site).close()
  await cms.close()
})

const FEED = 'communities/sample-community-e1/calendar.ics'
const fileNow = () => readFileSync(path.join(publisher.releases.current, FEED), 'utf8')
const eventsNow = () => readCalendar(fileNow()).events
const publish = async () => {
  await publisher.publish()
  return eventsNow()
}
type Events = ReturnType<typeof eventsNow>

/** The names of events that a second import changes, each with what became of it. */
const changes = (before: Events, after: Events): Record<string, string> =>
  Object.fromEntries(
    [...after]
      .filter(([uid, event]) => JSON.stringify(event) !== JSON.stringify(before.get(uid)))
      .map(([uid, { status, sequence, starts }]) => [uid, `${status} ${sequence} ${starts.slice(0, 10)}`]),
  )
const find = async (collection: string, slug: string) =>
  (await payload.find({ collection: collection as never, where: { slug: { equals: slug } }, depth: 0 })).docs[0] as never as {
    id: string
  } & Record<string, unknown>
const edit = async (collection: string, slug: string, data: object) =>
  payload.update({ collection: collection as never, id: (await find(collection, slug)).id, data: data as never })
const ledgers = async () =>
  (
    await payload.db.find<{ id: string }>({
      collection: 'calendar-ledgers',
      limit: 0,
      pagination: false,
      sort: 'community',
      req: {} as never,
    })
  ).docs

/** A meeting of the community that is held, some way after the last Christmas that is planned for. */
const meeting = { slug: 'sample-community-e1-2027-03', uid: 'sample-community-e1-2027-03@sample-community-e1.signpost' }

test('a meeting that moves takes its deadlines along, and nothing else changes', async () => {
  await edit('meetings', meeting.slug, { date: '2027-03-09', state: 'planned' })
  const before = await publish()
  await edit('meetings', meeting.slug, { date: '2027-03-16' })
  const after = await publish()
  const changed = changes(before, after)
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
  expect(Object.keys(changed).length).toBeGreaterThan(5)
  for (const uid of Object.keys(changed)) {
    expect(uid).toContain(meeting.slug)
    expect(after.get(uid)).toMatchObject({ status: 'CONFIRMED', sequence: before.get(uid)!.sequence + 1 })
    expect(after.get(uid)!.stamp > before.get(uid)!.stamp).toBe(true)
  }
  expect(after.get(meeting.uid)!.starts).toContain('2027-03-16')
  expect(after.get(`send-request-form.${meeting.uid}`)).toMatchObject({ starts: '2027-03-02', ends: '2027-03-03' })
})

test('a closure day added in the CMS moves the deadlines it lies before in the next publish', async () => {
  const before = eventsNow()
  const holidays = await find('calendars', 'bank-holidays-england')
  const storm = {
    ...likeness(holidays, 'closures'),
    title: 'Closures',
    kind: 'closure-days',
    days: [{ name: 'Storm', from: '2027-03-10' }],
  }
  const { id } = await payload.create({ collection: 'calendars', data: { ...storm, _status: 'published' } as never })
  const after = await publish()
  const changed = changes(before, after)
  expect(changed[`send-request-form.${meeting.uid}`]).toBe(
    `CONFIRMED ${before.get(`send-request-form.${meeting.uid}`)!.sequence + 1} 2027-03-01`,
  )
  expect(changed).not.toHaveProperty([meeting.uid])
  expect(after.get(`send-request-form.${meeting.uid}`)!.text).toContain('10 March 2027 (KCC closure: Storm)')
  await payload.delete({ collection: 'calendars', id })
  expect((await publish()).get(`send-request-form.${meeting.uid}`)!.starts).toBe('2027-03-02')
})

test('an amended rule moves its own days, in every meeting', async () => {
  const before = eventsNow()
  await edit('deadline-rules', 'send-agenda-papers', { amount: 6 })
  const changed = Object.keys(changes(before, await publish()))
  expect(changed.length).toBeGreaterThan(5)
  for (const uid of changed) expect(uid).toMatch(/^send-agenda-papers\./)
})

test('a meeting that is cancelled, unpublished or deleted is struck out with all its deadlines; one that comes back stands again', async () => {
  const before = eventsNow()
  const own = [...before.keys()].filter((uid) => uid.includes(meeting.slug))
  const states = (events: Events) =>
    new Set(own.map((uid) => `${events.get(uid)!.status} ${events.get(uid)!.sequence - before.get(uid)!.sequence}`))
  await edit('meetings', meeting.slug, { state: 'cancelled' })
  expect(states(await publish())).toEqual(new Set(['CANCELLED 1']))
  expect(states(await publish())).toEqual(new Set(['CANCELLED 1']))
  await edit('meetings', meeting.slug, { state: 'planned' })
  expect(states(await publish())).toEqual(new Set(['CONFIRMED 2']))
  await edit('meetings', meeting.slug, { _status: 'draft' })
  expect(states(await publish())).toEqual(new Set(['CANCELLED 3']))
  await edit('meetings', meeting.slug, { _status: 'published' })
  expect(states(await publish())).toEqual(new Set(['CONFIRMED 4']))
  await payload.delete({ collection: 'meetings', id: (await find('meetings', meeting.slug)).id })
  expect(states(await publish())).toEqual(new Set(['CANCELLED 5']))
})

test('a publish from nothing makes the same files and writes nothing; so does one on the next day', async () => {
  const file = fileNow()
  const stored = await ledgers()
  expect(stored).toHaveLength(2)
  expect(await publisherOf().publish()).toMatchObject({ changed: 0, removed: 0 })
  day = '2026-11-23'
  await publisherOf().publish()
  expect(fileNow()).toBe(file)
  expect(await ledgers()).toEqual(stored)
})

test('a publish that fails tells nobody anything, and the next one tells the change as one', async () => {
  const slug = 'sample-community-e1-2027-04'
  const uid = `${slug}@sample-community-e1.signpost`
  await edit('meetings', slug, { state: 'planned' })
  const before = (await publish()).get(uid)!
  const stored = await ledgers()
  await edit('meetings', slug, { venue: 'Another hall' })
  const broken: Site = { ...site, addresses: (s) => site.addresses(s).filter((address) => address !== '/announcements/') }
  await expect(publisherOf({ site: broken }).publish()).rejects.toThrow(/announcements/)
  expect(await ledgers()).toEqual(stored)
  // Told and then cut off before it is public: a number is left out, none is used twice.
  const cutOff = publisherOf()
  cutOff.releases.swap = () => {
    throw new Error('The machine was switched off.')
  }
  await expect(cutOff.publish()).rejects.toThrow('switched off')
  expect(await ledgers()).not.toEqual(stored)
  expect(eventsNow().get(uid)).toEqual(before)
  await edit('meetings', slug, { venue: 'A third hall' })
  expect((await publish()).get(uid)).toMatchObject({ location: 'A third hall', sequence: before.sequence + 2 })
})

test('of two publishers the one that comes second tells nothing', async () => {
  const slug = 'sample-community-e1-2027-04'
  const late = publisherOf({
    // While it renders, another one takes over and publishes.
    mayContinue: async () => {
      await publish()
      return true
    },
  })
  await edit('meetings', slug, { venue: 'A fourth hall' })
  await expect(late.publish()).rejects.toThrow(LeaseLost)
  const told = await ledgers()
  expect(eventsNow().get(`${slug}@sample-community-e1.signpost`)!.location).toBe('A fourth hall')
  expect(await late.publish()).toMatchObject({ changed: 0 })
  expect(await ledgers()).toEqual(told)
})

test('of two that write the ledger at once the database refuses one', async () => {
  const [one, other] = [new LedgerStore(payload), new LedgerStore(payload)]
  const [before] = [await one.read(), await other.read()]
  const line = { ...before[0]!, uid: 'a@new.signpost', community: 'new' }
  await one.write([...before, line])
  await expect(other.write([...before, { ...line, sequence: 7 }])).rejects.toThrow(LedgerTaken)
  const both = await other.read()
  expect(both.find(({ community }) => community === 'new')).toEqual(line)
  await one.write([...before, { ...line, sequence: 1 }])
  await expect(other.write([...before, { ...line, sequence: 8 }])).rejects.toThrow(LedgerTaken)
  expect((await other.read()).find(({ community }) => community === 'new')).toEqual({ ...line, sequence: 1 })
  await other.write(before)
  expect(await one.read()).toEqual(before)
})

test('a community that is unpublished leaves a calendar in which all is struck out', async () => {
  const old = 'communities/sample-community-w1/calendar.ics'
  for (const doc of (await payload.find({ collection: 'meetings', where: { slug: { like: 'sample-community-w1' } }, limit: 0, depth: 0 }))
    .docs)
    await payload.update({ collection: 'meetings', id: doc.id, data: { _status: 'draft' } as never })
  await edit('communities', 'sample-community-w1', { _status: 'draft' })
  await publisher.publish()
  const { events, name } = readCalendar(readFileSync(path.join(publisher.releases.current, old), 'utf8'))
  expect(name).toContain('no longer listed')
  expect(events.size).toBeGreaterThan(50)
  expect(new Set([...events.values()].map(({ status }) => status))).toEqual(new Set(['CANCELLED']))
})

test('nobody reads or writes the ledger by the API', async () => {
  const account = { email: 'admin@example.org', password: 'a long enough password', role: 'admin' }
  const user = { ...(await payload.create({ collection: 'users', data: account as never })), collection: 'users' }
  const asked = { collection: 'calendar-ledgers' as const, overrideAccess: false, user: user as never }
  await expect(payload.find(asked)).rejects.toThrow('not allowed')
  await expect(payload.create({ ...asked, data: { community: 'x', lines: [], version: 'x' } })).rejects.toThrow('not allowed')
})
