/** The compiled site, compiled first where its sources have changed. */
import { pathToFileURL } from 'node:url'
import type { Site } from '../../content/model/snapshot'
import { compileSite } from '../../scripts/compile'
import { compiledAssets, compiledSite as entry } from '../../scripts/paths'

/** The door of the compiled site. */
export async function compiledSite(): Promise<Site> {
  await compileSite()
  return (await import(pathToFileURL(entry).href)) as Site
}

/** Where the compiled site keeps what pages refer to: styles, fonts and scripts. */
export const clientFolder = compiledAssets
