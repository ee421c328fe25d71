/** Part of `npm run check`: the seed says everything its sources say, with words a reader knows. */
import './node-version'
import { coverageOfSeed } from '../content/coverage/of-seed'
import { faultsOf, worstTen } from '../content/coverage/report'
import { readSeed } from '../content/seed/read'
import { today } from '../cms/publish/today'
import { SettingError } from '../cms/settings'
import { run } from './lifecycle'
import { seedDir } from './paths'

await run(() => {
  const coverage = coverageOfSeed(readSeed(seedDir), today())
  console.log(`The hardest plain-language versions, by reading age in years:\n${worstTen(coverage).join('\n')}`)
  const faults = faultsOf(coverage)
  if (faults.length) throw new SettingError(`The content has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  return Promise.resolve()
})
