/** The request form in a real browser: the whole journey by keyboard alone to the saved copies, and each thing a page does on the way. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import dayjs from 'dayjs'
import businessDays from 'dayjs-business-days2'
import ICAL from 'ical.js'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft } from '../../site/request/draft'
import { allTags, readDocx, readPdf } from '../site/request/paper/read'
import { calendars } from '../support/planner'
import { plannerSnapshot } from '../support/planner-snapshot'
import { type Reader, screens, smallTargets, startReader, tooWide } from '../support/reader'
import { DAY, begin, goOn, goTo, openFile, openTool, spoken, stop, tabTo, wholeDraft } from '../support/request-tool'
import { writeSite } from '../support/written-site'

let work: string
let reader: Reader

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-request-'))
  await writeSite(plannerSnapshot(DAY), path.join(work, 'site'), { siteUrl: 'https://signpost.example' })
  reader = await startReader(path.join(work, 'site'))
})
afterAll(async () => {
  await reader?.close()
  rmSync(work, { recursive: true, force: true })
})

const heading = (page: Page) => page.locator('#request h1')
const bytesOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()))

/** Everything by keyboard: the way to a control, what is typed, and the way on. */
class Keys {
  constructor(readonly page: Page) {}

  async press(to: string, key = 'Enter'): Promise<void> {
    await tabTo(this.page, to)
    await this.page.keyboard.press(key)
  }
  async type(to: string, text: string): Promise<void> {
    await tabTo(this.page, to)
    await this.page.keyboard.type(text)
  }
  /** On to the next page: where the keyboard is then, and what does not fit. */
  async goOn(next: string) {
    await this.press('Save and go on')
    await this.page.locator('#request h1').getByText(next, { exact: true }).waitFor()
    const on = await this.page.evaluate(() => document.activeElement?.tagName)
    return { on, tooWide: (await tooWide(this.page)) > 0, tooSmall: await smallTargets(this.page) }
  }
  async save(button: string): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(button)])
    return download
  }
}

const child = { name: 'Ana López-Smith', born: '3 April 2017', knownAs: 'Annie' }
const secrets = /\bAna\b|Annie|L[oó]pez|Smith|2017|April/i

