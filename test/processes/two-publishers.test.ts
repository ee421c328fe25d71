/** Two publishers on one database, whichever it is: one works at a time, and the other takes over. */
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Publication } from '../../cms/publish/state'
import { compileSite } from '../../scripts/compile'
import { newDataDir } from '../support/cms'
import { bundleChild, endAll, runVerb, startChild, startVerb } from './children'
import { checkWhole, remains } from './whole'

const SAVES = 40

let bundle: string
beforeAll(async () => {
  await compileSite()
  bundle = await bundleChild('desk-child')
})
afterAll(() => rmSync(bundle, { force: true }))
afterEach(endAll)

const mongodb = () => {
  const url = new URL(process.env.TEST_REPLICA_SET_URL!)
  url.pathname = `/signpost_${randomBytes(6).toString('hex')}`
  return url.href
}

const databases: [name: string, urlOf: (dataDir: string) => string][] = [
  ['SQLite', (dataDir) => `file:${path.join(dataDir, 'signpost.db')}`],
]
if (process.env.TEST_REPLICA_SET_URL) databases.push(['MongoDB', mongodb])

describe.each(databases)('on %s', (_, urlOf) => {
  test('saves of two processes are all published, by one publisher at a time; when it dies the other goes on', async () => {
    const dataDir = newDataDir()
    const env = { DATA_DIR: dataDir, DATABASE_URL: urlOf(dataDir) }
    expect(await runVerb('seed', env)).toMatchObject({ status: 0 })
    const publishers = [startVerb('publisher', env), startVerb('publisher', env)]
    const desks = [startChild(bundle, env), startChild(bundle, env)]
    const desk = desks[0]!
    await Promise.all(desks.map((one) => one.says('Opened.')))
    const publications = () => desk.ask<(Publication & { id: string })[]>('publications')
    const settled = async () => {
      await expect.poll(() => desk.ask<number>('waiting'), { timeout: 100_000, interval: 200 }).toBe(0)
    }
    await expect.poll(() => publishers.filter((p) => p.output.includes('Live:')).length, { timeout: 150_000 }).toBe(1)

    // Both desks save at once, each its own half of the documents, some of them twice.
    const most = { publishing: 0 }
    const watching = new AbortController()
    const watch = (async () => {
      while (!watching.signal.aborted) {
        const now = (await publications()).filter(({ state }) => state === 'publishing').length
        most.publishing = Math.max(most.publishing, now)
        await pause(50)
      }
    })()
    const save = (round: number) =>
      Promise.all(
        desks.map(async (one, i) => {
          for (let n = 0; n < SAVES / 2; n++) await one.ask('save', (2 * n + i) % 30, 1000 * round + n)
        }),
      )
    const expected = (round: number) =>
      Object.fromEntries(Array.from({ length: SAVES }, (_, k) => [String(k % 30), 1000 * round + Math.floor(k / 2)] as const))
    await save(1)
    await settled()
    expect(checkWhole(dataDir).faults).toEqual([])
    expect(Object.fromEntries(checkWhole(dataDir).marks)).toEqual(expected(1))

    // The holder dies in the middle of the second round.
    const holder = publishers.find((p) => p.output.includes('This process publishes'))!
    const other = publishers.find((p) => p !== holder)!
    expect(other.output).not.toContain('This process publishes')
    const second = save(2)
    await pause(700)
    await holder.end('SIGKILL')
    // About ten seconds; up to three times that where the machine has much else to do.
    await other.says('This process publishes', 30_000)
    await second
    await settled()
    watching.abort()
    await watch
    const { faults, marks } = checkWhole(dataDir)
    expect(faults).toEqual([])
    expect(Object.fromEntries(marks)).toEqual(expected(2))

    await expect.poll(async () => (await publications()).at(-1)!.fullTextAt).toBeTruthy()
    expect(most.publishing).toBe(1)
    const all = await publications()
    expect(all.filter(({ state }) => state !== 'live' && state !== 'interrupted')).toEqual([])
    expect(all.filter(({ state }) => state === 'interrupted').length).toBeLessThanOrEqual(1)
    const live = all.filter(({ state }) => state === 'live')
    // Listed by their beginnings: none began before the one before it was live.
    const overlapping = live.filter((one, i) => i > 0 && one.startedAt! < live[i - 1]!.liveAt!)
    expect(overlapping).toEqual([])
    await expect.poll(() => remains(dataDir)).toEqual([])

    // Both end as they are asked to.
    expect(await other.end('SIGTERM')).toBe(0)
    expect(readFileSync(path.join(dataDir, 'site/current/index.html'), 'utf8')).toContain('<html')
    await endAll()
    rmSync(dataDir, { recursive: true, force: true })
  })
})
