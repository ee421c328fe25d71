/** A new version of the request form, in a real browser: refused, made, looked at before it is public, and published. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RequestData } from '../../site/request/data'
import { launchBrowser } from '../support/browser'
import { watch } from '../support/reader'
import { type Running, startSignpost } from '../support/signpost'

let signpost: Running
let browser: Browser
let context: BrowserContext
let admin: Page

/** A form that is not ready yet forgets what is typed into it. */
const readyForm = 'form[data-form-ready="true"]'
const typed = 'Request for Resource, typed in vain'
const unsaved = 'A title that nobody has saved'

beforeAll(async () => {
  signpost = await startSignpost()
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  admin = await context.newPage()
  admin.setDefaultTimeout(60_000)
  await admin.goto(`${signpost.cms}/admin`)
  await admin.waitForURL('**/admin/create-first-user')
  await admin.locator(`${readyForm} #field-email`).fill('first@example.org')
  for (const name of ['password', 'confirm-password']) await admin.locator(`#field-${name}`).fill('a long enough password')
  await admin.locator('button[type=submit]').click()
  await admin.locator('#publish-state').waitFor()
})
afterAll(async () => {
  await browser?.close()
  await signpost?.stop()
})

const open = async (id?: string) => {
  await admin.goto(`${signpost.cms}/admin/collections/request-forms${id ? `/${id}` : ''}`)
  if (!id) await admin.locator('.cell-title a').first().click()
  await admin.locator(`${readyForm} #field-title`).waitFor()
  await admin.locator('#form-versions').waitFor()
}
const idNow = (): string => new URL(admin.url()).pathname.split('/').at(-1)!
let older: string
let newer: string

test('a change of a published version is refused beside the field, and stays typed', async () => {
  await open()
  older = idNow()
  expect(await admin.locator('#form-versions').innerText()).toBe('A published version')
  await admin.locator('#field-title').fill(typed)
  await admin.locator('#action-save').click()
  const beside = admin.locator('.field-type.text:has(#field-title) .field-error')
  await expect
    .poll(() => beside.allInnerTexts())
    .toEqual([expect.stringContaining('“Name” was “Request for Resource” when this version was published')])
  // There is not room beside the field for how to mend it.
  expect(await admin.locator('#refusals').innerText()).toContain('Put it back, or press “Make a new version”.')
  expect(await admin.locator('#field-title').inputValue()).toBe(typed)
})

test('a new version takes along what was typed, and asks for its name and its first day', async () => {
  await admin.locator('#make-new-version').click()
  await admin.locator('#new-version-make').click()
  await expect
    .poll(() => admin.locator('#new-version-help, #new-from-help').allInnerTexts())
    .toEqual([expect.stringContaining('Say what the version is called'), 'Give the first day on which the version is in use.'])
  await admin.locator('#new-version').fill('Online form from 2027')
  await admin.locator('#new-from').fill('2027-09-01')
  await admin.locator('#new-from').press('Enter')
  await admin.waitForURL((url) => url.pathname.includes('/request-forms/') && !url.pathname.endsWith(older))
  await admin.locator(`${readyForm} #field-title`).waitFor()
  newer = idNow()
  expect(await admin.locator('#field-title').inputValue()).toBe(typed)
  expect(await admin.locator('#field-version').inputValue()).toBe('Online form from 2027')
  expect(await admin.locator('#field-slug').inputValue()).toBe('request-for-resource-2027-09-01')
  await expect.poll(() => admin.locator('#form-versions').innerText()).toBe('A version that is being made')
})

test('the tool shows it before it is saved, keeps nothing, and lets nobody else see it', async () => {
  await admin.locator('#field-title').fill(unsaved)
  const [page] = await Promise.all([context.waitForEvent('page'), admin.locator('#preview-button').click()])
  const faults = watch(page, signpost.cms)
  await page.waitForURL(`**/preview/request-forms/${newer}/request`)
  await page.locator('#request[data-preview]').waitFor({ state: 'attached' })
  expect(await page.locator('.sample').innerText()).toContain('it is not public')
  await page.locator('#request h1').waitFor()
  expect(await page.locator('#request').innerText()).toContain('This is a preview of the form. Nothing you type in it is kept.')
  // As the tool's own scripts ask for it.
  const dataOf = (at: Page) => at.evaluate(async () => (await (await fetch('/request/data.json')).json()) as RequestData)
  expect((await dataOf(page)).forms.map(({ title }) => title)).toEqual([unsaved])
  const styled = await page.evaluate(() => getComputedStyle(document.querySelector('.top')!).backgroundColor)
  expect(styled).not.toBe('rgba(0, 0, 0, 0)')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  const kept = await page.evaluate(async () => [...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys())])
  expect(kept).toEqual([])

  await page.locator('nav[aria-label="Main"] a', { hasText: 'Answers' }).click()
  await page.waitForURL(`**/preview/request-forms/${newer}/faqs`)
  expect(await page.locator('h1').innerText()).not.toBe('')
  await page.goto(`${signpost.cms}/preview/request-forms/${newer}/request-forms/request-for-resource-2027-09-01`)
  expect(await page.locator('h1').innerText()).toBe(unsaved)
  expect(faults).toEqual([])

  const style = (await page.locator('link[rel=stylesheet]').first().getAttribute('href'))!
  const stranger = await (await browser.newContext()).newPage()
  for (const address of [`/preview/request-forms/${newer}/request`, `/preview/request-forms/${newer}/request/data.json`, style])
    expect((await stranger.goto(signpost.cms + address))?.status(), address).toBe(401)
  for (const address of ['/request/data.json', '/request-forms/'])
    expect(await (await fetch(signpost.site + address)).text()).not.toContain(unsaved)
  await stranger.context().close()
  await page.close()
})

test('published, it ends the version before by itself', async () => {
  await admin.locator('#action-save').click()
  await expect.poll(() => admin.locator('#form-versions').innerText()).toBe('A published version')
  const titles = async () =>
    ((await (await fetch(`${signpost.site}/request/data.json`)).json()) as RequestData).forms.map(({ title, effective }) => [
      title,
      effective?.until,
    ])
  await expect.poll(titles).toEqual([
    ['Request for Resource', '2027-08-31'],
    [unsaved, undefined],
  ])
  await open(older)
  await expect
    .poll(() => admin.locator('section:has(#form-versions)').innerText())
    .toContain(`It is replaced by ${unsaved}, Online form from 2027.`)
})
