/** What a search costs a reader: bytes and time. */
import type { Browser, BrowserContext, Request } from 'playwright-core'
import { spread } from '../bench/figures'
import { complete } from './ask'
import { queries } from './judge'

const some = queries.filter(({ kind }) => kind !== 'junk').filter((_, i) => i % 12 === 0)

/**
 * Bytes as sent, scripts and search files together, of all requests begun before the first result shows, and milliseconds
 * from opening the results page until then. Each search is the first of a visit: nothing is in the browser's cache.
 */
export async function firstSearch(browser: Browser, baseURL: string) {
  const bytes: number[] = []
  const times: number[] = []
  for (const { asked } of some) {
    const context = await browser.newContext({ baseURL })
    await context.addInitScript(noteFirstResult)
    const page = await context.newPage()
    const requests: Request[] = []
    page.on('requestfinished', (request) => {
      if (/\.(js|json)$/.test(new URL(request.url()).pathname)) requests.push(request)
    })
    await page.goto(`/search/?${new URLSearchParams({ q: asked })}`, { waitUntil: 'commit' })
    await complete(page)
    const { opened, shown } = await page.evaluate(() => ({
      opened: performance.timeOrigin,
      shown: (window as unknown as { firstResult: number }).firstResult,
    }))
    times.push(shown - opened)
    const before = requests.filter((request) => request.timing().startTime < shown)
    const sizes = await Promise.all(before.map((request) => request.sizes()))
    bytes.push(sizes.reduce((sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize, 0))
    await context.close()
  }
  return { bytes: spread(bytes), milliseconds: spread(times) }
}

/** In the page: notes the moment of the first result, in milliseconds since 1970. */
function noteFirstResult(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-result]')) return
    observer.disconnect()
    Object.assign(window, { firstResult: performance.timeOrigin + performance.now() })
  }).observe(document, { childList: true, subtree: true })
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
