/** Drafts of an older version of their form, alone and beside a tab that shows another version. */
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
  await tab.type('Begun.')
  await tab.run(`(saver.change('schoolContact', 'The SENCO'), saver.change('trust', { chosen: ['other'], other: 'Example' }))`)
  await tab.until('saved')
  await newerForm(tab)
  return () => context.close()
})

/** Gives the page a newer version of its form: one question under another key, one gone, one new. */
const newerForm = (page: Tab) =>
  page.run(`(() => {
    window.next = structuredClone(form)
    Object.assign(next, { slug: 'request-2027', version: 'Of 2027' })
    const [section] = next.sections
    Object.assign(section.fields.find(({ key }) => key === 'schoolContact'), { key: 'contactName', formerKeys: ['schoolContact'] })
    section.fields = section.fields.filter(({ key }) => key !== 'trust')
    section.fields.push({ ...section.fields.find(({ key }) => key === 'signature'), key: 'role', label: 'Your role' })
    window.forms = [{ ...form, effective: { supersededBy: 'request-form/request-2027' } }, next]
  })()`)

test('a draft opens in the newer version, tells what moved, and is written so with the first change', async () => {
  const id = await tab.run<string>('saver.request.id')
  const opened = await tab.run<{ form: { slug: string }; moved: { what: string; key: string }[] }>(
    `(async () => { window.later = await store.openHere(drafts, '${id}', forms); return later })()`,
  )
  expect(opened.form.slug).toBe('request-2027')
  expect(opened.moved.map(({ what, key }) => `${what} ${key}`).sort()).toEqual(['gone trust', 'moved contactName', 'new role'])
  expect(await tab.run(`drafts.read('${id}').then(({ request }) => request.form.slug)`), 'opening writes nothing').toBe(
    'request-for-resource',
  )

  await tab.run(
    `(async () => { await saver.close(); window.saver2 = new store.Saver(drafts, later.draft, { forms }); saver2.change('role', 'SENCO'); await saver2.flush() })()`,
  )
  const kept = await tab.run<{ request: { form: object; answers: object }; questions: Record<string, object> }>(`drafts.read('${id}')`)
  expect(kept.request.form).toEqual({ slug: 'request-2027', version: 'Of 2027' })
  expect(kept.request.answers).toEqual({
    [KEY]: 'Begun.',
    contactName: 'The SENCO',
    trust: { chosen: ['other'], other: 'Example' },
    role: 'SENCO',
  })
  // The words of a question that is gone are still there for its answer.
  expect(kept.questions.trust).toMatchObject({ kind: expect.any(String), label: expect.any(String) })
  expect(kept.questions).not.toHaveProperty('schoolContact')
})

test('a draft of a form that the page does not know is refused, and can be saved as it is', async () => {
  const opened = await tab.run<{ says: string; text: string }>('store.openHere(drafts, saver.request.id, [next])')
  expect(opened.says).toContain('Load this page again')
  expect(JSON.parse(opened.text)).toMatchObject({ request: { answers: { [KEY]: 'Begun.' } } })
})

test('a tab with the newer version takes over what a tab with the older one writes', async () => {
  const two = await tabs.open(context, tab.page.url())
  await newerForm(two)
  await two.run(
    `(async () => { await saver.close(); const { draft } = await store.openHere(drafts, saver.request.id, forms); window.saver = new store.Saver(drafts, draft, { forms }) })()`,
  )
  await tab.run(`saver.change('schoolContact', 'The head')`)
  await expect.poll(() => two.run('saver.request.answers.contactName')).toBe('The head')
  expect(await two.run('[saver.request.form.slug, saver.unsettled]')).toEqual(['request-2027', []])
})

test('a tab with the older version stops once another has gone on with the newer, and loses nothing', async () => {
  const two = await tabs.open(context, tab.page.url())
  await newerForm(two)
  await tab.run('(saver.hear = () => {}, true)')
  await two.run(
    `(async () => { await saver.close(); const { draft } = await store.openHere(drafts, saver.request.id, forms); window.saver = new store.Saver(drafts, draft, { forms }); saver.change('role', 'SENCO'); await saver.flush() })()`,
  )
  await tab.type(' More.')
  await tab.until('outdated')
  expect(await tab.says()).toBe(
    'This draft was opened with a newer version of its form in another tab. Load this page again. What was not saved yet is kept in a second copy.',
  )
  const all = await two.run<{ request: { form: { slug: string }; answers: Record<string, unknown> } }[]>(
    `drafts.list().then((heads) => Promise.all(heads.map(({ id }) => drafts.read(id))))`,
  )
  expect(all.map(({ request: { form, answers } }) => [form.slug, answers[KEY]]).sort()).toEqual([
    ['request-2027', 'Begun.'],
    ['request-for-resource', 'Begun. More.'],
  ])
})
