/** One page of each kind in a real browser, on a phone and a desk, light and dark. `npm run audit` opens them all. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../support/axe'
import { addressesIn, oneOfEach } from '../support/built-site'
import { type Reader, screens, shiftOf, smallTargets, startReader, tooWide } from '../support/reader'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader?.close())

test('every kind of page is clean under axe, can be hit with a finger and asks nobody else', async () => {
  const kinds = [...oneOfEach(addressesIn(reader.out)), '/search/', '/no-such-page/']
  expect(kinds.length).toBeGreaterThan(40)
  for (const [i, address] of kinds.entries()) {
    const phone = i % 2 === 0
    const { page, faults } = await reader.open(address, {
      viewport: phone ? { width: 360, height: 740 } : { width: 1280, height: 900 },
      colorScheme: i % 3 === 0 ? 'dark' : 'light',
    })
    expect(await violationsOn(page), address).toEqual([])
    expect(await smallTargets(page), `${address} has controls too small for a finger`).toEqual([])
    expect(await tooWide(page), `${address} is too wide`).toBeLessThanOrEqual(0)
    // A page that is not there is an error, and is told as one.
    expect(
      faults.filter((fault) => address !== '/no-such-page/' || !fault.includes('404')),
      address,
    ).toEqual([])
    await page.context().close()
  }
}, 300_000)

// Fonts are left out: the letters that stand in for them are Arial's, which the tests' browser does not have.
test('no part of any kind of page moves while it loads', async () => {
  const { page } = await reader.open('/')
  await page.route('**/*.woff2', (route) => route.abort())
  for (const viewport of [{ width: 360, height: 740 }, screens[1280]]) {
    await page.setViewportSize(viewport)
    for (const address of [...oneOfEach(addressesIn(reader.out)), '/search/']) {
      await page.goto(reader.url + address)
      expect(await shiftOf(page), `${address} at ${viewport.width} px`).toBe(0)
    }
  }
  await page.context().close()
}, 180_000)

test('content is sent compressed and small: HTML and styles within 14.6 kB, no script', async () => {
  const read = async (address: string) => (await fetch(reader.url + address)).text()
  const sizeOf = (text: string) => gzipSync(text, { level: 9 }).length
  const sheets = [...(await read('/faqs/how-often-communities-meet/')).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
  let styles = 0
  for (const [, sheet] of sheets) styles += sizeOf(await read(sheet!))
  expect(styles).toBeGreaterThan(1000)
  const pages = addressesIn(reader.out).filter((a) =>
    /^\/(faqs|guidance|services|glossary|communities|schools)\/[^/]+\/(plain\/)?$/.test(a),
  )
  expect(pages.length).toBeGreaterThan(500)
  for (const address of pages) {
    const html = await read(address)
    expect(sizeOf(html) + styles, address).toBeLessThanOrEqual(14_600)
    expect(html, address).not.toContain('<script')
  }
  expect((await fetch(`${reader.url}/a-z/`, { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding')).toBe('br')
})

test('a page names its sources for machines', async () => {
  const html = await (await fetch(`${reader.url}/faqs/how-often-communities-meet/`)).text()
  expect(html).toMatch(/<main[^>]*data-sources="[^"]*faq:cos-002[^"]*"/)
})
