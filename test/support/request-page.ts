/** The request form in a browser: what tests of its pages begin with, look at and fill in. */
import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import type { Answers } from '../../site/request/answers'

/** A draft as it stands in the browser's database. */
export interface KeptOnDevice {
  request: { id: string; title: string; form: { slug: string; version: string }; answers: Answers }
  at?: string
  copyOf?: string
}

/** Every draft in the database of the page's origin, read past the tool. Makes no database where there is none. */
export const keptOn = (page: Page): Promise<KeptOnDevice[]> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'signpost-drafts')) return []
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('signpost-drafts')
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(opening.error!))
    })
    const asked = db.transaction('drafts').objectStore('drafts').getAll()
    return new Promise((resolve) => {
      asked.addEventListener('success', () => {
        db.close()
        resolve(asked.result)
      })
    })
  })

/** Opens the tool's first page, drawn. */
export async function openTool(page: Page, site: string, hash = ''): Promise<void> {
  await page.goto(`${site}/request/${hash}`)
  await page.locator('#request h1').waitFor()
}

/** Begins a request on the first page. @returns its number. */
export async function beginRequest(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Begin a new request' }).click()
  await page.locator('.govuk-task-list').first().waitFor()
  return numberOf(page)
}

/** The number of the draft that is open. */
export const numberOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.split('/')[1]!)

/** Goes to a page of the open draft, and waits until it stands there. @param key such as `solutionPage`; none for the list. */
export async function goTo(page: Page, key = ''): Promise<void> {
  const hash = `#/${numberOf(page)}${key && `/${key}`}`
  await page.evaluate((to) => (location.hash = to), hash)
  await (key ? page.locator('#request form, #request h1').first() : page.locator('.govuk-task-list').first()).waitFor()
}

/** Waits until what is on the screen is on the device, as the page says it. */
export const untilSaved = (page: Page): Promise<void> =>
  page
    .locator('[data-saved]')
    .filter({ hasText: /^Saved on this device/ })
    .waitFor()

/** Does something that saves a file, and gives its name and what is in it. */
export async function savedBy(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await pathOf(download)) }
}

async function pathOf(download: Download): Promise<string> {
  const failure = await download.failure()
  if (failure) throw new Error(`${download.suggestedFilename()}: ${failure}`)
  return download.path()
}

/** What a file box takes. */
export const fileFrom = (name: string, content: string | Buffer): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content as string),
})

export interface Filling {
  /** What to write into a box. */
  write(id: string): string
  /** The option of a list to take; none to leave the list as it is. */
  choose(id: string): string | undefined
  /** Whether to take this one of several that exclude each other. */
  take(id: string): boolean
}

/**
 * Fills every control of a form that is drawn, also those that appear while it is filled, and every row once more.
 * @returns the ids of the controls.
 */
export async function fillForm(page: Page, form: string, { write, choose, take }: Filling): Promise<string[]> {
  const done = new Set<string>()
  const fresh = async (kinds: string) => {
    const ids = await page
      .locator(form)
      .locator(kinds)
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id))
    return ids.filter((id) => !done.has(id) && done.add(id))
  }
  const round = async (): Promise<void> => {
    for (const id of await fresh('select')) {
      const option = choose(id)
      if (option !== undefined) await page.locator(`#${id}`).selectOption(option)
    }
    for (const id of await fresh('input[type="radio"]')) if (take(id)) await page.locator(`#${id}`).check()
    for (const id of await fresh('input[type="checkbox"]')) await page.locator(`#${id}`).check()
    const boxes = await fresh('input[type="text"], textarea')
    for (const id of boxes) await page.locator(`#${id}`).fill(write(id))
    if (boxes.length > 0) await round()
  }
  await round()
  for (const add of await page
    .locator(form)
    .getByRole('button', { name: /^Add another/ })
    .all()) {
    await add.click()
    await round()
  }
  return [...done]
}
