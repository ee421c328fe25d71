/** The whole content through the database and the real site: what is counted is what a reader gets. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coverageOf } from '../../content/coverage/coverage'
import { faultsOf } from '../../content/coverage/report'
import { sitePointers } from '../../content/coverage/site-pointers'
import { warmIndexer } from '../../cms/publish/full-text'
import { Publisher } from '../../cms/publish/publisher'
import { threadRenderer } from '../../cms/publish/renderer'
import { seedDatabase } from '../../cms/seed'
import { readSeed } from '../../content/seed/read'
import { compiledAssets, compiledSite as entry } from '../../scripts/paths'
import { compiledSite } from '../site/compiled'
import { type TestCms, openTestCms } from '../support/cms'

let cms: TestCms
let payload: Payload

beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
})
afterAll(() => cms.close())

test('a fresh seed, published, leaves no row, section, source, link or term uncovered', async () => {
  await seedDatabase(payload, readSeed('content/seed'))
  const site = await compiledSite()
  const publisher = new Publisher(payload, {
    site,
    renderer: threadRenderer(pathToFileURL(entry).href),
    indexer: warmIndexer(site),
    assetsDir: compiledAssets,
    dataDir: cms.dataDir,
    siteUrl: 'https://signpost.example',
    keepReleases: 2,
    today: () => '2026-11-22',
  })
  // Refuses links that lead nowhere and documents that do not fit the model.
  const { release, warnings } = await publisher.publish()
  expect(warnings).toEqual([])
  const coverage = coverageOf(publisher.snapshot!)
  expect(faultsOf(coverage)).toEqual([])
  const total = (of: 'rows' | 'sections') => coverage.sources.reduce((sum, source) => sum + source[of].total, 0)
  expect([total('rows'), total('sections')]).toEqual([191, 101])

  const pages = publisher.releases
    .manifest(release)!
    .addresses.filter((address) => address.endsWith('/'))
    .map((address) => ({ address, html: readFileSync(path.join(publisher.releases.current, address, 'index.html'), 'utf8') }))
  expect(sitePointers(pages, coverage).faults).toEqual([])
})
