/** Files to save, to open, and to put among the drafts. */
import { readFile } from 'node:fs/promises'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Tab, type Tabs, startTabs } from '../../../support/store/tabs'

let tabs: Tabs
let context: BrowserContext
let tab: Tab
beforeAll(async () => {
  tabs = await startTabs()
})
afterAll(() => tabs.close())
beforeEach(async () => {
  context = await tabs.context()
  tab = await tabs.open(context)
  return () => context.close()
})

describe('files', () => {
  test('are saved under their name without asking anybody', async () => {
    const requests: string[] = []
    tab.page.on('request', (request) => requests.push(request.url()))
    const download = tab.page.waitForEvent('download')
    await tab.run(
      `store.writeDraft(store.newDraft(form, 'Ümläut 🙂').request, form, 'draft').then((text) => store.saveFile(text, 'Request 4821.json'))`,
    )
    const file = await download
    expect(file.suggestedFilename()).toBe('Request 4821.json')
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({ format: 'signpost-request', title: 'Ümläut 🙂' })
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
    expect(tab.faults.filter((fault) => !fault.startsWith('blob:'))).toEqual([])
  })
  test('are read, or refused with the reason', async () => {
    expect(await tab.run(`store.readFile(new File(['{"ä":1}'], 'a.json'))`)).toEqual({ text: '{"ä":1}' })
    expect(await tab.run(`store.readFile(new File([], 'a.json'))`)).toEqual({
      refused: '“a.json” is empty. Choose a file that was saved here.',
    })
    expect(await tab.run(`store.readFile(new File([new Uint8Array(10_000_001)], 'film.mp4'))`)).toEqual({
      refused: '“film.mp4” is too large to be a request file. Choose a file that was saved here.',
    })
    expect(
      await tab.run(
        `store.readFile(Object.assign(new File(['x'], 'gone.json'), { text: () => Promise.reject(new DOMException('', 'NotFoundError')) }))`,
      ),
    ).toEqual({
      refused: '“gone.json” cannot be read. It may have been moved or removed. Choose it again.',
    })
  })
})

describe('a request from a file', () => {
  /** Code that places a file made of the draft that is open, with changes. */
  const placed = (changes: string, then = '', copy = 'draft') => `(async () => {
    const draft = structuredClone(saver.draft)
    ;(({ request }) => { ${changes} })(draft)
    const text = await store.writeDraft(draft.request, form, '${copy}')
    const { opened } = await store.openDraft(text)
    const place = await store.place(drafts, opened)
    ${then}
    const { there, put, ...told } = place
    return told
  })()`
  const answers = () =>
    tab.run<[string, string, string][]>(
      `drafts.list().then((heads) => Promise.all(heads.map(({ id }) => drafts.read(id)))).then((all) => all.map(({ request }) => [request.title, request.answers.solutionRequired]))`,
    )
  const change = `request.answers = { ...request.answers, solutionRequired: 'From the file' }`
  const older = `${change}; request.saved = '2020-01-01T00:00:00.000Z'`
  const newer = `${change}; request.saved = '2099-01-01T00:00:00.000Z'`

  test('that is not on the device is put there as it is', async () => {
    expect(await tab.run(placed(`request.id = '1111-1111-11'; ${older}`, `await place.put('replace')`))).toMatchObject({
      found: 'nothing',
      choices: ['replace'],
    })
    expect(await tab.run(`drafts.read('1111-1111-11')`)).toMatchObject({
      request: { saved: '2020-01-01T00:00:00.000Z', answers: { solutionRequired: 'From the file' } },
    })
  })
  describe('whose number is on the device', () => {
    beforeEach(async () => {
      await tab.type('On the device')
      await tab.until('saved')
    })
    test('with the same answers changes nothing', async () => {
      expect(await tab.run(placed(''))).toMatchObject({ found: 'same', choices: [] })
    })
    test('is asked about, and nothing is written before', async () => {
      expect(await tab.run(placed(newer))).toMatchObject({
        found: 'older',
        choices: ['replace', 'beside'],
        says: 'An older draft of this request is on this device. Replace it, or keep both.',
      })
      expect(await tab.run(placed(older))).toMatchObject({ found: 'newer', choices: ['beside', 'replace'] })
      expect(await answers()).toEqual([['', 'On the device']])
    })
    test('replaces the draft, also in another tab that has it open', async () => {
      const two = await tabs.open(context, tab.page.url())
      await tab.run(placed(newer, `await place.put('replace')`))
      expect(await answers()).toEqual([['', 'From the file']])
      await expect.poll(() => two.text()).toBe('From the file')
    })
    test('is kept beside it under a number of its own', async () => {
      await tab.run(placed(older, `await place.put('beside')`))
      expect(await answers()).toEqual([
        ['(from a file)', 'From the file'],
        ['', 'On the device'],
      ])
    })
    test('does not replace what has been written since it was asked', async () => {
      const then = `saver.change('solutionRequired', 'Written since'); await saver.flush(); window.put = await place.put('replace')`
      await tab.run(placed(newer, then))
      expect(await tab.run('put')).toEqual({ changed: true })
      expect(await answers()).toEqual([['', 'Written since']])
    })
    test('never replaces it where the file is a copy without names', async () => {
      expect(await tab.run(placed(newer, '', 'community'))).toMatchObject({
        found: 'older',
        choices: ['beside'],
        says: expect.stringContaining('copy for others'),
      })
    })
    test('is kept beside a draft that is damaged', async () => {
      await tab.run(
        `new Promise((resolve) => { indexedDB.open('signpost-drafts').onsuccess = ({ target }) => { const work = target.result.transaction('drafts', 'readwrite'); work.objectStore('drafts').put(7, saver.request.id); work.oncomplete = resolve } })`,
      )
      expect(await tab.run(placed(newer, `await place.put('beside')`))).toMatchObject({ found: 'damaged', choices: ['beside'] })
      expect(await tab.run(`drafts.list().then((heads) => heads.map(({ title, damaged }) => damaged ? 'damaged' : title))`)).toEqual([
        '(from a file)',
        'damaged',
      ])
    })
  })
})
