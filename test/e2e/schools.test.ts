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
    test('from the home page to the list, to the school, and on to its community', async () => {
      const { page, faults } = await reader.open('/', { viewport: screens[width], javaScriptEnabled })
      await page.getByRole('link', { name: 'See all schools' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/schools/')
      await page.locator('main ul.links a').first().focus()
      const school = await focused(page)
      expect(school).toBe('The Abbey School')
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
  expect(
    listed.filter(({ name, letter, community }) => !community || !name.trim().replace(/^The /, '').toUpperCase().startsWith(letter)),
  ).toEqual([])
  await page.context().close()
})
