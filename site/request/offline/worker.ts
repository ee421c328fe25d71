/**
 * The service worker of the request tool. It keeps the tool's own public files on the device, and answers with them
 * where the network does not. Whatever is not on its list it leaves to the browser, above all anything with a query.
 *
 * It never takes over from an older one: a new worker waits until no page of the older is open, and only then drops
 * what that one kept. Pages may be newer than the worker that answers them, for all releases share one store.
 */
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, type StrategyOptions } from 'workbox-strategies'
import { FIXED, type OfflineFiles } from './files'
import { dropOthers, isKept, keepAll, mayBeKept, names } from './keep'
import type { Answer, Question, WorkerScope } from './scope'

/** Written before this code at each publish. */
declare const FILES: OfflineFiles

const scope = globalThis as unknown as WorkerScope

/** Seconds to wait for the network before what is kept is shown. */
const PATIENCE = 2

type Plugin = NonNullable<StrategyOptions['plugins']>[number]

const onlyWholeAnswers: Plugin = {
  // Once everything was removed from this device, nothing comes back until the tool is opened anew.
  cacheWillUpdate: async ({ response }) => (mayBeKept(response) && (await caches.has(names.files)) ? response : null),
}

const keptElsewhere: Plugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? (await caches.match(request)) ?? null,
}

/** A server in trouble is no better than none. */
const noFaults: Plugin = {
  fetchDidSucceed: ({ response }) => {
    if (response.status >= 500) throw new Error(`The site answers ${response.status}.`)
    return Promise.resolve(response)
  },
}

const pages = new NetworkFirst({ cacheName: names.pages, networkTimeoutSeconds: PATIENCE, plugins: [onlyWholeAnswers, noFaults] })
const files = new CacheFirst({ cacheName: names.used, plugins: [onlyWholeAnswers, keptElsewhere] })

/** The address alone is asked for and kept: the part after # says which draft is open. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.search === '' && FILES.pages.includes(url.pathname),
  ({ url, event }) => pages.handle({ event, request: new Request(url.pathname, { cache: 'no-cache' }) }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.search === '' && url.pathname.startsWith(FIXED),
  ({ url, event }) => files.handle({ event, request: new Request(url.pathname) }),
)

scope.addEventListener('install', (event) => event.waitUntil(keepAll(FILES, true)))
// The page of the first visit is answered too, so that it works on when the network goes.
scope.addEventListener('activate', (event) => event.waitUntil(dropOthers(FILES).then(() => scope.clients.claim())))
scope.addEventListener('message', (event) => {
  const { files } = event.data as Question
  event.waitUntil(answer(files).then((answer) => event.ports[0]?.postMessage(answer)))
})

async function answer(asked: readonly string[]): Promise<Answer> {
  const listed = new Set([...FILES.files, ...FILES.later])
  const same = asked.every((file) => listed.has(file))
  // A browser, or somebody tidying up, may have dropped some of it.
  if (same && !(await isKept(FILES))) await keepAll(FILES, false).catch(() => undefined)
  return { same, kept: await isKept(FILES) }
}
