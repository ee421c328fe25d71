/** Publishing: whole or not at all, with words for editors, and only by one at a time. */
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { warmIndexer } from '../../cms/publish/full-text'
import { Lease } from '../../cms/publish/lease'
import { hashOf } from '../../cms/publish/page-facts'
import { Publisher } from '../../cms/publish/publisher'
import { ContentReader } from '../../cms/publish/read-content'
import { inThisThread } from '../../cms/publish/renderer'
import { waitingRequests } from '../../cms/publish/requests'
import { publishAndTell, runPublisher } from '../../cms/publish/service'
import { publishState } from '../../cms/publish/state'
import { markdownToProse } from '../../cms/fields/prose'
import { seedDatabase } from '../../cms/seed'
import type { Site } from '../../content/model/snapshot'
import { type TestCms, openTestCms } from '../support/cms'
import { plainSite } from '../support/pages'
import { smallSeed } from '../support/small-seed'

let cms: TestCms
let payload: Payload
let assetsDir: string
const quiet = { cmsUrl: 'http://cms.example', log: () => {} }

beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
  await seedDatabase(payload, smallSeed())
  assetsDir = path.join(cms.dataDir, 'assets')
  mkdirSync(path.join(assetsDir, '_astro'), { recursive: true })
  writeFileSync(path.join(assetsDir, '_astro/style.abc.css'), 'body{}')
})
afterAll(async () => {
  await warmIndexer(plainSite).close()
  await cms.close()
})

const publisherOf = (site: Site = plainSite, more: object = {}) =>
  new Publisher(payload, {
    site,
    renderer: inThisThread(site),
    indexer: warmIndexer(site),
    assetsDir,
    dataDir: cms.dataDir,
    siteUrl: 'http://site.example',
    keepReleases: 5,
    today: () => '2026-11-22',
    ...more,
  })
