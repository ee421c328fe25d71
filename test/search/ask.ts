/** Asks the engines that are compared. */
import MiniSearch from 'minisearch'
import type { BrowserContext, Page } from 'playwright-core'
import { type Query, queries } from './judge'

export type Results = Map<Query, string[]>

/** Waits until the search page shows what it has for the question, or all it will ever have. */
export const answered = (page: Page, question: string) => page.locator(`#results[data-answers=${JSON.stringify(question)}]`).waitFor()
export const complete = (page: Page) => page.locator('#results[data-complete]').waitFor()

const shown = (page: Page): Promise<string[]> =>
  page.locator('[data-result]').evaluateAll((all) => all.map((line) => line.querySelector('a')!.getAttribute('href')!))

/** The real search page: what it shows at once, and what it shows when the full text has been asked too. */
export async function askOurs(context: BrowserContext): Promise<{ now: Results; afterwards: Results }> {
  const page = await context.newPage()
  const now: Results = new Map()
  const afterwards: Results = new Map()
  await page.goto('/search/?q=meeting')
  await complete(page)
  for (const query of queries) {
    await page.locator('#q').fill(query.asked)
    await page.locator('#q').press('Enter')
    await answered(page, query.asked)
    now.set(query, await shown(page))
    await complete(page)
    afterwards.set(query, await shown(page))
  }
  await page.close()
  return { now, afterwards }
}

/** Pagefind’s own index of the site, asked as its documentation shows. */
export async function askPagefind(context: BrowserContext): Promise<Results> {
  const page = await context.newPage()
  await page.goto('/search/')
  const results: Results = new Map()
  for (const query of queries) {
    const found = await page.evaluate(async (asked) => {
      const address = '/pagefind/pagefind.js'
      const pagefind = (await import(/* @vite-ignore */ address)) as {
        search(q: string): Promise<{ results: { data(): Promise<{ url: string; raw_url?: string }> }[] }>
      }
      const { results } = await pagefind.search(asked)
      return Promise.all(results.slice(0, 10).map((result) => result.data().then(({ raw_url, url }) => raw_url ?? url)))
    }, query.asked)
    results.set(query, found)
  }
  await page.close()
  return results
}

/** MiniSearch over title and text, with nothing set. */
export function askMiniSearch(records: { address: string; title: string; text: string }[]): Results {
  const engine = new MiniSearch<(typeof records)[number]>({ idField: 'address', fields: ['title', 'text'] })
  engine.addAll(records)
  return new Map(
    queries.map((query) => [
      query,
      engine
        .search(query.asked)
        .slice(0, 10)
        .map(({ id }) => id as string),
    ]),
  )
}
