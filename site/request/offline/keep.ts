/** What is kept on the device for work without a network: the tool's own public files, and nothing that anybody types. */
import { CACHES, FIXED, type OfflineFiles } from './files'

export const names = { files: `${CACHES}files`, pages: `${CACHES}pages`, used: `${CACHES}used` } as const

/** Fetched at a time: enough to be quick, few enough to leave room for what the page itself asks for. */
const AT_ONCE = 4

/**
 * Fetches what is listed and not kept yet.
 * @param anew whether pages and data are fetched again that are kept.
 * @throws Error where one cannot be had. What came before it stays, so that the next try has less to do.
 */
export async function keepAll({ files, pages }: OfflineFiles, anew: boolean): Promise<void> {
  await keep(names.files, files, {})
  // Last, so that no page is kept without what it needs.
  await keep(names.pages, pages, { anew })
}

async function keep(name: string, addresses: readonly string[], { anew = false }): Promise<void> {
  const cache = await caches.open(name)
  const have = anew ? new Set<string>() : new Set(await keptIn(cache))
  const missing = addresses.filter((address) => !have.has(address))
  const next = async (): Promise<void> => {
    for (let address = missing.shift(); address !== undefined; address = missing.shift()) {
      // Files whose names change with their content may come from where the browser keeps what the page just loaded.
      const response = await fetch(address, { cache: address.startsWith(FIXED) ? 'default' : 'no-cache' })
      if (!mayBeKept(response)) throw new Error(`${address} cannot be kept (${response.status}).`)
      await cache.put(address, response)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
}

/** Whether everything listed is kept. */
export async function isKept({ files, pages }: OfflineFiles): Promise<boolean> {
  if (!(await caches.has(names.files)) || !(await caches.has(names.pages))) return false
  const have = new Set([...(await keptIn(await caches.open(names.files))), ...(await keptIn(await caches.open(names.pages)))])
  return [...files, ...pages].every((address) => have.has(address))
}

/** Drops what the list does not name. Only for when no page of another release is open. */
export async function dropOthers({ files, pages, later }: OfflineFiles): Promise<void> {
  const wanted = { [names.files]: files, [names.pages]: pages, [names.used]: later }
  for (const [name, addresses] of Object.entries(wanted)) {
    if (!(await caches.has(name))) continue
    const cache = await caches.open(name)
    for (const address of await keptIn(cache)) if (!addresses.includes(address)) await cache.delete(address)
  }
}

/** Whole answers of the site itself: no error, and nothing that another place was put in the way of. */
export const mayBeKept = (response: Response): boolean => response.status === 200 && response.type === 'basic' && !response.redirected

const keptIn = async (cache: Cache): Promise<string[]> => (await cache.keys()).map(({ url }) => new URL(url).pathname)
