/** The whole site from seed documents alone, in a database and a folder of its own that are thrown away afterwards. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { PublishReport } from '../cms/publish/publisher'
import type { Snapshot } from '../content/model/snapshot'
import type { SeedDoc } from '../content/seed/read'
import { compileSite } from './compile'
import { openCms, openPublisher } from './open-cms'
import { root } from './paths'
import { seedAndTell } from './seeding'

export interface BuiltSite {
  report: PublishReport
  snapshot: Snapshot
  /** The folder of the release; its `pagefind` is a link to another folder. */
  folder: string
  pages: { address: string; html: string }[]
}

/**
 * Builds the site and lets the caller use it.
 * @throws SnapshotError where a link leads nowhere or a document does not fit the model.
 */
export async function buildSite<T>(docs: SeedDoc[], use: (site: BuiltSite) => Promise<T>): Promise<T> {
  if (await compileSite(console.log)) console.log('The site’s code is compiled.')
  mkdirSync(path.join(root, '.build'), { recursive: true })
  const work = mkdtempSync(path.join(root, '.build', 'build-'))
  try {
    process.env.DATA_DIR = work
    process.env.DATABASE_URL = ''
    const cms = await openCms('build')
    await seedAndTell(cms.payload, docs)
    const publisher = await openPublisher(cms)
    const report = await publisher.publish()
    await publisher.index()
    await publisher.close()
    await cms.payload.destroy()
    const folder = path.join(work, 'site/releases', report.release)
    const { addresses } = publisher.releases.manifest(report.release)!
    const pages = addresses
      .filter((address) => address.endsWith('/'))
      .map((address) => ({ address, html: readFileSync(path.join(folder, address, 'index.html'), 'utf8') }))
    return await use({ report, snapshot: publisher.snapshot!, folder, pages })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
