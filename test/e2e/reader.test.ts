/** The built site in a real browser: with and without JavaScript, on a phone and a desk, light and dark. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSiteServer } from '../../scripts/serve/site-server'
import { launchBrowser } from '../support/browser'

let out: string
let browser: Browser
let site: { url: string; close(): Promise<void> }

beforeAll(async () => {
  out = path.join(mkdtempSync(path.join(os.tmpdir(), 'signpost-build-')), 'public')
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--out', out], { timeout: 240_000 })
  site = await startSiteServer({ root: out, host: '127.0.0.1', port: 0, health: () => Promise.resolve({ ok: true }) })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(path.dirname(out), { recursive: true, force: true })
})

/** A page that remembers what went wrong on it. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => !request.url().startsWith(site.url) && faults.push(request.url()))
  await page.goto(site.url + address)
  return { page, faults }
}

const addresses = () =>
  [...readFileSync(path.join(out, 'sitemap.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, address]) => address!)

/** One page of each kind that the sitemap names, plain-English ones apart. */
const oneOfEach = () => [
  ...new Map(
    addresses().map((address) => [
      address
        .split('/')
        .map((part, i, all) => (i === 2 && all.length > 3 ? '*' : part))
        .join('/'),
      address,
    ]),
  ).values(),
]

describe('every kind of page', () => {
  test('is clean under axe, makes no mistake and asks nobody else', async () => {
    const kinds = oneOfEach()
    expect(kinds.length).toBeGreaterThan(40)
    for (const [i, address] of kinds.entries()) {
      const phone = i % 2 === 0
      const { page, faults } = await open(address, {
        viewport: phone ? { width: 360, height: 740 } : { width: 1280, height: 900 },
        colorScheme: i % 3 === 0 ? 'dark' : 'light',
      })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        address,
      ).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `${address} is too wide`).toBeLessThanOrEqual(0)
      expect(faults, address).toEqual([])
      await page.context().close()
    }
  }, 240_000)

  test('is sent compressed and small: HTML and styles within 14.6 kB, no script outside search', async () => {
    const { gzipSync } = await import('node:zlib')
    const sizeOf = async (address: string) => gzipSync(await (await fetch(site.url + address)).text(), { level: 9 }).length
    const html = await (await fetch(`${site.url}/faqs/how-often-communities-meet/`)).text()
    const css = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!)
    const styles = (await Promise.all(css.map(sizeOf))).reduce((a, b) => a + b, 0)
    for (const address of addresses().filter((a) =>
      /^\/(faqs|guidance|services|glossary|communities|schools)\/[^/]+\/(plain\/)?$/.test(a),
    )) {
      expect((await sizeOf(address)) + styles, address).toBeLessThanOrEqual(14_600)
      expect(await (await fetch(site.url + address)).text(), address).not.toContain('<script')
    }
  })

  test('names its sources for machines and its own address', async () => {
    const html = await (await fetch(`${site.url}/faqs/how-often-communities-meet/`)).text()
    expect(html).toMatch(/<main[^>]*data-sources="[^"]*faq:cos-002[^"]*"/)
    expect(html).toMatch(/<link rel="canonical" href="http[^"]*\/faqs\/how-often-communities-meet\/"/)
  })
})

describe('the feed', () => {
  test('is sent as Atom that an XML parser reads, and leads to pages of the site', async () => {
    const { page } = await open('/announcements/')
    const feed = (await page.evaluate(`(async () => {
      const response = await fetch(document.head.querySelector('link[rel=alternate]').href)
      const xml = new DOMParser().parseFromString(await response.text(), 'application/xml')
      const text = (parent, name) => [...parent.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].map((one) => one.textContent)
      return {
        type: response.headers.get('content-type'),
        root: xml.documentElement.namespaceURI + ' ' + xml.documentElement.localName,
        author: text(xml, 'author'),
        entries: [...xml.querySelectorAll('entry')].map((entry) => ({
          link: entry.querySelector('link').getAttribute('href'),
          parts: ['id', 'title', 'updated', 'summary'].map((name) => text(entry, name)),
        })),
      }
    })()`)) as { type: string; root: string; author: string[]; entries: { link: string; parts: string[][] }[] }
    expect(feed).toMatchObject({
      type: 'application/atom+xml; charset=utf-8',
      root: 'http://www.w3.org/2005/Atom feed',
      author: ['Signpost'],
    })
    const known = new Set(addresses())
    const news = [...known].filter((address) => /^\/(announcements|events)\/[^/]+\/$/.test(address))
    expect(feed.entries.map(({ link }) => new URL(link).pathname).sort()).toEqual(news.sort())
    for (const { parts } of feed.entries) {
      expect(parts.map((found) => found.length)).toEqual([1, 1, 1, 1])
      expect(parts[2]![0]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
    }
    await page.context().close()
  })
})

describe('search', () => {
  test('finds an answer by its words, marks them, and can be used by keyboard alone', async () => {
    const { page, faults } = await open('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Skip to main content')
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('how often do communities meet')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=*')
    const first = page.locator('[data-result]').first()
    await first.waitFor()
    expect(await first.locator('a').first().getAttribute('href')).toBe('/faqs/how-often-communities-meet/')
    expect(await first.locator('mark').count()).toBeGreaterThan(0)
    await first.locator('a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/faqs/how-often-communities-meet/')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('one word that stands nowhere takes nothing away, and only such words find nothing', async () => {
    const { page } = await open('/search/?q=parental+consent+zzgrumpf')
    await page.locator('[data-result]').first().waitFor()
    expect(await page.locator('[data-result] a').first().getAttribute('href')).toContain('parental-consent')
    await page.goto(`${site.url}/search/?q=zzgrumpf`)
    await page.locator('#said', { hasText: 'No page' }).waitFor()
    expect(await page.locator('[data-result]').count()).toBe(0)
    await page.context().close()
  })
})

describe('without JavaScript', () => {
  test('the search box leads to an A to Z in which every page stands, and pages can be read', async () => {
    const { page, faults } = await open('/', { javaScriptEnabled: false })
    await page.locator('input[name=q]').fill('meetings')
    await page.locator('form[role=search] button').click()
    await page.waitForURL('**/search/?q=meetings')
    await page.locator('main a[href="/a-z/"]:visible').first().click()
    await page.waitForURL('**/a-z/')
    const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    const pages = addresses().filter((a) => /^\/(faqs|guidance|glossary|services|schools|communities)\/[^/]+\/$/.test(a))
    expect(pages.filter((a) => !links.includes(a))).toEqual([])
    await page.goto(`${site.url}/guidance/meeting-cycle/`)
    await page.locator('button.term').first().click()
    expect(await page.locator('.slip:popover-open').count()).toBe(1)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
