/** The line, in a real browser: an edit in the CMS becomes a page that search finds, and goes again. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser'
import { type Running, startSignpost } from '../support/signpost'
import { slowQuestions } from '../support/slow-questions'

let signpost: Running
let browser: Browser
let admin: Page
let reader: Page
const elsewhere: string[] = []

const slug = 'how-often-communities-meet'
const taken = 'is-community-funding-a-cut'
const words = 'Communities meet monthly, as the xylophone committee agreed.'
const email = 'first@example.org'
const password = 'a long enough password'
/** A form that is not ready yet forgets what is typed into it. */
const readyForm = 'form[data-form-ready="true"]'

beforeAll(async () => {
  signpost = await startSignpost()
  browser = await launchBrowser()
  const watch = (page: Page) =>
    page.on('request', (request) => !/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url()) && elsewhere.push(request.url()))
  admin = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  reader = await browser.newPage()
  for (const page of [admin, reader]) page.setDefaultTimeout(60_000)
  watch(admin)
  watch(reader)
})
afterAll(async () => {
  await browser?.close()
  await signpost?.stop()
})

const state = () => admin.locator('[data-publish-badge]').getAttribute('data-publish-badge')
const liveTime = () => admin.locator('[data-publish-badge="live"]').innerText()
const results = async (query: string): Promise<string[]> => {
  await reader.goto(`${signpost.site}/search/?q=${encodeURIComponent(query)}`)
  await reader.locator('#said', { hasText: /results? for|No page/ }).waitFor()
  return reader.locator('[data-result]').evaluateAll((items) => items.map((item) => item.querySelector('a')!.getAttribute('href')!))
}
const openFaq = async () => {
  await admin.goto(`${signpost.cms}/admin/collections/faqs?search=${slug}`)
  await admin.locator('.cell-title a').first().click()
  await admin.locator(`${readyForm} #field-summary`).waitFor()
  await expect.poll(() => admin.locator('#field-slug').inputValue()).toBe(slug)
}
const errorsBeside = (...inputs: string[]) =>
  Promise.all(inputs.map((input) => admin.locator(`.field-type:is(.text, .textarea):has(${input}) .field-error`).allInnerTexts()))

test('the first person makes the first admin', async () => {
  await admin.goto(`${signpost.cms}/admin`)
  await admin.waitForURL('**/admin/create-first-user')
  await admin.locator(`${readyForm} #field-email`).fill(email)
  await admin.locator('#field-password').fill(password)
  await admin.locator('#field-confirm-password').fill(password)
  await admin.locator('button[type=submit]').click()
  await admin.locator('#publish-state').waitFor()
  await expect.poll(state).toBe('live')
  // The second person is not asked the same.
  const other = await browser.newContext()
  const page = await other.newPage()
  await page.goto(`${signpost.cms}/admin/create-first-user`)
  await page.waitForURL('**/admin/login**')
  await other.close()
})

test('the admin logs out and in again', async () => {
  await admin.goto(`${signpost.cms}/admin/logout`)
  await admin.waitForURL('**/admin/login')
  await admin.locator(`${readyForm} #field-email`).fill(email)
  await admin.locator('#field-password').fill(password)
  await admin.locator('button[type=submit]').click()
  await admin.locator('#publish-state').waitFor()
  expect(new URL(admin.url()).pathname).toMatch(/^\/admin\/?$/)
})

test('a correction is published, announced as live, read on the public page and found by search', async () => {
  await openFaq()
  await expect.poll(state).toBe('live')
  const before = await liveTime()
  await admin.locator('#field-summary').fill(words)
  await admin.locator('#action-save').click()
  await expect.poll(liveTime).not.toBe(before)
  await reader.goto(`${signpost.site}/faqs/${slug}/`)
  expect(await reader.locator('main').innerText()).toContain(words)
  await expect.poll(() => results('xylophone'), { interval: 1000 }).toEqual([`/faqs/${slug}/`])
})

test('a mistake is refused with words that stay beside the field, nothing typed is lost, and mended it is saved', async () => {
  await openFaq()
  const title = 'A question with a better title?'
  const errors = () => errorsBeside('#field-summary', '#field-slug')
  // What the form asks before a save is asked without checks; answered after the save, it knows of no mistake.
  const questions = await slowQuestions(admin)
  await admin.locator('#field-summary').fill('')
  await admin.locator('#field-slug').fill(taken)
  await questions.asked
  await admin.locator('#field-title').fill(title)
  await admin.locator('#action-save').click()
  // The first could be seen from the form alone, the second only by comparing it with other pages.
  const refused = [['Fill this in.'], [expect.stringContaining(`already has ${taken}`)]]
  await expect.poll(errors).toEqual(refused)
  await questions.answered()
  expect(await errors()).toEqual(refused)
  expect(await admin.locator('#field-title').inputValue()).toBe(title)

  await admin.locator('#field-slug').fill(slug)
  await admin.locator('#field-summary').fill(words)
  await expect.poll(errors).toEqual([[], []])
  const saved = admin.waitForResponse((response) => response.request().method() === 'PATCH')
  await admin.locator('#action-save').click()
  expect((await saved).status()).toBe(200)
  const publicTitle = async () => (await reader.goto(`${signpost.site}/faqs/${slug}/`), reader.locator('h1').innerText())
  await expect.poll(publicTitle, { interval: 500 }).toBe(title)
})

test('an unpublished page is gone from its address, from search and from the sitemap', async () => {
  expect(await (await fetch(`${signpost.site}/sitemap.xml`)).text()).toContain(`/faqs/${slug}/`)
  await openFaq()
  await admin.locator('.doc-controls__popup button, button[aria-label="More options"], .doc-controls .popup-button').last().click()
  await admin.locator('#action-unpublish').click()
  await admin.locator('#confirm-action').click()
  await expect.poll(async () => (await fetch(`${signpost.site}/faqs/${slug}/`)).status).toBe(404)
  expect(await (await fetch(`${signpost.site}/sitemap.xml`)).text()).not.toContain(`/faqs/${slug}/`)
  // At once, before the full-text index has followed, and after it has.
  expect(await results('xylophone')).toEqual([])
  await admin.goto(`${signpost.cms}/admin`)
  await admin.locator('section:has([data-publish-state="live"])', { hasText: 'Full-text search is up to date' }).waitFor()
  expect(await results('xylophone')).toEqual([])
})

test('no page asked another host for anything', () => {
  expect(elsewhere).toEqual([])
})
