/** Versions of the request form: what is published stays as it is, and a new version takes its place by itself. */
import { type Payload, type TypedUser, type ValidationError, createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeNewVersion } from '../../cms/request-form/new-version'
import { standingOf } from '../../cms/request-form/standing'
import { ContentReader } from '../../cms/publish/read-content'
import { seedDatabase } from '../../cms/seed'
import type { RequestForm } from '../../content/model/request-form'
import { currentOf, newestOf } from '../../site/request/form'
import { type TestCms, openTestCms } from '../support/cms'
import { type StoredForm, storedForm } from '../support/request-form'
import { smallSeed } from '../support/small-seed'

const collection = 'request-forms' as const
type Doc = StoredForm & { id: string; slug: string; version: string; _status: string; effective: Record<string, unknown> }

let cms: TestCms
let payload: Payload
let source: string
const users: Record<string, TypedUser> = {}

beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
  const about = { title: 'A source', slug: '002', kind: 'faq', date: '2025-06-11', dateNote: 'Known', summary: 'About it.' }
  source = String((await payload.create({ collection: 'sources', data: { ...about, _status: 'published' } as never })).id)
  for (const role of ['admin', 'publisher', 'editor', 'viewer'])
    users[role] = {
      ...(await payload.create({
        collection: 'users',
        data: { email: `${role}@example.org`, password: 'a long enough password', role } as never,
      })),
      collection: 'users',
    } as never
})
afterAll(() => cms.close())

const create = (slug: string, more: Record<string, unknown> = {}): Promise<Doc> =>
  payload.create({ collection, data: storedForm(source, slug, more) as never, draft: more._status === 'draft', depth: 0 }) as never
const read = (id: string, draft = false): Promise<Doc> => payload.findByID({ collection, id, depth: 0, draft }) as never
const update = (id: string, data: object, draft = false): Promise<Doc> =>
  payload.update({ collection, id, data: data as never, draft, depth: 0 }) as never

/** What a save is refused with: `path: message`. */
const refusalOf = async (work: Promise<unknown>): Promise<string[]> => {
  const error = (await work.then(
    () => undefined,
    (e: unknown) => e,
  )) as ValidationError | undefined
  expect(error?.name).toBe('ValidationError')
  return error!.data.errors.map(({ path, message }) => `${path}: ${message}`)
}

/** The sections of a form after a change of them. */
const changed = (form: Doc, change: (fields: StoredForm['sections'][number]['fields'], form: StoredForm) => void): object => {
  const copy = structuredClone({ sections: form.sections })
  change(copy.sections[0]!.fields, copy)
  return copy
}

