/**
 * `npm run bench:publish [-- --quick]`: how long publishing takes, how long a save takes to be live, and the usual Astro build
 * of the same pages beside it in the same run. Writes `bench/results.json`; a quick run only prints.
 */
import '../../scripts/node-version'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compileSite } from '../../scripts/compile'
import { run } from '../../scripts/lifecycle'
import { root } from '../../scripts/paths'
import { timeClassic } from './classic'
import { type Results, type SaveFigures, type SizeFigures, growthOf, rounded } from './figures'
import { measure } from './own-process'
import { inTables } from './tables'

/** The first makes a site of about 1,500 pages, the size the goals are set for; the second has 1,500 generated documents. */
const SAVES_AT = [960, 1500]
const CLASSIC_TAKES_AT_MOST = 180_000
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: os.availableParallelism(),
  loadAtStart: rounded(os.loadavg()[0]!, 2),
  sizes: [],
  saves: [],
  classic: [],
}

await run(async () => {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
  await compileSite(console.log)
  const work = mkdtempSync(path.join(os.tmpdir(), 'signpost-bench-'))
  const cleanUp = () => rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', cleanUp)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

  for (const size of values.quick ? [100, 300] : [100, ...SAVES_AT, 20_000])
    await measureSize(size, path.join(work, String(size)), values.quick)
  const [small, big] = results.sizes.slice(-2)
  if (!values.quick) results.growth = growthOf(small!, big!)
  console.log(`\n${inTables(results)}`)
  if (values.quick) return
  writeResults()
  console.log('\nWritten to bench/results.json.')
})

function writeResults(): void {
  mkdirSync(path.join(root, 'bench'), { recursive: true })
  writeFileSync(path.join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`)
}

async function measureSize(size: number, folder: string, quick: boolean): Promise<void> {
  const dataDir = path.join(folder, 'data')
  console.log(`${size} documents: filling a database and publishing …`)
  const figures = await measure<SizeFigures>('measure-publish.ts', [String(size)], dataDir)
  results.sizes.push(figures)
  if (!quick) {
    console.log(`${size} documents: the usual Astro build …`)
    const snapshot = path.join(dataDir, 'site/snapshot.json')
    results.classic.push(await timeClassic(snapshot, size, path.join(folder, 'classic'), CLASSIC_TAKES_AT_MOST))
  }
  if (!quick && SAVES_AT.includes(size)) {
    console.log(`${size} documents: from save to live …`)
    results.saves.push(await measure<SaveFigures>('measure-saves.ts', [String(size), String(figures.pages)], dataDir))
  }
  // A run takes many minutes: one that is cut off keeps what it has.
  if (!quick) writeResults()
  rmSync(folder, { recursive: true, force: true })
}
