/** What is not published yet, looked at as pages of the real site: by those who may, and by nobody else. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Payload, type TypedUser, createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerPreview } from '../../cms/preview/answer'
import { previewEndpoint } from '../../cms/preview/endpoint'
import { PreviewSite } from '../../cms/preview/preview-site'
import { assetRoute, previewRoute } from '../../cms/preview/route'
import { keepUnsaved } from '../../cms/preview/unsaved'
import { Publisher } from '../../cms/publish/publisher'
import { inThisThread, threadRenderer } from '../../cms/publish/renderer'
import { today } from '../../cms/publish/today'
import { makeNewVersion } from '../../cms/request-form/new-version'
import { seedDatabase } from '../../cms/seed'
import type { Site } from '../../content/model/snapshot'
import { compiledSite as entry } from '../../scripts/paths'
import type { RequestData } from '../../site/request/data'
import { currentOf } from '../../site/request/form'
import { clientFolder, compiledSite } from '../site/compiled'
import { type TestCms, openTestCms } from '../support/cms'
import type { StoredForm } from '../support/request-form'
import { smallSeed } from '../support/small-seed'

const collection = 'request-forms' as const
const CANARY = 'Canary question <script>alert(1)</script>'

let cms: TestCms
let payload: Payload
let site: Site
let preview: PreviewSite
const users: Record<string, TypedUser & { email: string }> = {}
/** A draft version for a day far ahead, with a question that nothing public may hold. */
let draft: StoredForm & { id: string; slug: string }

beforeAll(async () => {
  site = await compiledSite()
  cms = await openTestCms()
  payload = cms.payload
  await seedDatabase(payload, smallSeed())
  for (const role of ['admin', 'editor', 'viewer'])
    users[role] = {
      ...(await payload.create({
        collection: 'users',
        data: { email: `${role}@example.org`, password: 'a long enough password', role } as never,
      })),
      collection: 'users',
    } as never
  preview = new PreviewSite(payload, threadRenderer(pathToFileURL(entry).href, 1), { siteUrl: 'https://signpost.example.org' })
  const [form] = (await payload.find({ collection, depth: 0 })).docs
  const req = await createLocalReq({ user: users.editor! }, payload)
  draft = (await makeNewVersion(req, String(form!.id), { version: 'The version to come', from: '2099-01-01' })) as never
  const sections = structuredClone(draft.sections)
  sections[0]!.fields.find(({ key }) => key === 'solutionRequired')!.label = CANARY
  draft = (await payload.update({ collection, id: draft.id, data: { sections } as never, draft: true, depth: 0 })) as never
})
afterAll(async () => {
  preview.stop()
  await cms.close()
})

const ask = (address: string, user: TypedUser | null | undefined, { type = collection as string, id = draft.id } = {}): Promise<Response> =>
  answerPreview({
    payload,
    user: user ?? null,
    collection: type,
    id,
    parts: address.split('/').filter(Boolean),
    site: preview,
    assets: { dir: clientFolder },
  })
const dataOf = async (response: Response): Promise<RequestData> => {
  expect(response.status).toBe(200)
  return (await response.json()) as RequestData
}
const labelsOf = ({ forms }: RequestData): string[] =>
  forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ label }) => label)))

