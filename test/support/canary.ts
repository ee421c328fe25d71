/**
 * A browser all of whose traffic is written down, and a search of that for words that must not leave it. Three
 * witnesses, each of which sees what the others may not: a proxy (every byte sent by pages, workers, beacons and
 * sockets), the browser's own log of its network (names looked up and connections prepared), and the browser's events
 * (requests that a policy stopped before they were sent, addresses). At the end what is kept for later is read too:
 * caches, cookies, workers. Drafts in IndexedDB and localStorage are where typed words belong, and are not read.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { hashOf } from '../../cms/publish/page-facts'
import { launchBrowser } from './browser'
import { type CanaryWord, type Found, searcherFor } from './canary-words'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy'

export type Witness = 'sent' | 'network log' | 'request' | 'address' | 'cache' | 'worker' | 'cookie' | 'call' | 'hint'

export interface Leak extends Found {
  witness: Witness
  /** Which request, cache or address it stood in. */
  where: string
}

interface Evidence {
  witness: Witness
  where: string
  bytes: Buffer
}

export class Canary {
  private readonly evidence: Evidence[] = []

  private constructor(
    private readonly site: string,
    private readonly folder: string,
    private readonly proxy: RecordingProxy,
    private readonly browser: Browser,
    /** Where the pages to be watched are opened. */
    readonly context: BrowserContext,
  ) {}

  /** Starts the browser. @param site address of the served site, the only one that really answers. */
  static async start(site: string, options: BrowserContextOptions = {}): Promise<Canary> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'signpost-canary-'))
    const proxy = await startRecordingProxy(site)
    const browser = await launchBrowser({
      // Addresses of the machine itself go through the proxy too.
      proxy: { server: proxy.url, bypass: '<-loopback>' },
      args: [`--log-net-log=${path.join(folder, 'net.json')}`, '--net-log-capture-mode=IncludeSensitive'],
    })
    const context = await browser.newContext(options)
    const canary = new Canary(site, folder, proxy, browser, context)
    await canary.watch()
    return canary
  }

  private note(witness: Witness, where: string, content: string | Buffer): void {
    this.evidence.push({ witness, where, bytes: typeof content === 'string' ? Buffer.from(content) : content })
  }

  private async watch(): Promise<void> {
    this.context.on('request', (request) => {
      const headers = Object.entries(request.headers()).join('\n')
      this.note('request', `${request.method()} ${request.url()}`, `${request.url()}\n${headers}\n`)
      const body = request.postDataBuffer()
      if (body) this.note('request', `body of ${request.method()} ${request.url()}`, body)
    })
    this.context.on('page', (page) => {
      page.on('framenavigated', (frame) => this.note('address', frame.url(), frame.url()))
      page.on('websocket', (socket) => {
        this.note('request', socket.url(), socket.url())
        socket.on('framesent', ({ payload }) => this.note('request', `frame to ${socket.url()}`, payload))
      })
    })
    await this.context.exposeBinding('noteFor', (_source, witness: Witness, given: string) => this.note(witness, witness, given))
    await this.context.addInitScript(noteWhatNoProxySees)
  }

  /** Ends the browser and says where the words were seen. Nothing may be seen of it afterwards. */
  async finish(words: readonly CanaryWord[]): Promise<Leak[]> {
    for (const page of this.context.pages()) {
      this.note('address', page.url(), page.url())
      // Pages may send something when they are left.
      await page.goto('about:blank')
    }
    await this.untilQuiet()
    await this.lookAtKept()
    await this.context.close()
    await this.browser.close()
    for (const { to, bytes } of this.proxy.sent()) this.note('sent', to, bytes)
    this.note('network log', 'the browser’s log of its network', readFileSync(path.join(this.folder, 'net.json')))
    await this.proxy.close()
    rmSync(this.folder, { recursive: true, force: true })
    const search = searcherFor(words)
    // The same was often seen many times.
    const once = new Map(this.evidence.map((piece) => [`${piece.witness} ${piece.where} ${hashOf(piece.bytes)}`, piece]))
    return [...once.values()].flatMap(({ witness, where, bytes }) => search(bytes).map((found) => ({ witness, where, ...found })))
  }

  /** Whom the browser sent anything to, by host and port. */
  hosts(): string[] {
    const hosts = this.proxy.sent().flatMap(({ to }) => {
      const [, connect, address] = /^(?:CONNECT (\S+)|[A-Z]+ (http\S+))$/.exec(to) ?? []
      return connect ?? (address ? new URL(address).host : [])
    })
    return [...new Set(hosts)].sort()
  }

  /** Beacons and prepared connections go when the browser finds time. */
  private async untilQuiet(): Promise<void> {
    const size = () => this.proxy.sent().reduce((sum, { bytes }) => sum + bytes.length, 0)
    for (let quiet = 0, before = -1; quiet < 10; quiet = size() === before ? quiet + 1 : 0) {
      before = size()
      await pause(100)
    }
  }

  /** Reads what is kept for later, as it is now: for what is removed before the end. */
  async lookAtKept(): Promise<void> {
    for (const cookie of await this.context.cookies()) this.note('cookie', cookie.name, JSON.stringify(cookie))
    const page = await this.context.newPage()
    // Anything of the site will do: a page of its own to look from.
    await page.goto(`${this.site}/favicon.svg`)
    for (const { name, url, headers, body } of await cached(page))
      this.note('cache', `${name}: ${url}`, Buffer.concat([Buffer.from(`${name}\n${url}\n${headers}\n\n`), Buffer.from(body, 'base64')]))
    for (const worker of await workers(page)) this.note('worker', worker.scope, JSON.stringify(worker))
    await page.close()
  }
}

