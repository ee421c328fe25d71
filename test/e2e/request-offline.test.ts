/** The request tool without a network: after one visit, over publishes and new code, and once everything was removed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fileOf } from '../../cms/publish/check-site'
import { type OfflineFiles, pagesOfTool } from '../../site/request/offline/files'
import type { News } from '../../site/request/offline/register'
import { fixture } from '../site/fixture'
import { compiledSite } from '../site/compiled'
import { Canary } from '../support/canary'
import { Canaries } from '../support/canary-words'
import { EDITION, withNewCode, withNewContent } from '../support/next-release'
import { cacheContents, listIn, newsOn, offlineModules, scriptsOf, silentLine, untilKept, untilNewerWaits } from '../support/offline'
import { type Reader, startReader } from '../support/reader'
import { makeCurrent, writeSite } from '../support/written-site'

let work: string
let first: string
let list: OfflineFiles
let reader: Reader
let context: BrowserContext
let page: Page
/** Errors in scripts: not those that the browser itself notes for requests without a network. */
let faults: string[]

const at = (name: string) => path.join(work, name)
const publish = (folder: string) => makeCurrent(folder, at('current'))
const htmlOf = (address: string) => readFileSync(path.join(first, fileOf(address)), 'utf8')

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-offline-'))
  first = at('first')
  await writeSite(fixture(), first, { siteUrl: 'https://signpost.example' })
  list = listIn(first)
  publish(first)
  reader = await startReader(at('current'))
})
afterAll(async () => {
  await reader?.close()
  rmSync(work, { recursive: true, force: true })
})
beforeEach(async () => {
  publish(first)
  context = await reader.browser.newContext()
  faults = []
  page = await newPage()
})
afterEach(async () => {
  await context.close()
  if (faults.length) throw new Error(`A script failed: ${faults.join(', ')}`)
})

async function newPage(): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  return page
}
const goTo = async (address: string, to = page) => {
  await to.goto(reader.url + address)
  await to.locator('main h1').waitFor()
}
const edition = (of = page) => of.locator('main').getAttribute(EDITION)
const importAll = (scripts: string[], of = page) =>
  of.evaluate(`Promise.all(${JSON.stringify(scripts)}.map((script) => import(script))).then((all) => all.length)`)

describe('the list', () => {
  test('has every page of the tool, its data, and every script they import, first and later', async () => {
    const pages = pagesOfTool((await compiledSite()).addresses(fixture()))
    expect(pages).toEqual(expect.arrayContaining(['/request/', '/request/data.json']))
    expect(list.pages).toEqual(expect.arrayContaining([...pages, '/favicon.svg']))
    for (const address of pages.filter((page) => page.endsWith('/'))) {
      const { first: scripts, later } = await scriptsOf(first, htmlOf(address))
      expect(scripts.length).toBeGreaterThan(0)
      expect(later.length).toBeGreaterThan(0)
      expect(list.files).toEqual(expect.arrayContaining([...scripts, ...later]))
    }
    expect(list.files.filter((file) => /atkinson.*-(400|700)-.*\.woff2$/.test(file))).toHaveLength(2)
    expect(list.later.filter((file) => !/\.woff2?$/.test(file))).toEqual([])
  })

  test('has what a browser asks for, and nothing that the site does not have', async () => {
    const asked = new Set<string>()
    context.on('request', (request) => asked.add(new URL(request.url()).pathname))
    for (const address of list.pages.filter((page) => page.endsWith('/'))) {
      await goTo(address)
      await page.waitForLoadState('networkidle')
      await importAll((await scriptsOf(first, htmlOf(address))).later)
    }
    await untilKept(page)
    const known = new Set([...list.pages, ...list.files, ...list.later, '/request/sw.js'])
    expect([...asked].filter((path) => !known.has(path))).toEqual([])
    for (const address of [...list.pages, ...list.files, ...list.later]) expect((await fetch(reader.url + address)).status).toBe(200)
  })
})

