/** Pages that go away before they have written, and when a draft is written at all. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Tab, type Tabs, startTabs } from '../../../support/store/tabs'

const KEY = 'solutionRequired'
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

test('what was typed the moment before the page is left is there when it is opened again', async () => {
  for (const word of ['One', 'Two', 'Three']) {
    await tab.page.locator('textarea').press('Control+End')
    await tab.type(word)
    await tab.page.reload()
    await tab.page.waitForSelector('body[data-ready]')
    await expect.poll(() => tab.text()).toMatch(new RegExp(`${word}$`))
  }
  expect(await tab.text()).toBe('OneTwoThree')
})

test('what was typed the moment before the tab is closed is on the device', async () => {
  await tab.type('Closed')
  const [id, other] = [await tab.run('saver.request.id'), await tabs.open(context)]
  await tab.type(' at once')
  await tab.page.close({ runBeforeUnload: true })
  await expect.poll(() => other.run(`drafts.read('${id}').then((draft) => draft?.request.answers.${KEY})`)).toBe('Closed at once')
  expect(await other.run<unknown[]>('drafts.list()')).toHaveLength(1)
})

test('what a page leaves behind is brought together with what another tab has written since', async () => {
  await tab.type('Begun')
  await tab.until('saved')
  const two = await tabs.open(context, tab.page.url())
  // The first page is deaf and cannot write: all it can do is leave something behind.
  await tab.run(`(saver.hear = () => {}, drafts.write = () => new Promise(() => {}), true)`)
  await tab.type(' here')
  await tab.run(`(saver.change('signature', 'Here'), true)`)
  await two.type(' there')
  await two.until('saved')
  await tab.page.goto(`${tabs.url}page.js`)
  const read = `drafts.list().then((heads) => Promise.all(heads.map(({ id }) => drafts.read(id)))).then((all) => all.map(({ request, copyOf }) => [copyOf === undefined, request.answers.${KEY}, request.answers.signature]))`
  await expect.poll(() => two.run(read)).toHaveLength(2)
  expect(new Set(await two.run<unknown[]>(read))).toEqual(
    new Set([
      [true, 'Begun there', 'Here'],
      [false, 'Begun here', 'Here'],
    ]),
  )
})

test('a page that has the draft open already learns what another has left behind', async () => {
  await tab.type('Begun')
  await tab.until('saved')
  const two = await tabs.open(context, tab.page.url())
  await tab.run(`(drafts.write = () => new Promise(() => {}), true)`)
  await tab.type(' and left')
  await tab.page.goto(`${tabs.url}page.js`)
  await expect.poll(() => two.text()).toBe('Begun and left')
  expect(await two.run('saver.unsettled')).toEqual([])
})

test('a parting page brings back no draft that was removed, and what is damaged is left out', async () => {
  const two = await tabs.open(context)
  await two.run(`(() => {
    const draft = (id, revision) => ({ ...store.newDraft(form), revision, request: { ...store.newDraft(form).request, id } })
    drafts.park([{ base: draft('1111', 3), mine: draft('1111', 3) }, { base: draft('2222', 0), mine: draft('2222', 0) }, { base: draft('3333', 0), mine: { request: { id: '3333' } } }])
  })()`)
  await expect.poll(() => two.run(`drafts.list().then((heads) => heads.map(({ id }) => id))`)).toEqual(['2222'])
})

test('opening a draft and turning its pages makes no draft of it', async () => {
  await tab.run(`saver.at('outcomes')`)
  expect(await tab.run('saver.flush()')).toBe(true)
  expect([await tab.run('drafts.list()'), await tab.state()]).toEqual([[], 'blank'])
  await tab.type('x')
  await tab.until('saved')
  expect(await tab.run('drafts.read(saver.request.id).then(({ at }) => at)')).toBe('outcomes')
  await tab.run(`saver.at('costs')`)
  await expect.poll(() => tab.run('drafts.read(saver.request.id).then(({ at }) => at)')).toBe('costs')
})

test('while somebody goes on typing it is written at least twice a second, and one write at a time', async () => {
  await tab.run(`(() => {
    const write = drafts.write.bind(drafts)
    window.flow = { under: 0, most: 0, writes: 0 }
    drafts.write = async (...given) => {
      flow.most = Math.max(flow.most, ++flow.under)
      flow.writes++
      try { return await write(...given) } finally { flow.under-- }
    }
  })()`)
  await tab.page.locator('textarea').pressSequentially('x'.repeat(60), { delay: 50 })
  await tab.until('saved')
  const flow = await tab.run<{ most: number; writes: number }>('flow')
  expect(flow.most).toBe(1)
  // Sixty keystrokes take three seconds and more.
  expect(flow.writes).toBeGreaterThan(4)
  expect(await tab.run(`drafts.read(saver.request.id).then(({ request }) => request.answers.${KEY})`)).toBe('x'.repeat(60))
})

test('the browser is asked once to keep the drafts, after the first of them is written', async () => {
  const ask = `(() => { window.asked = 0; navigator.storage.persist = () => (asked++, Promise.resolve(false)) })()`
  await tab.run(ask)
  expect(await tab.run('asked')).toBe(0)
  await tab.type('a')
  await expect.poll(() => tab.run('asked')).toBe(1)
  await tab.type('b')
  await tab.until('saved')
  const next = await tabs.open(context)
  await next.run(ask)
  await next.type('c')
  await next.until('saved')
  expect([await tab.run('asked'), await next.run('asked')]).toEqual([1, 0])
})

test('says when it was saved, with the day where that is another one', async () => {
  await tab.page.clock.setFixedTime(new Date('2026-10-01T08:12:00'))
  await tab.type('a')
  await tab.until('saved')
  expect(await tab.says()).toBe('Saved on this device at 08:12. Nothing has been sent.')
  await tab.page.clock.setFixedTime(new Date('2026-10-02T09:00:00'))
  await tab.page.reload()
  await tab.page.waitForSelector('body[data-ready]')
  expect(await tab.says()).toBe('Saved on this device on 1 October 2026 at 08:12. Nothing has been sent.')
  // The clock goes back: it is told as it is, and the draft is written all the same.
  await tab.page.clock.setFixedTime(new Date('2026-09-30T07:05:00'))
  await tab.type('b')
  await expect.poll(() => tab.says()).toBe('Saved on this device at 07:05. Nothing has been sent.')
  expect(await tab.run(`drafts.read(saver.request.id).then(({ request }) => request.answers.${KEY})`)).toMatch(/b/)
})