describe('a published version', () => {
  let form: Doc
  beforeAll(async () => {
    form = await create('frozen')
  })

  test.each<[string, Parameters<typeof changed>[1], string]>([
    [
      'a word limit',
      (fields) => void (fields[1]!.wordLimit = 300),
      'sections.0.fields.1.wordLimit: “Solution required”: “Most words” was “250” when this version was published; now it is “300”.',
    ],
    ['a limit taken out', (fields) => void (fields[1]!.wordLimit = null), 'now it is nothing.'],
    [
      'a label',
      (fields) => void (fields[1]!.label = 'What you need'),
      'sections.0.fields.1.label: “Solution required”: “Label” was “Solution required”',
    ],
    ['a hint', (fields) => void (fields[1]!.hint = 'What else?'), 'sections.0.fields.1.hint'],
    ['a key', (fields) => void (fields[1]!.key = 'wanted'), 'sections.0.fields.1.key: “Solution required”: “Key” was “solution”'],
    [
      'a kind',
      (fields) => void (fields[1]!.kind = 'line'),
      '“Kind of answer” was “Free text” when this version was published; now it is “One line”.',
    ],
    [
      'an option’s words',
      (fields) => void (fields[0]!.options![1]!.label = 'Funding'),
      'sections.0.fields.0.options.1.label: “Support requested, Money”: “Label” was “Money”',
    ],
    ['an option more', (fields) => void fields[0]!.options!.push({ key: 'visit', label: 'A visit' }), '“A visit” is new among “Options”.'],
    ['an option less', (fields) => void fields[0]!.options!.pop(), '“Money” is missing from “Options”.'],
    ['a condition', (fields) => void (fields[2]!.askedWhen = { field: 'support', is: ['advice'] }), 'sections.0.fields.2.askedWhen.is'],
    [
      'who sees it',
      (fields) => void (fields[3]!.hiddenFrom = { isCommunity: true, isKcc: true }),
      '“Never shown to” was “Community (clerk)”',
    ],
    ['whether it must be filled in', (fields) => void (fields[1]!.required = true), '“Must be filled in” was nothing'],
    ['the order', (fields) => void fields.reverse(), 'sections.0.fields: “School section”: “Questions” stand in another order.'],
    ['a question less', (fields) => void fields.splice(1, 1), '“Solution required” is missing from “Questions”.'],
    [
      'a question more',
      (fields) => void fields.push({ key: 'new', label: 'A new one', kind: 'line', page: 'whyPage' }),
      '“A new one” is new among “Questions”.',
    ],
    [
      'a section more',
      (_, { sections }) => void sections.push({ key: 'x', title: 'X', party: 'kcc', fields: [{ key: 'y', label: 'Y', kind: 'line' }] }),
      'sections.1.key: “X” is new among “Sections”.',
    ],
  ])('does not change: %s', async (_, change, message) => {
    for (const [status, draft] of [
      ['published', false],
      ['draft', true],
      ['draft', false],
    ] as const) {
      const refusal = (await refusalOf(update(form.id, { ...changed(form, change), _status: status }, draft))).join('\n')
      expect(refusal).toContain(message)
      expect(refusal).toContain('press “Make a new version”')
    }
    expect(await read(form.id)).toMatchObject({ _status: 'published', sections: form.sections })
    expect((await read(form.id, true)).sections).toEqual(form.sections)
  })

  test.each([
    ['title', { title: 'Another name' }],
    ['version', { version: 'Another version' }],
    ['slug', { slug: 'another-slug' }],
    ['effective.from', { effective: { from: '2026-01-01' } }],
  ])('does not change its %s', async (path, data) => {
    expect(await refusalOf(update(form.id, data))).toEqual([expect.stringMatching(`^${path}: `)])
  })

  test('changes in what is about it, not in it', async () => {
    const sections = structuredClone(form.sections)
    Object.assign(sections[0]!.fields[1]!, { example: 'We need a plan.', pointer: 'doc:004#A3', seeAlso: [] })
    const about = {
      sections,
      summary: 'For help from others.',
      alsoAskedAs: ['help form'],
      moreWordings: ['request'],
      review: { owner: 'Another team', lastChecked: '2026-11-02T00:00:00.000Z', nextDue: '2027-02-01T00:00:00.000Z' },
      effective: { from: '2025-09-01', until: '2028-08-31', note: 'For three years.' },
      newer: { version: 'Online form' },
      changes: [{ what: 'It changes.', where: 'A webinar', questions: ['solution'] }],
    }
    await update(form.id, about)
    expect(await read(form.id)).toMatchObject({
      ...about,
      effective: { until: expect.stringContaining('2028-08-31') as never },
      sections: [{}],
    })
    await update(form.id, { summary: 'A draft of it.' }, true)
    expect(await read(form.id, true)).toMatchObject({ summary: 'A draft of it.' })
  })

  test('stays as it was when it is unpublished and published again', async () => {
    const { id, sections } = await create('back-again')
    await update(id, { _status: 'draft' })
    const other = changed({ sections } as Doc, (fields) => void (fields[1]!.wordLimit = 99))
    expect((await refusalOf(update(id, { ...other, _status: 'published' })))[0]).toContain('was “250”')
    expect((await refusalOf(update(id, other, true)))[0]).toContain('was “250”')
    expect((await update(id, { _status: 'published' }))._status).toBe('published')
  })

  test('stays as it was after a hundred drafts have pushed its version out', async () => {
    const { id, sections } = await create('long-ago')
    await update(id, { _status: 'draft' })
    await payload.db.deleteVersions({ collection, where: { parent: { equals: id } }, req: {} as never })
    const other = changed({ sections } as Doc, (fields) => void (fields[1]!.wordLimit = 99))
    expect((await refusalOf(update(id, { ...other, _status: 'published' })))[0]).toContain('was “250”')
  })

  test('is found in the versions of a form that was unpublished before any of this was kept', async () => {
    const { id, sections } = await create('older')
    await update(id, { _status: 'draft' })
    await payload.db.deleteMany({ collection: 'published-forms', where: { form: { equals: id } }, req: {} as never })
    const other = changed({ sections } as Doc, (fields) => void (fields[1]!.wordLimit = 99))
    expect((await refusalOf(update(id, other, true)))[0]).toContain('was “250”')
  })

  test('is not changed by bringing an older draft back', async () => {
    const draft = await create('restored', { _status: 'draft' })
    await update(
      draft.id,
      changed(draft, (fields) => void (fields[1]!.wordLimit = 100)),
      true,
    )
    await update(draft.id, { ...changed(draft, (fields) => void (fields[1]!.wordLimit = 150)), _status: 'published' })
    const { docs } = await payload.findVersions({ collection, where: { parent: { equals: draft.id } }, sort: 'createdAt', depth: 0 })
    for (const asDraft of [true, false]) {
      const refusal = await refusalOf(payload.restoreVersion({ collection, id: String(docs[0]!.id), draft: asDraft }))
      expect(refusal[0]).toContain('was “150” when this version was published; now it is “250”')
    }
    expect((await read(draft.id)).sections[0]!.fields[1]!.wordLimit).toBe(150)
    await payload.restoreVersion({ collection, id: String(docs.at(-1)!.id) })
    expect((await read(draft.id))._status).toBe('published')
  })

  test('is not changed by a planned publish of a draft from before', async () => {
    const { id } = await create('planned')
    const stored = await read(id)
    // As a draft stood that was saved before published versions were frozen.
    const older = structuredClone(stored) as unknown as Record<string, unknown>
    delete older.id
    Object.assign((older.sections as StoredForm['sections'])[0]!.fields[1]!, { wordLimit: 7 })
    await payload.db.createVersion({
      collectionSlug: collection,
      parent: id,
      versionData: { ...older, _status: 'draft' } as never,
      autosave: false,
      createdAt: new Date().toISOString(),
      updatedAt: new Date(Date.now() + 1000).toISOString(),
      req: {} as never,
    })
    const fine = await create('planned-and-fine', { _status: 'draft' })
    for (const value of [id, fine.id]) {
      const input = { type: 'publish', doc: { relationTo: collection, value }, user: { relationTo: 'users', value: users.admin!.id } }
      await payload.jobs.queue({ task: 'schedulePublish' as never, input: input as never })
    }
    await payload.jobs.run({ limit: 5, silent: true })
    expect((await read(fine.id))._status).toBe('published')
    expect((await read(id)).sections).toEqual(stored.sections)
  })

  test('is kept, where a draft that was never published can be deleted', async () => {
    const { id } = await create('kept')
    await expect(payload.delete({ collection, id })).rejects.toThrow('It cannot be deleted. Unpublish it instead.')
    await update(id, { _status: 'draft' })
    await expect(payload.delete({ collection, id })).rejects.toThrow('cannot be deleted')
    const draft = await create('never', { _status: 'draft' })
    await payload.delete({ collection, id: draft.id })
  })

  test('of two that publish a draft at once with different questions, one is refused', async () => {
    const draft = await create('race', { _status: 'draft' })
    const publish = (limit: number) =>
      update(draft.id, { ...changed(draft, (fields) => void (fields[1]!.wordLimit = limit)), _status: 'published' })
    const outcomes = await Promise.allSettled([publish(10), publish(20), publish(30)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const limit = (await read(draft.id)).sections[0]!.fields[1]!.wordLimit
    expect(limit).toBe([10, 20, 30][outcomes.findIndex(({ status }) => status === 'fulfilled')])
  })

  test('nobody reads or writes the list of what was published', async () => {
    const asked = { collection: 'published-forms' as const, overrideAccess: false, user: users.admin! }
    await expect(payload.find(asked)).rejects.toThrow('not allowed')
    await expect(payload.create({ ...asked, data: { form: 'x', asks: {}, certain: true } })).rejects.toThrow('not allowed')
  })
})

const as = async (role: string) => createLocalReq({ user: users[role]! }, payload)
const make = async (id: string, wanted: object, role = 'editor'): Promise<Doc> =>
  (await makeNewVersion(await as(role), id, wanted)) as never
const versionOf = (form: unknown): string | undefined => (form as { value?: string } | undefined)?.value

describe('a new version', () => {
  test('is a draft that asks the same under a free address, and says what it replaces', async () => {
    const older = await create('first', { alsoAskedAs: ['the form'], newer: { version: 'Soon' } })
    const made = await make(older.id, { version: 'From 2027', from: '2027-09-01' })
    expect(made).toMatchObject({
      _status: 'draft',
      slug: 'first-2027-09-01',
      version: 'From 2027',
      title: older.title,
      alsoAskedAs: ['the form'],
    })
    expect(made.effective.from).toContain('2027-09-01')
    expect(made.newer).not.toMatchObject({ version: 'Soon' })
    expect(versionOf(made.replaces)).toBe(older.id)
    const keys = ({ sections }: StoredForm) =>
      sections.map(({ fields }) => fields.map(({ key, options }) => [key, options?.map((o) => o.key)]))
    expect(keys(made)).toEqual(keys(older))
    expect(await read(older.id)).toMatchObject({ _status: 'published', sections: older.sections })
    // A second one is not begun beside it.
    await expect(make(older.id, { version: 'Another', from: '2028-09-01' })).rejects.toThrow('has been made from this version already')
  })

  test('asks for a name and a day, and says what is wrong with them', async () => {
    const older = await create('asking')
    const refused = async (wanted: object) => (await refusalOf(make(older.id, wanted))).map((line) => line.split(':')[0])
    expect(await refused({})).toEqual(['version', 'from'])
    expect(await refused({ version: older.version, from: '2027-02-30' })).toEqual(['version', 'from'])
    expect(await refused({ version: 'x'.repeat(201), from: '2025-09-01' })).toEqual(['version', 'from'])
  })

  test('is made by those who may write, of what is published', async () => {
    const older = await create('rights')
    for (const role of ['viewer'])
      await expect(make(older.id, { version: 'V', from: '2027-09-01' }, role)).rejects.toMatchObject({ status: 403 })
    await expect(makeNewVersion(await createLocalReq({}, payload), older.id, { version: 'V', from: '2027-09-01' })).rejects.toMatchObject({
      status: 403,
    })
    const draft = await create('only-a-draft', { _status: 'draft' })
    await expect(make(draft.id, { version: 'V', from: '2027-09-01' })).rejects.toThrow('not published')
  })

  test('ends the one before it when it is published, and lets it go on when it is taken back', async () => {
    const older = await create('ending')
    const made = await make(older.id, { version: 'V2', from: '2027-09-01' })
    // What is a draft beside the older one stays a draft.
    await update(older.id, { summary: 'Not public yet.' }, true)
    await update(made.id, { ...changed(made, (fields) => void (fields[1]!.wordLimit = 300)), _status: 'published' })
    const ended = await read(older.id)
    expect(ended).toMatchObject({ _status: 'published', summary: 'For help.', sections: older.sections })
    expect(ended.effective.until).toContain('2027-08-31')
    expect(versionOf(ended.effective.supersededBy)).toBe(made.id)
    expect(await read(older.id, true)).toMatchObject({
      _status: 'draft',
      summary: 'Not public yet.',
      effective: { until: expect.stringContaining('2027-08-31') as never },
    })

    const forms = async () =>
      (await new ContentReader(payload).read('2026-11-22')).snapshot.content['request-form'].filter(({ slug }) => slug.startsWith('ending'))
    const [before, after] = (await forms()) as [RequestForm, RequestForm]
    expect(newestOf(before, [before, after])).toBe(after)
    expect(currentOf([before, after], '2027-08-31')).toBe(before)
    expect(currentOf([before, after], '2027-09-01')).toBe(after)

    expect(await standingOf(await as('viewer'), older.id)).toMatchObject({ frozen: true, live: true, replacedBy: { id: made.id } })
    expect(await standingOf(await as('viewer'), made.id)).toMatchObject({ frozen: true, replaces: { id: older.id } })
    await expect(make(older.id, { version: 'V3', from: '2028-09-01' })).rejects.toThrow('is replaced by “A request, V2”')

    await update(made.id, { _status: 'draft' })
    const again = await read(older.id)
    expect(again.effective.until ?? null).toBeNull()
    expect(versionOf(again.effective.supersededBy)).toBeUndefined()
    expect(currentOf(await forms(), '2027-09-01')?.slug).toBe('ending')
    await update(made.id, { _status: 'published' })
    expect((await read(older.id)).effective.until).toContain('2027-08-31')
  })

  test('keeps an end that somebody has set before', async () => {
    const older = await create('ended-before', { effective: { from: '2025-09-01', until: '2027-07-20' } })
    const made = await make(older.id, { version: 'V2', from: '2027-09-01' })
    await update(made.id, { _status: 'published' })
    expect((await read(older.id)).effective.until).toContain('2027-07-20')
    await update(made.id, { _status: 'draft' })
    expect((await read(older.id)).effective.until).toContain('2027-07-20')
  })

  test('is checked beside the ones before it', async () => {
    const older = await create('compared')
    const made = await make(older.id, { version: 'V2', from: '2027-09-01' })
    const refused = async (data: object) => (await refusalOf(update(made.id, { ...data, _status: 'published' }))).join('\n')
    const rename = (formerKeys: string[]) =>
      changed(made, (fields) => {
        fields[1] = { key: 'problems', label: 'Problems to solve', kind: 'text', page: 'whyPage', formerKeys }
      })
    expect(await refused(rename(['solutions']))).toContain(
      'sections.0.fields.1.formerKeys: Question “Problems to solve”: No version before this one has a question “solutions”. These are asked no more: solution.',
    )
    expect(
      await refused(
        changed(made, (fields) => void Object.assign(fields[1]!, { kind: 'pupils', wordLimit: null, hiddenFrom: { isCommunity: true } })),
      ),
    ).toContain('under the key “solution”, for an answer of another kind')
    expect(await refused({ effective: { from: null } })).toContain('effective.from: Say from which day this version is in use')
    expect(await refused({ effective: { from: '2025-09-01' } })).toContain(
      'effective.from: The version it replaces is in use from 2025-09-01',
    )
    expect(await refused({ version: older.version })).toContain('version: The version before has this name')
    expect(await refused({ replaces: { relationTo: collection, value: made.id } })).toContain('cannot replace itself')
    expect(await refused({ replaces: null, ...rename(['solution']) })).toContain('Name that version under “Replaces”')

    await update(made.id, rename([]), true)
    expect((await standingOf(await as('editor'), made.id)).advice.join('\n')).toMatch(
      /“Solution required” is asked no more, and no question takes its answers over\.[^]*write solution under[^]*“Problems to solve” is new/,
    )
    await update(made.id, { ...rename(['solution']), _status: 'published' })

    // The next but one may still take over from the first.
    const third = await make(made.id, { version: 'V3', from: '2028-09-01' })
    await update(
      third.id,
      changed(third, (fields) => void Object.assign(fields[1]!, { key: 'wanted', formerKeys: ['problems'] })),
      true,
    )
    expect((await standingOf(await as('editor'), third.id)).advice).toEqual([expect.stringContaining('write solution under') as never])
    await update(third.id, {
      ...changed(third, (fields) => void Object.assign(fields[1]!, { key: 'wanted', formerKeys: ['problems', 'solution'] })),
      _status: 'published',
    })
    expect(versionOf((await read(made.id)).effective.supersededBy)).toBe(third.id)
  })

  test('has one version before it, which has been published and has no other successor', async () => {
    const draft = await create('unpublished', { _status: 'draft' })
    const replaces = { relationTo: collection, value: draft.id }
    expect(await refusalOf(create('of-a-draft', { replaces, effective: { from: '2027-01-01' } }))).toEqual([
      expect.stringContaining('has never been published'),
    ])
    const older = await create('fork')
    await create('fork-one', { replaces: { relationTo: collection, value: older.id }, effective: { from: '2027-01-01' } })
    const second = { replaces: { relationTo: collection, value: older.id }, effective: { from: '2027-02-01' } }
    expect(await refusalOf(create('fork-two', second))).toEqual([
      expect.stringContaining('is replaced by “A request, Version fork-one” already'),
    ])
  })
})

describe('the seed', () => {
  test('brings up to date what is about a published form, and leaves what it asks', async () => {
    const docs = smallSeed()
    const seed = docs.find(({ type }) => type === 'request-form')!
    expect((await seedDatabase(payload, docs)).refused).toEqual([])
    expect(await seedDatabase(payload, docs)).toMatchObject({ created: 0, updated: 0, refused: [] })

    const summary = { ...seed, doc: { ...seed.doc, summary: 'Another summary.' } }
    expect(await seedDatabase(payload, [summary])).toMatchObject({ updated: 1, refused: [] })
    const other = structuredClone(summary)
    ;(other.doc as unknown as RequestForm).sections[0]!.note = 'Another note.'
    const { updated, kept, refused } = await seedDatabase(payload, [other])
    expect([updated, kept]).toEqual([0, 1])
    expect(refused).toEqual([
      expect.stringMatching(
        /is left as it was published\. “School section”: “Note” was .* now it is “Another note\.”\. Give the seed’s new form a slug of its own/,
      ),
    ])
    const [stored] = (await payload.find({ collection, where: { slug: { equals: seed.slug } }, depth: 0 })).docs as unknown as Doc[]
    expect(stored).toMatchObject({
      summary: 'Another summary.',
      sections: [{ note: expect.stringContaining('10 working days') as never }, {}, {}],
    })
  })
})
