/** The drafts of a device, in a browser. */
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

/** Code that makes a draft with a number and writes it. */
const written = (id: string, answers: object = {}, more = ''): string =>
  `(() => { const draft = store.newDraft(form, 'Title ${id}'); draft.request.id = '${id}'; draft.request.answers = ${JSON.stringify(answers)}; ${more}; return drafts.write(draft) })()`
/** Code that puts any record into the database. */
const putRaw = (id: string, record: string): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('signpost-drafts')
  opening.onsuccess = () => {
    const db = opening.result
    const transaction = db.transaction('drafts', 'readwrite')
    transaction.objectStore('drafts').put(${record}, '${id}')
    transaction.oncomplete = () => { db.close(); resolve() }
    transaction.onerror = reject
  }
})`

describe('drafts', () => {
  test('come back as they were written, and count their revisions', async () => {
    const answers = {
      school: { slug: 's', name: "St Mary's" },
      pupils: [{ name: '\ud800 half', dateOfBirth: '', knownAs: '' }],
      signature: '\u2028',
    }
    const { saved } = await tab.run<{ saved: { revision: number } }>(written('1111', answers))
    expect(await tab.run(`drafts.read('1111').then((draft) => drafts.write({ ...draft, at: 'outcomes' }))`)).toMatchObject({
      saved: { revision: saved.revision + 1, at: 'outcomes' },
    })
    expect(await tab.run(`drafts.read('1111').then(({ request }) => JSON.stringify(request.answers))`)).toBe(JSON.stringify(answers))
    expect(await tab.run('drafts.list()')).toMatchObject([{ id: '1111', title: 'Title 1111', school: "St Mary's" }])
    expect(await tab.run(`drafts.read('2222').then((draft) => draft === undefined)`)).toBe(true)
    expect(tab.faults).toEqual([])
  })
  test('are written only over the revision that the writer knows', async () => {
    await tab.run(written('1111', { signature: 'A' }))
    expect(await tab.run(written('1111', { signature: 'B' }))).toMatchObject({
      conflict: { request: { answers: { signature: 'A' } } },
    })
    expect(await tab.run(written('2222', {}, 'draft.revision = 3'))).toEqual({ missing: true })
    expect(await tab.run(`drafts.list().then((heads) => heads.map(({ id }) => id))`)).toEqual(['1111'])
  })
  test('of twenty writers at once one writes', async () => {
    const results = await tab.run<object[]>(`Promise.all(Array.from({ length: 20 }, () => ${written('1111')}))`)
    expect(results.filter((result) => 'saved' in result).length).toBe(1)
  })
  test('are listed in the order they were written in, also when the clock goes back', async () => {
    const at = (day: string) => `draft.request.saved = '${day}T08:00:00.000Z'`
    await tab.run(written('1111', {}, at('2027-01-01')))
    await tab.run(written('2222', {}, at('2026-01-01')))
    await tab.run(written('3333', {}, at('2025-01-01')))
    await tab.run(`drafts.read('2222').then((draft) => drafts.write(draft))`)
    expect(await tab.run(`drafts.list().then((heads) => heads.map(({ id }) => id))`)).toEqual(['2222', '3333', '1111'])
  })
  test('that are no drafts are not written', async () => {
    expect(await tab.run(`${written('1111', { signature: 7 })}.catch((error) => error.message)`)).toBe(
      'What is to be written is not a draft.',
    )
    expect(await tab.run('drafts.list()')).toEqual([])
  })
})

describe('a second copy', () => {
  const two = (also: string) => `(() => { const draft = store.newDraft(form); draft.request.id = '1111';
    const copy = store.newDraft(form, 'Copy'); copy.request.id = '2222'; copy.copyOf = '1111'; ${also};
    return drafts.write(draft, { also: copy }) })()`
  test('is written in the same transaction, or under a new number where another tab has changed it', async () => {
    expect(await tab.run(two(''))).toMatchObject({ saved: { request: { id: '1111' } }, also: { request: { id: '2222' } } })
    const again = await tab.run<{ also: { request: { id: string } } }>(
      `drafts.read('1111').then((draft) => drafts.read('2222').then((copy) => drafts.write(draft, { also: { ...copy, revision: 7 } })))`,
    )
    expect(again.also.request.id).toMatch(/^\d{4}-\d{4}-\d{2}$/)
    expect(await tab.run<unknown[]>('drafts.list()')).toHaveLength(3)
  })
  test('goes, unless another tab has changed it', async () => {
    await tab.run(two(''))
    const drop = (revision: string) =>
      tab.run(
        `drafts.read('1111').then((draft) => drafts.read('2222').then((drop) => drafts.write(draft, { drop: { ...drop, revision: ${revision} } })))`,
      )
    await drop('7')
    expect(await tab.run<unknown[]>('drafts.list()')).toHaveLength(2)
    await drop('drop.revision')
    expect(await tab.run(`drafts.list().then((heads) => heads.map(({ id }) => id))`)).toEqual(['1111'])
  })
})

describe('a damaged draft', () => {
  test.each([
    ['of another shape', `{ revision: 1, turn: 1, request: { id: '1111' } }`],
    ['that is no object', `'text'`],
    ['whose turn is a word', `{ turn: 'last' }`],
    ['whose turn is no whole number', `{ turn: 7.5 }`],
    ['whose turn is beyond counting', `{ turn: 1e300 }`],
    [
      'with an answer of no known kind',
      `{ revision: 1, turn: 1, questions: {}, request: { id: '1111', title: '', form: { slug: 'f', version: '1' }, begun: '2026-01-01T00:00:00Z', saved: '2026-01-01T00:00:00Z', answers: { x: 7 } } }`,
    ],
    [
      'under another number',
      `{ revision: 1, turn: 1, questions: {}, request: { id: '9999', title: '', form: { slug: 'f', version: '1' }, begun: '2026-01-01T00:00:00Z', saved: '2026-01-01T00:00:00Z', answers: {} } }`,
    ],
  ])('%s is told of, kept, and harms no other', async (_, record) => {
    await tab.run(written('2222'))
    await tab.run(putRaw('1111', record))
    expect(await tab.run('drafts.list()')).toMatchObject([
      { id: '2222' },
      { id: '1111', damaged: expect.stringContaining('Save it as a file') },
    ])
    expect(await tab.run(`drafts.read('1111').catch((error) => error.name)`)).toBe('DamagedDraft')
    const opened = await tab.run<{ says: string; text: string }>(`store.openHere(drafts, '1111', [form])`)
    expect(opened.says).toContain('damaged')
    expect(JSON.parse(opened.text)).toEqual(await tab.run(`(${record})`))
    expect(await tab.run(`${written('1111')}.catch((error) => error.name)`), 'nothing is written over it').toBe('DamagedDraft')
    expect(await tab.run(written('3333')), 'others are written').toMatchObject({ saved: { request: { id: '3333' } } })
    await tab.run(`drafts.remove('1111')`)
    expect(await tab.run(`drafts.list().then((heads) => heads.map(({ id }) => id))`)).toEqual(['3333', '2222'])
  })
  test('is told of in the tab that has it open, which goes on under another number', async () => {
    await tab.type('Before')
    await tab.until('saved')
    const id = await tab.run<string>('saver.request.id')
    await tab.run(putRaw(id, `'nonsense'`))
    await tab.type(' and after')
    await tab.until('saved')
    expect(await tab.run('news')).toContainEqual({
      notice: 'What was kept of this draft is damaged. What is on the screen is kept as a new draft.',
    })
    expect(await tab.run('news')).toContainEqual({ number: await tab.run('saver.request.id') })
    expect(await tab.run(`drafts.read(saver.request.id).then(({ request }) => request.answers.solutionRequired)`)).toBe('Before and after')
    expect(await tab.run(`drafts.asItIs('${id}')`)).toBe('"nonsense"')
  })
})

test('the numbers of new requests are ten figures that differ', async () => {
  const numbers = await tab.run<string[]>('Array.from({ length: 500 }, () => store.newNumber())')
  expect(numbers.every((number) => /^\d{4}-\d{4}-\d{2}$/.test(number))).toBe(true)
  expect(new Set(numbers).size).toBe(500)
  // Each figure comes at each place.
  for (const place of [0, 1, 2, 3, 5, 6, 7, 8, 10, 11]) expect(new Set(numbers.map((number) => number[place])).size).toBe(10)
})
