/** Takes everything of this folder from the device: for the button that clears a shared computer. */
import { CACHES, SCOPE } from './files'

/**
 * Removes the tool's caches and its worker. The open page works on with the network; the next visit begins anew.
 * @throws Error where the browser refuses.
 */
export async function removeCaches(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(SCOPE)
  await registration?.unregister()
  for (const name of await cacheNames()) if (name.startsWith(CACHES)) await caches.delete(name)
}

/** Pages that did not come over HTTPS have no caches, and some private windows may not ask for them: there is nothing to remove. */
const cacheNames = async (): Promise<string[]> => {
  if (!('caches' in globalThis)) return []
  return caches.keys().catch((error: unknown) => {
    if ((error as Error).name === 'SecurityError') return []
    throw error
  })
}
