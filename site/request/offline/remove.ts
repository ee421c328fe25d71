/** Takes everything of this folder from the device: for the button that clears a shared computer. */
import { CACHES, SCOPE } from './files'

/**
 * Removes the tool's caches and its worker. The open page works on with the network; the next visit begins anew.
 * @throws Error where the browser refuses.
 */
export async function removeCaches(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(SCOPE)
  await registration?.unregister()
  // Browsers give no caches to pages that did not come over HTTPS.
  if (!('caches' in globalThis)) return
  for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name)
}
