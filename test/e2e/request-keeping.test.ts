/** Nothing that is written in the request form is lost: over tabs, full disks, newer forms, files and a network that is away. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RequestForm } from '../../content/model/request-form'
import type { Snapshot } from '../../content/model/snapshot'
import type { RequestData } from '../../site/request/data'
import { writeDraft } from '../../site/request/draft'
import { full, requestWith } from '../site/request/appendix-3'
import { EDITION, withNewCode } from '../support/next-release'
import { untilKept } from '../support/offline'
import { plannerSnapshot } from '../support/planner-snapshot'
import { type Reader, startReader } from '../support/reader'
import { beginRequest, fileFrom, goTo, keptOn, numberOf, openTool, savedBy, untilSaved } from '../support/request-page'
import { makeCurrent, writeSite } from '../support/written-site'

const DAY = '2026-11-22'
const OLD = 'request-for-resource'
const NEW = 'request-2026'

/** The snapshot with a second version of its form: one question reworded, one gone, one shorter, one without an option. */
function withTwoVersions(snapshot: Snapshot): { snapshot: Snapshot; newer: RequestForm } {
  const [older] = snapshot.content['request-form']
  const newer = structuredClone(older!)
  Object.assign(newer, { slug: NEW, version: 'Of 2026', effective: { from: '2026-01-01' }, replaces: `request-form/${OLD}` })
  const section = newer.sections[0]!
  const field = (key: string) => section.fields.find((one) => one.key === key)!
  field('expectedOutcomes').label = 'What will be different'
  field('solutionRequired').wordLimit = 50
  field('supportRequested').options = field('supportRequested').options.filter(({ key }) => key !== 'schoolToSchool')
  section.fields = section.fields.filter(({ key }) => key !== 'trust')
  const before = { ...older!, effective: { ...older!.effective, supersededBy: `request-form/${NEW}` } }
  return { snapshot: { ...snapshot, content: { ...snapshot.content, 'request-form': [before, newer] } }, newer }
}

let work: string
let reader: Reader
let newer: RequestForm
let context: BrowserContext
let page: Page
let faults: string[]
const at = (name: string) => path.join(work, name)
const publish = (name: string) => makeCurrent(at(name), at('current'))

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-request-keeping-'))
  const versions = withTwoVersions(plannerSnapshot(DAY))
  newer = versions.newer
  await writeSite(versions.snapshot, at('whole'), { siteUrl: 'https://signpost.example' })
  // The tool alone is quickly published again.
  for (const part of ['request', '_astro', 'favicon.svg'])
    cpSync(path.join(at('whole'), part), path.join(at('site'), part), { recursive: true })
  publish('site')
  reader = await startReader(at('current'))
})
afterAll(async () => {
  await reader?.close()
  rmSync(work, { recursive: true, force: true })
})
beforeEach(async () => {
  context = await reader.browser.newContext({ acceptDownloads: true })
  faults = []
  page = await tab()
})
afterEach(async () => {
  await context.close()
  if (faults.length) throw new Error(`A script failed: ${faults.join(', ')}`)
})

/** A tab of the browser. @param before a script that runs before those of the page. */
async function tab(before?: string): Promise<Page> {
  const made = await context.newPage()
  made.setDefaultTimeout(60_000)
  made.on('pageerror', (error) => faults.push(error.message))
  if (before) await made.addInitScript(before)
  return made
}
const SOLUTION = '#solutionRequired'
const OUTCOMES = '#expectedOutcomes'
const type = (selector: string, text: string, on = page) => on.locator(selector).pressSequentially(text)
/** Begins a request and writes into its first long box. */
async function begun(text: string, on = page): Promise<string> {
  await openTool(on, reader.url)
  const id = await beginRequest(on)
  await goTo(on, 'solutionPage')
  await type(SOLUTION, text, on)
  return id
}
const onDevice = async (key = 'solutionRequired', on = page) => (await keptOn(on)).map(({ request }) => request.answers[key])
const toList = (on = page) =>
  on.evaluate(() => (location.hash = '#/')).then(() => on.getByRole('heading', { name: 'Write a request' }).waitFor())
const press = (name: string, on = page) => on.getByRole('button', { name, exact: true }).click()
const draftFile = (request = { ...requestWith(withoutTrust), form: { slug: newer.slug, version: newer.version } }) =>
  writeDraft(request, newer, 'draft')
