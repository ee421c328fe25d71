/** `npm run seed [-- --sample]`: fills the database with the starting content. Safe to run again. */
import './node-version'
import { readSettings } from '../cms/settings'
import { run } from './lifecycle'
import { openCms } from './open-cms'
import { useSampleData } from './sample'
import { readWholeSeed, seedAndTell } from './seeding'

await run(async () => {
  const sample = process.argv.includes('--sample')
  if (sample) useSampleData()
  // A wrong setting is told before the seed is read.
  readSettings()
  const docs = readWholeSeed(sample)
  const { payload } = await openCms()
  await seedAndTell(payload, docs)
  await payload.destroy()
})