describe.each([320, 1280] as const)('by keyboard alone, at %i px', (width) => {
  test('from the start page to the two saved copies', async () => {
    const { page, faults } = await openTool(reader, { viewport: screens[width] })
    const keys = new Keys(page)
    // The keyboard stands on the heading of each page, so that nothing of it is missed.
    const goOn = async (next: string) => expect(await keys.goOn(next), next).toEqual({ on: 'H1', tooWide: false, tooSmall: [] })
    await keys.press('Begin a new request')
    await expect.poll(() => heading(page).textContent()).toBe('Request for Resource')
    await keys.press('Name of this request')
    await expect.poll(() => heading(page).textContent()).toBe('Name of this request')
    await keys.type('#title', 'Class talk in Year 2')
    await keys.press('Save and go on')
    await expect.poll(() => page.locator('#state-name').textContent()).toBe('Done')
    await keys.press('School and community')
    await expect.poll(() => heading(page).textContent()).toBe('School and community')
    // The school first: it says which community it is in.
    await keys.type('#school', 'Sample Special School 1')
    await expect.poll(() => page.locator('#community').inputValue()).toBe('sample-community-e1')
    expect(await page.locator('[role=status] p').allTextContents()).toContain(
      'Community filled in: Sample Community E1 (sample). Change it if that is wrong.',
    )
    expect(await stop(page)).toBe('#school')
    await goOn('Who to ask about this request')
    await keys.type('#schoolContact', 'The SENCO')
    await goOn('The solution you need')
    await keys.type('#solutionRequired', 'How can Annie join in with class talk?')
    await goOn('Expected outcomes')
    await keys.type('#expectedOutcomes', 'By Term 4 the pupil answers once a lesson; in September never.')
    await goOn('What you have done already')
    await keys.type('#alreadySupported', 'The notional budget pays for a group. 😀')
    await goOn('Support you ask for')
    await keys.press('#supportRequested-advice', 'Space')
    await keys.press('#supportRequested-financial', 'Space')
    await goOn('How funding would be used')
    await keys.type('#fundingUse', 'Training. In total we ask for £240.')
    await keys.type('#costs-0-what', 'Training')
    await keys.type('#costs-0-amount', '240')
    await goOn('When you need an answer')
    // One stop for a group of radio buttons, arrows within it.
    await keys.press('#canWait-', 'Space')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('input[name=canWait]:checked').getAttribute('id')).toBe('canWait-no')
    await keys.press('#exceptionalGrounds-suddenChange', 'Space')
    await tabTo(page, '#canWait-', 'Shift+Tab')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.locator('#exceptionalGrounds-suddenChange').count()).toBe(0)
    await goOn('Pupils: numbers and Key Stage')
    for (const [box, text] of [
      ['pupilsSenSupport', '1'],
      ['pupilsEhcp', '0'],
      ['pupilsLookedAfter', '0'],
      ['keyStage', 'Key Stage 1'],
    ])
      await keys.type(`#${box}`, text!)
    await goOn('Pupils: names and dates of birth')
    await keys.type('#pupils-0-name', child.name)
    await keys.type('#pupils-0-dateOfBirth', child.born)
    await keys.type('#pupils-0-knownAs', child.knownAs)
    await goOn('Sign the request')
    await keys.type('#signature', 'J. Head')
    await goOn('Check your answers')
    expect(await page.locator('.answer').textContent()).toContain('Everything is answered.')
    await keys.press('Make the two copies')
    await expect.poll(() => heading(page).textContent()).toBe('Two copies to send yourself')
    expect(await page.locator('#request').innerText()).toContain('Solution required: “Annie” by “[name]”, 1 time')

    const communityPdf = await keys.save('Save as PDF of the community’s copy')
    const number = /\d{4}-\d{4}-\d\d/.exec(page.url())![0]
    expect(communityPdf.suggestedFilename()).toBe(`request-${number}-for-community.pdf`)
    await expect
      .poll(() => page.locator('[role=status] p').allTextContents())
      .toContain(`Saved as request-${number}-for-community.pdf in your downloads.`)
    const word = await keys.save('Save for Word of the community’s copy')
    const json = await keys.save('Save the request file of the community’s copy')
    const kccPdf = await keys.save('Save as PDF of KCC’s copy')
    expect(kccPdf.suggestedFilename()).toBe(`request-${number}-for-kcc.pdf`)

    // The community's: no name and no date of birth, in no file, in no metadata.
    const pdf = await readPdf(await bytesOf(communityPdf))
    expect(pdf.text).toContain('How can [name] join in with class talk?')
    expect(allTags(pdf.tags).map(({ role }) => role)).toEqual(expect.arrayContaining(['H1', 'H2', 'Table']))
    const docx = await readDocx(await bytesOf(word))
    expect(docx.text).toContain('How can [name] join in with class talk?')
    const opened = await openDraft(readFileSync(await json.path(), 'utf8'))
    if (!('opened' in opened)) throw new Error('The request file cannot be opened again.')
    expect(opened.opened.copy).toBe('community')
    expect(opened.opened.request.answers).not.toHaveProperty('pupils')
    expect(opened.opened.request.answers['solutionRequired']).toBe('How can [name] join in with class talk?')
    for (const [name, text] of Object.entries({
      pdf: pdf.text,
      'PDF metadata': JSON.stringify(pdf.info) + pdf.metadata + pdf.bookmarks.join(),
      // Years stand in the addresses of the format.
      docx: Object.values(docx.parts)
        .join()
        .replace(/(xmlns:\w+|uri)="[^"]*"/g, ''),
      names: [communityPdf, word, json].map((file) => file.suggestedFilename()).join(),
      json: readFileSync(await json.path(), 'utf8'),
    }))
      expect(secrets.exec(text)?.[0], name).toBeUndefined()
    // KCC's is whole.
    const whole = await readPdf(await bytesOf(kccPdf))
    for (const part of ['How can Annie join', child.name, child.born, '😀', '£240']) expect(whole.text).toContain(part)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test('what is wrong: the summary takes the keyboard, its links lead to the control, the message stands beside it', async () => {
  const { page } = await openTool(reader, { viewport: screens[320] })
  await begin(page)
  await goTo(page, 'numbersPage')
  expect(await page.title()).not.toContain('Error')
  await page.locator('#pupilsEhcp').fill('some')
  await goOn(page)
  expect(await stop(page)).toBe('#errors')
  expect(await page.title()).toBe('Error: Pupils: numbers and Key Stage: Request for Resource - Signpost')
  expect(await page.locator('#errors li').allTextContents()).toEqual([
    'Number of pupils on SEN Support: give a number, or 0.',
    'Number of pupils with an EHCP: write a whole number, such as 12.',
    'Number Looked After Child: give a number, or 0.',
    'Which Key Stage: write it in.',
  ])
  // A link leads to its control each time it is followed.
  for (let time = 0; time < 2; time++) {
    await page.locator('#errors').focus()
    await tabTo(page, 'Number of pupils with an EHCP')
    await page.keyboard.press('Enter')
    expect(await stop(page)).toBe('#pupilsEhcp')
  }
  expect(await page.locator('#pupilsEhcp-error').textContent()).toBe('Error: Write a whole number, such as 12.')
  expect(await spoken(page, '#pupilsEhcp')).toMatchObject({
    role: 'textbox',
    name: 'Number of pupils with an EHCP',
    description: 'Error: Write a whole number, such as 12.',
    states: { invalid: 'true', focused: true },
  })
  // Mended, its line goes; the others stay.
  await page.locator('#pupilsEhcp').fill('3')
  await expect.poll(() => page.locator('#errors li').count()).toBe(3)
  expect(await page.locator('#pupilsEhcp-error').count()).toBe(0)
  // The list of tasks says so, and coming back tells again.
  await page.locator('#pupilsEhcp').fill('some')
  await page.getByRole('link', { name: 'Back to the list' }).click()
  await expect.poll(() => page.locator('#state-numbersPage').textContent()).toContain('Check this')
  expect(await page.title()).not.toContain('Error')
  await page.getByRole('link', { name: 'Pupils: numbers and Key Stage' }).click()
  await expect.poll(() => page.title()).toMatch(/^Error: /)
  await page.context().close()
})

test('a community and a school that are not listed are written in', async () => {
  const { page } = await openTool(reader)
  await begin(page)
  await goTo(page, 'schoolPage')
  await page.locator('#community').focus()
  await page.keyboard.press('End')
  // The keyboard stays where it is: who goes through the list passes by here.
  await page.locator('#community-written').waitFor()
  expect(await stop(page)).toBe('#community')
  await goOn(page)
  await page.getByRole('link', { name: 'Name of Community: write its name.' }).click()
  expect(await stop(page)).toBe('#community-written')
  await page.keyboard.type('Weald Community')
  await page.locator('#school').selectOption({ label: 'It is not listed' })
  await page.locator('#school-written').fill('Oast School')
  await page.locator('#trust').fill('Hop Trust')
  await goOn(page)
  await expect.poll(() => heading(page).textContent()).toBe('Who to ask about this request')
  await goTo(page, 'check-answers')
  expect(await page.locator('dl.summary').first().innerText()).toMatch(
    /Weald Community \(not in the list\)[\s\S]*Oast School \(not in the list\)[\s\S]*Hop Trust/,
  )
  // No dates are known for it.
  await goTo(page)
  expect(await page.getByText('Send to your clerk by').count()).toBe(0)
  await page.context().close()
})

test('pages of a closed branch go with their answers, and come back with them', async () => {
  const { page } = await openTool(reader)
  await openFile(page, await wholeDraft({ exceptionalGrounds: { chosen: ['tribunalOrder'], other: '' }, canWait: 'no' }))
  const pages = () => page.locator('.govuk-task-list__link').allTextContents()
  expect(await pages()).toContain('How funding would be used')
  await goTo(page, 'supportPage')
  await page.getByLabel('Financial contribution').uncheck()
  await goTo(page, 'timingPage')
  expect(await page.getByLabel('An order of a tribunal').isChecked()).toBe(true)
  await page.getByLabel('Yes').check()
  await expect.poll(() => page.getByLabel('An order of a tribunal').count()).toBe(0)
  await goTo(page)
  expect(await pages()).not.toContain('How funding would be used')
  await goTo(page, 'check-answers')
  const aside = page.getByRole('region', { name: 'Set aside' })
  expect(await aside.innerText()).toMatch(/Training for two teachers[\s\S]*Training: £240[\s\S]*An order of a tribunal/)
  expect(await page.getByRole('region', { name: 'Support you ask for' }).innerText()).not.toContain('Financial')
  // An address of the page leads to the list, for it is not asked now.
  await goTo(page, 'fundingPage')
  expect(await heading(page).textContent()).toBe('Request for Resource')
  await goTo(page, 'supportPage')
  await page.getByLabel('Financial contribution').check()
  await goTo(page, 'fundingPage')
  expect(await page.locator('#fundingUse').inputValue()).toBe('Training for two teachers. In total we ask for £240.')
  expect(await page.locator('#costs-0-amount').inputValue()).toBe('240')
  await goTo(page, 'timingPage')
  await page.getByLabel('No', { exact: true }).check()
  expect(await page.getByLabel('An order of a tribunal').isChecked()).toBe(true)
  await page.context().close()
})

test('words are counted live, nothing that is pasted is cut, and it must be cut before the request is ready', async () => {
  const { page } = await openTool(reader, { permissions: ['clipboard-read', 'clipboard-write'] })
  await openFile(page, await wholeDraft())
  await goTo(page, 'outcomesPage')
  const box = page.locator('#expectedOutcomes')
  const count = page.locator('#expectedOutcomes-count')
  await box.fill('')
  await box.pressSequentially('One two-three')
  expect(await count.textContent()).toMatch(/^\s*2 of 200\s+words\s*$/)
  await box.press('Space')
  await box.pressSequentially('four')
  expect(await count.textContent()).toMatch(/^\s*3 of 200\s+words/)
  const pasted = Array.from({ length: 237 }, (_, i) => `word${i}`).join(' ')
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
  await box.press('ControlOrMeta+a')
  await box.press('ControlOrMeta+v')
  await expect.poll(() => box.inputValue()).toBe(pasted)
  expect(await count.innerText()).toBe('237 of 200 words: 37 too many')
  // The bar shows how much is over.
  expect(await page.locator('.meter .x').count()).toBe(1)
  await goOn(page)
  expect(await stop(page)).toBe('#errors')
  expect(await page.locator('#errors li').allTextContents()).toEqual(['Expected outcomes: cut 37 words. The limit is 200.'])
  expect(await box.inputValue()).toBe(pasted)
  await goTo(page)
  expect(await page.locator('#state-outcomesPage').textContent()).toContain('Too long')
  expect(await page.locator('#state-check').textContent()).toContain('Not ready yet')
  await goTo(page, 'two-copies')
  expect(await heading(page).textContent()).toBe('Not ready yet')
  await goTo(page, 'outcomesPage')
  await box.fill(pasted.split(' ').slice(37).join(' '))
  await goTo(page, 'two-copies')
  expect(await heading(page).textContent()).toBe('Two copies to send yourself')
  await page.context().close()
})

test('the count is said once typing pauses, and not before', async () => {
  const { page } = await openTool(reader)
  await begin(page)
  await goTo(page, 'outcomesPage')
  await page.clock.pauseAt(new Date(`${DAY}T10:00:00Z`))
  const said = () => page.locator('#said').textContent()
  for (const letter of 'one two three') {
    await page.keyboard.press('Tab')
    await page.locator('#expectedOutcomes').pressSequentially(letter)
    await page.clock.runFor(900)
    expect(await said()).toBe('')
  }
  await page.clock.runFor(200)
  expect(await said()).toBe('197 words left of 200.')
  await page.locator('#expectedOutcomes').fill('word '.repeat(201))
  expect(await said()).toBe('197 words left of 200.')
  await page.clock.runFor(1100)
  expect(await said()).toBe('Cut 1 word. The limit is 200.')
  await page.context().close()
})

test('pupils are added and removed, and the keyboard stays among them', async () => {
  const { page } = await openTool(reader)
  await openFile(page, await wholeDraft())
  await goTo(page, 'pupilsPage')
  const names = () =>
    page.locator('#request .rowset input[id$=name]').evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => value))
  await page.getByRole('button', { name: 'Add another pupil' }).press('Enter')
  expect(await stop(page)).toBe('#pupils-2-name')
  await page.keyboard.type('Bo')
  expect(await names()).toEqual(['Ana López-Smith', "Will O'Brien", 'Bo'])
  await page.getByRole('button', { name: 'Remove pupil 1' }).press('Enter')
  expect(await stop(page)).toBe('#pupils-0-name')
  expect(await names()).toEqual(["Will O'Brien", 'Bo'])
  expect(await page.locator('#pupils-0-dateOfBirth').inputValue()).toBe('21/11/2016')
  await expect.poll(() => page.locator('#said').textContent()).toBe('Pupil 1 removed.')
  await page.getByRole('button', { name: 'Remove pupil 2' }).press('Enter')
  expect(await stop(page)).toBe('#pupils-0-name')
  await page.getByRole('button', { name: 'Remove pupil 1' }).press('Enter')
  // There is always one to fill in.
  expect(await stop(page)).toBe('#pupils-0-name')
  expect(await names()).toEqual([''])
  await page.locator('#pupils-0-dateOfBirth').fill('31 2 2017')
  await goOn(page)
  await page.locator('#errors a').last().click()
  expect(await stop(page)).toBe('#pupils-0-dateOfBirth')
  expect((await spoken(page, '#pupils-0-dateOfBirth')).description).toContain('Such as 27 10 2016 Error: Write')
  await page.context().close()
})

