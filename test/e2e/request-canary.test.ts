/** Nothing that is written in the request form leaves the device: every field holds a word that is looked for in all traffic. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldsOf, sectionsFor } from '../../site/request/form'
import { form } from '../site/request/appendix-3'
import { Canary, type Leak } from '../support/canary'
import { Canaries } from '../support/canary-words'
import { untilKept } from '../support/offline'
import { plannerSnapshot } from '../support/planner-snapshot'
import { type Reader, startReader } from '../support/reader'
import { type Filling, beginRequest, fileFrom, fillForm, goTo, openTool, savedBy, untilSaved } from '../support/request-page'
import { writeSite } from '../support/written-site'

const DAY = '2026-11-22'
/** What a date of birth looks like once it was understood. */
const BORN = ['2016-02-29', '2017-08-31']
/** The planner reads days more strictly than the form does. */
const MEETING_DAY = '13 March 2027'

let work: string
let reader: Reader

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-request-canary-'))
  await writeSite(plannerSnapshot(DAY), path.join(work, 'site'), { siteUrl: 'https://signpost.example' })
  reader = await startReader(path.join(work, 'site'))
})
afterAll(async () => {
  await reader?.close()
  rmSync(work, { recursive: true, force: true })
})

describe('a request with a canary in every field', () => {
  const words = new Canaries()
  for (const word of BORN) words.words.push({ word, place: 'a date of birth as it is understood' })
  words.words.push({ word: MEETING_DAY, place: 'the day of the meeting' })
  const written = new Map<string, string>()
  /** What was typed last into the boxes of dates and figures: each takes only what it can read. */
  let figures = 7_316_490_852
  const dayWith = (place: string, iso: string): string => {
    const [year, month, day] = iso.split('-')
    // The name of a weekday counts for nothing, however it goes on.
    return `Sat${words.for(place)} ${day}/${month}/${year}`
  }
  const number = (place: string): string => {
    figures += 101_010_101
    const word = figures.toLocaleString('en-GB')
    // Two figures are enough: looking for each takes its time.
    if (!written.has('a number')) words.words.push({ word: written.set('a number', word).get('a number')!, place })
    return word
  }
  const kindOf = (id: string): string => {
    const [key, , box] = id.split('-')
    if (box) return { dateOfBirth: 'birth', amount: 'money' }[box] ?? 'line'
    return fieldsOf(form).find((field) => field.key === key)?.kind ?? 'line'
  }
  const write = (id: string): string => {
    const kind = kindOf(id)
    const text =
      kind === 'birth'
        ? dayWith(id, BORN[Number(id.split('-')[1]) % 2]!)
        : id === 'meeting-date'
          ? MEETING_DAY
          : kind === 'date' || id === 'received'
            ? dayWith(id, '2027-04-13')
            : kind === 'number' || kind === 'money'
              ? number(id)
              : `${words.for(id)} and ${words.for(id)}`
    written.set(id, text)
    return text
  }
  const wordsOf = (id: string): string[] => written.get(id)!.match(/Qyzovexi\w+/g) ?? []
  const notListed: Filling = {
    write,
    choose: () => '-',
    take: (id) => !/-(yes|declined|referred|advice|schoolToSchool|kccReview|consensus)$/.test(id),
  }

  let canary: Canary
  let page: Page
  let leaks: Leak[]
  let hosts: string[]
  const files: Record<string, { name: string; bytes: Buffer }> = {}
  const faults: string[] = []
  const save = async (name: string, button: string) => {
    files[name] = await savedBy(page, () => page.getByRole('button', { name: button }).first().click())
  }

  beforeAll(async () => {
    canary = await Canary.start(reader.url, { acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] })
    page = await canary.context.newPage()
    page.setDefaultTimeout(10000)
    page.on('pageerror', (error) => faults.push(error.message))
    await page.addInitScript('delete globalThis.Temporal')
    await page.clock.setFixedTime(new Date(`${DAY}T09:00:00Z`))
    await page.addInitScript('globalThis.print = () => {}')
    await writeIt()
    await takeIt()
    await removeIt()
    await openIt()
    await clerk()
    await kcc()
    hosts = canary.hosts()
    leaks = await canary.finish(words.words)
  })

  async function writeIt(): Promise<void> {
    await openTool(page, reader.url)
    await untilKept(page)
    await beginRequest(page)
    await page.getByRole('link', { name: 'Name of this request' }).click()
    await fillForm(page, '#request form', notListed)
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await page.locator('.govuk-task-list__link').nth(1).click()
    while (!page.url().endsWith('/check-answers')) {
      await page.locator('#request form').waitFor()
      const before = page.url()
      await fillForm(page, '#request form', notListed)
      await page.getByRole('button', { name: 'Save and go on' }).click()
      await page.waitForURL((url) => url.href !== before)
    }
    // A pupil's name in a text, key by key.
    await goTo(page, 'solutionPage')
    await page.locator('#solutionRequired').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(` for ${written.get('pupils-0-name')} born ${BORN[0]}`)
    await untilSaved(page)
  }

  async function takeIt(): Promise<void> {
    await goTo(page, 'check-answers')
    await page.getByRole('link', { name: 'Make the two copies' }).click()
    for (const copy of ['community', 'kcc'])
      for (const kind of ['pdf', 'docx', 'json']) {
        files[`${copy}-${kind}`] = await savedBy(page, () => page.locator(`#${copy}-${kind}`).click())
      }
    for (const copy of ['community', 'kcc', 'draft']) {
      await goTo(page, `print-${copy}`)
      await page.locator('#request').getByText(wordsOf('schoolContact')[0]!).first().waitFor()
      await page.getByRole('button', { name: 'Print' }).click()
      await page.pdf()
    }
    await goTo(page, 'save-file')
    await save('plain', 'Save the file')
    await page.locator('#passphrase').fill(write('passphrase'))
    await save('sealed', 'Save the file')
    // A community of the list has dates.
    await goTo(page, 'schoolPage')
    await page.locator('#community').selectOption('sample-community-e1')
    await goTo(page)
    await save('calendar', 'Add to my calendar')
  }

  async function removeIt(): Promise<void> {
    // All of it is on the device now, and what is kept beside it is looked at before it goes.
    await canary.lookAtKept()
    await page.getByRole('link', { name: 'All drafts on this device' }).first().click()
    await page.getByRole('button', { name: 'Remove everything from this computer' }).click()
    await page.locator('#remove-yes').click()
    await page.getByText('Everything was removed').waitFor()
  }

  async function openIt(): Promise<void> {
    await openTool(page, reader.url)
    await untilKept(page)
    await page.locator('#file').setInputFiles(fileFrom(`${words.for('the name of a wrong file')}.json`, words.for('a wrong file')))
    await page.locator('#file-error').waitFor()
    await page.locator('#file').setInputFiles(fileFrom(`${words.for('the name of a file')}.json`, files.sealed!.bytes))
    await page.locator('#passphrase').fill(words.for('a wrong passphrase'))
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.locator('#passphrase-error').waitFor()
    await page.locator('#passphrase').fill(written.get('passphrase')!)
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.locator('.govuk-task-list').first().waitFor()
    await canary.context.setOffline(true)
    await goTo(page, 'outcomesPage')
    await page.reload()
    await page.locator('#expectedOutcomes').pressSequentially(` ${words.for('typed offline')}`)
    await untilSaved(page)
    await canary.context.setOffline(false)
    await page.reload()
    await page.locator('#expectedOutcomes').waitFor()
  }

  const meeting = async (party: string, given: string[]): Promise<void> => {
    await page.goto(`${reader.url}/request/meeting/`)
    await page.getByRole('link', { name: party }).click()
    await page
      .locator('#files')
      .setInputFiles(given.map((name) => fileFrom(`${words.for('the name of an opened file')}.json`, files[name]!.bytes)))
    await page.locator('[data-request]').first().waitFor()
  }
  const fillSection = async (link: string): Promise<void> => {
    await page.getByRole('link', { name: link }).click()
    await page.locator('#meeting form').waitFor()
    await fillForm(page, '#meeting form', notListed)
  }

  async function clerk(): Promise<void> {
    await meeting('Clerk or chair', ['community-json'])
    await page.locator('#files').setInputFiles(fileFrom('draft.json', files.sealed!.bytes))
    await page.locator('#passphrase').fill(words.for('the clerk’s passphrase'))
    await page.getByRole('button', { name: 'Open the file' }).click()
    await page.locator('#passphrase-error').waitFor()
    await page.getByRole('button', { name: 'Leave it closed' }).click()
    await fillForm(page, '#meeting section:has(#which)', notListed)
    await page.locator('[data-request] a').click()
    await fillSection('Fill in the community’s section')
    // The other branch of the decision has a box too.
    await page.locator('#decision-declined').check()
    await page.locator('#reasons').fill(write('reasons'))
    await page.locator('#decision-agreed').check()
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await page.getByRole('link', { name: 'Hand over to KCC' }).click()
    await page.locator('input[name="area"]').first().click()
    await page.locator('#new-passphrase').waitFor()
    await page.getByRole('button', { name: 'Copy the text' }).click()
    await page.locator('#sent').check()
    await save('hand-over calendar', 'Add to my calendar')
    await save('decided', 'Save the request file')
    await page.locator('#new-passphrase').fill(write('new-passphrase'))
    await save('decided and sealed', 'Save the request file')
    await save('decided-pdf', 'Save as PDF')
    await save('decided-docx', 'Save for Word')
    for (const paper of ['agenda', 'minutes']) {
      await page.evaluate((to) => (location.hash = `#/community/${to}`), paper)
      await page.getByRole('button', { name: 'Copy for a document' }).click()
      await save(`${paper}-text`, 'Save as a text file')
      await save(`${paper}-page`, 'Save as a web page')
      await page.pdf()
    }
  }

  async function kcc(): Promise<void> {
    await meeting('Kent County Council', ['kcc-json', 'decided'])
    await page.locator('[data-request] a').click()
    await page.locator('#received').fill(write('received'))
    await fillSection('Fill in KCC’s section')
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await page.locator('#received').waitFor()
    await page.locator('summary').filter({ hasText: 'Save the request file' }).click()
    await save('kcc’s own', 'Save the request file')
    await page.reload()
    await page.locator('#received').waitFor()
  }

  test('every field of every section was filled, and KCC’s file has it all but the branch that was closed again', () => {
    const asked = [
      ...sectionsFor(form, 'school').flatMap(({ fields }) => fields),
      ...sectionsFor(form, 'community').flatMap(({ fields }) => fields),
      ...sectionsFor(form, 'kcc').flatMap(({ fields }) => fields),
    ]
    const whole = files['kcc’s own']!.bytes.toString()
    const { answers } = JSON.parse(whole) as { answers: object }
    expect(asked.map(({ key }) => key).filter((key) => !(key in answers))).toEqual(['reasons'])
    const inForm = [...written.keys()].filter((id) => id !== 'community-name' && fieldsOf(form).some(({ key }) => id.split('-')[0] === key))
    expect(inForm.length).toBeGreaterThan(25)
    for (const id of inForm.filter((id) => id !== 'reasons')) for (const word of wordsOf(id)) expect(whole, id).toContain(word)
    for (const row of [0, 1]) for (const box of ['name', 'dateOfBirth', 'knownAs']) expect(inForm).toContain(`pupils-${row}-${box}`)
    expect(faults).toEqual([])
  })

  test('the copies are whole, and the community’s has no name and no date of birth', () => {
    const [name] = wordsOf('pupils-0-name')
    const text = (file: string) => files[file]!.bytes.toString()
    for (const file of ['kcc-json', 'plain'])
      for (const word of [name, ...wordsOf('solutionRequired'), ...wordsOf('title')]) expect(text(file)).toContain(word)
    for (const word of [...wordsOf('solutionRequired'), ...wordsOf('title')]) expect(text('community-json')).toContain(word)
    const hidden = [...written.keys()].filter((id) => id.startsWith('pupils-')).flatMap(wordsOf)
    expect(hidden.length).toBeGreaterThan(8)
    for (const file of ['community-json', 'decided', 'agenda-text', 'minutes-text'])
      for (const word of [...hidden, ...BORN]) expect(text(file)).not.toContain(word)
    for (const file of ['community-pdf', 'kcc-pdf', 'decided-pdf']) expect(text(file).slice(0, 5)).toBe('%PDF-')
    for (const file of ['community-docx', 'kcc-docx', 'decided-docx']) expect(text(file).slice(0, 2)).toBe('PK')
    for (const file of ['calendar', 'hand-over calendar']) expect(text(file)).toContain('BEGIN:VEVENT')
    for (const word of words.words) expect(text('sealed'), word.place).not.toContain(word.word)
    for (const { name } of Object.values(files)) for (const { word } of words.words) expect(name).not.toContain(word)
  })

  test('nobody but the site was asked for anything, and no word was seen on its way, in an address, a cache or a worker', () => {
    expect(hosts).toEqual([new URL(reader.url).host])
    expect(leaks).toEqual([])
  })
})

