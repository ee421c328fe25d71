/** Opens the CMS's database for a verb. */
import { pathToFileURL } from 'node:url'
import type { Payload } from 'payload'
import type { Site } from '../content/model/snapshot'
import { Publisher } from '../cms/publish/publisher'
import { indexerInOwnProcess } from '../cms/publish/indexer'
import { threadRenderer } from '../cms/publish/renderer'
import { today } from '../cms/publish/today'
import { type Settings, readSettings } from '../cms/settings'
import { compiledAssets, compiledSite } from './paths'

export interface OpenCms {
  payload: Payload
  settings: Settings
}

/** @param key tells connections of one process apart. */
export async function openCms(key = 'verb'): Promise<OpenCms> {
  const settings = readSettings()
  // What goes wrong while opening is said once, in plain words, by whoever asked; after that Payload speaks for itself.
  const quiet = !process.env.LOG_LEVEL?.trim()
  if (quiet) process.env.LOG_LEVEL = 'silent'
  const { getPayload } = await import('payload')
  const { default: config } = await import('../cms/payload.config')
  const payload = await getPayload({ config, key })
  if (quiet) {
    delete process.env.LOG_LEVEL
    payload.logger.level = 'error'
  }
  return { payload, settings }
}

/** A publisher with the compiled site behind it. */
export async function openPublisher({ payload, settings }: OpenCms, mayContinue?: () => Promise<boolean>): Promise<Publisher> {
  const door = pathToFileURL(compiledSite).href
  return new Publisher(payload, {
    site: (await import(door)) as Site,
    renderer: threadRenderer(door),
    indexer: indexerInOwnProcess(door),
    assetsDir: compiledAssets,
    dataDir: settings.dataDir,
    siteUrl: settings.siteUrl,
    searchReportUrl: settings.searchReportUrl,
    keepReleases: settings.keepReleases,
    today,
    mayContinue,
  })
}
