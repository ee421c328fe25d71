/** The night after a meeting: nobody edits anything, and the pages of the whole real site tell the next meeting. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { warmIndexer } from '../../cms/publish/full-text'
import { Lease } from '../../cms/publish/lease'
import { Publisher } from '../../cms/publish/publisher'
import { inThisThread } from '../../cms/publish/renderer'
import { runPublisher } from '../../cms/publish/service'
import { seedDatabase } from '../../cms/seed'
import type { Site } from '../../content/model/snapshot'
import { clientFolder, compiledSite } from '../site/compiled'
import { type TestCms, everyType, openTestCms } from '../support/cms'

const COMMUNITY = 'sample-community-e1'
/** Its meetings of that year: one on this day, the next one after the holidays. */
const [HELD, NEXT] = ['2026-12-16', '2027-01-18']
/** Longer than the publisher waits between two looks at the day, in milliseconds. */
const A_WHILE = 60_000

let cms: TestCms
let site: Site
let school: string
let day = HELD

beforeAll(async () => {
  cms = await openTestCms()
  // A redirect leads to a page that the small seed leaves out.
  const docs = everyType().filter(({ type }) => type !== 'redirect')
  school = docs.find(({ type, doc }) => type === 'school' && doc.community === COMMUNITY)!.slug
  await seedDatabase(cms.payload, docs)
  site = await compiledSite()
}, 180_000)
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  await warmIndexer(site).close()
  await cms.close()
})

test('at midnight the publisher publishes by itself, and the meeting of the day before is past', async () => {
  const publisher = new Publisher(cms.payload, {
    site,
    renderer: inThisThread(site),
    indexer: warmIndexer(site),
    assetsDir: clientFolder,
    dataDir: cms.dataDir,
    siteUrl: 'http://site.example',
    keepReleases: 5,
    today: () => day,
  })
  const page = (address: string) => readFileSync(path.join(publisher.releases.current, address, 'index.html'), 'utf8')
  const firstLeaf = (address: string) => /<time class="leaf" datetime="([^"]+)"/.exec(page(address))?.[1]
  const told = () => ({
    community: firstLeaf(`communities/${COMMUNITY}`),
    due: /Meeting on ([^<]+)</.exec(page(`communities/${COMMUNITY}`))?.[1],
    school: firstLeaf(`schools/${school}`),
    past: page(`meetings/${COMMUNITY}-2026-12`).includes('<span class="flag">Past</span>'),
  })
  const before = { community: HELD, due: 'Wednesday 16 December 2026', school: HELD, past: false }
  const after = { community: NEXT, due: 'Monday 18 January 2027', school: NEXT, past: true }

  const stop = new AbortController()
  const work = runPublisher(publisher, new Lease(cms.payload), { cmsUrl: 'http://cms.example', log: () => {} }, stop.signal)
  try {
    await vi.waitFor(() => expect(told()).toEqual(before), 60_000)
    expect(publisher.isNewDay()).toBe(false)
    const release = publisher.releases.live()
    day = '2026-12-17'
    expect(publisher.isNewDay()).toBe(true)
    // The clock of this process goes on by a while; nothing was edited.
    const now = Date.now
    vi.spyOn(Date, 'now').mockImplementation(() => now() + A_WHILE)
    await vi.waitFor(() => expect(told()).toEqual(after), 60_000)
    expect(publisher.releases.live()! > release!).toBe(true)
    expect(publisher.isNewDay()).toBe(false)
  } finally {
    stop.abort()
    await work
  }
})
