/** Checks before writes: the same messages and the same outcome on every database. */
import type { Payload, ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RequestForm } from '../../content/model/request-form'
import { markdownToProse, proseToHtml } from '../../cms/fields/prose'
import { type TestCms, database, openTestCms } from '../support/cms'

let cms: TestCms
let payload: Payload
let source: string
let topic: string
const review = { owner: 'Test team', lastChecked: '2026-11-01', nextDue: '2027-02-01' }

const faq = (slug: string, more: Record<string, unknown> = {}) => ({
  title: `Question ${slug}?`,
  slug,
  summary: 'The answer.',
  part: 'communities-of-schools',
  audience: ['senco'],
  topics: [topic],
  sources: [{ source, pointer: 'faq:cos-001' }],
  review,
  _status: 'published',
  ...more,
})
const create = (collection: string, data: Record<string, unknown>, draft = false) =>
  payload.create({ collection: collection as never, data: data as never, draft, depth: 0 }) as Promise<
    { id: string; slug: string; _status: string } & Record<string, unknown>
  >
const errorsOf = async (work: Promise<unknown>): Promise<{ path: string; message: string }[]> => {
  const error = (await work.then(
    () => undefined,
    (e: unknown) => e,
  )) as ValidationError | undefined
  expect(error?.name).toBe('ValidationError')
  expect(error?.status).toBe(400)
  return error!.data.errors.map(({ path, message }) => ({ path, message }))
}

beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
  source = (
    await create('sources', {
      title: 'A source',
      slug: '002',
      kind: 'faq',
      date: '2025-06-11',
      dateNote: 'Known',
      summary: 'About it.',
      _status: 'published',
    })
  ).id
  topic = (await create('topics', { title: 'Topic', slug: 'topic', summary: 'About it.', order: 1, _status: 'published' })).id
})
afterAll(() => cms.close())

describe('what a document must have', () => {
  test('a published page without a source, a review or an answer is refused with every field named', async () => {
    const errors = await errorsOf(create('faqs', { title: 'Only a title?', slug: 'only-a-title', _status: 'published' }))
    expect(errors.map((e) => e.path)).toEqual(
      expect.arrayContaining(['sources', 'review.owner', 'review.lastChecked', 'summary', 'audience', 'part']),
    )
    expect(errors.find((e) => e.path === 'sources')?.message).toContain('Name at least one source')
  })

  test('a draft may be unfinished, but what it says must be right', async () => {
    const draft = await create('faqs', { title: 'Unfinished?', _status: 'draft' }, true)
    expect(draft).toMatchObject({ slug: 'unfinished', _status: 'draft' })
    const errors = await errorsOf(
      create(
        'faqs',
        { title: 'Wrong?', slug: 'Not A Slug', effective: { from: '2026-09-01', until: '2026-01-01' }, _status: 'draft' },
        true,
      ),
    )
    expect(errors.map((e) => e.path).sort()).toEqual(['effective.until', 'slug'])
  })

  test('a day that is not in the calendar, a wrong number and an unknown choice are refused alike', async () => {
    const rule = {
      title: 'Rule',
      slug: 'rule',
      what: 'Do it.',
      who: ['clerk'],
      trigger: 'meeting',
      direction: 'before',
      unit: 'working-days',
      sources: [{ source, pointer: 'doc:004#8' }],
      review,
      _status: 'published',
    }
    expect((await errorsOf(create('deadline-rules', { ...rule, amount: 5.5 })))[0]!.path).toBe('amount')
    expect((await errorsOf(create('deadline-rules', { ...rule, amount: 5, trigger: 'full-moon' })))[0]!.path).toBe('trigger')
    expect((await errorsOf(create('deadline-rules', { ...rule })))[0]).toEqual({ path: 'amount', message: 'Say how many of which unit.' })
    expect((await errorsOf(create('faqs', faq('bad-pointer', { sources: [{ source, pointer: 'page 3' }] }))))[0]!.path).toBe(
      'sources.0.pointer',
    )
  })

  test('empty lists read as empty lists, whether set or not', async () => {
    const { id } = await create('faqs', faq('empty-lists'))
    const doc = (await payload.findByID({ collection: 'faqs', id, depth: 0 })) as unknown as Record<string, unknown>
    const { toModel } = await import('../../cms/fields/model-form')
    const model = toModel('faq', doc, (_c, ref) => (ref === source ? '002' : 'topic'))
    expect(model).toMatchObject({
      alsoAskedAs: [],
      related: [],
      disagreements: [],
      sources: [{ source: '002', pointer: 'faq:cos-001' }],
      review,
    })
    expect(model).not.toHaveProperty('effective')
  })

  test('choices inside rows survive a save, a version and a read', async () => {
    const form = {
      title: 'A form',
      slug: 'a-form',
      summary: 'For help.',
      version: '1',
      sources: [{ source, pointer: 'doc:004#A3' }],
      review,
      _status: 'published',
      sections: [
        {
          key: 'school',
          title: 'School',
          party: 'school',
          fields: [
            {
              key: 'names',
              label: 'Which names',
              kind: 'several',
              options: [
                { key: 'a', label: 'A' },
                { key: 'b', label: 'B' },
              ],
              hiddenFrom: { isCommunity: true },
            },
            { key: 'why', label: 'Why', kind: 'one', otherAllowed: true, options: [{ key: 'a', label: 'A' }] },
            { key: 'more', label: 'More', kind: 'text', askedWhen: { field: 'why', is: ['a', 'other'] } },
          ],
        },
      ],
    }
    const made = await create('request-forms', form)
    await payload.update({ collection: 'request-forms', id: made.id, data: { summary: 'For more help.' } as never })
    const { toModel } = await import('../../cms/fields/model-form')
    const model = toModel(
      'request-form',
      (await payload.findByID({ collection: 'request-forms', id: made.id, depth: 0 })) as never,
      () => '002',
    )
    const [names, why, more] = (model as unknown as RequestForm).sections[0]!.fields
    expect(model).toMatchObject({ summary: 'For more help.' })
    expect(names).toMatchObject({ hiddenFrom: ['community'], options: [{ key: 'a', label: 'A' }, { key: 'b' }] })
    expect(why).not.toHaveProperty('askedWhen')
    expect(more).toMatchObject({ askedWhen: { field: 'why', is: ['a', 'other'] } })
    expect((await payload.findVersions({ collection: 'request-forms', where: { parent: { equals: made.id } } })).docs).toHaveLength(2)
  })
})

