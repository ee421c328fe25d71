/** What tests of the tool without a network look at: the worker, what is kept, and what its scripts may still ask for. */
import { readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import type { OfflineFiles } from '../../site/request/offline/files'
import type { News, OfflineState } from '../../site/request/offline/register'

/** The list that a published worker carries. */
export const listIn = (folder: string): OfflineFiles =>
  JSON.parse(/^const FILES=(.*);$/m.exec(readFileSync(path.join(folder, 'request/sw.js'), 'utf8'))![1]!) as OfflineFiles

/** Waits until the worker that the page's address belongs to is at work and has kept what it lists. */
export const untilKept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active!.state !== 'activated') await new Promise((resolve) => active!.addEventListener('statechange', resolve))
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })

/** Waits until a newer worker has kept its files and waits for the pages of the older one to be closed. */
export const untilNewerWaits = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration('/request/'))!
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 20))
  })

/** Every address in every cache of the origin, and the caches' names. */
export const cacheContents = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const all: Record<string, string[]> = {}
    for (const name of await caches.keys()) all[name] = (await (await caches.open(name)).keys()).map(({ url }) => url)
    return all
  })

/**
 * Every script that a page's scripts import, at once or later, found by a bundler that reads them: not by the names in
 * their text, as the list was made.
 */
export async function scriptsOf(folder: string, html: string): Promise<{ first: string[]; later: string[] }> {
  const entries = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src!.slice(1))
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: entries.map((entry) => `./${entry}`),
    outdir: 'nowhere',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  })
  const first = new Set(entries)
  for (const script of first)
    for (const { path, kind } of metafile.inputs[script]!.imports) if (kind === 'import-statement') first.add(path)
  const later = Object.keys(metafile.inputs).filter((script) => !first.has(script))
  return { first: [...first].map((script) => `/${script}`), later: later.map((script) => `/${script}`) }
}

/** The module that registers the worker and the one that removes everything, for a page that is asked by a test: `offlineTest`. */
export async function offlineModules(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { Offline } from './register'
import { removeCaches } from './remove'
const offline = new Offline()
const heard = []
for (const news of ['ready', 'offline', 'online', 'newer']) offline.on(news, () => heard.push(news))
globalThis.offlineTest = { offline, heard, removeCaches }
offline.start()`,
      resolveDir: path.resolve('site/request/offline'),
    },
    define: { 'import.meta.env.DEV': 'false' },
    bundle: true,
    write: false,
    format: 'iife',
  })
  return outputFiles[0]!.text
}

/** What a page with `offlineModules` in it has been told so far. */
export const newsOn = (page: Page): Promise<{ heard: News[]; state: OfflineState }> =>
  page.evaluate('({ heard: offlineTest.heard, state: offlineTest.offline.state })')

/** A way to a site that can fall silent: it then takes requests and never answers, as a bad line does. */
export async function silentLine(site: string): Promise<{ url: string; silent: boolean; close(): Promise<void> }> {
  const line = { url: '', silent: false, close: async () => {} }
  const server = createServer((asked, answer) => {
    if (line.silent) return
    const { method, headers } = asked
    asked.pipe(
      request(new URL(asked.url!, site), { method: method!, headers }, (answered) => {
        answer.writeHead(answered.statusCode!, answered.headers)
        answered.pipe(answer)
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  line.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  line.close = () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections()))
  return line
}
