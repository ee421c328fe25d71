/** Makes the tool work without a network, and tells the page how that stands. Nothing of it is ever waited for. */
import { FIXED, SCOPE, WORKER } from './files'
import { removeCaches } from './remove'
import type { Answer, Question } from './scope'

export type News = 'ready' | 'offline' | 'online' | 'newer'

/** What to say of each, politely, where announcements stand. */
export const words: Readonly<Record<News, string>> = {
  ready: 'Ready to work offline.',
  offline: 'You are offline. What you write is kept here.',
  online: 'You are online again.',
  newer: 'There is a newer version of this page. Load it when it suits you: what you have written stays.',
}

export interface OfflineState {
  online: boolean
  /** All that this page needs is on the device. */
  ready: boolean
  /** The site has a newer release than this page is of. */
  newer: boolean
}

/** Between two questions whether there is a newer release, while the page stays open. */
const HOUR = 3_600_000

type Listener = (state: Readonly<OfflineState>) => void

/** How the tool stands with the network. One for a page. */
export class Offline {
  private readonly listeners = new Map<News, Set<Listener>>()
  private readonly now: OfflineState = { online: navigator.onLine, ready: false, newer: false }
  private asked = Date.now()

  get state(): Readonly<OfflineState> {
    return this.now
  }

  /** Calls the listener at each news of this kind from now on. @returns what ends that. */
  on(news: News, listener: Listener): () => void {
    const list = this.listeners.get(news) ?? new Set()
    this.listeners.set(news, list.add(listener))
    return () => void list.delete(listener)
  }

  /** Begins after the page has loaded. Browsers that cannot keep files, or may not, work on as before. */
  start(): this {
    addEventListener('offline', () => this.tell('offline', { online: false }))
    addEventListener('online', () => this.tell('online', { online: true }))
    if (!('serviceWorker' in navigator)) return this
    // Developers see each change at once, and whatever `npm start` left at the same address goes.
    if (import.meta.env.DEV) {
      void removeCaches()
      return this
    }
    const begin = () => void this.register().catch(() => undefined)
    if (document.readyState === 'complete') begin()
    else addEventListener('load', begin, { once: true })
    return this
  }

  /** Loads the page anew. Only when the writer asks for it. */
  loadNewer(): void {
    location.reload()
  }

  private async register(): Promise<void> {
    const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE, updateViaCache: 'none' })
    const look = () => void this.look(registration)
    const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look)
    follow(registration.installing)
    registration.addEventListener('updatefound', () => follow(registration.installing))
    look()
    const update = () => {
      this.asked = Date.now()
      // Where the network is away again, the next time will do.
      registration.update().catch(() => undefined)
    }
    addEventListener('online', update)
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && Date.now() - this.asked > HOUR) update()
    })
  }

  private async look({ waiting, active }: ServiceWorkerRegistration): Promise<void> {
    const files = ownFiles()
    const [next, present] = await Promise.all([waiting && ask(waiting, files), active && ask(active, files)])
    if (!this.now.ready && [next, present].some((answer) => answer?.same && answer.kept)) this.tell('ready', { ready: true })
    if (!this.now.newer && next && !next.same) this.tell('newer', { newer: true })
  }

  private tell(news: News, change: Partial<OfflineState>): void {
    Object.assign(this.now, change)
    for (const listener of this.listeners.get(news) ?? []) listener(this.now)
  }
}

/** The compiled scripts and styles that this page was loaded with: they tell its release. */
const ownFiles = (): string[] =>
  [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel="stylesheet"]')]
    .map((part) => new URL(part instanceof HTMLScriptElement ? part.src : part.href).pathname)
    .filter((path) => path.startsWith(FIXED))

const ask = (worker: ServiceWorker, files: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => resolve(data as Answer), { once: true })
    port1.start()
    worker.postMessage({ files } satisfies Question, [port2])
  })