describe('without a network', () => {
  test('after one visit every page opens again, at any place in it, with all its files', async () => {
    await goTo('/request/')
    await untilKept(page)
    await context.setOffline(true)
    for (const address of list.pages.filter((page) => page.endsWith('/')))
      for (const place of ['', '#/', '#/0123/your-school']) {
        await page.goto('about:blank')
        await goTo(address + place)
        expect(await page.evaluate(() => location.hash)).toBe(place)
        expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')))).toBe(
          true,
        )
        const { later } = await scriptsOf(first, htmlOf(address))
        expect(await importAll(later)).toBe(later.length)
      }
    await page.reload()
    expect(await page.evaluate(() => fetch('/request/data.json').then((answer) => answer.text()))).toBe(
      readFileSync(path.join(first, 'request/data.json'), 'utf8'),
    )
    for (const file of list.files) expect(await page.evaluate((file) => fetch(file).then((answer) => answer.status), file)).toBe(200)
  })

  test('the page of the first visit itself works on when the network goes', async () => {
    await goTo('/request/')
    await untilKept(page)
    await context.setOffline(true)
    const { later } = await scriptsOf(first, htmlOf('/request/'))
    expect(await importAll(later)).toBe(later.length)
  })

  test('a font for another script is there once it was used', async () => {
    await goTo('/request/')
    await untilKept(page)
    const [used, unused] = list.later
    const ask = (file: string) =>
      page.evaluate(
        (file) =>
          fetch(file).then(
            (answer) => answer.status,
            () => 'nothing',
          ),
        file,
      )
    expect(await ask(used!)).toBe(200)
    await context.setOffline(true)
    expect(await ask(used!)).toBe(200)
    expect(unused && (await ask(unused))).toBe('nothing')
  })

  test('a line that falls silent is soon taken for none', async () => {
    const line = await silentLine(reader.url)
    await page.goto(`${line.url}/request/`)
    await untilKept(page)
    line.silent = true
    await page.reload()
    await page.locator('main h1').waitFor()
    expect(await page.evaluate(() => fetch('/request/data.json').then(({ status }) => status))).toBe(200)
    await line.close()
  })

  test('a server in trouble is no better than none', async () => {
    await goTo('/request/')
    await untilKept(page)
    // Nothing is published: the server answers 503.
    rmSync(at('current'))
    await goTo('/request/#/1/x')
    expect(await page.title()).not.toContain('being prepared')
  })
})

describe('a newer release', () => {
  test('of content is shown at the next visit with a network, and without one the page that was seen last', async () => {
    await goTo('/request/')
    await untilKept(page)
    expect(await edition()).toBeNull()
    publish(withNewContent(first, at('content-2'), '2'))
    await page.reload()
    expect(await edition()).toBe('2')
    publish(withNewContent(first, at('content-3'), '3'))
    await context.setOffline(true)
    await page.reload()
    expect(await edition()).toBe('2')
    await context.setOffline(false)
    await page.reload()
    expect(await edition()).toBe('3')
  })

  test('of code breaks no open page: what that has not loaded yet is still there', async () => {
    await goTo('/request/')
    await untilKept(page)
    const old = await newPage()
    await goTo('/request/#/1/x', old)
    publish(withNewCode(first, at('code-2'), 'v2'))
    await page.reload()
    expect(await edition()).toBe('v2')
    await untilNewerWaits(page)
    const { later } = await scriptsOf(first, htmlOf('/request/'))
    expect((await fetch(reader.url + later[0]!)).status).toBe(404)
    expect(await importAll(later, old)).toBe(later.length)
    expect(await edition(old)).toBeNull()
  })

  test('of code is whole without a network too, and the older is dropped when none of its pages is open', async () => {
    await goTo('/request/')
    await untilKept(page)
    const second = withNewCode(first, at('code-3'), 'v3')
    publish(second)
    await page.reload()
    await untilNewerWaits(page)
    await context.setOffline(true)
    await page.reload()
    expect(await edition()).toBe('v3')
    const { later } = await scriptsOf(second, readFileSync(path.join(second, 'request/index.html'), 'utf8'))
    expect(await importAll(later)).toBe(later.length)
    await page.goto('about:blank')
    await context.setOffline(false)
    await expect
      .poll(async () => {
        await page.goto('about:blank')
        await goTo('/request/')
        return (await cacheContents(page))['signpost-request-files']!.map((url) => new URL(url).pathname).sort()
      })
      .toEqual(listIn(second).files)
  })
})