/**
 * Runs in each page. Calls to other browsers go through no proxy. Hints are followed by some browsers and not by others:
 * looking a name up tells it to whoever runs the names, and shows nowhere else.
 */
function noteWhatNoProxySees(): void {
  const { noteFor } = globalThis as unknown as { noteFor(witness: string, given: string): Promise<void> }
  for (const name of ['RTCPeerConnection', 'WebTransport'] as const)
    if (globalThis[name])
      Object.assign(globalThis, {
        [name]: new Proxy(globalThis[name], {
          construct(target, given, as) {
            void noteFor('call', JSON.stringify(given))
            return Reflect.construct(target, given, as) as object
          },
        }),
      })
  const hints =
    'link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"], link[rel~="prerender"], script[type="speculationrules"]'
  new MutationObserver(() => {
    for (const hint of document.querySelectorAll(hints)) void noteFor('hint', hint.outerHTML)
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['rel', 'href'] })
}

const cached = (page: Page): Promise<{ name: string; url: string; headers: string; body: string }[]> =>
  page.evaluate(async () => {
    const all: { name: string; url: string; headers: string; body: string }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const response = (await cache.match(request))!
        const bytes = new Uint8Array(await response.arrayBuffer())
        let body = ''
        for (let at = 0; at < bytes.length; at += 8192) body += String.fromCharCode(...bytes.subarray(at, at + 8192))
        all.push({ name, url: request.url, headers: JSON.stringify([...request.headers, ...response.headers]), body: btoa(body) })
      }
    }
    return all
  })

const workers = (page: Page): Promise<{ scope: string; scripts: (string | undefined)[]; tags: string[] }[]> =>
  page.evaluate(async () =>
    Promise.all(
      (await navigator.serviceWorker.getRegistrations()).map(async (registration) => {
        const { scope, active, waiting, installing } = registration
        const { sync } = registration as unknown as { sync?: { getTags(): Promise<string[]> } }
        return {
          scope,
          scripts: [active, waiting, installing].map((worker) => worker?.scriptURL),
          tags: (await sync?.getTags().catch(() => [])) ?? [],
        }
      }),
    ),
  )
