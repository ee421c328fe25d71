/** Every page of the request form in a real browser: axe, valid HTML, what a screen reader is told, zoom, print, colours of one's own. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from '../support/axe'
import { plannerSnapshot } from '../support/planner-snapshot'
import { type Reader, smallTargets, startReader, tooWide } from '../support/reader'
import { fileOf, payload, requestOf } from '../support/request-files'
import { DAY, begin, goOn, goTo, openFile, openTool, spoken, wholeDraft } from '../support/request-tool'
import { htmlValidator } from '../support/valid-html'
import { writeSite } from '../support/written-site'

let work: string
let reader: Reader

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-request-pages-'))
  await writeSite(plannerSnapshot(DAY), path.join(work, 'site'), { siteUrl: 'https://signpost.example' })
  reader = await startReader(path.join(work, 'site'))
})
afterAll(async () => {
  await reader?.close()
  rmSync(work, { recursive: true, force: true })
})

const topics = [
  'schoolPage',
  'contactPage',
  'solutionPage',
  'outcomesPage',
  'supportedPage',
  'supportPage',
  'fundingPage',
  'timingPage',
  'numbersPage',
  'pupilsPage',
  'signaturePage',
]
const others = ['', 'name-it', 'save-file', 'check-answers', 'two-copies', 'print-community', 'print-kcc', 'print-draft']

const validator = htmlValidator()
/** What is wrong with a page as it stands: for axe in both colour schemes, as HTML, in width and in the size of its controls. */
async function faultsOf(page: Page): Promise<string[]> {
  const light = await violationsOn(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violationsOn(page)
  await page.emulateMedia({ colorScheme: 'light' })
  const drawn = await page.evaluate(() => document.getElementById('request')!.innerHTML)
  const html = drawn
    .replace(/ (novalidate|selected|checked|open|hidden)=""/g, ' $1')
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+$/gm, '')
  const { results } = await validator.validateString(
    `<!DOCTYPE html><html lang="en-GB"><head><title>Request</title></head><body><main>${html}</main></body></html>`,
  )
  return [
    ...[...light, ...dark].map(({ rule, html }) => `${rule}: ${html}`),
    ...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`)),
    ...(await smallTargets(page)),
    ...((await tooWide(page)) > 0 ? [`${await tooWide(page)} px too wide`] : []),
    ...((await page.locator('#request h1').count()) === 1 ? [] : ['not one h1']),
  ]
}

describe('axe, light and dark, valid HTML, width and targets', () => {
  /** Answers that bring out everything a page can show: names found, sums that do not fit, staff, outcomes to sharpen. */
  const rich = {
    solutionRequired: 'We need a TA for Annie, born 3/4/2017, and for Tobias.',
    expectedOutcomes: '- They talk more.\n- By Term 4 both pupils follow two steps; in September neither did.',
    alreadySupported: 'A group.',
    fundingUse: 'A TA. 12 weeks x £40 = £500. In total £500.',
    costs: [
      { what: 'TA', amount: '240', staff: true },
      { what: 'Kit', amount: '20', staff: false },
    ],
    fundingFrom: '1/9/2027',
    fundingUntil: '1/1/2027',
    canWait: 'no',
    exceptionalGrounds: { chosen: ['otherAuthority'], other: '' },
  }

  test('every page of a request that is filled in', async () => {
    const { page, faults } = await openTool(reader, { viewport: { width: 320, height: 640 } })
    await openFile(page, await wholeDraft(rich))
    for (const key of [...others, ...topics]) {
      await goTo(page, key)
      for (const details of await page.locator('#request summary').all()) await details.click()
      expect(await faultsOf(page), key).toEqual([])
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('every page with something wrong on it, and those of a request that is not ready', async () => {
    const { page } = await openTool(reader, { viewport: { width: 1280, height: 900 } })
    await begin(page)
    for (const key of ['', 'check-answers', 'two-copies']) {
      await goTo(page, key)
      expect(await faultsOf(page), key).toEqual([])
    }
    await goTo(page, 'supportPage')
    await goOn(page)
    expect(await faultsOf(page), 'supportPage').toEqual([])
    await page.getByLabel('Financial contribution').check()
    await goTo(page, 'timingPage')
    await page.getByLabel('No', { exact: true }).check()
    await goTo(page, 'fundingPage')
    await page.locator('#costs-0-amount').fill('much')
    await goTo(page, 'pupilsPage')
    await page.locator('#pupils-0-dateOfBirth').fill('yesterday')
    await goTo(page, 'schoolPage')
    await page.locator('#community').selectOption({ label: 'It is not listed' })
    for (const key of topics.filter((key) => key !== 'supportPage')) {
      await goTo(page, key)
      await goOn(page)
      await page.locator('#errors').waitFor()
      expect(await faultsOf(page), key).toEqual([])
    }
    await page.context().close()
  })

  test('the first page as it asks and answers, and what is said of drafts that cannot be shown', async () => {
    const { page } = await openTool(reader, { viewport: { width: 320, height: 640 } })
    const look = async (what: string) => expect(await faultsOf(page), what).toEqual([])
    await look('empty')
    const file = (name: string, text: string) => page.locator('#file').setInputFiles(payload({ name, text }))
    await file('letter.json', '{}')
    await page.locator('#file-error').waitFor()
    await look('a file that is none')
    expect((await spoken(page, '#file')).description).toContain('letter.json: This is not a request file of Signpost.')
    await openFile(page, await wholeDraft())
    // A file with a passphrase, and a wrong one.
    await goTo(page, 'save-file')
    await page.locator('#passphrase').fill('oast hop weald')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the file' }).click()])
    await page.getByText('Keep the passphrase').waitFor()
    await look('a file saved')
    await page.goto(`${reader.url}/request/#/`)
    await page.getByText('Drafts on this device').waitFor()
    await look('drafts')
    await page.locator('#file').setInputFiles(await download.path())
    await page.locator('#passphrase').fill('oast')
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.locator('#passphrase-error').waitFor()
    await look('a wrong passphrase')
    await file('draft.json', (await fileOf(requestOf('4821-0937-55', 'Another'), 'draft')).text)
    await page.locator('#there').waitFor()
    await look('a file whose draft is here')
    await page.getByRole('button', { name: 'Remove Class talk' }).click()
    await look('asking before one is removed')
    await page.getByRole('button', { name: 'Remove everything from this computer' }).click()
    await look('asking before all are removed')
    await page.evaluate(() => (location.hash = '#/0000-0000-00'))
    await page.getByText('This draft cannot be shown').waitFor()
    await look('no such draft')
    await page.context().close()
  })
})

