/** A device that does not keep what it is given: each trouble is told in its own words, and nothing on the screen is lost. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Tab, type Tabs, startTabs } from '../../../support/store/tabs'

const KEY = 'solutionRequired'
const NOT_KEPT = 'This browser is not keeping your work. Save a copy as a file.'
let tabs: Tabs
let context: BrowserContext
beforeAll(async () => {
  tabs = await startTabs()
})
afterAll(() => tabs.close())
beforeEach(async () => {
  context = await tabs.context()
  return () => context.close()
})
const origin = () => new URL(tabs.url).origin
const onDevice = (tab: Tab) => tab.run(`drafts.read(saver.request.id).then((draft) => draft?.request.answers.${KEY})`)
const clear = async (tab: Tab) => {
  const devtools = await context.newCDPSession(tab.page)
  await devtools.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'all' })
}
/** Code that opens a database of another version, as another page of the site might. */
const openVersion = (version: number) =>
  `new Promise((resolve, reject) => { const opening = indexedDB.open('signpost-drafts', ${version}); opening.onsuccess = () => resolve(true); opening.onerror = () => reject(opening.error) })`

test('a full disk is told of, what was kept stays, and all is kept once there is room', async () => {
  const tab = await tabs.open(context)
  const devtools = await context.newCDPSession(tab.page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize: 1_000_000 })
  await tab.type('Kept.')
  await tab.until('saved')
  // Of random letters, for the browser packs what it stores.
  await tab.run(
    `(window.long = Array.from({ length: 800_000 }, () => String.fromCharCode(0x4e00 + Math.random() * 20000)).join(''), saver.change('signature', long))`,
  )
  await tab.type(' Not kept.')
  await tab.until('not-kept')
  expect(await tab.says()).toBe(`${NOT_KEPT} There is no room left on this device.`)
  expect(await tab.text()).toBe('Kept. Not kept.')
  expect(await tab.run('saver.flush()')).toBe(false)
  expect(await tab.run('saver.close()'), 'the draft stays open').toBe(false)
  expect(await onDevice(tab)).toBe('Kept.')
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: origin() })
  // It is tried again by itself.
  await tab.until('saved')
  expect(await onDevice(tab)).toBe('Kept. Not kept.')
  expect(await tab.run('drafts.read(saver.request.id).then(({ request }) => request.answers.signature === long)')).toBe(true)
  expect(tab.faults).toEqual([])
})

test('on a full disk drafts can still be listed, read and removed, and what a page left behind waits for room', async () => {
  const tab = await tabs.open(context)
  const devtools = await context.newCDPSession(tab.page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize: 2_500_000 })
  await tab.type('Kept.')
  await tab.until('saved')
  await tab.run(`(() => {
    const mine = store.newDraft(form, 'Left behind')
    mine.request.answers = { signature: Array.from({ length: 800_000 }, () => String.fromCharCode(0x4e00 + Math.random() * 20000)).join('') }
    drafts.park([{ base: { ...mine, request: { ...mine.request, answers: {} } }, mine }])
  })()`)
  const titles = 'drafts.list().then((heads) => heads.map(({ title }) => title))'
  expect(await tab.run(titles)).toEqual([''])
  expect(await onDevice(tab)).toBe('Kept.')
  await tab.run('drafts.remove(saver.request.id)')
  expect(await tab.run(titles)).toEqual([])
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: origin() })
  expect(await tab.run(titles)).toEqual(['Left behind'])
})

describe('storage cleared under an open page', () => {
  test('what is on the screen is saved again, in every tab, and the writer is told', async () => {
    const one = await tabs.open(context)
    await one.type('Begun.')
    await one.until('saved')
    const two = await tabs.open(context, one.page.url())
    await two.run(`saver.change('signature', 'Two')`)
    await clear(one)
    for (const tab of [one, two]) {
      await expect
        .poll(() => tab.run(`news.map(({ notice }) => notice).filter(Boolean)`))
        .toEqual(['The browser’s storage was cleared. What is on the screen has been saved again. Other drafts may be gone.'])
      await tab.until('saved')
    }
    await expect
      .poll(() => one.run(`drafts.read(saver.request.id).then((draft) => draft?.request.answers)`))
      .toEqual({ [KEY]: 'Begun.', signature: 'Two' })
    expect(await one.run<unknown[]>('drafts.list()')).toHaveLength(1)
    await two.type(' More.')
    await expect.poll(() => one.text()).toBe('Begun. More.')
  })
  test('also the second copy of a draft that two tabs disagree on', async () => {
    const one = await tabs.open(context)
    await one.type('One')
    await one.until('saved')
    const two = await tabs.open(context, one.page.url())
    await two.run(`(saver.hear = ((hear) => (change) => 'id' in change || hear.call(saver, change))(saver.hear), true)`)
    await one.type('.')
    await one.until('saved')
    await two.type('!')
    await two.until('elsewhere')
    await clear(one)
    const texts = `drafts.list().then((heads) => Promise.all(heads.map(({ id }) => drafts.read(id)))).then((all) => all.map(({ request }) => request.answers.${KEY}).sort())`
    await expect.poll(() => two.run(texts)).toEqual(['One!', 'One.'])
  })
  test('while something is being typed', async () => {
    const tab = await tabs.open(context)
    await tab.type('Begun.')
    await tab.until('saved')
    await Promise.all([clear(tab), tab.type(' And so it goes on, whatever happens.')])
    await tab.until('saved')
    await expect.poll(() => onDevice(tab)).toBe('Begun. And so it goes on, whatever happens.')
  })
  test('a tab that slept meanwhile writes nothing over what another has saved again', async () => {
    const one = await tabs.open(context)
    await one.type('Begun.')
    await one.until('saved')
    const two = await tabs.open(context, one.page.url())
    await two.run('(saver.hear = () => {}, true)')
    await clear(one)
    await expect.poll(() => onDevice(one)).toBe('Begun.')
    await one.run(
      `drafts.read(saver.request.id).then((draft) => { draft.request.answers = { ${KEY}: 'Other' }; return drafts.write(draft) })`,
    )
    await two.type(' More.')
    await two.until('elsewhere')
    expect(await two.run('saver.unsettled')).toEqual([{ key: KEY, mine: 'Begun. More.', theirs: 'Other' }])
  })
  test('a database deleted by something other than the tool is written again', async () => {
    const one = await tabs.open(context)
    await one.type('Begun.')
    await one.until('saved')
    const two = await context.newPage()
    await two.goto(`${tabs.url}page.js`)
    await two.evaluate(`new Promise((resolve) => { indexedDB.deleteDatabase('signpost-drafts').onsuccess = resolve })`)
    await expect.poll(() => one.run<{ notice?: string }[]>('news')).toContainEqual({ notice: expect.stringContaining('was cleared') })
    expect(await onDevice(one)).toBe('Begun.')
  })
})