const { trust: _, ...withoutTrust } = full
const openFile = (name: string, content: string | Buffer, on = page) => on.locator('#file').setInputFiles(fileFrom(name, content))

describe('what is typed', () => {
  test('is on the device without being asked for, and the page says since when', async () => {
    await begun('Kept as it is typed.')
    await expect.poll(() => onDevice()).toEqual(['Kept as it is typed.'])
    await expect
      .poll(() => page.locator('[data-saved]').textContent())
      .toMatch(/^Saved on this device at \d\d:\d\d\. Nothing has been sent\.$/)
    await page.reload()
    await expect.poll(() => page.locator(SOLUTION).inputValue()).toBe('Kept as it is typed.')
  })

  test('stays in drafts of its own, each opened again at the page that was left', async () => {
    await openTool(page, reader.url)
    for (const [title, key, selector] of [
      ['The first', 'solutionPage', SOLUTION],
      ['The second', 'outcomesPage', OUTCOMES],
    ] as const) {
      await beginRequest(page)
      await goTo(page, 'name-it')
      await page.locator('#title').fill(title)
      await goTo(page, key)
      await type(selector, `Of ${title}`)
      await toList()
    }
    expect(await page.locator('.drafts b').allTextContents()).toEqual(['The second', 'The first'])
    for (const [title, key, selector] of [
      ['The first', 'solutionPage', SOLUTION],
      ['The second', 'outcomesPage', OUTCOMES],
    ] as const) {
      await page.getByRole('link', { name: title }).click()
      await expect.poll(() => page.locator(selector).inputValue()).toBe(`Of ${title}`)
      expect(page.url()).toMatch(new RegExp(`/${key}$`))
      await toList()
    }
  })

  test('leaves no name in the window’s title, which goes into the browser’s history', async () => {
    await openTool(page, reader.url)
    const id = await beginRequest(page)
    await goTo(page, 'name-it')
    await page.locator('#title').fill('Zoë in Year 2')
    await untilSaved(page)
    await goTo(page)
    await expect.poll(() => page.title()).toContain(`Request ${id}`)
    expect(await page.title()).not.toContain('Zoë')
  })
})

describe('one draft in two tabs', () => {
  let two: Page
  /** @param before a script for the second tab. */
  const openTwo = async (before?: string) => {
    await begun('Begun.')
    await untilSaved(page)
    two = await tab(before)
    await two.goto(page.url())
    await expect.poll(() => two.locator(SOLUTION).inputValue()).toBe('Begun.')
  }

  test('changes of different questions come together, and each tab is told of the other’s', async () => {
    await openTwo()
    await goTo(two, 'outcomesPage')
    await Promise.all([type(SOLUTION, ' One.'), type(OUTCOMES, 'Two.', two)])
    await expect.poll(async () => [await onDevice(), await onDevice('expectedOutcomes')]).toEqual([['Begun. One.'], ['Two.']])
    await page.getByText('Changed in another tab just now: What will be different.').waitFor()
    await two.getByText('Changed in another tab just now: Solution required.').waitFor()
    expect(await page.locator(SOLUTION).inputValue()).toBe('Begun. One.')
  })

  test.each([
    ['Keep what is on this screen', ['Begun. Two.']],
    ['Take the other', ['Begun. One.']],
    ['Keep both, as two drafts', ['Begun. One.', 'Begun. Two.']],
  ])('the same question is never overwritten in silence: %s', async (choice, kept) => {
    // The second tab hears nothing of the first, as one that slept.
    await openTwo('delete globalThis.BroadcastChannel')
    await type(SOLUTION, ' One.')
    await untilSaved(page)
    await type(SOLUTION, ' Two.', two)
    const panel = two.locator('section[aria-labelledby="clash"]')
    await panel.waitFor()
    expect(await panel.locator('blockquote').allInnerTexts()).toEqual(['Begun. Two.', 'Begun. One.'])
    expect((await onDevice()).sort()).toEqual(['Begun. One.', 'Begun. Two.'])
    await press(choice, two)
    await expect.poll(async () => (await onDevice()).sort()).toEqual(kept)
    await panel.waitFor({ state: 'detached' })
    expect(await two.locator(SOLUTION).inputValue()).toBe(kept[0])
  })

  test('a draft that is removed in one is closed in the other, where it can be kept as a new one', async () => {
    await openTwo()
    await toList(two)
    await press('Remove Without a name', two)
    await press('Remove it', two)
    await page.getByRole('heading', { name: 'Removed' }).waitFor()
    expect(await onDevice('solutionRequired', two)).toEqual([])
    const before = numberOf(page)
    await press('Keep it as a new draft')
    await expect.poll(() => onDevice()).toEqual(['Begun.'])
    expect(numberOf(page)).not.toBe(before)
    await two.getByText('Saved on').first().waitFor()
  })

  test('everything that is removed in one is closed in the other, and comes back from none', async () => {
    await openTwo()
    await goTo(two)
    const three = await tab()
    await openTool(three, reader.url)
    await toList(two)
    await press('Remove everything from this computer', two)
    await press('Remove everything', two)
    await page.getByText('Everything was removed from this device in another tab. This draft is closed.').waitFor()
    expect(await page.getByRole('button', { name: 'Keep it as a new draft' }).count()).toBe(0)
    await expect.poll(() => three.locator('.drafts').count()).toBe(0)
    await type(SOLUTION, 'Typed into a closed draft')
    await page.locator(SOLUTION).blur()
    expect(await two.evaluate('indexedDB.databases()')).toEqual([])
  })
})

