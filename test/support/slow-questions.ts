/** A slow line between the forms of the admin and their server. */
import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'

export interface SlowQuestions {
  /** Resolves when the form has asked its first question. */
  asked: Promise<unknown>
  /** Lets all questions through and waits until the form has taken up the last answer. */
  answered(): Promise<void>
}

/** Holds back what forms ask about things just typed, until told to let it through. Saves go on as quickly as before. */
export async function slowQuestions(page: Page): Promise<SlowQuestions> {
  const pages = '**/admin/collections/**'
  const isQuestion = (request: Request) => request.method() === 'POST' && new URL(request.url()).pathname.startsWith('/admin/collections/')
  const open = new Set<Request>()
  page.on('request', (request) => isQuestion(request) && open.add(request))
  // The admin stops reading when it has understood the answer, and the browser calls that a failure.
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  let letThrough!: () => void
  const through = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(pages, async (route) => {
    if (isQuestion(route.request())) await through
    await route.continue()
  })
  return {
    asked: page.waitForRequest(isQuestion),
    answered: async () => {
      letThrough()
      do {
        await expect.poll(() => open.size).toBe(0)
        // The form takes an answer up, and asks what waited for it, before the page has nothing left to do.
        for (let i = 0; i < 2; i++) await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      } while (open.size > 0)
      await page.unroute(pages)
    },
  }
}
