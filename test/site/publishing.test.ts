/** What publishes the compiled site: rendering in threads, and the full-text index in a process of its own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Indexer, warmIndexer } from '../../cms/publish/full-text'
import { indexerInOwnProcess } from '../../cms/publish/indexer'
import type { RenderJob, RenderedPage } from '../../cms/publish/render-pages'
import { type Renderer, inThisThread, threadRenderer } from '../../cms/publish/renderer'
import { changesBetween, withChanges } from '../../cms/publish/snapshot-changes'
import type { Site, Snapshot } from '../../content/model/snapshot'
import { compiledSite as entry } from '../../scripts/paths'
import { wordIndexOf } from '../../site/search/gather'
import { compiledSite } from './compiled'
import { fixture } from './fixture'

const siteUrl = 'https://signpost.example'
const door = pathToFileURL(entry).href
let site: Site
let work: string

beforeAll(async () => {
  site = await compiledSite()
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-publishing-'))
}, 180_000)
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** The snapshot after an editor has changed, added and removed an answer; what has not changed is the same objects. */
function edited(before: Snapshot): Snapshot {
  const [first, second, ...rest] = before.content.faq
  const faq = [{ ...first!, summary: 'Zanzibar, says the new answer.' }, { ...second!, slug: 'aardvark', title: 'Aardvark?' }, ...rest]
  faq.sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return { ...before, content: { ...before.content, faq } }
}

async function rendered(renderer: Renderer, snapshot: Snapshot, has: Partial<RenderJob> = {}): Promise<Map<string, RenderedPage>> {
  const pages = new Map<string, RenderedPage>()
  const jobs = site.addresses(snapshot).map((address) => ({ address, ...has }))
  await renderer(snapshot, jobs, { siteUrl }, (page) => pages.set(page.address, page))
  return pages
}
const sorted = (pages: Map<string, RenderedPage>) => [...pages.values()].sort((a, b) => (a.address < b.address ? -1 : 1))

describe('a snapshot told as changes', () => {
  test('is the same snapshot again, and what has not changed is not told', () => {
    const before = fixture()
    const after = edited(before)
    expect(withChanges(undefined, structuredClone(changesBetween(undefined, before)))).toEqual(before)
    const changes = changesBetween(before, after)
    expect(
      Object.values(changes.content)
        .flat()
        .filter((doc) => typeof doc === 'object'),
    ).toHaveLength(2)
    expect(withChanges(structuredClone(before), structuredClone(changes))).toEqual(after)
  })
})

describe('the word index', () => {
  test('of a warm site follows what a page takes from others: their names', () => {
    const before = fixture()
    const community = before.content.community.map((one) => ({ ...one, title: one.title.replace('Swale', 'Quokkaland') }))
    const after: Snapshot = { ...before, content: { ...before.content, community } }
    const fresh = wordIndexOf(after)
    expect(wordIndexOf(before)).not.toEqual(fresh)
    // The same documents again in other snapshots: what was read of them must not stand for these.
    expect(wordIndexOf({ ...after })).toEqual(fresh)
    expect(JSON.stringify(wordIndexOf({ ...before }))).not.toContain('quokka')
    expect(wordIndexOf(structuredClone(after))).toEqual(fresh)
  })
})

describe('threads', () => {
  test('render the same pages as one thread does, at once and after edits', async () => {
    const [threads, plain] = [threadRenderer(door, 3), inThisThread(site)]
    const before = fixture()
    for (const snapshot of [before, edited(before), before]) {
      const pages = sorted(await rendered(threads, snapshot))
      expect(pages.length).toBeGreaterThan(40)
      expect(pages).toEqual(sorted(await rendered(plain, snapshot)))
    }
  })

  test('hand back content and facts only of pages that are new', async () => {
    const threads = threadRenderer(door, 2)
    const all = await rendered(threads, fixture())
    const some = await rendered(threads, fixture(), { known: all.get('/faqs/')!.hash, live: all.get('/glossary/')!.hash })
    expect(some.get('/faqs/')).toMatchObject({ content: expect.stringContaining('<html') })
    expect(some.get('/faqs/')).not.toHaveProperty('facts')
    expect(some.get('/glossary/')).toMatchObject({ facts: expect.anything() })
    expect(some.get('/glossary/')).not.toHaveProperty('content')
  })

  test('that meet a fault of the site say where, and work again afterwards', async () => {
    const broken = path.join(work, 'door.mjs')
    writeFileSync(
      broken,
      `export const render = async (address, { day }) => {
         if (day === 'fault' && address === '/faqs/') throw new Error('Fault at ' + address)
         if (day === 'death') process.exit(3)
         return { status: 200, contentType: 'text/html', body: day + address }
       }`,
    )
    const threads = threadRenderer(pathToFileURL(broken).href, 2)
    await expect(rendered(threads, { ...fixture(), day: 'fault' })).rejects.toThrow('Fault at /faqs/')
    await expect(rendered(threads, { ...fixture(), day: 'death' })).rejects.toThrow('has ended')
    expect((await rendered(threads, fixture())).get('/faqs/')!.content).toBe(`${fixture().day}/faqs/`)
    const refused = threads(fixture(), [{ address: '/' }], { siteUrl }, () => {
      throw new Error('Not this one.')
    })
    await expect(refused).rejects.toThrow('Not this one.')
  })

  test('that cannot load the site say so', async () => {
    const threads = threadRenderer(pathToFileURL(path.join(work, 'nowhere.mjs')).href, 2)
    await expect(rendered(threads, fixture())).rejects.toThrow(/nowhere\.mjs/)
  })
})

describe('the full-text index', () => {
  const write = async (indexer: Indexer, snapshot: Snapshot, name: string, unless?: string) => {
    const folder = mkdtempSync(path.join(work, name))
    return { made: await indexer.write(snapshot, folder, unless), folder }
  }
  // A fragment holds all of a page, and its name is its hash.
  const fragments = (folder: string) => readdirSync(path.join(folder, 'fragment')).sort()
  const countOf = (folder: string) =>
    (JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8')) as { languages: { en: { page_count: number } } }).languages
      .en.page_count

  test('of a warm indexer, here and in a process of its own, equals one from nothing after every kind of edit', async () => {
    const [warm, apart] = [warmIndexer(site), indexerInOwnProcess(door)]
    const before = fixture()
    for (const snapshot of [before, edited(before), before]) {
      const fresh = await write(warmIndexer(site), snapshot, 'fresh')
      for (const indexer of [warm, apart]) {
        const { made, folder } = await write(indexer, snapshot, 'warm')
        expect(made).toEqual(fresh.made)
        expect(fragments(folder)).toEqual(fragments(fresh.folder))
        expect(countOf(folder)).toBe(made!.addresses.length)
        const again = await write(indexer, snapshot, 'again', made!.hash)
        expect(again.made).toBeUndefined()
        expect(readdirSync(again.folder)).toEqual([])
      }
    }
    await apart.close()
    await warm.close()
  })

  test('that is being made when the publisher ends fails, and a later one begins anew', async () => {
    const apart = indexerInOwnProcess(door)
    const [writing] = await Promise.allSettled([write(apart, fixture(), 'cut-off'), apart.close()])
    expect(String((writing as PromiseRejectedResult).reason)).toMatch(/has ended|closed/)
    const { made } = await write(apart, fixture(), 'later')
    expect(made!.addresses.length).toBeGreaterThan(20)
    await apart.close()
  })
})
