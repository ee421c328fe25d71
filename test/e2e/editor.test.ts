/** The line, in a real browser: an edit in the CMS becomes a page that search finds, and goes again. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser'
import { type Running, startSignpost } from '../support/signpost'

let signpost: Running
let browser: Browser
let admin: Page
let reader: Page
const elsewhere: string[] = []

const slug = 'how-often-communities-meet'
const email = 'first@example.org'
const password = 'a long enough password'

beforeAll(async () => {
  signpost = await startSignpost()
  browser = await launchBrowser()
  const watch = (page: Page) =>
    page.on('request', (request) => !/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url()) && elsewhere.push(request.url()))
  admin = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  reader = await browser.newPage()
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
  await admin.locator('#field-summary').waitFor()
  await expect.poll(() => admin.locator('#field-slug').inputValue()).toBe(slug)
}

test('the first person makes the first admin', async () => {
  await admin.goto(`${signpost.cms}/admin`)
  await admin.waitForURL('**/admin/create-first-user')
  await admin.locator('#field-email').fill(email)
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
  await admin.goto(`${signpost.cms}/admin/login`)
  await admin.locator('#field-email').fill(email)
  await admin.locator('#field-password').fill(password)
  await admin.locator('button[type=submit]').click()
  await admin.locator('#publish-state').waitFor()
  expect(new URL(admin.url()).pathname).toMatch(/^\/admin\/?$/)
})

test('a correction is published, announced as live, read on the public page and found by search', async () => {
  await openFaq()
  await expect.poll(state).toBe('live')
  const before = await liveTime()
  const words = 'Communities meet monthly, as the xylophone committee agreed.'
  await admin.locator('#field-summary').fill(words)
  await admin.locator('#action-save').click()
  await expect.poll(liveTime, { timeout: 20_000 }).not.toBe(before)
  await reader.goto(`${signpost.site}/faqs/${slug}/`)
  expect(await reader.locator('main').innerText()).toContain(words)
  await expect.poll(() => results('xylophone'), { timeout: 20_000, interval: 1000 }).toEqual([`/faqs/${slug}/`])
})

test('a mistake is refused with words beside the field, and nothing typed is lost', async () => {
  await openFaq()
  // The form asks the server about every change, and a late answer to an earlier one may put its text back.
  await expect
    .poll(async () => {
      await admin.locator('#field-summary').fill('')
      await pause(500)
      return admin.locator('#field-summary').inputValue()
    })
    .toBe('')
  await admin.locator('#field-title').fill('A question with a better title?')
  await admin.locator('#action-save').click()
  expect(await admin.locator('.field-type.textarea .field-error').first().innerText()).toBe('Fill this in.')
  expect(await admin.locator('#field-title').inputValue()).toBe('A question with a better title?')
})

test('an unpublished page is gone from its address, from search and from the sitemap', async () => {
  expect(await (await fetch(`${signpost.site}/sitemap.xml`)).text()).toContain(`/faqs/${slug}/`)
  await admin.reload()
  await openFaq()
  await admin.locator('.doc-controls__popup button, button[aria-label="More options"], .doc-controls .popup-button').last().click()
  await admin.locator('#action-unpublish').click()
  await admin.locator('#confirm-action').click()
  await expect.poll(async () => (await fetch(`${signpost.site}/faqs/${slug}/`)).status, { timeout: 20_000 }).toBe(404)
  expect(await (await fetch(`${signpost.site}/sitemap.xml`)).text()).not.toContain(`/faqs/${slug}/`)
  // At once, before the full-text index has followed, and after it has.
  expect(await results('xylophone')).toEqual([])
  await reader.waitForTimeout(5000)
  expect(await results('xylophone')).toEqual([])
})

test('no page asked another host for anything', () => {
  expect(elsewhere).toEqual([])
})