test('costs are added up, staffing has its rule beside it, and sums that do not fit are told', async () => {
  const { page } = await openTool(reader)
  await openFile(page, await wholeDraft())
  await goTo(page, 'fundingPage')
  const total = () => page.locator('.total').innerText()
  expect(await total()).toBe('Total: £240')
  await page.getByRole('button', { name: 'Add another cost' }).click()
  await page.locator('#costs-1-what').fill('Cover')
  await page.locator('#costs-1-amount').fill('1,000.50')
  expect(await total()).toBe('Total: £1,240.50')
  await page.locator('#costs-1-staff').check()
  const care = page.locator('[data-care=costs]')
  await expect.poll(() => care.innerText()).toContain('These lines pay for staff: “Cover”. Top-up is not intended for staffing costs.')
  await expect
    .poll(() => page.locator('[data-care=fundingUse]').innerText())
    .toContain('The text asks for £240 in total. The cost lines come to £1,240.50.')
  await page.locator('#costs-1-amount').fill('much')
  expect(await total()).toContain('Total: £240 without 1 amount that cannot be read')
  // Advice never stops anybody; a sum that cannot be read does.
  await page.locator('#costs-1-amount').fill('1')
  await goOn(page)
  await expect.poll(() => heading(page).textContent()).toBe('When you need an answer')
  await page.context().close()
})

