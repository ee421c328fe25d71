/** Tabs of one browser with the store's page in them. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '../browser'
import { watch } from '../reader'
import { type Served, serveStore } from './served'

export interface Tab {
  page: Page
  /** Errors in the console, and requests to anybody but the site. */
  faults: string[]
  /** The state of its saver. */
  state(): Promise<string>
  /** Waits until the saver is in a state. */
  until(state: string): Promise<void>
  says(): Promise<string>
  text(): Promise<string>
  /** Types into the box, which holds the answer `solutionRequired`. */
  type(text: string): Promise<void>
  /** Runs code in the page, where `drafts`, `saver`, `news`, `form` and `store` are known. */
  run<T = unknown>(code: string): Promise<T>
}

export interface Tabs {
  url: string
  browser: Browser
  context(options?: BrowserContextOptions): Promise<BrowserContext>
  /** Opens the page with a new draft, or with that of an address. */
  open(context: BrowserContext, address?: string): Promise<Tab>
  close(): Promise<void>
}

export async function startTabs(): Promise<Tabs> {
  const [served, browser] = await Promise.all([serveStore(), launchBrowser()])
  return {
    url: served.url,
    browser,
    context: (options) => browser.newContext(options),
    open: (context, address) => openTab(context, served, address),
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

async function openTab(context: BrowserContext, { url }: Served, address = url): Promise<Tab> {
  const page = await context.newPage()
  const faults = watch(page, new URL(url).origin)
  await page.goto(address)
  await page.waitForSelector('body[data-ready]')
  return {
    page,
    faults,
    state: async () => (await page.getAttribute('body', 'data-state'))!,
    until: async (state) => void (await page.waitForSelector(`body[data-state="${state}"]`)),
    says: async () => (await page.textContent('#status'))!,
    text: () => page.inputValue('textarea'),
    type: (text) => page.locator('textarea').pressSequentially(text),
    run: <T>(code: string) => page.evaluate<T>(code),
  }
}
