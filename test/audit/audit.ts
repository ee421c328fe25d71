/**
 * `npm run audit`: every page of the built site under axe, light and dark, on a phone and a desk; no page wider than a
 * screen of 320 pixels, no error, no request to anybody else. Prints what it finds and writes `bench/audit.json`. Ends
 * with an error where it finds anything. `npm test` does the same with one page of each kind.
 *
 * `-- --dir DIR` takes a site that is built already, `-- --only PART` the addresses that hold the words, and writes nothing.
 */
import '../../scripts/node-version'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { run } from '../../scripts/lifecycle'
import { root } from '../../scripts/paths'
import { addressesIn, buildInto } from '../support/built-site'
import { startReader } from '../support/reader'
import { type Fault, auditPages } from './pages'

/** As many pages are looked at at a time as a small machine has cores. */
const AT_A_TIME = 2

await run(async () => {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, only: { type: 'string', default: '' } } })
  mkdirSync(path.join(root, '.build'), { recursive: true })
  const work = mkdtempSync(path.join(root, '.build', 'audit-'))
  try {
    const out = values.dir ? path.resolve(values.dir) : await buildInto(path.join(work, 'public'))
    const reader = await startReader(out)
    try {
      const addresses = [...addressesIn(out), '/search/', '/search/?q=meeting'].filter((address) => address.includes(values.only))
      const began = Date.now()
      const queue = addresses.entries()
      let done = 0
      const tell = () => ++done % 100 === 0 && console.log(`${done} of ${addresses.length} pages`)
      const parts = await Promise.all(Array.from({ length: AT_A_TIME }, () => auditPages(reader, queue, tell)))
      const faults = parts.flatMap((part) => part.faults)
      const report = {
        date: new Date().toISOString().slice(0, 10),
        pages: addresses.length,
        runs: parts.reduce((sum, part) => sum + part.runs, 0),
        minutes: Math.round((Date.now() - began) / 6000) / 10,
        violations: byRule(faults),
      }
      console.log(JSON.stringify(report, null, 2))
      if (!values.only) writeFileSync(path.join(root, 'bench/audit.json'), `${JSON.stringify(report, null, 2)}\n`)
      if (faults.length > 0) process.exitCode = 1
    } finally {
      await reader.close()
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})

/** How many pages break each rule, with the first three of them. */
function byRule(faults: readonly Fault[]) {
  const rules = new Map<string, Map<string, string>>()
  for (const { rule, address, what } of faults) {
    const pages = rules.get(rule) ?? new Map<string, string>()
    rules.set(rule, pages.set(address, pages.get(address) ?? what))
  }
  return Object.fromEntries(
    [...rules].map(([rule, pages]) => [
      rule,
      { pages: pages.size, examples: [...pages].slice(0, 3).map(([address, what]) => `${address} ${what}`) },
    ]),
  )
}