describe('the form', () => {
  test('is shown by the tool as the version in use, whatever its day, with nothing kept', async () => {
    const start = await ask('', users.editor)
    expect(start.status).toBe(307)
    expect(start.headers.get('location')).toBe(`/preview/request-forms/${draft.id}/request`)
    const page = await ask('request', users.editor)
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('data-preview')
    expect(html).toContain('it is not public')
    const data = await dataOf(await ask('request/data.json', users.editor))
    expect(data.forms.map(({ slug }) => slug)).toEqual([draft.slug])
    expect(currentOf(data.forms, today())?.slug).toBe(draft.slug)
    expect(labelsOf(data)).toContain(CANARY)
  })

  test('is also a page to read, escaped, with links that stay in the preview', async () => {
    const html = await (await ask(`request-forms/${draft.slug}`, users.viewer)).text()
    expect(html).toContain('Canary question &lt;script&gt;')
    expect(html).not.toContain('<script>alert')
    expect(html).toContain(`href="/preview/request-forms/${draft.id}/faqs/"`)
    expect(html).not.toMatch(/(href|src|action)="\/(?!_astro\/|preview\/)/)
    // The version that is public is there beside it.
    expect((await ask('request-forms/request-for-resource', users.viewer)).status).toBe(200)
  })

  test('is shown with what was typed and not saved, to whoever typed it, until it is saved', async () => {
    const typed = structuredClone(draft.sections)
    typed[0]!.fields.find(({ key }) => key === 'solutionRequired')!.label = 'Typed and not saved'
    const keep = previewEndpoint('request-form').handler
    const send = async (role: string, body: string) => {
      const req = await createLocalReq({ user: users[role]!, req: { routeParams: { id: draft.id } } }, payload)
      return keep(Object.assign(req, { text: () => Promise.resolve(body) }))
    }
    const kept = await send('editor', JSON.stringify({ title: 'Another title', sections: typed }))
    expect(await kept.json()).toEqual({ address: `/preview/request-forms/${draft.id}` })
    expect(labelsOf(await dataOf(await ask('request/data.json', users.editor)))).toContain('Typed and not saved')
    expect(labelsOf(await dataOf(await ask('request/data.json', users.admin)))).toContain(CANARY)
    expect((await send('viewer', '{}')).status).toBe(404)
    for (const body of ['no JSON', '[]', '"text"', 'x'.repeat(2_000_001)]) expect((await send('editor', body)).status).toBe(400)

    await payload.update({ collection, id: draft.id, data: { summary: 'Saved since.' } as never, draft: true })
    expect(labelsOf(await dataOf(await ask('request/data.json', users.editor)))).toContain(CANARY)
  })

  test('that is not right yet is told of, not shown', async () => {
    const broken = structuredClone(draft.sections)
    const field = broken[0]!.fields.find(({ key }) => key === 'costs')!
    field.askedWhen = { field: 'nothing', is: ['x'] }
    const req = await createLocalReq({ user: users.editor! }, payload)
    await keepUnsaved(req, 'request-form', draft.id, { sections: broken })
    const page = await ask('request', users.editor)
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('Question “What each part costs”: There is no earlier question “nothing”.')
    await keepUnsaved(req, 'request-form', draft.id, { sections: 'nonsense' })
    expect((await ask('request', users.editor)).status).toBe(422)
    // A source and a day of checking are wanted for the public, not for a look.
    await keepUnsaved(req, 'request-form', draft.id, { sources: [], review: null })
    expect((await ask('request', users.editor)).status).toBe(200)
  })
})

describe('any page', () => {
  test('is shown with its draft, and so is every other page that speaks of it', async () => {
    const [faq] = (await payload.find({ collection: 'faqs', depth: 0, sort: 'slug' })).docs as unknown as { id: string; slug: string }[]
    await payload.update({
      collection: 'faqs',
      id: faq!.id,
      data: { title: 'A question to come?', slug: 'a-question-to-come' } as never,
      draft: true,
    })
    const as = { type: 'faqs', id: faq!.id }
    const start = await ask('', users.viewer, as)
    expect(start.headers.get('location')).toBe(`/preview/faqs/${faq!.id}/faqs/a-question-to-come`)
    expect(await (await ask('faqs/a-question-to-come', users.viewer, as)).text()).toContain('A question to come?')
    expect((await ask(`faqs/${faq!.slug}`, users.viewer, as)).status).toBe(404)
    expect(await (await ask('faqs', users.viewer, as)).text()).toContain('A question to come?')
    expect(await (await ask('faqs', users.viewer)).text()).not.toContain('A question to come?')
    expect((await ask('favicon.svg', users.viewer, as)).headers.get('content-type')).toBe('image/svg+xml')
    expect((await ask('no-such-page', users.viewer, as)).status).toBe(404)
  })

  test('is kept by nobody on the way, and runs nothing but the site’s own scripts', async () => {
    for (const address of ['request', 'request/data.json', '']) {
      const { headers } = await ask(address, users.editor)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-robots-tag')).toContain('noindex')
      expect(headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval';")
    }
  })
})

describe('nobody else', () => {
  test('sees a page, its data or its files', async () => {
    for (const address of ['', 'request', 'request/data.json', `request-forms/${draft.slug}`, 'faqs', 'favicon.svg']) {
      const answer = await ask(address, null)
      expect(answer.status, address).toBe(401)
      expect(await answer.text()).not.toContain('Canary')
    }
    expect((await ask('request', { ...users.editor!, role: 'none' } as never)).status).toBe(401)
  })

  test('is let in by the routes, which know people by their log-in', async () => {
    const address = { collection, id: draft.id, address: ['request', 'data.json'] }
    const request = (headers: Record<string, string>) => new Request('http://127.0.0.1:3000/preview', { headers })
    expect((await previewRoute(payload, request({}), address)).status).toBe(401)
    expect((await previewRoute(payload, request({ cookie: 'payload-token=forged' }), address)).status).toBe(401)
    const { token } = await payload.login({ collection: 'users', data: { email: users.viewer!.email, password: 'a long enough password' } })
    const logged = { authorization: `JWT ${token}` }
    expect((await previewRoute(payload, request(logged), address)).status).toBe(200)
    expect((await previewRoute(payload, request({ ...logged, 'service-worker': 'script' }), address)).status).toBe(404)

    const style = readdirSync(path.join(clientFolder, '_astro')).find((name) => name.endsWith('.css'))!
    expect((await assetRoute(payload, request({}), [style])).status).toBe(401)
    const asset = await assetRoute(payload, request(logged), [style])
    expect([asset.status, asset.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
    for (const file of [['..', '..', 'server', 'entry.mjs'], ['..%2f..%2fserver', 'entry.mjs'], ['no.css']])
      expect((await assetRoute(payload, request(logged), file)).status).toBe(404)
  })

  test('is told whether a document is there', async () => {
    for (const [type, id] of [
      [collection, 'no-such-id'],
      [collection, '../../etc'],
      ['users', String(users.editor!.id)],
      ['redirects', draft.id],
      ['faqs', draft.id],
    ] as const)
      expect((await ask('request', users.editor, { type, id })).status).toBe(404)
  })

  test('finds a draft, or what was typed, in the public files or by the API', async () => {
    const req = await createLocalReq({ user: users.editor! }, payload)
    await keepUnsaved(req, 'request-form', draft.id, { summary: 'Canary summary' })
    const some = (address: string) => /^\/(request|request-forms|senco|sitemap|404)/.test(address)
    const publisher = new Publisher(payload, {
      site: { ...site, addresses: (snapshot) => site.addresses(snapshot).filter(some) },
      renderer: inThisThread(site),
      indexer: { write: () => Promise.resolve(undefined), close: () => Promise.resolve() },
      assetsDir: clientFolder,
      dataDir: cms.dataDir,
      siteUrl: 'https://signpost.example.org',
      keepReleases: 2,
      today,
    })
    // Links lead to pages that are left out here; what is asked is only what was read and rendered.
    const pages: string[] = []
    const renderer = publisher as unknown as { options: { renderer: ReturnType<typeof inThisThread> } }
    const real = renderer.options.renderer
    renderer.options.renderer = (snapshot, jobs, options, take) =>
      real(snapshot, jobs, options, (page) => (pages.push(page.content ?? ''), take(page)))
    await publisher.publish().catch(() => undefined)
    expect(pages.length).toBeGreaterThan(5)
    expect(pages.join('\n')).toContain('Solution required')
    expect(pages.join('\n')).not.toMatch(/Canary|data-preview|The version to come/)
    const written = readdirSync(cms.dataDir, { recursive: true, withFileTypes: true }).filter(
      (file) => file.isFile() && /\.(html|json|xml)$/.test(file.name),
    )
    for (const file of written) expect(readFileSync(path.join(file.parentPath, file.name), 'utf8')).not.toContain('Canary')
    expect((await payload.find({ collection, overrideAccess: false })).docs.map(({ slug }) => slug)).toEqual(['request-for-resource'])
    await expect(payload.find({ collection: 'previews', overrideAccess: false, user: users.admin! })).rejects.toThrow('not allowed')
  })
})