describe.each(['/request/', '/request/meeting/'])('the policy of %s', (address) => {
  let elsewhere: string
  let reached: string[]
  beforeAll(async () => {
    reached = []
    const server = createServer((asked, answer) => {
      reached.push(`${asked.method} ${asked.url}`)
      answer.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end()
    })
    server.on('upgrade', (asked, socket) => (reached.push(`socket ${asked.url}`), socket.destroy()))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    elsewhere = `127.0.0.1:${(server.address() as AddressInfo).port}`
    return () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()))
  })

  const element = (name: string, attribute: string) =>
    `(() => { const one = document.createElement('${name}'); one['${attribute}'] = to; document.body.append(one) })()`
  const sendForm = (method: string) =>
    `(() => { const one = document.createElement('form'); one.method = '${method}'; one.action = to; one.innerHTML = '<input name="note" value="typed">'; document.body.append(one); one.requestSubmit() })()`
  const ways: [name: string, directive: string, to: 'elsewhere' | 'here', script: string][] = [
    ['a fetch', 'connect-src', 'elsewhere', `fetch(to, { method: 'POST', mode: 'no-cors', body: 'typed' }).catch(() => {})`],
    [
      'a request of the older kind',
      'connect-src',
      'elsewhere',
      `(() => { const r = new XMLHttpRequest(); r.open('POST', to); r.onerror = () => {}; r.send('typed') })()`,
    ],
    ['a beacon', 'connect-src', 'elsewhere', `navigator.sendBeacon(to, 'typed')`],
    ['a web socket', 'connect-src', 'elsewhere', `(() => { try { new WebSocket(to.replace('http', 'ws')) } catch {} })()`],
    ['an event source', 'connect-src', 'elsewhere', `new EventSource(to)`],
    ['an image', 'img-src', 'elsewhere', element('img', 'src')],
    ['a script', 'script-src-elem', 'elsewhere', element('script', 'src')],
    ['a frame', 'frame-src', 'elsewhere', element('iframe', 'src')],
    ['an embedded file', 'object-src', 'elsewhere', element('object', 'data')],
    [
      'a style sheet',
      'style-src-elem',
      'elsewhere',
      `(() => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = to; document.head.append(l) })()`,
    ],
    ['a font', 'font-src', 'elsewhere', `new FontFace('x', 'url(' + to + ')').load().catch(() => {})`],
    ['a sound', 'media-src', 'elsewhere', element('audio', 'src')],
    [
      'the notice of a followed link',
      'connect-src',
      'elsewhere',
      `(() => { const a = document.createElement('a'); a.href = '#'; a.ping = to; document.body.append(a); a.click() })()`,
    ],
    ['a form', 'form-action', 'elsewhere', sendForm('post')],
    ['a form’s address', 'form-action', 'elsewhere', sendForm('get')],
    ['a form to the site itself', 'form-action', 'here', sendForm('post')],
    ['a form’s address on the site itself', 'form-action', 'here', sendForm('get')],
    [
      'a script in the page',
      'script-src-elem',
      'here',
      `(() => { const s = document.createElement('script'); s.textContent = 'document.title = "ran"'; document.body.append(s) })()`,
    ],
  ]

  test('stops every way there is', async () => {
    const { page } = await reader.open(address)
    await page.locator('main h1').waitFor()
    const sent: string[] = []
    page.on('request', (request) => request.url().startsWith(reader.url) && request.method() !== 'GET' && sent.push(request.url()))
    const stopped: Record<string, string> = {}
    for (const [name, , where, script] of ways) {
      const to = where === 'here' ? `${reader.url}/request/` : `http://${elsewhere}/take`
      stopped[name] = await page.evaluate<string>(`new Promise((resolve) => {
        const to = ${JSON.stringify(to)}
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
        void (${script})
      })`)
    }
    expect(stopped).toEqual(Object.fromEntries(ways.map(([name, directive]) => [name, directive])))
    expect(reached).toEqual([])
    expect(sent).toEqual([])
    expect(page.url().split('#')[0]).toBe(reader.url + address)
    await page.context().close()
  })
})