describe('a screen reader is told', () => {
  test('of the list of tasks: its parts and how each stands', async () => {
    const { page } = await openTool(reader)
    await openFile(page, await wholeDraft({ signature: '', expectedOutcomes: 'word '.repeat(201) }))
    await page.locator('section.panel[aria-labelledby=by]').waitFor()
    expect(await page.locator('body').ariaSnapshot()).toMatch(/- banner[\s\S]*- main[\s\S]*- contentinfo/)
    expect(await page.locator('#request').ariaSnapshot()).toContain('- heading "Request for Resource" [level=1]')
    const link = (title: string, key: string) => [`    - link "${title}":`, `      - /url: "#/4821-0937-55/${key}"`]
    expect(await page.locator('.govuk-task-list').nth(1).ariaSnapshot()).toBe(
      [
        '- list:',
        '  - listitem:',
        ...link('The solution you need', 'solutionPage'),
        '    - text: The question you want answered, up to 250 words Done',
        '  - listitem:',
        ...link('Expected outcomes', 'outcomesPage'),
        '    - text: Up to 200 words',
        '    - strong: Too long',
        '  - listitem:',
        ...link('What you have done already', 'supportedPage'),
        '    - text: Up to 200 words, with your use of the notional budget Done',
      ].join('\n'),
    )
    // The state is read with the link, not only after it.
    expect(await spoken(page, 'a[href$=outcomesPage]')).toMatchObject({ role: 'link', name: 'Expected outcomes', description: 'Too long' })
    expect(await spoken(page, 'a[href$=signaturePage]')).toMatchObject({ name: 'Sign the request', description: 'To do' })
    expect(await page.getByRole('region', { name: 'Send to your clerk by Wednesday 2 December' }).count()).toBe(1)
    await page.context().close()
  })

  test('of a question: its hint, what is wrong with it and its count, in this order', async () => {
    const { page } = await openTool(reader)
    await openFile(page, await wholeDraft())
    await goTo(page, 'outcomesPage')
    await page.locator('#expectedOutcomes').fill('word '.repeat(201))
    await goOn(page)
    const box = await spoken(page, '#expectedOutcomes')
    expect(box).toMatchObject({ role: 'textbox', name: 'Expected outcomes', states: { invalid: 'true', multiline: true } })
    expect(box.description.replace(/\s+/g, ' ')).toBe(
      'Which outcomes do you expect? How will you know that they have been reached? What will you measure? ' +
        'Error: Cut 1 word. The limit is 200. 201 of 200 words: 1 too many',
    )
    expect(await spoken(page, '#errors')).toMatchObject({ name: 'There is a problem', states: { focused: true } })
    expect(await page.locator('#errors').ariaSnapshot()).toMatch(
      /^- alert:\n  - heading "There is a problem" \[level=2\]\n[\s\S]*link "Expected outcomes: cut 1 word\. The limit is 200\."/,
    )
    await page.context().close()
  })

  test('of groups by their legends, and of each pupil’s boxes within one', async () => {
    const { page } = await openTool(reader)
    await openFile(page, await wholeDraft({ pupils: [{ name: 'Bo', dateOfBirth: '', knownAs: '' }] }))
    await goTo(page, 'supportPage')
    await page.getByLabel('Advice and guidance').uncheck()
    await page.getByLabel('Financial contribution').uncheck()
    await goOn(page)
    const group = await spoken(page, 'fieldset')
    expect(group).toMatchObject({ role: 'group', name: 'Support requested' })
    expect(group.description).toMatch(/^Choose all that you ask for\..* Error: Choose at least one\.$/)
    expect(await page.getByRole('group', { name: 'Support requested' }).getByRole('checkbox').count()).toBe(3)
    await goTo(page, 'pupilsPage')
    const pupils = page.getByRole('group', { name: /^Names of pupils/ })
    expect(await pupils.getByRole('group').ariaSnapshot()).toBe(
      [
        '- group "Pupil 1":',
        '  - text: Pupil 1 Full name',
        '  - textbox "Full name": Bo',
        '  - text: Date of birth Such as 27 10 2016',
        '  - textbox "Date of birth"',
        '  - text: Other names the pupil goes by, if any Such as Annie. They are looked for in your text too.',
        '  - textbox "Other names the pupil goes by, if any"',
        '  - button "Remove pupil 1"',
      ].join('\n'),
    )
    await page.context().close()
  })
})