describe('public identity', () => {
  test('an address ending is taken once, also among twenty at the same time', async () => {
    await create('faqs', faq('taken'))
    expect((await errorsOf(create('faqs', faq('taken'))))[0]!.path).toBe('slug')
    const rush = await Promise.allSettled(Array.from({ length: 20 }, () => create('faqs', faq('rush'))))
    expect(rush.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    const refused = rush.filter((r) => r.status === 'rejected').map((r) => r.reason as ValidationError)
    expect(refused.map(({ name, status }) => `${name} ${status}`)).toEqual(Array.from({ length: 19 }, () => 'ValidationError 400'))
  })

  test('a DfE number is taken once, and any number of schools may have none', async () => {
    const area = await create('areas', {
      title: 'East',
      slug: 'east',
      summary: 'About it.',
      officerTitle: 'Officer',
      officerEmail: 'officer@example.org',
      sources: [{ source, pointer: 'doc:004#A3' }],
      review,
      _status: 'published',
    })
    const community = await create('communities', {
      title: 'C1',
      slug: 'c1',
      area: area.id,
      district: 'D',
      primaryCareNetwork: 'P',
      sources: [{ source, pointer: 'doc:003#lists-maps' }],
      review,
      _status: 'published',
    })
    const school = (slug: string, dfeNumber?: string | null) => ({
      title: slug,
      slug,
      dfeNumber,
      community: community.id,
      sources: [{ source, pointer: 'doc:003#lists-maps' }],
      review,
      _status: 'published',
    })
    await create('schools', school('one', '4033'))
    expect((await errorsOf(create('schools', school('two', '4033'))))[0]).toMatchObject({ path: 'dfeNumber' })
    expect((await errorsOf(create('schools', school('three', '40'))))[0]).toMatchObject({ path: 'dfeNumber' })
    const none = await create('schools', school('none-1'))
    await create('schools', school('none-2', ''))
    const third = await create('schools', school('has-one', '4034'))
    await payload.update({ collection: 'schools', id: third.id, data: { dfeNumber: null } as never })
    await payload.update({ collection: 'schools', id: none.id, data: { dfeNumber: '4034' } as never })
  })

  test('ids are texts', async () => {
    expect(typeof source).toBe('string')
  })

  test('a changed address leaves a redirect, which goes when the address is used again', async () => {
    const { id } = await create('faqs', faq('old-name'))
    await payload.update({ collection: 'faqs', id, data: { slug: 'middle-name' } as never, draft: true })
    await payload.update({ collection: 'faqs', id, data: { slug: 'new-name', _status: 'published' } as never })
    const redirects = async () =>
      (await payload.find({ collection: 'redirects', limit: 100 })).docs.map(
        (d) => `${(d as never as { title: string }).title} ${(d as never as { to: string }).to}`,
      )
    expect(await redirects()).toContain('/faqs/old-name/ /faqs/new-name/')
    await payload.update({ collection: 'faqs', id, data: { slug: 'newest-name' } as never })
    expect(await redirects()).toEqual(expect.arrayContaining(['/faqs/old-name/ /faqs/newest-name/', '/faqs/new-name/ /faqs/newest-name/']))
    await payload.update({ collection: 'faqs', id, data: { slug: 'old-name' } as never })
    expect((await redirects()).some((r) => r.startsWith('/faqs/old-name/ '))).toBe(false)
  })
})

describe('references', () => {
  const nowhere = () => (database === 'sqlite' ? '3e07f451-1934-46a4-8aa4-4baab847cad5' : '64b7f0c2a1b2c3d4e5f60718')

  test('one that does not exist, or is malformed, is refused by name and nothing is written', async () => {
    for (const id of [nowhere(), 'not an id at all']) {
      const errors = await errorsOf(create('faqs', faq('dangling', { topics: [id] })))
      expect(errors[0]!.path).toBe('topics')
      const related = await errorsOf(create('faqs', faq('dangling', { related: [{ relationTo: 'guidance', value: id }] })))
      expect(related[0]!.path).toBe('related')
      const nested = await errorsOf(create('faqs', faq('dangling', { sources: [{ source: id, pointer: 'faq:cos-001' }] })))
      expect(nested[0]!.path).toBe('sources.0.source')
    }
    expect((await payload.count({ collection: 'faqs', where: { slug: { equals: 'dangling' } } })).totalDocs).toBe(0)
  })

  test('a published document cannot need a draft', async () => {
    const draft = await create('topics', { title: 'Draft topic', slug: 'draft-topic', summary: 'x', order: 2, _status: 'draft' }, true)
    expect((await errorsOf(create('faqs', faq('needs-draft', { topics: [draft.id] }))))[0]!.message).toContain('still a draft')
    await create('faqs', faq('needs-draft', { topics: [draft.id], _status: 'draft' }), true)
  })

  test('what is pointed to can be neither deleted nor, where it is needed, unpublished', async () => {
    const target = await create('faqs', faq('target'))
    const pointing = await create('faqs', faq('pointing', { related: [{ relationTo: 'faqs', value: target.id }] }))
    await expect(payload.delete({ collection: 'faqs', id: target.id })).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Question pointing?'),
    })
    await expect(payload.delete({ collection: 'sources', id: source })).rejects.toMatchObject({ status: 409 })
    expect(
      (await errorsOf(payload.update({ collection: 'sources', id: source, data: { _status: 'draft' } as never })))[0]!.message,
    ).toContain('still needed by')
    // "See also" can do without: a page can always be taken down.
    await payload.update({ collection: 'faqs', id: target.id, data: { _status: 'draft' } as never })
    await payload.delete({ collection: 'faqs', id: pointing.id })
    await payload.delete({ collection: 'faqs', id: target.id })
  })

  test('a link in a text holds its target as a reference does', async () => {
    const target = await create('faqs', faq('linked'))
    const body = await markdownToProse('See [it](/faqs/linked/#part).', payload.config)
    const linking = await create('faqs', faq('linking', { body }))
    await expect(payload.delete({ collection: 'faqs', id: target.id })).rejects.toMatchObject({ status: 409 })
    await payload.delete({ collection: 'faqs', id: linking.id })
    await payload.delete({ collection: 'faqs', id: target.id })
  })
})

