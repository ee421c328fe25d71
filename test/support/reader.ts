/** A reader of the built site: a browser, the site's server, and pages that remember what went wrong on them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startSiteServer } from '../../scripts/serve/site-server'
import { launchBrowser } from './browser'
import { builtSite } from './built-site'

/** A small phone, a tablet, a desk. */
export const screens = {
  320: { width: 320, height: 640 },
  768: { width: 768, height: 1024 },
  1280: { width: 1280, height: 900 },
} as const

export type Screen = keyof typeof screens
export const widths = [320, 768, 1280] as const satisfies Screen[]

export interface Opened {
  page: Page
  /** Errors in the console and requests to anybody but the site. */
  faults: string[]
}

export interface Reader {
  /** The folder of the built site. */
  out: string
  url: string
  browser: Browser
  /** Opens an address in a context of its own. The caller closes that, or leaves it to `close`. */
  open(address: string, options?: BrowserContextOptions): Promise<Opened>
  close(): Promise<void>
}

/** Serves a folder, the site of this run unless told otherwise, and starts a browser. */
export async function startReader(folder?: string): Promise<Reader> {
  const out = folder ?? (await builtSite())
  const site = await startSiteServer({ root: out, host: '127.0.0.1', port: 0, health: () => Promise.resolve({ ok: true }) })
  const browser = await launchBrowser()
  return {
    out,
    url: site.url,
    browser,
    open: async (address, options) => {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const faults = watch(page, site.url)
      await page.goto(site.url + address)
      return { page, faults }
    },
    close: async () => {
      await browser.close()
      await site.close()
    },
  }
}

/** Collects what goes wrong on a page: errors in the console, exceptions, requests to other hosts. */
export function watch(page: Page, url: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => !request.url().startsWith(url) && faults.push(request.url()))
  return faults
}

/** CSS pixels by which the page is wider than its screen; more than 0 makes readers scroll sideways. */
export const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** What the keyboard is on, in its visible words or its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement!
    const name = on.getAttribute('aria-label') ?? (on instanceof HTMLInputElement ? on.labels?.[0]?.textContent : on.textContent) ?? ''
    return name.replace(/\s+/g, ' ').trim()
  })

/** Controls smaller than 24 CSS pixels; for links within running text the line counts that they stand on. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')].flatMap((target) => {
      const inline = getComputedStyle(target).display === 'inline'
      const { width, height } = (inline ? target.parentElement! : target).getBoundingClientRect()
      // Not drawn, or only drawn when the keyboard is on it.
      if (!target.checkVisibility() || target.matches('.govuk-skip-link') || ((inline || width >= 24) && height >= 24)) return []
      return [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`]
    }),
  )

/** How far the page's parts have moved since it began to load: the sum of its layout shifts, 0 when nothing moved. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready
    const shifts: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    // What was noted before is handed over between two frames.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    shifts.push(...observer.takeRecords())
    return shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0)
  })
