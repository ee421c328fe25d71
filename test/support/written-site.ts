/** A snapshot's site as files, made as a publish makes them but without a database. */
import { cpSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileOf } from '../../cms/publish/check-site'
import { warmIndexer } from '../../cms/publish/full-text'
import type { RenderOptions, Snapshot } from '../../content/model/snapshot'
import { clientFolder, compiledSite } from '../site/compiled'

/** Writes every page, the files of the compiled site and the full-text index into `folder`, which is made. */
export async function writeSite(snapshot: Snapshot, folder: string, options: RenderOptions): Promise<void> {
  const site = await compiledSite()
  cpSync(clientFolder, folder, { recursive: true })
  for (const address of site.addresses(snapshot)) {
    const { status, body } = await site.render(address, snapshot, options)
    if (status !== 200) throw new Error(`${address} was rendered with status ${status}.`)
    const file = path.join(folder, fileOf(address))
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, body)
  }
  const indexer = warmIndexer(site)
  await indexer.write(snapshot, path.join(folder, 'pagefind'))
  await indexer.close()
}

/** Makes a folder the one that `current` leads to, in one step, as a publish does. */
export function makeCurrent(folder: string, current: string): void {
  symlinkSync(folder, `${current}.new`)
  renameSync(`${current}.new`, current)
}
