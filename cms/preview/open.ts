/** The preview of this process, opened when somebody first looks. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Payload } from 'payload'
import { threadRenderer } from '../publish/renderer'
import { readSettings, root } from '../settings'
import { PreviewSite } from './preview-site'

/** Where `npm run compile` leaves the site; scripts/paths.ts names the same place. */
const compiled = path.join(root, '.build', 'site')
const door = path.join(compiled, 'server', 'entry.mjs')
const assets = { dir: path.join(compiled, 'client') }

let site: PreviewSite | undefined

/** @returns undefined where the site’s code has not been compiled on this machine. */
export function openPreview(payload: Payload): { site: PreviewSite; assets: { dir: string } } | undefined {
  if (!existsSync(door)) return undefined
  const { siteUrl, searchReportUrl } = readSettings()
  // One thread: an editor looks at one page at a time, and each thread holds all content.
  site ??= new PreviewSite(payload, threadRenderer(pathToFileURL(door).href, 1), { siteUrl, searchReportUrl })
  return { site, assets }
}