describe('a device that does not keep what it is given', () => {
  const notKept = (why: string) => page.getByText(`This browser is not keeping your work. Save a copy as a file. ${why}`).first().waitFor()
  /** The draft can be taken away as a file. */
  const fileHas = async (text: string) => {
    await goTo(page, 'save-file')
    const { bytes } = await savedBy(page, () => press('Save the file'))
    expect((JSON.parse(bytes.toString()) as { answers: object }).answers).toMatchObject({ solutionRequired: text })
  }
  /** Leaving the draft for the list and coming back loses nothing. */
  const staysInWindow = async (text: string) => {
    await toList()
    await page.getByRole('region', { name: 'In this window only' }).getByRole('link').click()
    await expect.poll(() => page.locator(SOLUTION).inputValue()).toBe(text)
  }
  /** The browser asks before the page is closed. */
  const warns = async () => {
    const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })])
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
  }

  test('a full disk', async () => {
    await context.close()
    // What the worker keeps would take of the room too.
    context = await reader.browser.newContext({ acceptDownloads: true, serviceWorkers: 'block' })
    page = await tab()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: reader.url, quotaSize: 1_000_000 })
    await begun('Kept.')
    await untilSaved(page)
    // Of random letters, for the browser packs what it stores.
    const long = Array.from({ length: 800_000 }, () => String.fromCharCode(0x4e00 + Math.random() * 20_000)).join('')
    await goTo(page, 'signaturePage')
    await page.locator('#signature').fill(long)
    await notKept('There is no room left on this device.')
    await goTo(page, 'solutionPage')
    await type(SOLUTION, ' Not kept.')
    expect(await onDevice()).toEqual(['Kept.'])
    await staysInWindow('Kept. Not kept.')
    await toList()
    await warns()
    await page.getByRole('region', { name: 'In this window only' }).getByRole('link').click()
    await fileHas('Kept. Not kept.')
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: reader.url })
    await expect.poll(() => onDevice()).toEqual(['Kept. Not kept.'])
    await goTo(page, 'solutionPage')
    await untilSaved(page)
    await toList()
    expect(await page.getByRole('region', { name: 'In this window only' }).count()).toBe(0)
  })

  test.each([
    [
      'settings that block it',
      `IDBFactory.prototype.open = () => { throw new DOMException('The user denied permission to access the database.', 'UnknownError') }
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get: () => { throw new DOMException('Access is denied for this document.', 'SecurityError') } })`,
      'Its settings do not let this site store anything.',
    ],
    [
      'a private window without a database',
      `Object.defineProperty(window, 'indexedDB', { value: undefined })`,
      'It may be a private window: try an ordinary one.',
    ],
  ])('%s', async (_name, script, why) => {
    await page.addInitScript(script)
    await begun('Typed all the same.')
    await notKept(why)
    expect(await page.getByRole('link', { name: 'Save a copy as a file' }).getAttribute('href')).toBe(`#/${numberOf(page)}/save-file`)
    await warns()
    await staysInWindow('Typed all the same.')
    await type(SOLUTION, ' And on.')
    await fileHas('Typed all the same. And on.')
    await toList()
    await notKept(why)
  })

  test('storage that is cleared under the open page', async () => {
    await begun('Begun.')
    await untilSaved(page)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Storage.clearDataForOrigin', { origin: reader.url, storageTypes: 'all' })
    await page.getByText('The browser’s storage was cleared. What is on the screen has been saved again.').waitFor()
    expect(await onDevice()).toEqual(['Begun.'])
    await type(SOLUTION, ' And on.')
    await expect.poll(() => onDevice()).toEqual(['Begun. And on.'])
    await fileHas('Begun. And on.')
  })
})

