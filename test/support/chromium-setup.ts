/** Vitest global setup: unpacks the browser once, before any worker asks for it. */
import { installedBrowser } from './browser'

export default async function setup(): Promise<void> {
  await installedBrowser()
}