const file = (publisher: Publisher, address: string) => path.join(publisher.releases.current, address, 'index.html')
/** Hash of every file under a release's folder by its path, as a manifest has them. A folder without files counts as a file. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name !== 'pagefind')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((name) => !statSync(name).isDirectory() || readdirSync(name).length === 0)
      .map((name) => [path.relative(folder, name), statSync(name).isDirectory() ? 'empty' : hashOf(readFileSync(name))]),
  )
const someFaq = async (n = 0) =>
  (await payload.find({ collection: 'faqs', sort: 'slug', limit: 1, page: n + 1, depth: 0, where: { _status: { equals: 'published' } } }))
    .docs[0] as never as { id: string; slug: string; summary: string }
const change = (id: string, data: Record<string, unknown>, draft = false) =>
  payload.update({ collection: 'faqs', id, data: data as never, draft })

describe('a publish', () => {
  test('makes a whole release, and only changed files are written anew', async () => {
    const publisher = publisherOf()
    const first = await publisher.publish()
    expect(first).toMatchObject({ release: '000001', removed: 0 })
    const faq = await someFaq()
    const other = await someFaq(1)
    const inode = statSync(file(publisher, `faqs/${other.slug}`)).ino
    await change(faq.id, { summary: 'A zebra answer.' })
    const second = await publisher.publish()
    expect(second).toMatchObject({ release: '000002', changed: 1 })
    expect(readFileSync(file(publisher, `faqs/${faq.slug}`), 'utf8')).toContain('A zebra answer.')
    expect(statSync(file(publisher, `faqs/${other.slug}`)).ino).toBe(inode)
    expect((await publisher.publish()).release).toBe('000002')
  })

  test('by a warm publisher equals one from nothing after every kind of edit', async () => {
    const warm = publisherOf()
    await warm.publish()
    const made = (await payload.create({
      collection: 'faqs',
      data: {
        ...((await payload.findByID({ collection: 'faqs', id: (await someFaq(2)).id, depth: 0 })) as object),
        id: undefined,
        slug: 'made-anew',
        _status: 'published',
      } as never,
    })) as never as { id: string }
    const topic = (await payload.find({ collection: 'topics', limit: 1 })).docs[0] as never as { id: string }
    const steps = [
      () => change(made.id, { summary: 'Changed once.' }),
      () => payload.update({ collection: 'topics', id: topic.id, data: { slug: 'renamed-topic' } as never }),
      () => change(made.id, { slug: 'made-and-moved' }),
      () => change(made.id, { _status: 'draft' }),
      () => change(made.id, { _status: 'published', summary: 'Changed twice.' }),
      () => payload.delete({ collection: 'faqs', id: made.id }),
    ]
    for (const step of steps) {
      await step()
      await warm.publish()
      const manifest = warm.releases.manifest(warm.releases.live()!)
      const fresh = await new ContentReader(payload).read('2026-11-22')
      const kept = await (warm as unknown as { reader: ContentReader }).reader.read('2026-11-22')
      expect(kept).toEqual(fresh)
      const again = publisherOf()
      expect(await again.publish()).toMatchObject({ changed: 0, removed: 0 })
      expect(again.releases.manifest(again.releases.live()!)).toEqual(manifest)
    }
  })

  test('keeps five releases and the way back', async () => {
    const publisher = publisherOf()
    const faq = await someFaq()
    for (let i = 0; i < 7; i++) {
      await change(faq.id, { summary: `Answer number ${i}.` })
      await publisher.publish()
    }
    const all = publisher.releases.all()
    expect(all).toHaveLength(5)
    publisher.releases.swap(all[2]!)
    expect(readFileSync(file(publisher, `faqs/${faq.slug}`), 'utf8')).toContain('Answer number 4.')
    publisher.releases.swap(all[4]!)
  })

  test('made of an old release holds exactly its own files', async () => {
    const publisher = publisherOf(plainSite, { keepReleases: 2 })
    const [faq, sometimes] = [await someFaq(), await someFaq(3)]
    const putBy = () => readdirSync(path.join(publisher.releases.dir, 'releases')).filter((name) => name.startsWith('.tmp')).length
    const before = putBy()
    for (let i = 0; i < 8; i++) {
      // Each release lacks a page that the one it is made of may have, and the other way round.
      await change(sometimes.id, { _status: i % 3 ? 'published' : 'draft' })
      await change(faq.id, { summary: `Round ${i}.` })
      const { release } = await publisher.publish()
      expect(filesOf(path.join(publisher.releases.dir, 'releases', release))).toEqual(publisher.releases.manifest(release)!.files)
      expect(publisher.releases.all()).toHaveLength(2)
    }
    await publisher.releases.sweep()
    expect(putBy()).toBe(before + 1)
    await change(sometimes.id, { _status: 'published' })
  })
})

describe('drafts and removals', () => {
  test('a draft and a draft over a published page are never published', async () => {
    const publisher = publisherOf()
    const faq = await someFaq()
    await change(faq.id, { summary: 'Secret plans.', _status: 'draft' }, true)
    await publisher.publish()
    expect(readFileSync(file(publisher, `faqs/${faq.slug}`), 'utf8')).not.toContain('Secret')
    expect(JSON.stringify((await new ContentReader(payload).read('2026-11-22')).snapshot)).not.toContain('Secret')
  })

  test('an unpublished page is gone at once, and from the full text when that has followed', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    await publisher.index()
    const faq = await someFaq(3)
    const address = `/faqs/${faq.slug}/`
    await change(faq.id, { _status: 'draft' })
    await publisher.publish()
    expect(existsSync(file(publisher, `faqs/${faq.slug}`))).toBe(false)
    expect(publisher.releases.indexOf(publisher.releases.live())!.addresses).toContain(address)
    await publisher.index()
    expect(publisher.releases.indexOf(publisher.releases.live())!.addresses).not.toContain(address)
    expect(existsSync(path.join(publisher.releases.current, 'pagefind/pagefind.js'))).toBe(true)
    await change(faq.id, { _status: 'published' })
  })

  test('links to an unpublished page keep their words and are reported', async () => {
    const target = await someFaq(4)
    const holder = await someFaq(5)
    await change(holder.id, { body: await markdownToProse(`Look at [the other answer](/faqs/${target.slug}/).`, payload.config) })
    await change(target.id, { _status: 'draft' })
    const { snapshot, warnings, problems } = await new ContentReader(payload).read('2026-11-22')
    expect(problems).toEqual([])
    expect(snapshot.content.faq.find((f) => f.slug === holder.slug)!.body).toBe('<p>Look at the other answer.</p>')
    expect(warnings.join()).toContain(target.slug)
    await change(target.id, { _status: 'published' })
  })

  test('a rule of search whose page is unpublished is left out, reported, and back with its page', async () => {
    const publisher = publisherOf()
    const target = await someFaq(4)
    const rule = { title: 'Zebras first', slug: 'zebras-first', kind: 'best-answer', words: ['zebras'], _status: 'published' }
    const page = { relationTo: 'faqs', value: target.id }
    const { id } = await payload.create({ collection: 'search-rules', data: { ...rule, page } as never })
    const rules = async () => {
      const { warnings } = await publisher.publish()
      const { snapshot, problems } = await new ContentReader(payload).read('2026-11-22')
      expect(problems).toEqual([])
      return { warnings, slugs: snapshot.content['search-rule'].map(({ slug }) => slug) }
    }
    expect((await rules()).slugs).toContain('zebras-first')
    await change(target.id, { _status: 'draft' })
    const without = await rules()
    expect(without.slugs).not.toContain('zebras-first')
    expect(without.warnings.join()).toContain('“Zebras first” is left out')
    await change(target.id, { _status: 'published' })
    expect((await rules()).slugs).toContain('zebras-first')
    await payload.delete({ collection: 'search-rules', id })
  })
})

describe('files of earlier code', () => {
  test('stay public for 14 days after the last release that needed them, for pages that are still open', async () => {
    const compiled = (name: string) => {
      const folder = path.join(cms.dataDir, name)
      mkdirSync(path.join(folder, '_astro'), { recursive: true })
      writeFileSync(path.join(folder, `_astro/tool.${name}.js`), `/* ${name} */`)
      writeFileSync(path.join(folder, 'favicon.svg'), `<svg id="${name}"/>`)
      return folder
    }
    const [one, two] = [compiled('one'), compiled('two')]
    const on = (day: string, assetsDir: string) => publisherOf(plainSite, { assetsDir, today: () => `2026-12-${day}` })
    const has = (publisher: Publisher, name: string) => existsSync(path.join(publisher.releases.current, '_astro', `tool.${name}.js`))
    await on('01', one).publish()
    const publisher = on('02', two)
    await publisher.publish()
    const live = publisher.releases.live()!
    expect(readFileSync(path.join(publisher.releases.current, '_astro/tool.one.js'), 'utf8')).toBe('/* one */')
    expect(readFileSync(path.join(publisher.releases.current, 'favicon.svg'), 'utf8')).toBe('<svg id="two"/>')
    expect(filesOf(path.join(publisher.releases.dir, 'releases', live))).toMatchObject(publisher.releases.manifest(live)!.files)
    // Nothing is new: no release is made for what is only left.
    expect(await on('02', two).publish()).toMatchObject({ release: live, changed: 0, removed: 0 })
    await on('16', two).publish()
    expect([has(publisher, 'one'), has(publisher, 'two')]).toEqual([true, true])
    expect(await on('17', two).publish()).toMatchObject({ removed: 1 })
    expect([has(publisher, 'one'), has(publisher, 'two')]).toEqual([false, true])
    // What comes back, as after going back to older code, is needed again.
    await on('18', one).publish()
    expect(publisher.releases.manifest(publisher.releases.live()!)!.left).toEqual({ '_astro/tool.two.js': '2026-12-18' })
    await publisherOf().publish()
  })
})

describe('what fails changes nothing', () => {
  test('a link that leads nowhere is reported at its document and field, with a link to it', async () => {
    const publisher = publisherOf({
      ...plainSite,
      render: async (address, snapshot, o) => {
        const page = await plainSite.render(address, snapshot, o)
        const doc = snapshot.content.faq.find((f) => `/faqs/${f.slug}/` === address)
        return doc?.body ? { ...page, body: page.body.replace('</main>', `${doc.body}</main>`) } : page
      },
    })
    await publisher.publish()
    const before = publisher.releases.live()
    const faq = await someFaq(6)
    const body = ((await payload.findByID({ collection: 'faqs', id: faq.id, depth: 0 })) as never as { body: unknown }).body
    await change(faq.id, { body: await markdownToProse('Read [this](/guidance/no-such-page/).', payload.config) })
    expect(await publishAndTell(publisher, quiet)).toBe('failed')
    expect(publisher.releases.live()).toBe(before)
    const state = await publishState(payload)
    expect(state.state === 'failed' || state.state === 'waiting').toBe(true)
    expect(state.last!.problems![0]).toMatchObject({
      kind: 'faqs',
      field: 'body',
      message: expect.stringContaining('/guidance/no-such-page/'),
      link: `http://cms.example/admin/collections/faqs/${faq.id}`,
    })
    await change(faq.id, { body })
    expect(await publishAndTell(publisher, quiet)).toBe('live')
  })

  test('a document that does not fit the model is named with its field', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const before = publisher.releases.live()
    const faq = await someFaq(7)
    // Written past every check, as an import gone wrong or another program might.
    await payload.db.updateOne({
      collection: 'faqs',
      id: faq.id,
      data: {
        ...((await payload.db.findOne({ collection: 'faqs', where: { id: { equals: faq.id } }, req: {} as never })) as object),
        summary: '',
        updatedAt: new Date().toISOString(),
      } as never,
      req: {} as never,
    })
    expect(await publishAndTell(publisher, quiet)).toBe('failed')
    expect((await publishState(payload)).last!.problems![0]).toMatchObject({
      kind: 'faqs',
      document: faq.id,
      field: 'summary',
      message: 'Fill this in.',
    })
    expect(publisher.releases.live()).toBe(before)
    await change(faq.id, { summary: faq.summary })
    expect(await publishAndTell(publisher, quiet)).toBe('live')
  })

  test('an empty site, a page that vanishes without a redirect, and a page that cannot be rendered', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const before = publisher.releases.live()
    const lost = publisherOf({ ...plainSite, addresses: (s) => plainSite.addresses(s).filter((a) => a !== '/glossary/') })
    await expect(lost.publish()).rejects.toThrow(/\/glossary\/.*gone/s)
    const lostDocument = publisherOf({ ...plainSite, addresses: (s) => plainSite.addresses(s).filter((a) => !a.startsWith('/areas/east')) })
    await expect(lostDocument.publish()).rejects.toThrow(/\/areas\/east\//)
    const broken = publisherOf({
      ...plainSite,
      render: (a, s, o) =>
        a === '/areas/' ? Promise.resolve({ status: 500, contentType: 'text/html', body: '' }) : plainSite.render(a, s, o),
    })
    await expect(broken.publish()).rejects.toThrow(/\/areas\//)
    expect(publisher.releases.live()).toBe(before)
  })

  test('a full disk leaves the old site, says so, and is tried again', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const before = publisher.releases.live()
    const faq = await someFaq()
    await change(faq.id, { summary: 'Does not fit on the disk.' })
    const write = vi
      .spyOn(publisher.releases, 'write')
      .mockRejectedValue(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
    expect(await publishAndTell(publisher, quiet)).toBe('retry')
    expect((await publishState(payload)).last!.message).toContain('The disk is full')
    expect(publisher.releases.live()).toBe(before)
    write.mockRestore()
    expect(await publishAndTell(publisher, quiet)).toBe('live')
  })
})

