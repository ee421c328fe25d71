/** `npm run rollback [-- RELEASE]`: makes the release before the live one, or a named one, public again. */
import './node-version'
import { Releases } from '../cms/publish/releases'
import { SettingError, readSettings } from '../cms/settings'
import { run } from './lifecycle'
import { useSampleData } from './sample'

await run(async () => {
  const args = process.argv.slice(2)
  if (args.includes('--sample')) useSampleData()
  const releases = new Releases(readSettings().dataDir)
  const all = releases.all()
  const live = releases.live()
  const wanted = args.find((arg) => !arg.startsWith('--'))
  const target = wanted ? wanted.padStart(6, '0') : all.filter((name) => live && name < live).at(-1)
  console.log(`Releases kept: ${all.map((name) => (name === live ? `${name} (live)` : name)).join(', ') || 'none'}`)
  if (!target || !all.includes(target))
    throw new SettingError(
      wanted ? `There is no release ${wanted}. Choose one of those above.` : 'There is no earlier release to go back to.',
    )
  // Held first: a publisher that takes over in between must not tidy the newer releases away.
  releases.hold(target)
  releases.swap(target)
  console.log(`Live: release ${target}. The next change that is published makes a newer one; until then this one stays.`)
})
