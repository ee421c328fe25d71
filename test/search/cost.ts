/** What a search costs a reader: bytes and time. */
import type { Browser, BrowserContext } from 'playwright-core'
import { spread } from '../bench/figures'
import { complete } from './ask'
import { queries } from './judge'

const some = queries.filter(({ kind }) => kind !== 'junk').filter((_, i) => i % 12 === 0)

/**
 * Bytes as sent, scripts and search files together, and milliseconds from opening the results page, until the first
 * result shows. Each search is the first of a visit: nothing is in the browser's cache.
 */
export async function firstSearch(browser: Browser, baseURL: string) {
  const bytes: number[] = []
  const times: number[] = []
  for (const { asked } of some) {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    const sizes: Promise<number>[] = []
    let over = false
    page.on('requestfinished', (request) => {
      if (over || !/\.(js|json)$/.test(new URL(request.url()).pathname)) return
      sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize))
    })
    const began = performance.now()
    await page.goto(`/search/?${new URLSearchParams({ q: asked })}`, { waitUntil: 'commit' })
    await page.locator('[data-result]').first().waitFor()
    times.push(performance.now() - began)
    over = true
    bytes.push((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0))
    await context.close()
  }
  return { bytes: spread(bytes), milliseconds: spread(times) }
}

/** Milliseconds from a keystroke to its results in the page, when everything has been loaded. */
export async function keystrokes(context: BrowserContext) {
  const page = await context.newPage()
  await page.goto('/search/?q=meeting')
  await complete(page)
  const times: number[] = []
  for (const { asked } of some) {
    await page.locator('#q').fill('')
    for (const letter of asked) times.push(...(await page.evaluate(type, letter)))
  }
  await page.close()
  return inTenths(times)
}

/** In the page: types a letter and waits for its results, without letting a timer pass. */
function type(letter: string): Promise<number[]> {
  return new Promise((resolve) => {
    const box = document.querySelector<HTMLInputElement>('#q')!
    const results = document.querySelector<HTMLElement>('#results')!
    box.value += letter
    if (box.value.trim().length < 2) {
      box.dispatchEvent(new Event('input'))
      return resolve([])
    }
    const began = performance.now()
    new MutationObserver((_, observer) => {
      if (results.dataset.answers !== box.value) return
      observer.disconnect()
      resolve([performance.now() - began])
    }).observe(results, { attributes: true })
    box.dispatchEvent(new Event('input'))
  })
}

const inTenths = (times: readonly number[]) => {
  const { count, p50, p95, max } = spread(times.map((time) => time * 10))
  return { count, p50: p50 / 10, p95: p95 / 10, max: max / 10 }
}