describe('the lease', () => {
  test('goes to one of twenty that ask at once, and to another when it is given up or runs out', async () => {
    const rivals = Array.from({ length: 20 }, () => new Lease(payload))
    const got = await Promise.all(rivals.map((lease) => lease.hold()))
    expect(got.filter(Boolean)).toHaveLength(1)
    const holder = rivals[got.indexOf(true)]!
    expect(await holder.hold()).toBe(true)
    const next = new Lease(payload)
    expect(await next.hold()).toBe(false)
    await holder.release()
    expect(await next.hold()).toBe(true)
    const { id } = (await payload.db.findOne<{ id: string }>({ collection: 'leases', where: {}, req: {} as never }))!
    await payload.db.updateOne({
      collection: 'leases',
      id,
      data: { name: 'publisher', holder: next.holder, expires: Date.now() - 1 } as never,
      req: {} as never,
    })
    const again = await Promise.all(rivals.map((lease) => lease.hold()))
    expect(again.filter(Boolean)).toHaveLength(1)
    expect(await next.held()).toBe(false)
    await rivals[again.indexOf(true)]!.release()
  })

  test('a publisher that lost it does not swap', async () => {
    const publisher = publisherOf(plainSite, { mayContinue: () => Promise.resolve(false) })
    const before = publisher.releases.live()
    await change((await someFaq()).id, { summary: 'From a publisher without a lease.' })
    expect(await publishAndTell(publisher, quiet)).toBe('retry')
    expect(publisher.releases.live()).toBe(before)
  })
})

