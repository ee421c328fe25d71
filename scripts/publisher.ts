/** `npm run publisher [-- --seed]`: the process that publishes. Several may run; one works at a time. */
import './node-version'
import { Lease } from '../cms/publish/lease'
import { runPublisher } from '../cms/publish/service'
import { compileSite } from './compile'
import { run, untilStopped } from './lifecycle'
import { openCms, openPublisher } from './open-cms'
import { useSampleData } from './sample'
import { readWholeSeed, seedAndTell } from './seeding'

await run(async () => {
  const signal = untilStopped()
  const sample = process.argv.includes('--sample')
  if (sample) useSampleData()
  const docs = process.argv.includes('--seed') ? readWholeSeed(sample) : []
  // The site's code is compiled by a process of its own, while this one fills the database.
  const compiling = compileSite(console.log)
  compiling.catch(() => {})
  const cms = await openCms('publisher')
  if (docs.length) await seedAndTell(cms.payload, docs)
  await compiling
  const lease = new Lease(cms.payload)
  const publisher = await openPublisher(cms, () => lease.held())
  await runPublisher(publisher, lease, { cmsUrl: cms.settings.cmsUrl, log: console.log }, signal)
  await cms.payload.destroy()
})
