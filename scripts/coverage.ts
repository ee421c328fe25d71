/**
 * `npm run coverage`: what the published content covers of its sources, and what it lacks. The seed goes through an
 * empty database and the real site, so that what is counted is what a reader gets.
 */
import './node-version'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { coverageOf } from '../content/coverage/coverage'
import { faultsOf, inSvg, inText } from '../content/coverage/report'
import { sitePointers } from '../content/coverage/site-pointers'
import { SettingError } from '../cms/settings'
import { buildSite } from './build-site'
import { run } from './lifecycle'
import { root } from './paths'
import { readWholeSeed } from './seeding'

await run(() =>
  buildSite(readWholeSeed(false), async ({ snapshot, pages }) => {
    const coverage = coverageOf(snapshot)
    const onSite = sitePointers(pages, coverage)
    console.log(inText(coverage))
    console.log(`\nOn the built site: ${onSite.named} parts named by a page of at most 1,500 words; ${pages.length} pages, 0 dead links`)
    const faults = [...faultsOf(coverage), ...onSite.faults]
    const report = { ...coverage, plain: coverage.plain.map(({ entry, reading }) => ({ entry, ...reading })), onSite }
    writeFileSync(path.join(root, 'docs/coverage.json'), `${JSON.stringify(report, null, 1)}\n`)
    writeFileSync(path.join(root, 'docs/pictures/coverage.svg'), inSvg(coverage))
    console.log('Written to docs/coverage.json and docs/pictures/coverage.svg.')
    if (faults.length) throw new SettingError(`${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    await Promise.resolve()
  }),
)
