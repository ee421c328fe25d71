/** The search page in a real browser: what it offers where nothing is found, what it counts, and a tab that outlives a publish. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Snapshot } from '../../content/model/snapshot'
import { startSiteServer } from '../../scripts/serve/site-server'
import { answered, complete } from '../search/ask'
import { fixture } from '../site/fixture'
import { violationsOn } from '../support/axe'
import { launchBrowser } from '../support/browser'
import { makeCurrent, writeSite } from '../support/written-site'

const REPORT = '/words-we-did-not-have'
let work: string
let browser: Browser
let site: { url: string; close(): Promise<void> }
const at = (name: string) => path.join(work, name)
const show = (name: 'before' | 'after' | 'sending') => makeCurrent(at(name), at('current'))

/** The fixture with two answers more. */
function withAnswers(...answers: { slug: string; title: string; body: string }[]): Snapshot {
  const snapshot = fixture()
  const [like] = snapshot.content.faq
  const faq = [
    ...snapshot.content.faq,
    ...answers.map((one) => ({ ...like!, ...one, summary: 'It is.', alsoAskedAs: [], moreWordings: [], disagreements: [] })),
  ]
  return { ...snapshot, content: { ...snapshot.content, faq: faq.sort((a, b) => (a.slug < b.slug ? -1 : 1)) } }
}

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-search-'))
  const zebra = { slug: 'zebra-crossing', title: 'Where is the zebra crossing?', body: '<p>By the gate.</p>' }
  const xylophone = { slug: 'xylophone', title: 'Who plays the xylophone?', body: '<p>The band.</p>' }
  const renamed = { slug: 'zebra-walk', title: 'Where is the zebra walk?', body: '<p>By the quagga house.</p>' }
  const options = { siteUrl: 'https://signpost.example' }
  await writeSite(withAnswers(xylophone, zebra), at('before'), options)
  await writeSite(withAnswers(renamed), at('after'), options)
  await writeSite(withAnswers(), at('sending'), { ...options, searchReportUrl: REPORT })
  show('before')
  site = await startSiteServer({ root: at('current'), host: '127.0.0.1', port: 0, health: () => Promise.resolve({ ok: true }) })
  browser = await launchBrowser()
})
afterEach(() => show('before'))
afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(work, { recursive: true, force: true })
})

