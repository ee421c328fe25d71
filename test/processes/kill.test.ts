/** A publisher killed at any moment: the public site stays whole, and the next one finishes the work. */
import { rmSync, watch } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitingRequests } from '../../cms/publish/requests'
import { seedDatabase } from '../../cms/seed'
import { compileSite } from '../../scripts/compile'
import { type TestCms, openTestCms } from '../support/cms'
import { smallSeed } from '../support/small-seed'
import { noteSoak } from '../support/soak'
import { type Started, bundleChild, endAll, startChild } from './children'
import { checkWhole, markOf, remains } from './whole'

/** `npm run soak` kills it fifty times. */
const KILLS = Number(process.env.TEST_KILLS ?? 8)
/** How many publishers stand by: opening one takes longer than it then lives. */
const STANDBY = 2

let cms: TestCms
let payload: Payload
let bundle: string
let faqs: { id: string; slug: string }[]

beforeAll(async () => {
  await compileSite()
  bundle = await bundleChild('publisher-child')
  cms = await openTestCms()
  payload = cms.payload
  await seedDatabase(payload, smallSeed())
  faqs = (await payload.find({ collection: 'faqs', limit: 12, sort: 'slug', depth: 0 })).docs as never
})
afterAll(async () => {
  await endAll()
  rmSync(bundle, { force: true })
  await cms.close()
})

const start = () => startChild(bundle, { DATA_DIR: cms.dataDir, DATABASE_URL: process.env.DATABASE_URL })
const publishing = async () =>
  (await payload.count({ collection: 'publications', where: { state: { equals: 'publishing' } }, overrideAccess: true })).totalDocs

/** The last mark that was saved for each document: saved means that Payload has answered. */
const saved = new Map<number, number>()

async function keepSaving(signal: AbortSignal): Promise<number> {
  let number = 0
  for (; !signal.aborted; number++) {
    const document = number % faqs.length
    await payload.update({
      collection: 'faqs',
      id: faqs[document]!.id,
      data: { summary: `An answer with ${markOf(document, number)}.` } as never,
      depth: 0,
    })
    saved.set(document, number)
    await pause(250)
  }
  return number
}

/**
 * Waits for the moment of the kill. A third comes at some time after the start of the first publish, a third while the
 * release's files are written and the link is swapped, which is a short part of it, and a third in later publishes
 * and while the full-text index is made.
 */
async function moment(i: number, publisher: Started): Promise<string> {
  const spread = (of: number) => (i * 617) % of
  const site = path.join(cms.dataDir, 'site')
  if (i % 3 === 0) {
    await publisher.says('This process publishes')
    await pause(spread(2000))
    return 'a publish'
  }
  if (i % 3 === 1) {
    await changeIn(path.join(site, 'releases'))
    await pause(spread(71))
    return 'writing'
  }
  await publisher.says('Live:')
  if (i % 2) await changeIn(path.join(site, 'indexes'))
  await pause(spread(i % 2 ? 601 : 1201))
  return i % 2 ? 'indexing' : 'later publishes'
}

const changeIn = (folder: string): Promise<void> =>
  new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (!name?.startsWith('.tmp-')) return
      watcher.close()
      resolve()
    })
  })

test(
  `${KILLS} kills while edits are saved: the site is whole after each, and in the end every edit is live`,
  { timeout: 900_000 },
  async () => {
    const stop = new AbortController()
    const ready = Array.from({ length: STANDBY }, start)
    // The first publish is let through, so that there is a site to harm.
    const first = start()
    await first.says('Opened.')
    first.child.send('go')
    await first.says('Full-text search follows')
    await first.end('SIGKILL')
    const releases = new Set([checkWhole(cms.dataDir).release])
    const saving = keepSaving(stop.signal)
    saving.catch(() => {})

    const tally = new Map<string, number>()
    const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1)
    const young: { before?: string; after?: string }[] = []
    let marksBefore = new Map<string, number>()
    for (let i = 0; i < KILLS; i++) {
      const publisher = ready.shift()!
      ready.push(start())
      await publisher.says('Opened.')
      // The holder before is dead; now and then its lease is left to run out by itself.
      if (i % 20 !== 19) await payload.db.deleteMany({ collection: 'leases', where: {}, req: {} as never })
      publisher.child.send('go')
      count(await moment(i, publisher))
      expect(publisher.isEnded, publisher.output).toBe(false)
      await publisher.end('SIGKILL')
      if (remains(cms.dataDir).length) count('leaving remains')
      if (await publishing()) count('leaving a publish unfinished')

      const { release, faults, marks } = checkWhole(cms.dataDir)
      releases.add(release)
      expect({ kill: i, release, faults }).toEqual({ kill: i, release: expect.stringMatching(/^\d{6}$/), faults: [] })
      for (const [document, number] of marksBefore) expect(marks.get(document), `kill ${i}: an edit is gone`).toBeGreaterThanOrEqual(number)
      marksBefore = marks
      // One that has only just begun to open is killed as well.
      if (i % 10 === 5) {
        const opening = start()
        await pause(60 * i)
        await opening.end('SIGKILL')
        young.push({ before: release, after: checkWhole(cms.dataDir).release })
      }
    }
    for (const { before, after } of young) expect(after).toBe(before)
    stop.abort()
    const edits = await saving
    console.log(`${edits} edits, ${releases.size} releases seen; kills: ${[...tally].map(([what, n]) => `${n} ${what}`).join(', ')}`)
    noteSoak('publisher', { kills: KILLS, edits, releases: releases.size, tally: Object.fromEntries(tally) })
    // The kills must have met what they are for.
    expect(tally.get('leaving a publish unfinished')).toBeGreaterThan(KILLS / 4)
    expect(tally.get('leaving remains')).toBeGreaterThan(KILLS / 10)

    const last = ready.shift()!
    await last.says('Opened.')
    last.child.send('go')
    await expect.poll(() => waitingRequests(payload), { interval: 200 }).toEqual([])
    await expect.poll(publishing).toBe(0)
    const { faults, marks } = checkWhole(cms.dataDir)
    expect(faults).toEqual([])
    expect(Object.fromEntries(marks)).toEqual(Object.fromEntries([...saved].map(([document, number]) => [String(document), number])))
    await expect
      .poll(
        async () =>
          ((await payload.find({ collection: 'publications', sort: '-startedAt', limit: 1, depth: 0 })).docs[0] as { fullTextAt?: string })
            .fullTextAt,
      )
      .toBeTruthy()
    await expect.poll(() => remains(cms.dataDir)).toEqual([])
    expect(await last.end('SIGTERM')).toBe(0)
    expect(remains(cms.dataDir)).toEqual([])
    expect((await payload.count({ collection: 'leases' })).totalDocs).toBe(0)
  },
)
