/** Reading: from the home page to an answer, its plain version, its words explained, and on paper. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Reader, focused, screens, startReader, tooWide, widths } from '../support/reader'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader?.close())

const answer = '/faqs/ehcp-process-unchanged/'

describe.each(widths.flatMap((width) => [true, false].map((javaScriptEnabled) => ({ width, javaScriptEnabled }))))(
  'at $width px, JavaScript $javaScriptEnabled',
  ({ width, javaScriptEnabled }) => {
    const options = { viewport: screens[width], javaScriptEnabled }

    test('from the home page over a topic to an answer, and back up by the crumbs', async () => {
      const { page, faults } = await reader.open('/', options)
      await page.locator('.foot a[href="/topics/"]').click()
      await page.waitForURL('**/topics/')
      await page.locator('main a[href^="/topics/"]').first().click()
      await page.waitForURL(/\/topics\/[^/]+\/$/)
      await page.locator('main a[href^="/faqs/"]:visible').first().click()
      await page.waitForURL(/\/faqs\/[^/]+\/$/)
      expect(await page.locator('.answer').count()).toBe(1)
      expect(await tooWide(page)).toBeLessThanOrEqual(0)
      // A phone has room for the first and the last crumb only.
      const crumb = page.locator('.govuk-breadcrumbs a:visible').last()
      const topic = await crumb.innerText()
      await crumb.click()
      await page.waitForURL(/\/topics\/[^/]+\/$/)
      expect(await page.locator('h1').innerText()).toBe(topic)
      expect(faults).toEqual([])
      await page.context().close()
    })

    test('from the version for schools to the one in plain English and back', async () => {
      const { page, faults } = await reader.open(answer, options)
      const title = await page.locator('h1').innerText()
      const words = await page.locator('.answer').innerText()
      await page.getByRole('link', { name: 'In plain English' }).first().click()
      await page.waitForURL(`**${answer}plain/`)
      expect(await page.locator('h1').innerText()).toBe(title)
      expect(await page.locator('.answer').innerText()).not.toBe(words)
      expect(await tooWide(page)).toBeLessThanOrEqual(0)
      await page.getByRole('link', { name: 'For schools' }).first().click()
      await page.waitForURL(`**${answer}`)
      expect(await page.locator('.answer').innerText()).toBe(words)
      expect(faults).toEqual([])
      await page.context().close()
    })

    test('a word is explained and closed again by keyboard, which goes on where it was', async () => {
      const { page } = await reader.open('/guidance/meeting-cycle/', options)
      const term = page.locator('button.term').first()
      const word = await term.innerText()
      await term.focus()
      await page.keyboard.press('Enter')
      const slip = page.locator('.slip:popover-open')
      expect(await slip.count()).toBe(1)
      expect(await slip.innerText()).toContain('More in the glossary')
      const box = (await slip.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      // Though it stands at the end of the page, what is in the slip comes right after its word.
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('More in the glossary')
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('Close')
      await page.keyboard.press('Enter')
      expect(await slip.count()).toBe(0)
      expect(await focused(page)).toBe(word)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      expect(await slip.count()).toBe(0)
      expect(await focused(page)).toBe(word)
      await page.context().close()
    })
  },
)

test('on a phone the menu opens, leads on and closes by keyboard; on a desk it lies open', async () => {
  const { page } = await reader.open('/faqs/', { viewport: screens[320], javaScriptEnabled: false })
  const menu = page.getByRole('navigation', { name: 'Main' })
  expect(await menu.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Menu' }).focus()
  await page.keyboard.press('Enter')
  expect(await menu.isVisible()).toBe(true)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Answers')
  await page.keyboard.press('Escape')
  expect(await menu.isVisible()).toBe(false)
  expect(await focused(page)).toBe('Menu')
  await page.setViewportSize(screens[1280])
  expect(await menu.isVisible()).toBe(true)
  expect(await menu.locator('a[aria-current=page]').innerText()).toBe('Answers')
  await page.context().close()
})

test('the keyboard goes over a page in the order in which it is read', async () => {
  const { page } = await reader.open(answer, { viewport: screens[1280] })
  const stops: { words: string; top: number; left: number; where: string }[] = []
  for (let i = 0; i < 14; i++) {
    await page.keyboard.press('Tab')
    const { top, left, where } = await page.evaluate(() => {
      const on = document.activeElement!
      const { top, left } = on.getBoundingClientRect()
      return { top: top + scrollY, left, where: on.closest('header, main, footer')?.localName ?? 'body' }
    })
    stops.push({ words: await focused(page), top, left, where })
  }
  expect(stops.slice(0, 3).map(({ words }) => words)).toEqual(['Skip to main content', 'Signpost', 'Answers'])
  const inMain = stops.filter(({ where }) => where === 'main')
  expect(inMain.slice(0, 2).map(({ words }) => words)).toEqual(['For schools', 'In plain English'])
  // Down the page, or to the right within a line; a line's parts may differ by a few pixels.
  const upwards = inMain.filter(({ top, left }, i) => i > 0 && top < inMain[i - 1]!.top - 8 && left <= inMain[i - 1]!.left)
  expect(upwards).toEqual([])
  await page.context().close()
})

test('paper shows the page and where it is from, not what one clicks on', async () => {
  const { page } = await reader.open(answer)
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.top', '.foot', '.switch', '.govuk-breadcrumbs', '.govuk-skip-link', '.slip button'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false)
  const head = await page.locator('.paper').innerText()
  expect(head).toContain(answer)
  expect(head).toMatch(/Checked \d+ [A-Z][a-z]+ 20\d\d/)
  for (const part of ['.paper', 'h1', '.answer', '.slip']) expect(await page.locator(part).first().isVisible(), part).toBe(true)
  await page.context().close()
})