/** A page that remembers what went wrong on it and what it sent anywhere. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ baseURL: site.url, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith(site.url)) faults.push(`${request.method()} ${request.url()}`)
  })
  await page.goto(address)
  return { page, faults }
}

async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#q').fill(question)
  await page.locator('#q').press('Enter')
  await answered(page, question)
  await complete(page)
}
const results = (page: Page) => page.locator('[data-result] h2 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
const missing = async (page: Page): Promise<string[]> =>
  (await page.locator('#missing li:has(.muted)').allInnerTexts()).map((text) => text.split(',')[0]!)

describe('where nothing is found', () => {
  test('the nearest words, topics and an address are offered, told once, and reached by keyboard', async () => {
    const { page, faults } = await open('/search/')
    await page.evaluate(() => {
      const told: string[] = []
      Object.assign(window, { told })
      const said = document.querySelector<HTMLElement>('#said')!
      new MutationObserver(() => told.push(said.innerText)).observe(said, { childList: true, subtree: true, characterData: true })
    })
    await ask(page, 'melting')
    expect(await results(page)).toEqual([])
    expect(
      await page.evaluate(() => (window as unknown as { told: string[] }).told.filter((text) => !text.startsWith('Searching'))),
    ).toEqual(['No page has melting. Ways on are below.'])
    expect(await page.locator('#ways a[href^="/topics/"]').count()).toBeGreaterThan(0)
    expect(await page.locator('#ways a[href^="mailto:"]').getAttribute('href')).toBe(
      await page.locator('footer a[href^="mailto:"]').getAttribute('href'),
    )
    expect(await violationsOn(page)).toEqual([])
    const near = page.locator('#near a', { hasText: /^meet/ }).first()
    expect(await near.getAttribute('href')).toMatch(/^\/search\/\?q=meet/)
    await page.locator('#q').focus()
    for (let i = 0; i < 20 && !(await near.evaluate((link) => link === document.activeElement)); i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('[data-result]').first().waitFor()
    expect((await results(page)).length).toBeGreaterThan(0)
    expect(await page.locator('#ways').isVisible()).toBe(false)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('pages that are only near are no results, and the page says so', async () => {
    const { page, faults } = await open('/search/?q=meeting+zzgrumpf')
    await complete(page)
    expect(await page.locator('#said').innerText()).toBe('Nothing has all of these words: no page has “zzgrumpf”. The nearest are below.')
    expect([await results(page), (await page.locator('#hits h2 a').count()) > 0]).toEqual([[], true])
    expect(await page.locator('#ways').isVisible()).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('words that stood nowhere', () => {
  test('are shown on the device, can be copied and cleared, and are sent nowhere', async () => {
    const { page, faults } = await open('/search/?q=trampoline+for+Jamie+12345', { permissions: ['clipboard-read', 'clipboard-write'] })
    await complete(page)
    expect(await missing(page)).toEqual(['trampoline once'])
    await page.reload()
    await complete(page)
    expect(await missing(page)).toEqual(['trampoline 2 times'])
    expect(Object.keys(await page.evaluate(() => ({ ...localStorage })))).toEqual(['signpost.missing-words'])
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('trampoline\t2')
    expect(await page.getByRole('button', { name: /Send/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Clear' }).click()
    expect([await missing(page), await page.evaluate(() => localStorage.length)]).toEqual([[], 0])
    expect(await page.locator('#missing [role=status]').innerText()).toContain('Cleared')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Words we did not have')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('are counted when the question is finished, not while it is typed', async () => {
    const { page } = await open('/search/')
    await page.locator('#q').pressSequentially('quokka')
    await answered(page, 'quokka')
    await complete(page)
    expect(await missing(page)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await missing(page)).toEqual(['quokka once'])
    await ask(page, 'meeting')
    // The same question again in one tab is the same search.
    await ask(page, 'quokka')
    expect(await missing(page)).toEqual(['quokka once'])
    await page.context().close()
  })

  test('are no trouble where the browser keeps nothing', async () => {
    const context = await browser.newContext({ baseURL: site.url })
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('SecurityError')
        },
      }),
    )
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto('/search/?q=trampoline')
    await complete(page)
    expect([await page.locator('#ways').isVisible(), await page.locator('#missing').isVisible(), faults]).toEqual([true, false, []])
    await context.close()
  })

  test('are sent by a button where the site has an address for them, words and counts alone', async () => {
    show('sending')
    const { page, faults } = await open('/search/?q=trampoline+trampette')
    await complete(page)
    const sent: unknown[] = []
    let status = 500
    await page.route(`**${REPORT}`, async (route) => {
      sent.push(route.request().postDataJSON(), (await route.request().allHeaders()).cookie)
      await route.fulfill({ status })
    })
    expect([sent, faults]).toEqual([[], []])
    await page.getByRole('button', { name: 'Send this list' }).click()
    await page.getByText('could not be sent').waitFor()
    expect(await missing(page)).toEqual(['trampette once', 'trampoline once'])
    status = 204
    await page.getByRole('button', { name: 'Send this list' }).click()
    await page.getByText('Sent.').waitFor()
    const words = ['trampette', 'trampoline'].map((word) => ({ word, count: 1 }))
    expect(sent).toEqual([{ words }, undefined, { words }, undefined])
    expect(await missing(page)).toEqual([])
    await page.goto('/privacy/')
    expect(await page.locator('main').innerText()).toContain(REPORT)
    show('before')
    await page.goto('/privacy/')
    expect(await page.locator('main').innerText()).toContain('The list never leaves your device.')
    await page.context().close()
  })
})

describe('a tab that was open before a publish', () => {
  /** Lets the tab think that two minutes have passed whenever it is told. */
  const clock = () => {
    const now = Date.now
    Object.assign(window, { later: 0 })
    Date.now = () => now() + (window as unknown as { later: number }).later
  }

  test('finds a renamed page by its new name and text, and a removed one no more, without an error', async () => {
    const { page, faults } = await open('/')
    await page.addInitScript(clock)
    page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`))
    await page.goto('/search/?q=xylophone')
    await complete(page)
    expect(await results(page)).toEqual(['/faqs/xylophone/'])
    await ask(page, 'zebra')
    expect(await results(page)).toEqual(['/faqs/zebra-crossing/'])

    show('after')
    await page.evaluate(() => Object.assign(window, { later: 120_000 }))
    await ask(page, 'zebra walk')
    expect((await results(page))[0]).toBe('/faqs/zebra-walk/')
    expect(await results(page)).not.toContain('/faqs/zebra-crossing/')
    await ask(page, 'xylophone')
    expect(await results(page)).toEqual([])
    // Stands in no title: only the new full text has it.
    await ask(page, 'quagga')
    expect(await results(page)).toEqual(['/faqs/zebra-walk/'])
    await page.locator('[data-result] a').first().click()
    await page.waitForURL('**/faqs/zebra-walk/')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('notices it at once where it has to fetch words of the new publish', async () => {
    const { page, faults } = await open('/search/')
    const index = page.waitForResponse('**/search/words.json')
    await page.locator('#q').focus()
    await (await index).finished()
    show('after')
    await ask(page, 'zebra walk')
    expect((await results(page))[0]).toBe('/faqs/zebra-walk/')
    await ask(page, 'xylophone')
    expect(await results(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})
