/** A browser killed at any moment while somebody types: at most a second of it is missing, and the draft is whole. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteSoak } from '../support/soak'
import { type TypedIn, killWhileTyping } from '../support/store/kills'
import { type Served, serveStore } from '../support/store/served'

/** `npm run soak` kills it two hundred times. */
const KILLS = Number(process.env.TEST_REQUEST_KILLS ?? 5)
/** The longest time whose typing may be missing, in ms. */
const MOST_LOST = 1000

let served: Served
beforeAll(async () => {
  served = await serveStore()
})
afterAll(() => served.close())

const page: TypedIn = {
  box: 'textarea',
  begin: async (page) => {
    await page.goto(served.url)
    await page.waitForSelector('body[data-ready]')
    await page.locator('textarea').pressSequentially('Begun. ')
    await page.waitForSelector('body[data-state="saved"]')
    return page.url()
  },
  reopen: async (page, address) => {
    await page.goto(address)
    await page.waitForSelector('body[data-ready]')
  },
  check: async (page) => {
    const faults = await page.evaluate(`drafts.list().then((heads) => heads.filter(({ damaged, copyOf }) => damaged || copyOf))`)
    expect(faults).toEqual([])
  },
}

test(`${KILLS} kills while somebody types`, { timeout: KILLS * 20_000 + 60_000 }, async () => {
  const kills = await killWhileTyping(page, KILLS)
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
