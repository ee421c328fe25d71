/** A browser killed at any moment while somebody types: at most a second of it is missing, and the draft is whole. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SiteServer, startSiteServer } from '../../scripts/serve/site-server'
import { keptFrom } from '../../site/request/store/draft'
import { builtSite } from '../support/built-site'
import { beginRequest, goTo, keptOn, openTool, untilSaved } from '../support/request-page'
import { noteSoak } from '../support/soak'
import { type TypedIn, killWhileTyping } from '../support/store/kills'

/** `npm run soak` kills it two hundred times. */
const KILLS = Number(process.env.TEST_REQUEST_KILLS ?? 5)
/** The longest time whose typing may be missing, in ms. */
const MOST_LOST = 1000

let site: SiteServer
beforeAll(async () => {
  site = await startSiteServer({ root: await builtSite(), host: '127.0.0.1', port: 0, health: () => Promise.resolve({ ok: true }) })
})
afterAll(() => site?.close())

const tool: TypedIn = {
  box: '#solutionRequired',
  begin: async (page) => {
    await openTool(page, site.url)
    await beginRequest(page)
    // A draft in which nothing is written is not on the device: there would be nothing to open again.
    await goTo(page, 'name-it')
    await page.locator('#title').fill('Killed while typing')
    await untilSaved(page)
    await goTo(page, 'solutionPage')
    return page.url()
  },
  reopen: async (page, address) => {
    await page.goto(address)
    await page.locator('#solutionRequired').waitFor()
  },
  check: async (page) => {
    const kept = await keptOn(page)
    expect(kept.map(({ request: { title }, copyOf }) => [title, copyOf])).toEqual([['Killed while typing', undefined]])
    expect(kept.filter((record) => !keptFrom(record.request.id, record))).toEqual([])
  },
}

test(`${KILLS} kills while somebody types`, { timeout: KILLS * 20_000 + 60_000 }, async () => {
  const kills = await killWhileTyping(tool, KILLS)
  expect(kills.length).toBe(KILLS)
  const lost = kills.map((kill) => Math.round(kill.lost)).sort((a, b) => a - b)
  const figures = {
    kills: KILLS,
    keystrokes: kills.reduce((sum, { typed }) => sum + typed, 0),
    missing: kills.reduce((sum, { missing }) => sum + missing, 0),
    'lost at most, ms': lost.at(-1),
    'lost half the time, ms': lost[Math.floor(lost.length / 2)],
  }
  console.log(JSON.stringify(figures))
  noteSoak('request', figures)
  // The kills must have come while something was typed.
  expect(figures.keystrokes).toBeGreaterThan(KILLS * 3)
  expect(kills.filter(({ lost }) => lost > MOST_LOST)).toEqual([])
})
