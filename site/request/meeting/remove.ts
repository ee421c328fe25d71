/** Removes everything that the request form and this page have left on the device. */
import type { TableStore } from './table-store'

/** The tables, the drafts of the request form, its settings, its service worker and its caches. Each is tried, whatever becomes of the others. */
export async function removeEverything(store: TableStore): Promise<void> {
  await store.clear().catch(() => {})
  const [{ openDrafts }, { removeTraces }] = await Promise.all([import('../store'), import('../store/traces')])
  const opened = await openDrafts()
  // Drafts that are open in other tabs are told of it, so that these do not write them again.
  if ('drafts' in opened) await opened.drafts.removeAll().catch(() => removeTraces())
  else await removeTraces()
}