describe('what is kept', () => {
  test('is public files alone, by their bare addresses, and no answer to anything else', async () => {
    await goTo('/request/?note=typed#/typed/page')
    await goTo('/request/#/typed/page')
    await untilKept(page)
    await page.reload()
    await page.evaluate(() =>
      Promise.all([
        fetch('/request/data.json?q=typed'),
        fetch('/request/data.json', { method: 'HEAD' }),
        fetch('/request/data.json', { method: 'POST', body: 'typed' }),
        fetch('/request/typed'),
        fetch('/_astro/typed.js'),
        fetch('/favicon.svg?typed'),
      ]),
    )
    const kept = await cacheContents(page)
    for (const name of Object.keys(kept)) expect(name).toMatch(/^signpost-request-/)
    const known = [...list.pages, ...list.files, ...list.later].map((address) => reader.url + address)
    const all = Object.values(kept).flat()
    expect(all.length).toBeGreaterThan(3)
    expect(all.filter((address) => !known.includes(address))).toEqual([])
  })

  test('carries no word that is typed, and the worker sends none', async () => {
    const words = new Canaries()
    const canary = await Canary.start(reader.url)
    const watched = await canary.context.newPage()
    await goTo('/request/', watched)
    await untilKept(watched)
    for (const box of await watched.locator('main input[type="text"]:visible, main textarea:visible').all())
      await box.fill(words.for('a box'))
    await watched.keyboard.type(words.for('the keyboard'))
    await watched.reload()
    expect(canary.hosts()).toEqual([new URL(reader.url).host])
    expect(await canary.finish(words.words)).toEqual([])
  })

  test('does not reach over the tool: the rest of the site has no worker and keeps nothing', async () => {
    await goTo('/request/')
    await untilKept(page)
    const before = await cacheContents(page)
    await goTo('/planner/')
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    expect(await cacheContents(page)).toEqual(before)
    await context.setOffline(true)
    await expect(page.goto(`${reader.url}/faqs/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
  })
})

describe('what the page is told', () => {
  beforeEach(async () => {
    await page.addInitScript(await offlineModules())
  })
  const hears = async (news: News[], of = page) => {
    await expect.poll(async () => (await newsOn(of)).heard).toEqual(news)
  }

  test('is when everything is kept, when the network goes and when it comes back', async () => {
    await goTo('/request/')
    await hears(['ready'])
    await context.setOffline(true)
    await hears(['ready', 'offline'])
    await page.reload()
    await hears(['ready'])
    expect((await newsOn(page)).state).toEqual({ online: false, ready: true, newer: false })
    await context.setOffline(false)
    await hears(['ready', 'online'])
  })

  test('is that there is a newer release, when that is whole: on pages of the older one alone, and once', async () => {
    await goTo('/request/')
    await hears(['ready'])
    const other = await newPage()
    await other.addInitScript(await offlineModules())
    publish(withNewCode(first, at('code-4'), 'v4'))
    await goTo('/request/', other)
    await hears(['ready'], other)
    await hears(['ready', 'newer'])
    expect(await edition()).toBeNull()
    await page.evaluate('offlineTest.offline.loadNewer()')
    await expect.poll(() => edition()).toBe('v4')
    await hears(['ready'])
  })

  test('is nothing new after a publish of content', async () => {
    await goTo('/request/')
    await hears(['ready'])
    publish(withNewContent(first, at('content-4'), '4'))
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/request/'))!.update())
    await page.reload()
    await hears(['ready'])
    expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration('/request/'))!.waiting))).toBe(false)
  })

  test('is the truth after the browser dropped some of it: that is fetched again first', async () => {
    await goTo('/request/')
    await hears(['ready'])
    await page.evaluate(async (file) => (await caches.open('signpost-request-files')).delete(file), list.files[0]!)
    await page.reload()
    await hears(['ready'])
    expect((await cacheContents(page))['signpost-request-files']).toContain(reader.url + list.files[0]!)
  })
})

describe('once everything was removed', () => {
  test('nothing is left or comes back, the open page works on, and the next visit begins anew', async () => {
    await page.addInitScript(await offlineModules())
    await goTo('/request/')
    await expect.poll(async () => (await newsOn(page)).heard).toEqual(['ready'])
    await page.evaluate('caches.open("somebody-elses")')
    await page.evaluate('offlineTest.removeCaches()')
    expect(Object.keys(await cacheContents(page))).toEqual(['somebody-elses'])
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    const { later } = await scriptsOf(first, htmlOf('/request/'))
    expect(await importAll(later)).toBe(later.length)
    expect(await page.evaluate((font) => fetch(font).then(({ status }) => status), list.later[0]!)).toBe(200)
    expect(await page.evaluate(() => fetch('/request/data.json').then(({ status }) => status))).toBe(200)
    expect(Object.keys(await cacheContents(page))).toEqual(['somebody-elses'])
    await page.reload()
    await expect.poll(async () => (await newsOn(page)).heard).toEqual(['ready'])
    await context.setOffline(true)
    await goTo('/request/')
  })
})
