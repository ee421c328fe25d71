/** One draft open in several tabs of one browser. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Tab, type Tabs, startTabs } from '../../../support/store/tabs'

const KEY = 'solutionRequired'
let tabs: Tabs
let context: BrowserContext
let one: Tab
let two: Tab
beforeAll(async () => {
  tabs = await startTabs()
})
afterAll(() => tabs.close())
beforeEach(async () => {
  context = await tabs.context()
  one = await tabs.open(context)
  await one.type('Begun.')
  await one.until('saved')
  two = await tabs.open(context, one.page.url())
  return () => context.close()
})

/** Makes a tab deaf to the others, as one that sleeps is: it learns of their changes when it writes. */
const deafen = (tab: Tab) => tab.run(`(saver.hear = () => {}, true)`)
const onDevice = (tab: Tab, key = KEY) => tab.run(`drafts.read(saver.request.id).then(({ request }) => request.answers['${key}'])`)
const copies = (tab: Tab) =>
  tab.run(
    `drafts.list().then((heads) => Promise.all(heads.filter(({ id }) => id !== saver.request.id).map(({ id, copyOf }) => drafts.read(id).then(({ request }) => [request.answers.${KEY}, copyOf === saver.request.id]))))`,
  )

test('a tab with nothing unsaved takes over what another has saved, and says which answers', async () => {
  expect(await two.text()).toBe('Begun.')
  await one.type(' More.')
  await expect.poll(() => two.text()).toBe('Begun. More.')
  expect(await two.run('news')).toContainEqual({ taken: [KEY] })
  expect(await two.state()).toBe('saved')
  expect([...one.faults, ...two.faults]).toEqual([])
})

test('changes of different questions come together, also where a tab was not told of the other', async () => {
  await deafen(two)
  await one.type(' One.')
  await one.until('saved')
  await two.run(`saver.change('signature', 'Two')`)
  await two.until('saved')
  for (const tab of [one, two]) {
    await expect.poll(() => tab.run('saver.request.answers')).toMatchObject({ [KEY]: 'Begun. One.', signature: 'Two' })
    expect(await tab.run('saver.unsettled')).toEqual([])
  }
  expect(await copies(one)).toEqual([])
})

describe('the same question in two tabs', () => {
  beforeEach(async () => {
    await deafen(two)
    await one.type(' One.')
    await one.until('saved')
    await two.type(' Two.')
    await two.until('elsewhere')
  })
  test('stays as it was typed in each, is offered, and is on the device twice', async () => {
    expect(await two.text()).toBe('Begun. Two.')
    expect(await two.run('saver.unsettled')).toEqual([{ key: KEY, mine: 'Begun. Two.', theirs: 'Begun. One.' }])
    expect(await two.says()).toBe('The same question was changed in another tab. Choose which answer to keep. Both are on this device.')
    expect(await onDevice(two)).toBe('Begun. One.')
    expect(await copies(two)).toEqual([['Begun. Two.', true]])
    expect(await one.text()).toBe('Begun. One.')
    // Typing goes on and stays safe.
    await two.type(' More.')
    await expect.poll(() => copies(two)).toEqual([['Begun. Two. More.', true]])
    expect(await onDevice(two)).toBe('Begun. One.')
  })
  test('mine', async () => {
    await two.run(`saver.settle('${KEY}', 'mine')`)
    await expect.poll(() => one.text()).toBe('Begun. Two.')
    expect([await two.state(), await copies(two)]).toEqual(['saved', []])
  })
  test('theirs', async () => {
    await two.run(`saver.settle('${KEY}', 'theirs')`)
    expect([await two.text(), await one.text(), await onDevice(two), await copies(two)]).toEqual([
      'Begun. One.',
      'Begun. One.',
      'Begun. One.',
      [],
    ])
  })
  test('mine in a second draft', async () => {
    await two.run(`saver.settle('${KEY}', 'second')`)
    expect([await two.text(), await onDevice(two), await copies(two)]).toEqual(['Begun. One.', 'Begun. One.', [['Begun. Two.', false]]])
    // It is a draft like any other now: later writes leave it alone.
    await two.type(' More.')
    await two.until('saved')
    expect(await copies(two)).toEqual([['Begun. Two.', false]])
  })
  test('closing at once loses neither', async () => {
    await two.type(' Last')
    await two.page.reload()
    await two.page.waitForSelector('body[data-ready]')
    expect(await two.text()).toBe('Begun. One.')
    await expect.poll(() => copies(two)).toEqual([['Begun. Two. Last', true]])
  })
})

describe('a draft removed in another tab', () => {
  test('is told of, and is not written again unless the writer wants it', async () => {
    const old = await one.run<string>('saver.request.id')
    await one.run(`drafts.remove(saver.request.id)`)
    await two.until('removed')
    expect(await two.says()).toContain('This draft was removed in another tab.')
    await two.type(' More.')
    expect(await two.run('saver.flush()')).toBe(false)
    expect(await two.run('drafts.list()')).toEqual([])
    await two.run('saver.keepAsNew()')
    expect(await two.run('saver.request.id')).not.toBe(old)
    expect(await onDevice(two)).toBe('Begun. More.')
    await two.type(' And on.')
    await expect.poll(() => onDevice(two)).toBe('Begun. More. And on.')
  })
  test('is noticed by a tab that was not told', async () => {
    await deafen(two)
    await one.run(`drafts.remove(saver.request.id)`)
    await two.type(' More.')
    await two.until('removed')
    expect(await two.run('drafts.list()')).toEqual([])
  })
})

describe('remove everything', () => {
  test('leaves nothing, closes the draft in every tab, and nothing writes it again', async () => {
    await one.run(
      `(localStorage.setItem('request:x', '1'), localStorage.setItem('other', '2'), sessionStorage.setItem('request:y', '1'), caches.open('signpost-request-pages'))`,
    )
    await one.run(`navigator.serviceWorker.register('/request/worker.js').then(() => true)`)
    await two.type(' Not yet saved')
    await one.run('drafts.removeAll()')
    await two.until('removed-all')
    expect(await two.says()).toBe('Everything was removed from this device in another tab. This draft is closed.')
    expect(await two.run('saver.request.answers')).toEqual({})
    await two.type(' again')
    await two.run('saver.flush()')
    await two.page.evaluate(`document.dispatchEvent(new Event('visibilitychange')); dispatchEvent(new Event('pagehide'))`)
    await two.page.goto('about:blank')
    expect(await one.run('indexedDB.databases()')).toEqual([])
    expect(await one.run(`[{ ...localStorage }, { ...sessionStorage }]`)).toEqual([{ other: '2' }, {}])
    expect(await one.run('caches.keys()')).toEqual([])
    expect(await one.run('navigator.serviceWorker.getRegistrations().then((workers) => workers.length)')).toBe(0)
    expect(await one.run('drafts.list()')).toEqual([])
  })
  test('reaches a tab that hears nothing of the others by the database itself', async () => {
    await two.run(`(drafts.tabs.channel.close(), true)`)
    await one.run('drafts.removeAll()')
    await two.until('removed-all')
    expect(await one.run('indexedDB.databases()')).toEqual([])
  })
  test('is over before a tab that never lets go of the database', async () => {
    await two.run(
      `(window.held = new Promise((resolve) => { const opening = indexedDB.open('signpost-drafts'); opening.onsuccess = () => resolve(opening.result) }))`.replace(
        'window.held = ',
        '',
      ) + '.then(() => true)',
    )
    await one.run('drafts.removeAll()')
    await two.until('removed-all')
    await two.page.close()
    await expect.poll(() => one.run('indexedDB.databases()')).toEqual([])
  })
})