describe('a draft of an older version of the form', () => {
  test('opens with what is different told first; its answers come along, and none is lost from sight', async () => {
    // Before the newer version was published.
    cpSync(at('site'), at('older'), { recursive: true })
    const file = at('older/request/data.json')
    const data = JSON.parse(readFileSync(file, 'utf8')) as RequestData
    rmSync(file)
    writeFileSync(
      file,
      JSON.stringify({ ...data, forms: data.forms.filter(({ slug }) => slug === OLD).map((form) => ({ ...form, effective: {} })) }),
    )
    publish('older')
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')
    await begun('')
    await page.locator(SOLUTION).fill(long)
    await goTo(page, 'schoolPage')
    await page.locator('#trust').fill('Example Trust')
    await goTo(page, 'outcomesPage')
    await page.locator(OUTCOMES).fill('They talk.')
    await goTo(page, 'supportPage')
    await page.locator('#supportRequested-schoolToSchool').check()
    await untilSaved(page)

    publish('site')
    await page.reload()
    await page.getByRole('heading', { name: 'The form has changed' }).waitFor()
    expect((await page.locator('#request li').allInnerTexts()).sort()).toEqual([
      '“Expected outcomes” is now “What will be different”.',
      '“Multi Academy Trust / Federation” is not asked any more. Your answer is kept below.',
      '“Solution required” may now have 50 words.',
      '“Support requested” does not offer “School to school support” any more. Choose again.',
    ])
    expect(await page.locator('.summary').innerText()).toContain('Example Trust')
    // Nothing is changed before it was read.
    expect((await keptOn(page))[0]!.request.form.slug).toBe(OLD)
    await press('Go on with the form that holds now')
    await goTo(page, 'outcomesPage')
    await expect.poll(() => page.locator(OUTCOMES).inputValue()).toBe('They talk.')
    await type(OUTCOMES, ' More.')
    await untilSaved(page)
    await goTo(page, 'solutionPage')
    expect(await page.locator(SOLUTION).inputValue()).toBe(long)
    expect(await page.locator('#solutionRequired-count').innerText()).toContain('10 too many')
    await goTo(page, 'check-answers')
    const aside = await page.getByRole('region', { name: 'Set aside' }).innerText()
    expect(aside).toContain('Multi Academy Trust / Federation')
    expect(aside).toContain('Example Trust')
    const [kept] = await keptOn(page)
    expect(kept!.request.form).toEqual({ slug: NEW, version: 'Of 2026' })
    expect(kept!.request.answers).toMatchObject({
      solutionRequired: long,
      expectedOutcomes: 'They talk. More.',
      trust: { chosen: ['other'], other: 'Example Trust' },
    })
    await page.reload()
    await page.getByRole('region', { name: 'Set aside' }).waitFor()
  })
})

