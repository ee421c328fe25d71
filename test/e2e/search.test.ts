/** Looking for something: typing, narrowing down, going back, sharing, and finding nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from '../support/axe'
import { type Reader, focused, screens, startReader, tooWide, widths } from '../support/reader'
import { complete } from '../search/ask'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader?.close())

const question = 'how often do communities meet'
const answer = '/faqs/how-often-communities-meet/'

describe.each(widths)('at %i px', (width) => {
  test('a question is asked on the home page and answered by keyboard alone', async () => {
    const { page, faults } = await reader.open('/', { viewport: screens[width] })
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    // From the beginning of the text, the next place to stop is the search box.
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Search everything')
    await page.keyboard.type(question)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=*')
    const first = page.locator('[data-result]').first()
    await first.waitFor()
    expect(await first.locator('a').first().getAttribute('href')).toBe(answer)
    expect(await first.locator('mark').count()).toBeGreaterThan(0)
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(width === 320 ? await violationsOn(page) : []).toEqual([])
    await first.locator('a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${answer}`)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('results come while one types, and Tab leads from the box over its button to the best answer and the filters', async () => {
    const { page } = await reader.open('/search/', { viewport: screens[width] })
    await page.locator('#q').focus()
    await page.keyboard.type('parental consent f')
    await page.locator('#results[data-answers="parental consent f"]').waitFor()
    const before = await page.locator('[data-result]').count()
    expect(before).toBeGreaterThan(0)
    await page.keyboard.type('orm')
    await page.locator('#results[data-answers="parental consent form"]').waitFor()
    expect(await page.locator('[data-result] a').first().getAttribute('href')).toContain('parental-consent')
    expect(await page.locator('#q').evaluate((box) => box === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Search')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => Boolean(document.activeElement!.closest('#best')))).toBe(true)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^All \d+$/)
    await page.context().close()
  })
})

describe('results', () => {
  const at = async (width: keyof typeof screens, address: string) => (await reader.open(address, { viewport: screens[width] })).page

  test('are narrowed down by kind with true counts, the keyboard stays on the filter, and Back restores what was there', async () => {
    const page = await at(320, '/search/?q=meeting')
    await complete(page)
    const kinds = page.getByRole('navigation', { name: 'Kind of page', exact: true })
    const chip = kinds.locator('a', { hasText: 'Answers' })
    const count = Number(/\d+/.exec(await chip.innerText())![0])
    const all = Number(/\d+/.exec(await page.locator('#said').innerText())![0])
    expect(count).toBeLessThan(all)
    await chip.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**kind=Answers*')
    await complete(page)
    expect(Number(/\d+/.exec(await page.locator('#said').innerText())![0])).toBe(count)
    expect(await chip.getAttribute('aria-current')).toBe('true')
    expect(await focused(page)).toBe(`Answers ${count}`)
    const shown = await page.locator('[data-result] > p.muted').allInnerTexts()
    expect(shown.every((line) => line.startsWith('Answers'))).toBe(true)
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await page.goBack()
    await complete(page)
    expect(Number(/\d+/.exec(await page.locator('#said').innerText())![0])).toBe(all)
    expect(await page.locator('#q').inputValue()).toBe('meeting')
    await page.context().close()
  })

  test('go on below, with the keyboard on the first of the further ones', async () => {
    const page = await at(1280, '/search/?q=funding')
    await complete(page)
    expect(await page.locator('[data-result]').count()).toBe(10)
    await page.locator('#more a').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**show=20')
    await complete(page)
    expect(await page.locator('[data-result]').count()).toBe(20)
    expect(await page.locator('[data-result]:nth-child(11) a').evaluate((link) => link === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('have an address that shows somebody else the same', async () => {
    const page = await at(768, '/search/')
    await page.locator('#q').fill('request form')
    await complete(page)
    await page.getByRole('navigation', { name: 'Kind of page', exact: true }).locator('a').nth(1).click()
    await complete(page)
    const titles = await page.locator('[data-result] h2').allInnerTexts()
    const { pathname, search } = new URL(page.url())
    const other = await at(768, pathname + search)
    await complete(other)
    expect(await other.locator('[data-result] h2').allInnerTexts()).toEqual(titles)
    expect(await other.title()).toBe('request form: search results - Signpost')
    await Promise.all([page.context().close(), other.context().close()])
  })

  test('are spoken: the live region stands there before there are any, and says how many', async () => {
    const page = await at(320, '/search/')
    const region = page.getByRole('status')
    expect(await region.count()).toBe(1)
    expect(await region.innerText()).toBe('')
    // The very element is noticed to change; one put in its place would not be spoken.
    await region.evaluate((element) => {
      const said: string[] = []
      ;(window as never as { said: string[] }).said = said
      new MutationObserver(() => said.push(element.textContent)).observe(element, { childList: true, characterData: true, subtree: true })
    })
    await page.locator('#q').fill('meeting cycle')
    await complete(page)
    expect(await region.innerText()).toMatch(/^\d+ results for meeting cycle\.$/)
    const said = await page.evaluate(() => (window as never as { said: string[] }).said)
    expect(said.at(-1)).toMatch(/^\d+ results for meeting cycle\.$/)
    expect(said.filter((words, i) => words && words === said[i - 1])).toEqual([])
    await page.context().close()
  })

  test('one word that stands nowhere takes nothing away, and only such words find nothing', async () => {
    const page = await at(320, '/search/?q=parental+consent+zzgrumpf')
    await page.locator('[data-result]').first().waitFor()
    expect(await page.locator('[data-result] a').first().getAttribute('href')).toContain('parental-consent')
    await page.goto(`${reader.url}/search/?q=zzgrumpf`)
    await page.locator('#said', { hasText: 'No page' }).waitFor()
    expect(await page.locator('[data-result]').count()).toBe(0)
    expect(await page.locator('#ways a').first().getAttribute('href')).toBe('/a-z/')
    await page.context().close()
  })
})
