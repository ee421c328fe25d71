/** The planner in a real browser: the whole journey by keyboard, on a phone and a desk, mistakes, links, files, print, and without JavaScript. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import ICAL from 'ical.js'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scriptsFrom } from '../bench/weights'
import { violationsOn } from '../support/axe'
import { plannerSnapshot } from '../support/planner-snapshot'
import { type Reader, focused, screens, shiftOf, smallTargets, startReader, tooWide, watch, widths } from '../support/reader'
import { htmlValidator } from '../support/valid-html'
import { writeSite } from '../support/written-site'

const DAY = '2026-11-22'
let work: string
let reader: Reader

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-planner-'))
  await writeSite(plannerSnapshot(DAY), path.join(work, 'site'), { siteUrl: 'https://signpost.example' })
  reader = await startReader(path.join(work, 'site'))
})
afterAll(async () => {
  await reader?.close()
  rmSync(work, { recursive: true, force: true })
})

/** Goes to an address and waits until the planner has drawn itself, where it is one and can. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(reader.url + address)
  if (address.startsWith('/planner/')) await page.locator('form.ask, #ask h2').first().waitFor()
}

/** Opens an address on a fixed day. Browsers' own Temporal does not follow a clock that was set, so the one that is brought along is used. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await reader.browser.newContext(options)
  const page = await context.newPage()
  const faults = watch(page, reader.url)
  await page.addInitScript('delete globalThis.Temporal')
  await page.clock.setFixedTime(new Date(`${DAY}T09:00:00Z`))
  await visit(page, address)
  return { page, faults }
}
const first = '/planner/?community=sample-community-e1&meeting=sample-community-e1-2027-01'
/** The table as text: who, what, by when. */
const rows = (page: Page): Promise<string[][]> =>
  page
    .locator('#plan table tbody tr')
    .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())))

describe.each(widths)('at %i px', (width) => {
  test('from the menu to a meeting’s dates and back, by keyboard', async () => {
    const { page, faults } = await open('/planner/', { viewport: screens[width] })
    await page.locator('#community').focus()
    await page.keyboard.type('Sample Community E1')
    await page.locator('#meeting').waitFor()
    expect(await focused(page)).toContain('Sample Community E1')
    expect(await page.locator('#meeting option:checked').textContent()).toBe('Wednesday 16 December 2026')
    await page.locator('#meeting').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('h2#plan-of').textContent()).toBe('Sample Community E1 (sample), Monday 18 January 2027')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('meeting')
    expect(await page.locator('#said').textContent()).toBe('Sample Community E1 (sample), Monday 18 January 2027: 7 dates.')
    const table = await rows(page)
    expect(table.map(([who, , by]) => [who, by!.match(/^\D{3} \d+ \w+( 2027)?( to \D{3} \d+ \w+ 2027)?/)?.[0]])).toEqual([
      ['1. School', 'Mon 4 January 2027'],
      ['2. Chair', 'Mon 4 January 2027 to Mon 11 January 2027'],
      ['3. Clerk', 'Mon 11 January 2027'],
      ['4. Everyone', 'Mon 18 January 2027'],
      ['5. Clerk', 'Thu 21 January 2027'],
      ['6. Clerk', 'Mon 25 January 2027'],
      ['7. KCC', 'Mon 1 March 2027'],
    ])
    // Both sources' dates are shown, and the proof names every day.
    expect(table.at(-1)![2]).toContain('By another source: Sat 20 February 2027')
    await page.locator('#plan summary').first().focus()
    await page.keyboard.press('Enter')
    const proof = await page.locator('#plan details[open]').innerText()
    expect(proof).toContain('At least 10 working days before the community meeting. Day 0 is Monday 18 January 2027.')
    expect(proof).toMatch(/Counted: Fri 15 January 2027 \(1\).* and Mon 4 January 2027 \(10\)\./s)
    expect(proof).toContain('Left out: the weekends of 9 January 2027 and 16 January 2027')
    expect(proof).toContain('Terms of Reference')
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await smallTargets(page)).toEqual([])
    expect(await violationsOn(page)).toEqual([])
    expect(new URL(page.url()).search).toBe('?community=sample-community-e1&meeting=sample-community-e1-2027-01')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('every way to plan is clean under axe, light and dark, and fits', async () => {
    const addresses = [
      '/planner/',
      first,
      '/planner/?plan=year&community=sample-community-e1&community=sample-community-n1',
      '/planner/?plan=needed&community=sample-community-e1&date=3/3/2027&money=yes',
      '/planner/?plan=clock&clock=final-ehcp&date=31/11/2026',
      '/planner/?plan=clock&clock=hearing&date=3/3/2027',
      '/planner/?plan=clock&clock=school-year',
    ]
    for (const [i, address] of addresses.entries()) {
      const { page, faults } = await open(address, { viewport: screens[width], colorScheme: i % 2 ? 'dark' : 'light' })
      expect(await violationsOn(page), address).toEqual([])
      expect(await tooWide(page), address).toBeLessThanOrEqual(0)
      expect(await smallTargets(page), address).toEqual([])
      expect(faults, address).toEqual([])
      await page.context().close()
    }
  })
})