describe('a draft as a file', () => {
  test('comes back whole, with a passphrase or without', async () => {
    await openTool(page, reader.url)
    await openFile('draft.json', await draftFile())
    await page.locator('.govuk-task-list').first().waitFor()
    const [before] = await keptOn(page)
    expect(before!.request.answers).toEqual(withoutTrust)
    await goTo(page, 'save-file')
    const plain = await savedBy(page, () => press('Save the file'))
    await page.locator('#passphrase').fill('four plain words here')
    const sealed = await savedBy(page, () => press('Save the file'))
    expect(plain.name).toBe(`request-${before!.request.id}-draft.json`)
    expect(sealed.bytes.toString()).not.toContain('Ana')

    for (const { bytes } of [plain, sealed]) {
      await toList()
      await press('Remove everything from this computer')
      await press('Remove everything')
      await page.getByText('Everything was removed').waitFor()
      await openFile('draft.json', bytes)
      if (bytes === sealed.bytes) {
        await page.locator('#passphrase').fill('another one')
        await press('Open it')
        await page
          .locator('#passphrase-error')
          .filter({ hasText: 'The passphrase does not fit, or the file is damaged. Try it again.' })
          .waitFor()
        await page.locator('#passphrase').fill('four plain words here')
        await press('Open it')
      }
      await page.locator('.govuk-task-list').first().waitFor()
      const [after] = await keptOn(page)
      expect(after!.request).toEqual(before!.request)
    }
  })

  test('is refused with the reason where it is wrong, damaged or newer, and nothing else is disturbed', async () => {
    await begun('Mine.')
    await toList()
    const whole = await draftFile()
    for (const [content, reason] of [
      [whole.replace('Key Stage 1', 'Key Stage 2'), 'The file is damaged or was changed by another program.'],
      [whole.slice(0, 900), 'The file is damaged or was changed by another program.'],
      [whole.replace('"formatVersion": 1', '"formatVersion": 2'), 'The file was made by a newer version of Signpost.'],
      ['{"a": 1}', 'This is not a request file of Signpost.'],
      ['', 'is empty. Choose a file that was saved here.'],
    ] as const) {
      await openFile('given.json', content)
      await expect.poll(() => page.locator('#file-error').innerText()).toContain(reason)
    }
    expect(await onDevice()).toEqual(['Mine.'])
    expect(await page.locator('.drafts li').count()).toBe(1)
  })

  test.each([
    ['Put the file in the place of the draft', ['The SENCO, 01227 000000']],
    ['Keep both: open the file as a second draft', ['Changed here', 'The SENCO, 01227 000000']],
    ['Leave everything as it is', ['Changed here']],
  ])('of a request that is here already: %s', async (choice, kept) => {
    await openTool(page, reader.url)
    const file = await draftFile()
    await openFile('draft.json', file)
    await page.locator('.govuk-task-list').first().waitFor()
    await toList()
    await openFile('draft.json', file)
    await page.getByText('This request is on this device already, with the same answers.').waitFor()
    await page.getByRole('link', { name: 'Open the draft that is here' }).click()
    await goTo(page, 'contactPage')
    await page.locator('#schoolContact').fill('Changed here')
    await untilSaved(page)
    await toList()
    await openFile('draft.json', file)
    await page.getByText('A newer draft of this request is on this device.').waitFor()
    await press(choice)
    await expect.poll(async () => (await onDevice('schoolContact')).sort()).toEqual(kept)
  })
})

test('remove everything leaves no database, cache, worker or setting', async () => {
  await begun('Typed.')
  await untilSaved(page)
  await untilKept(page)
  const left = () =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      settings: { ...localStorage, ...sessionStorage },
    }))
  expect(await left()).toMatchObject({ databases: 1, workers: 1, settings: { 'request:asked-to-persist': 'yes' } })
  await toList()
  await press('Remove everything from this computer')
  await press('Remove everything')
  await page.getByText('Everything was removed from this device.').waitFor()
  expect(await left()).toEqual({ databases: 0, caches: 0, workers: 0, settings: {} })
  expect(await page.locator('.drafts').count()).toBe(0)
})

describe('after the first visit', () => {
  test('all works without a network: the page, typing, files and papers', async () => {
    await openTool(page, reader.url)
    await untilKept(page)
    await context.setOffline(true)
    await page.reload()
    await page.getByText('You are offline. What you write is kept here.').waitFor()
    await openFile('draft.json', await draftFile())
    await page.locator('.govuk-task-list').first().waitFor()
    await goTo(page, 'contactPage')
    await page.locator('#schoolContact').fill('Typed offline')
    await expect.poll(() => onDevice('schoolContact')).toEqual(['Typed offline'])
    await page.reload()
    await expect.poll(() => page.locator('#schoolContact').inputValue()).toBe('Typed offline')
    await goTo(page, 'two-copies')
    const pdf = await savedBy(page, () => page.locator('#community-pdf').click())
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const docx = await savedBy(page, () => page.locator('#kcc-docx').click())
    expect(docx.bytes.subarray(0, 2).toString()).toBe('PK')
  })

  test('a newer release is offered, and is not there before it was asked for', async () => {
    await begun('Begun in the older.')
    await untilKept(page)
    withNewCode(at('site'), at('next'), 'v2')
    publish('next')
    const other = await tab()
    await openTool(other, reader.url)
    await page.getByText('There is a newer version of this page.').first().waitFor()
    await type(SOLUTION, ' And on.')
    expect(await page.locator('main').getAttribute(EDITION)).toBeNull()
    await press('Load the newer version')
    await expect.poll(() => page.locator('main').getAttribute(EDITION)).toBe('v2')
    await expect.poll(() => page.locator(SOLUTION).inputValue()).toBe('Begun in the older. And on.')
    publish('site')
  })
})