test.each([
  ['200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, ''],
  ['text of twice the size', { viewport: { width: 1280, height: 900 } }, 'html { font-size: 200% }'],
  [
    'text spaced as readers may want it, at 320 px',
    { viewport: { width: 320, height: 640 } },
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  ],
])('with %s everything is there, and nothing is wider than the screen', async (_, options, styles) => {
  const { page } = await openTool(reader, options)
  // A policy forbids styles of others in the page; the sheet's own interface is what extensions use.
  await openFile(page, await wholeDraft({ schoolContact: '' }))
  for (const key of [...others, ...topics]) {
    await goTo(page, key)
    if (key === 'contactPage') await goOn(page)
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [sheet]
    }, styles)
    expect(await tooWide(page), key).toBeLessThanOrEqual(0)
    expect(await smallTargets(page), key).toEqual([])
    // No words are cut off by the box they stand in.
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#request :is(p, li, a, button, label, dt, dd, h1, h2, legend)')]
          .filter(
            (part) =>
              part.checkVisibility() &&
              !part.closest('.vh') &&
              part.scrollWidth > part.clientWidth + 1 &&
              getComputedStyle(part).overflowX === 'hidden',
          )
          .map((part) => part.textContent),
      ),
      key,
    ).toEqual([])
  }
  await page.context().close()
})

test('with colours of one’s own, controls keep their edges and the count its words', async () => {
  const { page } = await openTool(reader, { forcedColors: 'active' })
  await openFile(page, await wholeDraft({ expectedOutcomes: 'word '.repeat(201) }))
  await goTo(page, 'outcomesPage')
  await goOn(page)
  const edges = await page
    .locator('#request :is(textarea, input, select, button.govuk-button, .govuk-error-summary)')
    .evaluateAll((parts) => parts.map((part) => [part.id || part.textContent.trim(), getComputedStyle(part).borderTopWidth]))
  expect(edges.filter(([, width]) => width === '0px')).toEqual([])
  expect(edges.length).toBeGreaterThan(2)
  // The bar is drawn in two of the reader's own colours.
  const fills = await page.locator('.meter rect').evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill))
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(new Set([...fills, ground]).size).toBe(3)
  await page.context().close()
})

test('on paper stands the copy alone', async () => {
  const { page } = await openTool(reader)
  await openFile(page, await wholeDraft({ solutionRequired: 'How can Annie join in?' }))
  await goTo(page, 'print-community')
  await page.emulateMedia({ media: 'print' })
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((part) => part.checkVisibility() && part.children.length === 0 && part.textContent.trim() && !part.closest('.paper-view'))
      .filter((part) => part.getClientRects().length > 0 && !part.matches('.vh'))
      .map((part) => part.outerHTML.slice(0, 80)),
  )
  expect(seen).toEqual([])
  const paper = await page.locator('.paper-view').innerText()
  expect(paper).toContain('How can [name] join in?')
  expect(paper).not.toMatch(/\bAna\b|Annie|2017/)
  expect(await page.title()).not.toMatch(/\bAna\b|Annie/)
  await page.context().close()
})

test('without JavaScript the page says so and leads to the form to read', async () => {
  const { page, faults } = await reader.open('/request/', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toContain('needs JavaScript, which is off in this browser')
  await page.getByRole('link', { name: 'the form’s own page' }).click()
  expect(await page.locator('h1').textContent()).toContain('Request for Resource')
  expect(await page.locator('main').innerText()).toContain('Expected outcomes')
  expect(faults).toEqual([])
  await page.context().close()
})