test('pages with plans are valid HTML, made at publish and drawn in the browser', async () => {
  const validator = htmlValidator()
  const faultsIn = async (html: string, name: string) =>
    (await validator.validateString(html, name)).results.flatMap(({ messages }) =>
      messages.map((m) => `${name}:${m.line} ${m.ruleId}: ${m.message}`),
    )
  for (const address of ['/communities/sample-community-e1/', '/meetings/sample-community-e1-2027-01/'])
    expect(await faultsIn(readFileSync(path.join(work, 'site', address, 'index.html'), 'utf8'), address)).toEqual([])
  for (const address of [
    first,
    '/planner/?plan=year&community=sample-community-e1',
    '/planner/?plan=needed',
    '/planner/?plan=clock&clock=school-year',
  ]) {
    const { page } = await open(address)
    const drawn = await page.evaluate(() =>
      ['ask', 'plan', 'take']
        .map((id) => document.getElementById(id)!.innerHTML)
        .join('')
        .replace(/ (novalidate|selected|checked|open|hidden)=""/g, ' $1'),
    )
    expect(
      await faultsIn(
        `<!DOCTYPE html><html lang="en-GB"><head><title>Plan</title></head><body><h1>Plan</h1>${drawn}</body></html>`,
        address,
      ),
    ).toEqual([])
    await page.context().close()
  }
})