describe('a newer page with a newer database', () => {
  test('gets it at once, with all that was typed, and the older page says to load it again', async () => {
    const old = await tabs.open(context)
    await old.type('Begun.')
    const newer = await context.newPage()
    await newer.goto(`${tabs.url}page.js`)
    await newer.evaluate(openVersion(2))
    await old.until('not-kept')
    expect(await old.says()).toBe(`${NOT_KEPT} Signpost has been updated: then load this page again.`)
    const kept = await newer.evaluate<{ request: { answers: object } }[]>(
      `new Promise((resolve) => { const opening = indexedDB.open('signpost-drafts'); opening.onsuccess = () => { opening.result.transaction('drafts').objectStore('drafts').getAll().onsuccess = (event) => resolve(event.target.result) } })`,
    )
    expect(kept.map(({ request }) => request.answers)).toEqual([{ [KEY]: 'Begun.' }])
    await old.type(' More.')
    expect(await old.run('saver.flush()')).toBe(false)
    expect(await old.text()).toBe('Begun. More.')
    // Loaded again while it is still the old page, it does not harm the newer database.
    await old.page.reload()
    await old.page.waitForSelector('body[data-ready]')
    expect(await old.run('opened')).toEqual({
      unavailable: 'newer',
      says: `${NOT_KEPT} Signpost has been updated: then load this page again.`,
    })
  })
  test('a page that is held up by an older one says so', async () => {
    const old = await context.newPage()
    await old.goto(`${tabs.url}page.js`)
    // Version 0.5 of the page, so to speak: it neither knows this version nor lets go.
    await old.evaluate(
      `new Promise((resolve) => { const opening = indexedDB.open('signpost-other', 1); opening.onsuccess = () => resolve(true) })`,
    )
    const tab = await tabs.open(context)
    await tab.run(`(indexedDB.open = ((open) => (name) => open.call(indexedDB, 'signpost-other', 2))(indexedDB.open), true)`)
    expect(await tab.run('store.openDrafts()')).toEqual({
      unavailable: 'other-tab',
      says: `${NOT_KEPT} An older page of this form is open: close all its tabs, then load this page again.`,
    })
  })
})

describe('storage that cannot be had', () => {
  /** What becomes of opening the drafts, and of what is typed then. */
  const typedInto = async (tab: Tab) => {
    await tab.type('Typed')
    return {
      opened: await tab.run('opened'),
      state: [await tab.state(), await tab.says()],
      typed: await tab.run(`saver.request.answers.${KEY}`),
      flushed: await tab.run('saver.flush()'),
    }
  }
  const worksInMemory = (unavailable: string, says: string) => ({
    opened: { unavailable, says },
    state: ['not-kept', says],
    typed: 'Typed',
    flushed: false,
  })
  test('where the browser has none', async () => {
    await context.addInitScript(`Object.defineProperty(window, 'indexedDB', { value: undefined })`)
    expect(await typedInto(await tabs.open(context))).toEqual(
      worksInMemory('no-storage', `${NOT_KEPT} It may be a private window: try an ordinary one.`),
    )
  })
  test('where it fails to open, as in private windows of older browsers', async () => {
    await context.addInitScript(
      `IDBFactory.prototype.open = () => { throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError') }`,
    )
    expect(await typedInto(await tabs.open(context))).toEqual(
      worksInMemory('no-storage', `${NOT_KEPT} It may be a private window: try an ordinary one.`),
    )
  })
  test('where the page has no origin of its own', async () => {
    await context.route(tabs.url, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': 'sandbox allow-scripts' } })
    })
    // A page without an origin may not load modules from one.
    await context.route('**/page.js', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' } })
    })
    expect(await typedInto(await tabs.open(context))).toEqual(
      worksInMemory('blocked', `${NOT_KEPT} Its settings do not let this site store anything.`),
    )
  })
  test('where the reader’s settings block it, in the words of Chromium', async () => {
    await context.addInitScript(`
      IDBFactory.prototype.open = () => { throw new DOMException('The user denied permission to access the database.', 'UnknownError') }
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get: () => { throw new DOMException('Access is denied for this document.', 'SecurityError') } })`)
    expect(await typedInto(await tabs.open(context))).toEqual(
      worksInMemory('blocked', `${NOT_KEPT} Its settings do not let this site store anything.`),
    )
  })
})
