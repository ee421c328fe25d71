/** The clerk's and KCC's page in a real browser: files good and bad, order, decisions, hand-over, minutes, what is kept and how it goes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import ICAL from 'ical.js'
import type { BrowserContext, BrowserContextOptions, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft, sealDraft } from '../../site/request/draft'
import { form } from '../site/request/appendix-3'
import { violationsOn } from '../support/axe'
import { plannerSnapshot } from '../support/planner-snapshot'
import { type Reader, focused, screens, smallTargets, startReader, tooWide, watch, widths } from '../support/reader'
import { type RequestFile, community, fileOf, payload, requestOf } from '../support/request-files'
import { htmlValidator } from '../support/valid-html'
import { writeSite } from '../support/written-site'

/** The day after a meeting of the community. */
const DAY = '2026-12-17'
const PLACE = '/request/meeting/'
let work: string
let reader: Reader

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-meeting-'))
  await writeSite(plannerSnapshot(DAY), path.join(work, 'site'), { siteUrl: 'https://signpost.example' })
  reader = await startReader(path.join(work, 'site'))
})
afterAll(async () => {
  await reader?.close()
  rmSync(work, { recursive: true, force: true })
})

interface Open {
  context: BrowserContext
  page: Page
  /** Errors in the console and requests to anybody but the site. */
  faults: string[]
  /** Everything that went out: addresses and bodies. */
  sent: string[]
}