describe('deadline rules', () => {
  const rule = (slug: string, more: Record<string, unknown> = {}) => ({
    title: 'Send the plan',
    slug,
    what: 'The plan is sent.',
    who: ['school'],
    trigger: 'meeting',
    direction: 'before',
    amount: 10,
    unit: 'working-days',
    sources: [{ source, pointer: 'doc:004#8' }],
    review,
    _status: 'published',
    ...more,
  })

  test('two that contradict each other are not both published, and the message names both', async () => {
    const first = await create('deadline-rules', rule('send-plan', { effective: { from: '2026-09-01' } }))
    const errors = await errorsOf(create('deadline-rules', rule('send-plan-earlier', { amount: 15 })))
    expect(errors).toEqual([
      {
        path: 'amount',
        message:
          '“Send the plan” (send-plan-earlier) and “Send the plan” (send-plan) give different days for the same thing at the same time. ' +
          'Let one end before the other begins, or say that one is another source’s count of the other.',
      },
    ])
    // As a draft it may wait; for another time, or as another source’s count, it may be published.
    await create('deadline-rules', rule('send-plan-draft', { amount: 15, _status: 'draft' }), true)
    await create('deadline-rules', rule('send-plan-before', { amount: 15, effective: { until: '2026-08-31' } }))
    const elsewhere = { amount: 12, alternativeTo: first.id, effective: { from: '2026-09-01' } }
    const other = await create('deadline-rules', rule('send-plan-elsewhere', elsewhere))
    // An edit of one of them is compared as well.
    const edit = { alternativeTo: null, _status: 'published' }
    expect(
      (await errorsOf(payload.update({ collection: 'deadline-rules', id: other.id, data: edit as never }))).map((e) => e.path),
    ).toEqual(['amount'])
  })
})

