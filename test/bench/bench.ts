/**
 * `npm run bench [-- --quick]`: all measurements, one after the other, so that none disturbs another: publishing and saving, then what pages
 * weigh and how long search, look-up and planner take, then how well search finds things. Each writes its own file under `bench/`;
 * quick runs are shorter and only print.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const parts = ['bench/publish.ts', 'bench/pages.ts', 'search/bench.ts']

for (const part of parts) {
  const file = path.join(import.meta.dirname, '..', part)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
