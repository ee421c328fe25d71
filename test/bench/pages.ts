/**
 * `npm run bench:pages [-- --quick]`: what pages and the request form's first load weigh, and how long search, the look-up and the
 * planner take in a browser. Prints both and writes `bench/pages.json`. It takes about two minutes. A quick run looks up in the smaller of
 * two lists and only prints.
 */
import '../../scripts/node-version'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { run } from '../../scripts/lifecycle'
import { root } from '../../scripts/paths'
import { firstSearch, keystrokes } from '../search/cost'
import { buildInto } from '../support/built-site'
import { startReader } from '../support/reader'
import { measureLookUp } from './look-up'
import { measurePlanner } from './planner'
import { COUNTY, measureRequestLoad, withCounty } from './request-load'
import { weightsOf } from './weights'

await run(async () => {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
  mkdirSync(path.join(root, '.build'), { recursive: true })
  const work = mkdtempSync(path.join(root, '.build', 'bench-'))
  try {
    const out = await buildInto(path.join(work, 'public'))
    const reader = await startReader(out)
    try {
      const load = Math.round(os.loadavg()[0]! * 100) / 100
      const weights = weightsOf(out)
      const context = await reader.browser.newContext({ baseURL: reader.url })
      const search = { keystroke: await keystrokes(context), first: await firstSearch(reader.browser, reader.url) }
      const lookUp = []
      for (const places of values.quick ? [600] : [600, 25_000]) lookUp.push(await measureLookUp(reader.browser, reader.url, places))
      const planner = await measurePlanner(reader.browser)
      withCounty(out, path.join(work, 'county'), new Date().toISOString().slice(0, 10))
      const request = {
        site: await measureRequestLoad(reader.browser, out),
        county: { ...COUNTY, ...(await measureRequestLoad(reader.browser, path.join(work, 'county'))) },
      }
      const report = {
        date: new Date().toISOString().slice(0, 10),
        cores: os.availableParallelism(),
        loadAtStart: load,
        weights,
        search,
        lookUp,
        planner,
        request,
      }
      const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
      for (const [template, { pages, firstView, all }] of Object.entries(weights))
        console.log(
          `${template.padEnd(24)}${String(pages).padStart(4)}${[firstView.median, firstView.worst, all.median, all.worst].map(kB).join('')}`,
        )
      console.log(
        `Search: ${JSON.stringify(search)}\nLook-up: ${JSON.stringify(lookUp)}\nPlanner: ${JSON.stringify(planner)}\nRequest form: ${JSON.stringify(request)}`,
      )
      if (!values.quick) writeFileSync(path.join(root, 'bench/pages.json'), `${JSON.stringify(report, null, 2)}\n`)
    } finally {
      await reader.close()
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})