describe('at the same time', () => {
  test('twenty updates of one document all succeed', async () => {
    const { id } = await create('faqs', faq('busy'))
    const updates = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => payload.update({ collection: 'faqs', id, data: { summary: `Answer ${i}.` } as never })),
    )
    expect(updates.filter((u) => u.status === 'rejected')).toEqual([])
    const after = (await payload.findByID({ collection: 'faqs', id, depth: 0 })) as never as { sources: unknown[]; audience: unknown[] }
    expect([after.sources.length, after.audience.length]).toEqual([1, 1])
  })

  test('forty documents can be made at once', async () => {
    const made = await Promise.allSettled(Array.from({ length: 40 }, (_, i) => create('faqs', faq(`many-${i}`))))
    expect(made.filter((m) => m.status === 'rejected')).toEqual([])
  })
})

describe('versions', () => {
  test('a draft over a published page stays unseen until it is published, and an old version can be restored', async () => {
    const { id } = await create('faqs', faq('versioned'))
    await payload.update({ collection: 'faqs', id, data: { summary: 'Changed in a draft.', _status: 'draft' } as never, draft: true })
    for (const draft of [true, false]) {
      const publicOnes = await payload.find({ collection: 'faqs', where: { slug: { equals: 'versioned' } }, overrideAccess: false, draft })
      expect(JSON.stringify(publicOnes)).not.toContain('Changed in a draft')
    }
    expect(await payload.findByID({ collection: 'faqs', id, overrideAccess: false })).toMatchObject({ summary: 'The answer.' })
    await payload.update({ collection: 'faqs', id, data: { summary: 'Changed in a draft.', _status: 'published' } as never })
    const { docs } = await payload.findVersions({ collection: 'faqs', where: { parent: { equals: id } }, sort: 'createdAt' })
    expect(docs).toHaveLength(3)
    await payload.restoreVersion({ collection: 'faqs', id: docs[0]!.id })
    expect(await payload.findByID({ collection: 'faqs', id })).toMatchObject({ summary: 'The answer.' })
  })
})

describe('formatted text', () => {
  const html = async (markdown: string) => proseToHtml(await markdownToProse(markdown, payload.config), () => undefined)

  test('becomes plain HTML without styles, with ids on headings and nested lists in place', async () => {
    expect(await html('## A & B\n\nSome **bold** [link](/faqs/x/).\n\n- one\n  - inner\n- two\n\n## A & B')).toBe(
      '<h2 id="a--b">A &amp; B</h2><p>Some <strong>bold</strong> <a href="/faqs/x/">link</a>.</p><ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><h2 id="a--b-1">A &amp; B</h2>',
    )
    expect(await html('| A | B |\n| --- | --- |\n| 1 | **2** |')).toBe(
      '<table><tbody><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>1</td><td><strong>2</strong></td></tr></tbody></table>',
    )
    expect(await html('| | B |\n| --- | --- |\n| 1 | 2 |')).toContain('<tr><td></td><th scope="col">B</th></tr>')
  })

  test('cannot carry a script', async () => {
    const text = (value: string) => ({ type: 'text', text: value, format: 0, detail: 0, mode: 'normal', style: '', version: 1 })
    const link = (url: string) => ({ type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [text('here')] })
    const state = (children: unknown[]) => ({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children }] } })
    expect(proseToHtml(state([text('<script>alert(1)</script>')]), () => undefined)).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
    for (const url of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', '//evil.example/x', 'vbscript:x'])
      expect(proseToHtml(state([link(url)]), () => undefined)).toBe('<p>here</p>')
    expect(proseToHtml(state([link('/x/" onmouseover="alert(1)')]), () => undefined)).not.toMatch(/" onmouseover/)
  })
})
