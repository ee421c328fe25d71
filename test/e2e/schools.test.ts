/** Finding one's school without search, from the list to its page and its community. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressesIn } from '../support/built-site'
import { type Reader, focused, screens, startReader, tooWide, widths } from '../support/reader'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader?.close())

describe.each(widths.flatMap((width) => [true, false].map((javaScriptEnabled) => ({ width, javaScriptEnabled }))))(
  'at $width px, JavaScript $javaScriptEnabled',
  ({ width, javaScriptEnabled }) => {
    test('from the home page to the list, by its letter to the school, and on to its community', async () => {
      const { page, faults } = await reader.open('/', { viewport: screens[width], javaScriptEnabled })
      await page.getByRole('link', { name: 'See who helps your school' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/schools/')
      await page.locator('a[href="#letter-a"]').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/schools/#letter-a')
      expect(await page.locator('#letter-a').evaluate((heading) => Math.abs(heading.getBoundingClientRect().top) < innerHeight)).toBe(true)
      // The keyboard goes on below the letter it jumped to.
      await page.keyboard.press('Tab')
      const school = await focused(page)
      expect(school).toMatch(/^A/)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/schools\/[^/]+\/$/)
      expect(await page.locator('h1').innerText()).toBe(school)
      for (const part of ['Where it belongs', 'Next meetings'])
        expect(await page.getByRole('heading', { name: part }).isVisible(), part).toBe(true)
      expect(await tooWide(page)).toBeLessThanOrEqual(0)
      await page.locator('main a[href^="/communities/"]').first().click()
      await page.waitForURL(/\/communities\/[^/]+\/$/)
      expect(await page.getByRole('link', { name: school }).count()).toBeGreaterThan(0)
      expect(faults).toEqual([])
      await page.context().close()
    })
  },
)

test('every school stands in the list once, with its community, under its letter', async () => {
  const { page } = await reader.open('/schools/', { javaScriptEnabled: false })
  const listed = await page.locator('main ul.links > li').evaluateAll((lines) =>
    lines.map((line) => ({
      href: line.querySelector('a')!.getAttribute('href')!,
      name: line.querySelector('a')!.textContent,
      community: line.querySelector('.muted')!.textContent.trim(),
      letter: line.closest('ul')!.previousElementSibling!.textContent.trim(),
    })),
  )
  const schools = addressesIn(reader.out).filter((address) => /^\/schools\/[^/]+\/$/.test(address))
  expect(schools.length).toBeGreaterThan(5)
  expect(listed.map(({ href }) => href).sort()).toEqual(schools.sort())
  expect(listed.filter(({ name, letter, community }) => !community || !name.trim().toUpperCase().startsWith(letter))).toEqual([])
  await page.context().close()
})