describe('the publisher at work', () => {
  test('a burst of saves becomes a few publishes, all of it live, nothing left waiting', async () => {
    const publisher = publisherOf()
    const stop = new AbortController()
    const work = runPublisher(publisher, new Lease(payload), quiet, stop.signal)
    const faqs = (await payload.find({ collection: 'faqs', limit: 30, depth: 0, where: { _status: { equals: 'published' } } }))
      .docs as never as { id: string; slug: string }[]
    await vi.waitFor(async () => expect((await publishState(payload)).publisher).toBe(true), 20_000)
    const count = async () => (await payload.count({ collection: 'publications', where: { state: { equals: 'live' } } })).totalDocs
    await vi.waitFor(async () => expect(await waitingRequests(payload)).toEqual([]), 20_000)
    const before = await count()
    await Promise.all(faqs.map((faq, i) => change(faq.id, { summary: `Burst ${i}.` })))
    await vi.waitFor(async () => expect((await publishState(payload)).state).toBe('live'), 30_000)
    for (const [i, faq] of faqs.entries()) expect(readFileSync(file(publisher, `faqs/${faq.slug}`), 'utf8')).toContain(`Burst ${i}.`)
    expect((await count()) - before).toBeLessThan(faqs.length / 2)
    stop.abort()
    await work
  })

  test('a release that a rollback chose stays until the next change, which is published over it', async () => {
    const publisher = publisherOf()
    const faq = await someFaq()
    await change(faq.id, { summary: 'A mistake.' })
    await publisher.publish()
    const chosen = publisher.releases.all().at(-2)!
    publisher.releases.hold(chosen)
    publisher.releases.swap(chosen)
    for (const { id } of (await payload.find({ collection: 'publish-requests', limit: 0, depth: 0 })).docs)
      await payload.delete({ collection: 'publish-requests', id })
    const stop = new AbortController()
    // As after a new start: whoever takes over publishes at once, but for a held release.
    const work = runPublisher(publisherOf(), new Lease(payload), quiet, stop.signal)
    await vi.waitFor(async () => expect((await publishState(payload)).publisher).toBe(true), 20_000)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(publisher.releases.live()).toBe(chosen)
    await change(faq.id, { summary: 'Mended.' })
    await vi.waitFor(() => expect(readFileSync(file(publisher, `faqs/${faq.slug}`), 'utf8')).toContain('Mended.'), 20_000)
    expect(publisher.releases.held()).toBeUndefined()
    expect(publisher.releases.live()! > chosen).toBe(true)
    stop.abort()
    await work
  })

  test('a scheduled publish goes live by itself', async () => {
    const faq = await someFaq(8)
    await change(faq.id, { summary: 'Scheduled answer.', _status: 'draft' }, true)
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'faqs', value: faq.id } } as never,
      waitUntil: new Date(Date.now() + 500),
    })
    const publisher = publisherOf()
    const stop = new AbortController()
    const work = runPublisher(publisher, new Lease(payload), quiet, stop.signal)
    await vi.waitFor(() => expect(readFileSync(file(publisher, `faqs/${faq.slug}`), 'utf8')).toContain('Scheduled answer.'), 40_000)
    stop.abort()
    await work
  })
})