async function open(hash: string, options: BrowserContextOptions = {}, before = ''): Promise<Open> {
  const context = await reader.browser.newContext(options)
  const sent: string[] = []
  context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`))
  const page = await context.newPage()
  const faults = watch(page, reader.url)
  // Browsers' own Temporal does not follow a clock that was set.
  await page.addInitScript(`delete globalThis.Temporal;${before}`)
  await page.clock.setFixedTime(new Date(`${DAY}T09:00:00Z`))
  await page.goto(reader.url + PLACE + hash)
  await page.locator('#meeting h1').waitFor()
  return { context, page, faults, sent }
}

const goTo = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => (location.hash = to), hash)
  await page.evaluate(() => new Promise(requestAnimationFrame))
}
const give = async (page: Page, ...files: RequestFile[]): Promise<void> => {
  await page.locator('#files').setInputFiles(files.map(payload))
  await page.locator('[data-outcome]').waitFor()
}
const order = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-request]').evaluateAll((list) => list.map((one) => one.getAttribute('data-request')))
const said = (page: Page): Promise<string> => page.locator('#said').innerText()
/** Everything the page has put into its databases. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const all: unknown[] = []
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!)
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(new Error(String(opening.error))))
      })
      for (const store of db.objectStoreNames)
        all.push(
          await new Promise((resolve) => {
            const asked = db.transaction(store).objectStore(store).getAll()
            asked.addEventListener('success', () => resolve(asked.result))
          }),
        )
      db.close()
    }
    return JSON.stringify(all)
  })
const kept = (page: Page): Promise<void> => page.locator('[data-kept]').waitFor()
const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8')
const downloadBy = async (page: Page, act: () => Promise<void>): Promise<Download> =>
  (await Promise.all([page.waitForEvent('download'), act()]))[0]

const first = requestOf('1111-1111-11', 'Class talk in Year 2')
const second = requestOf('2222-2222-22', 'Calm starts', {
  canWait: 'no',
  exceptionalGrounds: { chosen: ['tribunalOrder'], other: '' },
  school: { slug: 'sample-primary-school-2', name: 'Sample Primary School 2 (sample)' },
})
const third = requestOf('3333-3333-33', 'Reading', { community: { name: 'Elsewhere' } })
const agreed = {
  decision: { chosen: ['agreed'], other: '' },
  requestResponse: { chosen: ['financial'], other: '' },
  amountApproved: '200',
  dateApproved: '16 December 2026',
  decisionBy: { chosen: ['consensus'], other: '' },
}

/** Monday to Friday without the bank holidays of that winter, counted one by one. */
function workingDaysAfter(start: string, count: number): string {
  const day = new Date(`${start}T12:00:00Z`)
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1)
    const closed = [0, 6].includes(day.getUTCDay()) || ['2026-12-25', '2026-12-28', '2027-01-01'].includes(day.toISOString().slice(0, 10))
    if (!closed) left--
  }
  return day.toISOString().slice(0, 10)
}

describe.each(widths)('at %i px', (width) => {
  test('a clerk’s whole meeting, by keyboard', async () => {
    const { context, page, faults, sent } = await open('', { viewport: screens[width], colorScheme: width === 768 ? 'dark' : 'light' })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const sound = async (what: string): Promise<void> => {
      expect(await violationsOn(page), what).toEqual([])
      expect(await tooWide(page), what).toBeLessThanOrEqual(0)
      expect(await smallTargets(page), what).toEqual([])
    }
    const press = async (name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> => {
      await page.getByRole(role, { name }).focus()
      await page.keyboard.press('Enter')
    }
    await sound('choice')
    await press('Clerk or chair of a community', 'link')
    await expect.poll(() => focused(page)).toBe('Requests for the community')
    expect(await page.title()).toBe('Requests for the community - Signpost')
    expect(await page.locator('#meeting').innerText()).toContain('No request is open yet.')
    await sound('empty')

    // Many files at once, good ones among others.
    const sealed = { name: 'closed.json', text: await sealDraft((await fileOf(requestOf('4444-4444-44', 'Numbers'))).text, 'Größe 7') }
    const good = await fileOf(second)
    const files = [
      await fileOf(first),
      { name: 'letter.txt', text: 'Dear clerk' },
      { name: 'cut.json', text: good.text.slice(0, 900) },
      { name: 'changed.json', text: good.text.replace('J. Head', 'J. Foot') },
      { name: 'newer.json', text: good.text.replace('"formatVersion": 1', '"formatVersion": 2') },
      await fileOf(requestOf('5555-5555-55', 'Draft'), 'draft'),
      await fileOf(requestOf('6666-6666-66', 'Whole'), 'kcc'),
      sealed,
      good,
      await fileOf(third),
      { ...(await fileOf(requestOf('1111-1111-11', 'An older title', {}, '2026-11-01T08:00:00.000Z'))), name: 'older.json' },
    ]
    await page.locator('#files').focus()
    expect(await focused(page)).toBe('Open the request files')
    await give(page, ...files)
    await expect.poll(() => said(page)).toBe('3 requests opened. 6 files not opened. 1 file needs a passphrase.')
    expect(await order(page)).toEqual(['1111-1111-11', '2222-2222-22', '3333-3333-33'])
    expect(await page.locator('[data-outcome] .panel li').allInnerTexts()).toEqual([
      expect.stringMatching(/^letter\.txt: This is not a request file of Signpost\./),
      expect.stringMatching(/^cut\.json: The file is damaged/),
      expect.stringMatching(/^changed\.json: The file is damaged/),
      expect.stringMatching(/^newer\.json: The file was made by a newer version of Signpost\./),
      expect.stringMatching(/^5555-5555-55-draft\.json: It may hold pupils’ names/),
      expect.stringMatching(/^6666-6666-66-kcc\.json: It may hold pupils’ names/),
    ])
    expect(await page.locator('[data-outcome]').innerText()).toContain(
      'older.json: The same copy of this request, or a later one, is open already.',
    )
    await page.locator('#passphrase').focus()
    await page.keyboard.type('Grösse 7')
    await page.keyboard.press('Enter')
    await page.locator('#passphrase-error').waitFor()
    expect(await page.locator('#passphrase-error').innerText()).toContain('The passphrase does not fit')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('passphrase')
    expect(await page.title()).toMatch(/^Error: /)
    await sound('opened')
    await page.locator('#passphrase').fill('Größe 7')
    await page.keyboard.press('Enter')
    await page.locator('[data-request="4444-4444-44"]').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('files')
    expect(await page.title()).not.toContain('Error')

    // The chair's order, and where each move has led.
    await page.locator('#up-4').focus()
    for (const place of [3, 2, 1]) {
      await page.keyboard.press('Enter')
      await expect.poll(() => said(page)).toBe(`St Mary's School is now ${place} of 4.`)
    }
    expect(await order(page)).toEqual(['4444-4444-44', '1111-1111-11', '2222-2222-22', '3333-3333-33'])
    // At the top there is no way up any more; the keyboard is on the way down.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('down-1')
    expect(await focused(page)).toBe("Move down: St Mary's School: Numbers")
    expect(await page.locator('[data-request="2222-2222-22"]').innerText()).toContain('Exceptional')
    expect(await page.locator('[data-request="3333-3333-33"]').innerText()).toContain('For Elsewhere')
    expect(await page.locator('#community').inputValue()).toBe(community.slug)
    expect(await page.locator('#meeting-day option:checked').textContent()).toBe('Wednesday 16 December 2026')

    // One request, read as the community may.
    await press("St Mary's School: Class talk in Year 2", 'link')
    await expect.poll(() => focused(page)).toBe("St Mary's School: Class talk in Year 2")
    await expect.poll(() => page.title()).toBe('Request 1111-1111-11 - Signpost')
    const text = await page.locator('#meeting').innerText()
    expect(text).toContain('both pupils follow a two-step instruction')
    expect(text).not.toMatch(/López|O'Brien|2017|Names of pupils/)
    await sound('request')

    // The community's section, with its mistakes told as the school's form tells them.
    await press('Fill in the community’s section', 'link')
    await expect.poll(() => focused(page)).toBe("The community's decision")
    await press('Save and go on')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('errors')
    expect(await page.title()).toMatch(/^Error: The community's decision/)
    expect(await page.locator('#errors a').allInnerTexts()).toEqual(['What was decided: choose one.', 'Decision made by: choose one.'])
    await sound('errors')
    await page.locator('#errors a').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Agreed')
    await page.keyboard.press('Space')
    await expect.poll(() => page.locator('#errors a').count()).toBe(1)
    await page.getByLabel('Financial contribution').focus()
    await page.keyboard.press('Space')
    await page.locator('#amountApproved').focus()
    await page.keyboard.type('300')
    expect(await page.locator('[data-question="amountApproved"]').innerText()).toMatch(
      /The school asks for £240\.[\s\S]*This is £60 more than the school asks for\./,
    )
    await page.locator('#reviewDate').fill('1/12/2026')
    await page.locator('#supportAgreed').fill('Two visits <b>of a TA</b>')
    await press(/Take the day of the meeting/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('dateApproved')
    expect(await page.locator('#dateApproved').inputValue()).toBe('16 December 2026')
    expect(await page.locator('[data-care="reviewDate"]').innerText()).toBe('This is before the approval on 16 December 2026.')
    await page.locator('#amountApproved').fill('two')
    await press('Save and go on')
    await expect
      .poll(() => page.locator('#errors a').allInnerTexts())
      .toEqual(['Final amount approved: write an amount in pounds, such as 1250 or 1250.50.', 'Decision made by: choose one.'])
    expect(await page.locator('#amountApproved').getAttribute('aria-describedby')).toContain('amountApproved-error')
    await page.locator('#amountApproved').fill('200')
    await page.getByLabel('Consensus').focus()
    await page.keyboard.press('Space')
    await sound('section')
    await press('Save and go on')
    await expect.poll(() => focused(page)).toBe("St Mary's School: Class talk in Year 2")

    // The hand-over, its day counted once more by itself.
    const due = workingDaysAfter('2026-12-16', 3)
    expect(due).toBe('2026-12-21')
    await press('Hand over to KCC', 'link')
    await expect.poll(() => focused(page)).toBe('Hand over to KCC')
    expect(await page.locator('.answer time').getAttribute('datetime')).toBe(due)
    expect(await page.locator('.answer').innerText()).toContain('Send it by Monday 21 December. 4 days left.')
    expect(await page.locator('#meeting').innerText()).toContain('maria.white@kent.gov.uk')
    expect(await page.locator('#meeting').innerText()).toContain('The address is as the documents of 2025 give it.')
    const mail = new URL((await page.getByRole('link', { name: 'Open it in my mail program' }).getAttribute('href'))!)
    expect(mail.searchParams.get('subject')).toBe("Sample, not real: Approved Request for Resource: St Mary's School, request 1111-1111-11")
    expect(mail.searchParams.get('body')).toContain('It is due with you by Monday 21 December 2026.')
    expect(decodeURIComponent(mail.href)).not.toMatch(/Class talk|visits|two-step/)
    const calendar = await downloadBy(page, () => press(/Add to my calendar/))
    const [event] = new ICAL.Component(ICAL.parse(await textOf(calendar)) as []).getAllSubcomponents('vevent')
    expect(String(event!.getFirstPropertyValue('dtstart'))).toBe(due)
    const saved = await downloadBy(page, () => press('Save the request file'))
    expect(saved.suggestedFilename()).toBe('request-1111-1111-11-for-community.json')
    const opening = await openDraft(await textOf(saved))
    expect('opened' in opening && opening.opened).toMatchObject({ copy: 'community', request: { answers: { amountApproved: '200' } } })
    await press('Copy the text')
    await expect.poll(() => said(page)).toBe('Copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('The community’s copy is attached.')
    await page.locator('#sent').focus()
    await page.keyboard.press('Space')
    await sound('hand-over')

    // Papers, after the browser was closed and opened again.
    await kept(page)
    await page.reload()
    await page.locator('#sent:checked').waitFor()
    await goTo(page, '#/community/minutes')
    await expect.poll(() => focused(page)).toBe('Extract for the minutes')
    await press('Copy for a document')
    await expect.poll(() => said(page)).toBe('Copied.')
    const [plain, rich] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item!.getType(type)).text()))
    })
    expect(plain).toContain(
      "2. St Mary's School: Class talk in Year 2 (request 1111-1111-11)\n   What was decided? Agreed\n   Request response: Financial contribution\n   Give details of support agreed: Two visits <b>of a TA</b>",
    )
    expect(plain).toContain('This is a generated sample, not real.')
    expect(rich).toContain('Two visits &lt;b&gt;of a TA&lt;/b&gt;')
    await sound('minutes')
    await goTo(page, '#/community/agenda')
    const list = await textOf(await downloadBy(page, () => press('Save as a text file')))
    expect(list.split('\n').slice(0, 5)).toEqual([
      'Sample Community E1 (sample), Wednesday 16 December 2026: 4 requests for discussion',
      '',
      "1. St Mary's School: Numbers (request 4444-4444-44)",
      '   Advice and guidance, Financial contribution; asks for £240',
      "2. St Mary's School: Class talk in Year 2 (request 1111-1111-11)",
    ])
    await sound('agenda')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    expect(await page.getByText('Calm starts').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    await goTo(page, '#/community')
    expect(await page.locator('[data-request="1111-1111-11"]').innerText()).toMatch(/Agreed\s+Handed over/)
    await sound('table')

    // Nothing of it is left, and nothing of it has gone anywhere.
    await press('Remove everything from this computer')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('asked-everything')
    await press('Leave it as it is')
    expect(await order(page)).toHaveLength(4)
    await press('Remove everything from this computer')
    await press('Remove everything')
    await expect.poll(() => focused(page)).toBe('Everything was removed from this computer.')
    expect(await order(page)).toEqual([])
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
    expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('signpost-request-')))).toEqual([])
    await page.reload()
    await page.locator('.answer').waitFor()
    expect(await page.locator('#meeting').innerText()).toContain('No request is open yet.')
    expect(sent.filter((what) => !what.startsWith(reader.url))).toEqual([])
    expect(sent.filter((what) => /Class.{0,3}talk|two-step|1111-1111|St.{0,3}Mary|visits/i.test(what))).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  test('KCC puts the two copies together, sees its days and fills in its section', async () => {
    const { context, page, faults } = await open('#/kcc', { viewport: screens[width], colorScheme: width === 768 ? 'light' : 'dark' })
    await give(page, await fileOf(requestOf('1111-1111-11', 'Class talk', agreed)))
    await goTo(page, '#/kcc/request/1111-1111-11')
    expect(await page.locator('#meeting').innerText()).toContain('Pupils’ names are in KCC’s copy, which the school sends.')
    await goTo(page, '#/kcc')
    await give(page, await fileOf(first, 'kcc'))
    await expect.poll(() => page.locator('[data-outcome]').innerText()).toContain('The two copies of this request were put together.')
    await goTo(page, '#/kcc/request/1111-1111-11')
    const text = await page.locator('#meeting').innerText()
    expect(text).toContain('Ana López-Smith, 3 April 2017, known as Annie')
    expect(text).toContain('£200')
    const days = () => page.locator('dl.wide time').evaluateAll((list) => list.map((time) => time.getAttribute('datetime')))
    // 30 days after the last day for sending it, as long as nobody says when it came.
    expect(await days()).toEqual([workingDaysAfter('2026-12-16', 30), '2027-01-20'])
    await page.locator('#received').fill('18/12/2026')
    await expect.poll(days).toEqual([workingDaysAfter('2026-12-16', 30), '2027-01-17'])
    expect(await violationsOn(page)).toEqual([])
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await smallTargets(page)).toEqual([])
    await page.getByRole('link', { name: 'Fill in KCC’s section' }).click()
    await page.locator('#finalAmount').fill('180')
    expect(await page.locator('[data-question="finalAmount"]').innerText()).toMatch(
      /The school asks for £240\. The community approved £200\.[\s\S]*£20 less than the community approved/,
    )
    await page.getByLabel('Yes').check()
    await page.locator('#moderatedBy').fill('A. Officer')
    await page.locator('#processed').fill('5 January 2027')
    expect(await page.locator('[data-care="processed"]').innerText()).toBe('This day is still to come.')
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await page.getByText('Save the request file').first().click()
    await page.locator('#new-passphrase').fill('blue door')
    const saved = await downloadBy(page, () => page.getByRole('button', { name: 'Save the request file' }).click())
    const closed = await textOf(saved)
    expect(closed).not.toContain('López')
    const opening = await openDraft(closed, 'blue door')
    expect('opened' in opening && opening.opened).toMatchObject({
      copy: 'kcc',
      request: { answers: { finalAmount: '180', moderated: 'yes', amountApproved: '200', pupils: [{ name: 'Ana López-Smith' }, {}] } },
    })
    // The clerk's table is another one.
    await goTo(page, '#/community')
    expect(await order(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})

test('what the clerk must not see is neither shown nor kept', async () => {
  const { context, page } = await open('#/community')
  await give(page, await fileOf(first, 'kcc'), await fileOf(second, 'draft'), await fileOf(third))
  await kept(page)
  expect(await page.locator('#meeting').innerHTML()).not.toContain('López')
  expect(await stored(page)).toContain('3333-3333-33')
  expect(await stored(page)).not.toMatch(/López|Annie|1111-1111-11|2222-2222-22/)
  await context.close()
})

test('files can be dropped, also where nobody waits for them', async () => {
  const { context, page, faults } = await open('#/community/agenda')
  const { name, text } = await fileOf(first)
  await page.evaluate(
    ([title, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content!], title!))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text],
  )
  await page.locator('[data-request="1111-1111-11"]').waitFor()
  expect(new URL(page.url()).hash).toBe('#/community')
  expect(faults).toEqual([])
  await context.close()
})

