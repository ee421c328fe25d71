/** What the request form weighs when it is first opened, as a browser receives it. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { sampleCounty } from '../../content/sample/generate'
import { startSiteServer } from '../../scripts/serve/site-server'
import type { RequestData } from '../../site/request/data'
import { requestData } from '../../site/request/gather'
import { plannerSnapshot } from '../support/planner-snapshot'

/** As many as Kent has, or a few more. */
export const COUNTY = { communities: 53, schools: 600 }

export interface RequestLoad {
  /** Bytes over the line until the first page is at rest: HTML, styles, fonts, icon, scripts, data, and all headers. */
  first: number
  /** The same and what comes when a request is begun: the list of tasks. */
  begun: number
}

/** Copies of a built site what the tool needs, with a generated county's communities and schools in its data. @param day `YYYY-MM-DD`. */
export function withCounty(built: string, folder: string, day: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of ['_astro', 'request', 'favicon.svg']) cpSync(path.join(built, name), path.join(folder, name), { recursive: true })
  const { community, school, meeting } = sampleCounty({ day, ...COUNTY, html: true })
  const snapshot = plannerSnapshot(day)
  const county = requestData({ ...snapshot, content: { ...snapshot.content, community, school, meeting } })
  const file = path.join(folder, 'request/data.json')
  const real = JSON.parse(readFileSync(file, 'utf8')) as RequestData
  const { schools, planner } = county
  writeFileSync(file, JSON.stringify({ ...real, schools, planner: { ...real.planner, communities: planner.communities } }))
}

/** Opens the tool in a browser that has nothing of it yet. What its service worker fetches for later is not counted. */
export async function measureRequestLoad(browser: Browser, folder: string): Promise<RequestLoad> {
  const site = await startSiteServer({ root: folder, host: '127.0.0.1', port: 0, health: () => Promise.resolve({ ok: true }) })
  const context = await browser.newContext({ serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await page.goto(`${site.url}/request/`, { waitUntil: 'networkidle' })
    const begin = page.getByRole('button', { name: 'Begin a new request' })
    await begin.waitFor()
    const first = bytes
    await begin.click()
    await page.locator('.govuk-task-list').first().waitFor()
    await page.waitForLoadState('networkidle')
    return { first, begun: bytes }
  } finally {
    await context.close()
    await site.close()
  }
}