test('the page has at most 40 kB of code, all that it imports included', () => {
  const out = path.join(work, 'site')
  const page = readFileSync(path.join(out, 'planner/index.html'), 'utf8')
  const scripts = scriptsFrom(
    out,
    [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address!),
  )
  const sizes = [...scripts].map((address) => gzipSync(readFileSync(path.join(out, address)), { level: 9 }).length)
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(40_000)
  // Nothing more is fetched later.
  for (const address of scripts) expect(readFileSync(path.join(out, address), 'utf8')).not.toMatch(/\bimport\(/)
})

test('nothing on the page moves while it draws itself', async () => {
  const { page } = await open('/planner/', { viewport: screens[320] })
  await page.route('**/*.woff2', (route) => route.abort())
  await visit(page, '/planner/')
  expect(await shiftOf(page)).toBe(0)
  await page.context().close()
})

test('mistakes are told beside their field, the rest of the plan stays', async () => {
  const { page } = await open(`${first}&approved=31/2/2027&received=1/1/1850`)
  expect(await page.locator('#approved-error').innerText()).toContain('There is no 31 February 2027. February has 28 days that year.')
  expect(await page.locator('#received-error').innerText()).toContain('Write a year from 2000 to 2099.')
  expect(await page.locator('#approved').getAttribute('aria-describedby')).toBe('approved-hint approved-error')
  expect(await rows(page)).toHaveLength(7)
  // What was typed stays until it is mended, and a mended day moves what is counted from it.
  expect(await page.locator('#approved').inputValue()).toBe('31/2/2027')
  await page.locator('#approved').fill('25 January 2027')
  await page.locator('#approved').press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('received')
  await page.locator('#received').fill('')
  await page.locator('#received').press('Enter')
  await expect
    .poll(async () => (await rows(page)).find(([, what]) => what!.startsWith('Send the approved'))?.[2])
    .toContain('Thu 28 January 2027')
  await visit(page, '/planner/?community=gone&meeting=never')
  expect(await page.locator('#community-error').innerText()).toContain('A community of this link is not listed here')
  await visit(page, '/planner/?date=someday')
  expect(await page.locator('#date-error').innerText()).toContain('Write the date with day, month and year')
  await visit(page, '/planner/?date=26 December 2026')
  expect(await page.locator('#date-note').innerText()).toContain(
    'The meeting is on a day when nobody is at work: Saturday 26 December (Saturday)',
  )
  expect(await page.locator('#date').getAttribute('aria-describedby')).toBe('date-hint date-note')
  expect(await page.locator('#said').textContent()).toContain('nobody is at work')
  expect(await violationsOn(page)).toEqual([])
  await visit(page, '/planner/?date=5 May 2031')
  expect(await page.locator('#date-note').innerText()).toMatch(
    /5 May 2031 is more than 4 years away.*Bank holidays are listed up to 31 December 2028/s,
  )
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Check the year.').last().isVisible()).toBe(true)
  await page.context().close()
})

test('too late: the next meeting, or the four grounds', async () => {
  // 1 December: the last day for sending a request was ten working days before.
  const { page } = await open('/planner/?community=sample-community-e1&date=1 December 2026')
  const panel = page.locator('section.panel')
  expect(await page.locator('#meeting option:checked').textContent()).toBe('Another date')
  expect(await panel.innerText()).toContain('A request had to be with the clerk by Tuesday 17 November, 5 days ago.')
  expect(await panel.locator('a').first().innerText()).toBe('Plan for the next meeting, Wednesday 16 December')
  // The check of the four grounds, by keyboard.
  await panel.locator('summary').press('Enter')
  const grounds = panel.getByRole('checkbox')
  expect(await grounds.count()).toBe(4)
  expect(await panel.getByRole('status').innerText()).toBe('Nothing is ticked: the request goes to the next meeting.')
  await grounds.nth(1).press('Space')
  expect(await panel.getByRole('status').innerText()).toContain('The school can ask the chair now for an interim decision')
  expect(await violationsOn(page)).toEqual([])
  await panel.locator('a').first().click()
  await expect.poll(() => page.locator('h2#plan-of').textContent()).toContain('Wednesday 16 December 2026')
  await page.goBack()
  await expect.poll(() => page.locator('h2#plan-of').textContent()).toContain('Tuesday 1 December 2026')
  await page.context().close()
})

test('back from the day support is needed', async () => {
  const { page } = await open('/planner/?plan=needed&community=sample-community-e1&date=3 March 2027&money=yes')
  expect(await page.locator('.answer').innerText()).toContain(
    'For support from Wednesday 3 March 2027: the meeting on Monday 18 January 2027, with the request sent by Monday 4 January 2027.',
  )
  await page.getByLabel('Advice, or help from another school').check()
  await expect.poll(() => page.locator('.answer').innerText()).toContain('the meeting on Tuesday 16 February 2027')
  await visit(page, '/planner/?plan=needed&community=sample-community-e1&date=1 September 2026')
  expect(await page.locator('#plan').innerText()).toContain('No meeting gives the support by Tuesday 1 September')
  await page.context().close()
})

test('a rule leads to the planner with its clock, and search finds the planner by its name', async () => {
  const { page } = await open('/deadline-rules/register-appeal/')
  await page.getByRole('link', { name: 'Plan from a date' }).click()
  expect(await page.locator('#clock').inputValue()).toBe('final-ehcp')
  await visit(page, '/search/?q=deadline+planner')
  const hit = page.locator('#hits [data-result]').first()
  await hit.waitFor()
  expect(await hit.getByRole('link').first().getAttribute('href')).toBe('/planner/')
  expect(await hit.innerText()).toContain('Tools')
  await page.context().close()
})

test('a year of several communities, with what is due without a meeting', async () => {
  const { page } = await open('/planner/?plan=year&community=sample-community-e1')
  await page.locator('#community').selectOption('sample-community-n1')
  await expect.poll(() => page.locator('h3').allTextContents()).toContain('Sample Community N1 (sample)')
  expect(new URL(page.url()).searchParams.getAll('community')).toEqual(['sample-community-e1', 'sample-community-n1'])
  expect(await page.locator('table.year').first().locator('tbody tr').count()).toBeGreaterThan(8)
  expect(await page.locator('#plan').innerText()).toContain('Report to the Area Board')
  const columns = () => page.locator('table.year').first().locator('thead th').allTextContents()
  expect((await columns()).length).toBeGreaterThan(5)
  await page.getByRole('link', { name: 'School', exact: true }).click()
  await expect.poll(columns).toEqual(['Meeting', 'School:Send the request form to the clerk'])
  expect(new URL(page.url()).searchParams.get('role')).toBe('school')
  await page.getByRole('link', { name: /E1 .*take out/ }).click()
  await expect.poll(() => page.locator('h3').allTextContents()).not.toContain('Sample Community E1 (sample)')
  await page.context().close()
})

test('a link opens the same plan; a table of it can be kept; whose tasks are shown can be chosen', async () => {
  const { page } = await open(first)
  const before = await page.locator('#plan').innerHTML()
  await visit(page, page.url().replace(reader.url, ''))
  expect(await page.locator('#plan').innerHTML()).toBe(before)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table for a spreadsheet (CSV)' }).click(),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv.split('\r\n')[0]!.split('\n')[0]).toBe('\uFEFFAbout,Who,What,From,By,How it is counted,Take care,Source')
  expect(csv).toContain('"Sample Community E1 (sample), Monday 18 January 2027",School,Send the request form to the clerk,,2027-01-04,')
  expect(csv.trim().split('\n')).toHaveLength(9)
  const [calendar] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Add to my calendar' }).click()])
  const events = new ICAL.Component(ICAL.parse(readFileSync(await calendar.path(), 'utf8')) as []).getAllSubcomponents('vevent')
  const days = events.map((event) => `${String(event.getFirstPropertyValue('summary'))}: ${String(event.getFirstPropertyValue('dtstart'))}`)
  expect(days).toContain('Meeting of Sample Community E1 (sample): 2027-01-18T09:30:00')
  expect(days).toContain('Send the request form to the clerk - Sample Community E1 (sample): 2027-01-04')
  // The meeting, its seven tasks, and another source’s count of one.
  expect(days).toHaveLength(9)
  await page.getByRole('link', { name: 'Clerk 4' }).click()
  await expect.poll(async () => (await rows(page)).map(([who]) => who)).toEqual(['3. Clerk', '4. Everyone', '5. Clerk', '6. Clerk'])
  expect(new URL(page.url()).searchParams.get('role')).toBe('clerk')
  await page.context().close()
})

test('the browser’s own Temporal gives the same dates as the one that is brought along', async () => {
  const datesOn = (page: Page) => page.locator('#plan table time').evaluateAll((list) => list.map((time) => time.getAttribute('datetime')))
  const { page } = await open(first)
  const brought = await datesOn(page)
  expect(brought).toHaveLength(9)
  const own = await (await reader.browser.newContext()).newPage()
  await visit(own, first)
  expect(await own.evaluate(() => 'Temporal' in globalThis)).toBe(true)
  expect(await datesOn(own)).toEqual(brought)
  await Promise.all([page, own].map((each) => each.context().close()))
})

test('on paper stand the plan, its picture and its proofs, and no form', async () => {
  const { page } = await open(first)
  await page.locator('h2#plan-of').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('form.ask').isVisible()).toBe(false)
  expect(await page.locator('#take').isVisible()).toBe(false)
  expect(await page.locator('svg.tl').isVisible()).toBe(true)
  expect(await page.locator('#plan table').isVisible()).toBe(true)
  expect(await page.getByText('Counted:').first().isVisible()).toBe(true)
  await page.context().close()
})

test('without JavaScript the pages of community and meeting hold the same dates', async () => {
  const { page } = await open('/planner/', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Sample Community E1 (sample)' }).click()
  expect(page.url()).toContain('/communities/sample-community-e1/')
  expect(await page.locator('#due table').count()).toBe(3)
  expect(await page.locator('#due table').first().innerText()).toMatch(/School\s+Send the request form to the clerk[\s\S]*Wed 2 December/)
  await page.getByRole('link', { name: 'How these days are counted' }).first().click()
  expect(page.url()).toContain('/meetings/sample-community-e1-2026-12/')
  await page.locator('#dates').waitFor()
  expect(await page.locator('svg.tl').isVisible()).toBe(true)
  await page.locator('summary').filter({ hasText: 'Why this day' }).first().click()
  expect(await page.locator('details[open]').first().innerText()).toContain('10 working days before')
  await page.context().close()
})