test('a request whose community is not listed asks for its area; one without a day of approval for the day', async () => {
  const { context, page } = await open('#/community')
  const unlisted = requestOf('1111-1111-11', 'Class talk', { ...agreed, community: { name: 'Elsewhere' }, dateApproved: '' })
  await give(page, await fileOf(unlisted))
  expect(await page.locator('#community-name').inputValue()).toBe('Elsewhere')
  await page.locator('#meeting-date').fill('31/2/2026')
  expect(await page.locator('#meeting-date-error').innerText()).toContain('There is no 31 February 2026.')
  await goTo(page, '#/community/agenda')
  expect(await page.locator('.panel').innerText()).toContain('Choose the community and the day of the meeting first.')
  await goTo(page, '#/community/request/1111-1111-11/hand-over')
  await page.getByLabel('West').press('Space')
  await expect.poll(() => page.locator('.answer').innerText()).toContain('Fill in the day of approval')
  expect(await page.locator('.path').innerText()).toContain('West')
  expect(await page.locator('.panel').innerText()).toContain('Date approved: give a day, month and year.')
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Fill in the community’s section' }).click()
  // Three weeks ago: the hand-over is late.
  await page.locator('#dateApproved').fill('26 November 2026')
  await goTo(page, '#/community/request/1111-1111-11/hand-over')
  expect(await page.locator('.answer time').getAttribute('datetime')).toBe(workingDaysAfter('2026-11-26', 3))
  expect(await page.locator('.answer').innerText()).toContain('Was due 16 days ago')
  await goTo(page, '#/community')
  expect(await page.locator('[data-request] .flag.bad').innerText()).toContain('Was due 16 days ago')
  // Turned down: nothing goes to KCC.
  await goTo(page, '#/community/request/1111-1111-11/decisionPage')
  await page.getByLabel('Turned down').check()
  await goTo(page, '#/community/request/1111-1111-11')
  expect(await page.locator('#meeting').innerText()).toContain('A request that is turned down does not go to KCC.')
  expect(await page.getByRole('link', { name: 'Hand over to KCC' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Take this request off the list' }).click()
  await page.getByRole('button', { name: 'Take it off', exact: true }).click()
  await expect.poll(() => page.locator('#meeting').innerText()).toContain('No request is open yet.')
  await context.close()
})

test('two tabs: one shows what the other did, and where both change the same, somebody chooses', async () => {
  const { context, page } = await open('#/community')
  await give(page, await fileOf(first), await fileOf(second))
  await kept(page)
  const other = await context.newPage()
  await other.addInitScript('delete globalThis.Temporal')
  await other.goto(`${reader.url}${PLACE}#/community`)
  await other.locator('[data-request]').first().waitFor()
  await other.locator('#down-1').click()
  await expect.poll(() => order(page)).toEqual(['2222-2222-22', '1111-1111-11'])
  // Where one tab does not hear of the other's change, the second to write finds it out.
  await page.evaluate(() => {
    const { postMessage } = BroadcastChannel.prototype
    BroadcastChannel.prototype.postMessage = () => {}
    Object.assign(window, { speakAgain: () => (BroadcastChannel.prototype.postMessage = postMessage) })
  })
  const before = await stored(page)
  await page.locator('#down-1').click()
  await expect.poll(() => stored(page)).not.toBe(before)
  await page.evaluate('speakAgain()')
  expect(await order(page)).toEqual(['1111-1111-11', '2222-2222-22'])
  await other.locator('#meeting-day').selectOption('-')
  await other.locator('#elsewhere').waitFor()
  expect(await violationsOn(other)).toEqual([])
  await other.getByRole('button', { name: 'Keep what is on this screen' }).click()
  await expect.poll(() => other.locator('#elsewhere').count()).toBe(0)
  await expect.poll(() => order(page)).toEqual(['2222-2222-22', '1111-1111-11'])
  expect(await page.locator('#meeting-day').inputValue()).toBe('-')
  // Removed in one, gone in the other.
  await other.getByRole('button', { name: 'Remove everything from this computer' }).click()
  await other.getByRole('button', { name: 'Remove everything', exact: true }).click()
  await expect.poll(() => order(page)).toEqual([])
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  await context.close()
})

test('a browser that keeps nothing says so, and warns whoever leaves with work in no file', async () => {
  const { context, page } = await open(
    '#/community',
    {},
    `IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }`,
  )
  await give(page, await fileOf(first))
  await page.locator('#not-kept').waitFor()
  expect(await page.locator('.panel', { has: page.locator('#not-kept') }).innerText()).toContain(
    'Its settings do not let this site store anything.',
  )
  expect(await violationsOn(page)).toEqual([])
  await goTo(page, '#/community/request/1111-1111-11/decisionPage')
  await page.getByLabel('Turned down').check()
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  // With the work in a file nobody is held back.
  await goTo(page, '#/community')
  await give(page, await fileOf(first))
  await goTo(page, '#/community/request/1111-1111-11/decisionPage')
  await page.getByLabel('Turned down').check()
  await goTo(page, '#/community/request/1111-1111-11')
  await page.getByText('Save the request file').first().click()
  await downloadBy(page, () => page.getByRole('button', { name: 'Save the request file' }).click())
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await context.close()
})

test('where the browser does not copy, the text stands there to be copied by hand', async () => {
  const before = `Object.defineProperty(navigator, 'clipboard', { value: undefined }); Document.prototype.execCommand = () => false`
  const { context, page } = await open('#/community', {}, before)
  await give(page, await fileOf(first))
  await goTo(page, '#/community/agenda')
  await page.getByRole('button', { name: 'Copy as plain text' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('by-hand')
  expect(await page.locator('#by-hand').inputValue()).toContain('Class talk in Year 2 (request 1111-1111-11)')
  expect(await violationsOn(page)).toEqual([])
  await context.close()
})

test('a finished request can be taken as a PDF and for Word', async () => {
  const { context, page, faults } = await open('#/community')
  await give(page, await fileOf(requestOf('1111-1111-11', 'Class talk', agreed)))
  await goTo(page, '#/community/request/1111-1111-11/hand-over')
  for (const [button, start] of [
    ['Save as PDF', '%PDF-'],
    ['Save for Word', 'PK'],
  ] as const) {
    const saved = await downloadBy(page, () => page.getByRole('button', { name: button }).click())
    expect(saved.suggestedFilename()).toMatch(/^request-1111-1111-11-for-community\.(pdf|docx)$/)
    expect((await textOf(saved)).startsWith(start)).toBe(true)
  }
  expect(faults).toEqual([])
  await context.close()
})

test('what is drawn is valid HTML in every state', async () => {
  const validator = htmlValidator()
  const { context, page } = await open('#/community')
  const valid = async (name: string): Promise<void> => {
    const drawn = await page.evaluate(() =>
      document
        .getElementById('meeting')!
        .innerHTML.replace(/<!--.*?-->/g, '')
        .replace(/\s+\n/g, '\n'),
    )
    const plain = drawn.replace(/ (novalidate|selected|multiple|readonly|open)=""/g, ' $1')
    const whole = `<!DOCTYPE html><html lang="en-GB"><head><title>Requests</title></head><body>${plain}</body></html>`
    const { results } = await validator.validateString(whole, name)
    expect(results.flatMap(({ messages }) => messages.map((m) => `${name}:${m.line} ${m.ruleId}: ${m.message}`))).toEqual([])
  }
  await valid('empty')
  const sealed = { name: 'closed.json', text: await sealDraft((await fileOf(third)).text, 'p') }
  await give(page, await fileOf(first), await fileOf(requestOf('2222-2222-22', 'Two', agreed)), sealed, { name: 'x', text: 'x' })
  await valid('opened')
  for (const hash of [
    '#/',
    '#/community/request/1111-1111-11',
    '#/community/request/2222-2222-22',
    '#/community/request/2222-2222-22/decisionPage',
    '#/community/request/2222-2222-22/hand-over',
    '#/community/request/9999-9999-99',
    '#/community/agenda',
    '#/community/minutes',
  ]) {
    await goTo(page, hash)
    await valid(hash)
  }
  await goTo(page, '#/community/request/1111-1111-11/decisionPage')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await valid('errors')
  await goTo(page, '#/kcc')
  await give(page, await fileOf(requestOf('2222-2222-22', 'Two', agreed), 'kcc'))
  for (const hash of ['#/kcc', '#/kcc/request/2222-2222-22', '#/kcc/request/2222-2222-22/processingPage']) {
    await goTo(page, hash)
    await valid(hash)
  }
  await context.close()
})

test('without JavaScript the page says what it would do, and where the rules stand', async () => {
  const context = await reader.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(reader.url + PLACE)
  expect(await page.locator('main').innerText()).toContain('This page needs JavaScript, which is off in this browser.')
  await page.locator('main').getByRole('link', { name: 'deadlines' }).click()
  expect(new URL(page.url()).pathname).toBe('/deadline-rules/')
  await page.goto(`${reader.url}/request-forms/${form.slug}/`)
  await page.getByRole('link', { name: 'Requests at the meeting and after' }).click()
  expect(new URL(page.url()).pathname).toBe(PLACE)
  await context.close()
})
