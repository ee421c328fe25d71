/** Everything the tool leaves on a device besides the drafts themselves, and how it goes. */
import { deleteDB } from 'idb'
import { removeCaches } from '../offline/remove'
import { DATABASE } from './database'

/** Keys of `localStorage` and `sessionStorage` that belong to the tool begin like this. */
export const PREFIX = 'request:'

/** Databases of the other pages of the tool, such as the clerk's table, begin like this. */
const DATABASES = 'signpost-request'

/** How long other tabs may take to let go of the database, in ms. It is empty by then and goes when the last of them does. */
const PATIENCE = 2000

/** Deletes the databases, the tool's stored settings, its service worker and that one's caches. Each is tried, whatever becomes of the others. */
export async function removeTraces(): Promise<void> {
  await Promise.allSettled([
    Promise.race([deleteDatabases(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]),
    Promise.resolve().then(() => clearKeys(localStorage)),
    Promise.resolve().then(() => clearKeys(sessionStorage)),
    removeCaches(),
  ])
}

async function deleteDatabases(): Promise<void> {
  // Some older browsers do not tell which databases there are.
  const there = (await indexedDB.databases?.().catch(() => [])) ?? []
  const others = there.flatMap(({ name }) => (name?.startsWith(DATABASES) ? [name] : []))
  await Promise.all([DATABASE, `${DATABASES}-table`, ...others].map((name) => deleteDB(name)))
}

function clearKeys(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key)
}
