/** Search without JavaScript: there are no results, but everything can be found all the same. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressesIn } from '../support/built-site'
import { type Reader, screens, startReader, tooWide, widths } from '../support/reader'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader?.close())

test.each(widths)('at %i px the search box leads to an A to Z in which every page stands', async (width) => {
  const { page, faults } = await reader.open('/', { viewport: screens[width], javaScriptEnabled: false })
  await page.locator('#q').fill('meetings')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=meetings')
  expect(await page.locator('main').innerText()).toContain('Results need JavaScript')
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
  await page.locator('main a[href="/a-z/"]:visible').first().click()
  await page.waitForURL('**/a-z/')
  const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  const pages = addressesIn(reader.out).filter((a) => /^\/(faqs|guidance|glossary|services|schools|communities)\/[^/]+\/$/.test(a))
  expect(pages.length).toBeGreaterThan(500)
  expect(pages.filter((a) => !links.includes(a))).toEqual([])
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
  expect(faults).toEqual([])
  await page.context().close()
})
