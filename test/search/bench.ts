/**
 * `npm run bench:search`: how well search finds things, by judged queries, beside Pagefind and MiniSearch as they come,
 * over the same pages. Prints tables and writes `bench/search.json`. `-- --misses` also prints the tuning queries that
 * miss; `-- --quick` writes nothing. Search is tuned on one half of the queries; the other half is only reported.
 */
import '../../scripts/node-version'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readSeed } from '../../content/seed/read'
import { buildSite } from '../../scripts/build-site'
import { run } from '../../scripts/lifecycle'
import { root } from '../../scripts/paths'
import { startSiteServer } from '../../scripts/serve/site-server'
import { launchBrowser } from '../support/browser'
import { type Results, askMiniSearch, askOurs, askPagefind } from './ask'
import { firstSearch, keystrokes } from './cost'
import { type Figures, type Pointers, type Query, judge, queries, rankOf } from './judge'
import { pointersOf, recordsOf } from './pages'

await run(async () => {
  const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } } })
  await buildSite(readSeed('content/seed'), async ({ snapshot, folder, pages }) => {
    const server = await startSiteServer({ root: folder, host: '127.0.0.1', port: 0, health: () => Promise.resolve({ ok: true }) })
    const browser = await launchBrowser()
    try {
      const context = await browser.newContext({ baseURL: server.url })
      const pointers = pointersOf(pages)
      const ours = await askOurs(context)
      const engines: Record<string, Results> = {
        'ours, at once': ours.now,
        'ours, with full text': ours.afterwards,
        'Pagefind as it comes': await askPagefind(context),
        'MiniSearch as it comes': askMiniSearch(recordsOf(snapshot, pages)),
      }
      const of = (half: Query['half']): Record<string, Figures> => {
        const asked = queries.filter((query) => query.half === half)
        return Object.fromEntries(Object.entries(engines).map(([name, results]) => [name, judge(asked, results, pointers)]))
      }
      const report = {
        date: new Date().toISOString().slice(0, 10),
        pages: pages.length,
        heldBack: of('held-back'),
        tuning: of('tuning'),
        firstSearch: await firstSearch(browser, server.url),
        keystroke: await keystrokes(context),
      }
      console.log(`\nQueries held back\n${tableOf(report.heldBack)}\n\nQueries tuned on\n${tableOf(report.tuning)}`)
      console.log(
        `\nFirst search of a visit: ${JSON.stringify(report.firstSearch)}\nKeystroke to results, ms: ${JSON.stringify(report.keystroke)}`,
      )
      if (values.misses) printMisses(ours.afterwards, pointers)
      if (!values.quick) writeFileSync(path.join(root, 'bench/search.json'), `${JSON.stringify(report, null, 2)}\n`)
    } finally {
      await browser.close()
      await server.close()
    }
  })
})

function tableOf(figures: Record<string, Figures>): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const rows = Object.entries(figures).map(([name, { queries, first, firstThree, reciprocalRank, gain, nothing, junk }]) => [
    name,
    String(queries),
    percent(first),
    percent(firstThree),
    reciprocalRank.toFixed(3),
    gain.toFixed(3),
    percent(nothing),
    percent(junk),
  ])
  const all = [['engine', 'queries', 'first', 'first three', 'MRR', 'nDCG@10', 'nothing', 'junk found'], ...rows]
  const widths = all[0]!.map((_, i) => Math.max(...all.map((row) => row[i]!.length)))
  return all.map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ')).join('\n')
}

function printMisses(results: Results, pointers: Pointers): void {
  console.log('\nTuning queries whose first result is not right: rank, question, first results, right places')
  for (const query of queries) {
    const rank = query.half === 'tuning' && query.kind !== 'junk' ? rankOf(query, results.get(query)!, pointers) : 1
    if (rank !== 1)
      console.log([rank || '-', query.asked, ...results.get(query)!.slice(0, 3), Object.keys(query.right).join(' ')].join('  |  '))
  }
}