test('a listed name in the text is warned of beside it, and others that may be one', async () => {
  const { page } = await openTool(reader)
  await openFile(page, await wholeDraft())
  await goTo(page, 'solutionPage')
  await page.locator('#solutionRequired').fill('How can Annie and Will O’Brien, born on 3.4.2017, learn with Tobias?')
  const care = page.locator('[data-care=solutionRequired]')
  await expect.poll(() => care.innerText()).toContain('It holds 2 names of your list: “Annie” and “Will O’Brien”.')
  expect(await care.innerText()).toContain('It holds 1 date of birth of your list: “3.4.2017”.')
  // What is listed is not asked about once more.
  expect(await care.innerText()).toContain('Is it a pupil’s name? “Tobias”.')
  expect(await care.innerText()).not.toContain('Is it a date of birth?')
  await page.context().close()
})

describe('dates', () => {
  dayjs.extend(businessDays, {
    holidays: calendars.filter(({ kind }) => kind === 'bank-holidays').flatMap(({ days }) => days.map(({ from }) => from)),
    holidayFormat: 'YYYY-MM-DD',
  })
  /** By another count: ten working days before the meeting, and the working days from today until then. */
  const countFor = (meeting: string, today: string) => {
    const by = dayjs(meeting).businessDaysSubtract(10)
    let left = 0
    for (let day = dayjs(today).add(1, 'day'); !day.isAfter(by); day = day.add(1, 'day')) if (day.isBusinessDay()) left++
    return {
      by: by.toDate().toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }),
      left,
      all: by.diff(dayjs(today), 'day'),
    }
  }
  const panelOn = async (day: string) => {
    const { page } = await openTool(reader, { day })
    await openFile(page, await wholeDraft())
    const panel = page.locator('section.panel[aria-labelledby=by]')
    await panel.waitFor()
    return { page, panel, text: (await panel.innerText()).replace(/\s+/g, ' ') }
  }

  test.each([
    ['2026-11-22', '2026-12-16'],
    ['2026-12-01', '2026-12-16'],
    ['2026-12-21', '2027-01-18'],
  ])('on %s they say when to send it for the meeting on %s, as Day.js counts', async (today, meeting) => {
    const { by, left, all } = countFor(meeting, today)
    const { page, text } = await panelOn(today)
    expect(text).toContain(`Send to your clerk by ${by.replace(',', '')}`)
    expect(text).toContain(`${left} working day${left === 1 ? '' : 's'} left, ${all} day${all === 1 ? '' : 's'} in all.`)
    await page.context().close()
  })

  test('on the last day and the day after: today, then the next meeting and the way for what cannot wait', async () => {
    const last = await panelOn('2026-12-02')
    expect(last.text).toContain('Send to your clerk by Wednesday 2 December That is today.')
    expect(last.text).not.toContain('too late')
    await last.page.context().close()
    const { page, panel, text } = await panelOn('2026-12-03')
    expect(text).toContain('Send to your clerk by Monday 4 January 2027')
    expect(text).toContain('It is too late for the meeting on Wednesday 16 December: the last day to send was Wednesday 2 December.')
    await panel.getByRole('link', { name: 'When you need an answer' }).click()
    await page.getByLabel('No', { exact: true }).check()
    expect(await page.getByRole('group', { name: 'Which grounds does the request have?' }).getByRole('checkbox').count()).toBe(4)
    await goOn(page)
    expect(await page.locator('#errors li').allTextContents()).toEqual(['Which grounds does the request have: choose at least one.'])
    await page.context().close()
  })

  test('after the year’s last meeting the clerk is asked', async () => {
    const { page, text } = await panelOn('2027-07-20')
    expect(text).toContain('Ask the clerk for the next meeting')
    expect(text).toContain('No further meeting has been announced for Sample Community E1 (sample).')
    await page.context().close()
  })

  test('go into a calendar, and lead to the planner', async () => {
    const { page, panel } = await panelOn(DAY)
    const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: 'Add to my calendar' }).click()])
    expect(download.suggestedFilename()).toBe('deadlines.ics')
    const events = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')) as []).getAllSubcomponents('vevent')
    const days = events.map(
      (event) => `${String(event.getFirstPropertyValue('summary'))}: ${String(event.getFirstPropertyValue('dtstart'))}`,
    )
    expect(days).toContain('Send the request form to the clerk - Sample Community E1 (sample): 2026-12-02')
    expect(days).toContain('Meeting of Sample Community E1 (sample): 2026-12-16T09:30:00')
    expect(await panel.getByRole('link', { name: 'All dates of this meeting' }).getAttribute('href')).toBe(
      '/planner/?community=sample-community-e1&meeting=sample-community-e1-2026-12',
    )
    await page.context().close()
  })
})
