/** `npm run seed [-- --sample]`: fills the database with the starting content. Safe to run again. */
import './node-version'
import { seedDatabase } from '../cms/seed'
import { today } from '../cms/publish/today'
import { readSeed } from '../content/seed/read'
import { run } from './lifecycle'
import { openCms } from './open-cms'
import { seedDir } from './paths'
import { sampleDocs, useSampleData } from './sample'

await run(async () => {
  const sample = process.argv.includes('--sample')
  if (sample) useSampleData()
  // Read and checked before the database is opened: a broken seed writes nothing.
  const docs = readSeed(seedDir)
  if (sample) docs.push(...sampleDocs(today()))
  const { payload } = await openCms()
  const result = await seedDatabase(payload, docs, (done, all) => {
    if (process.stdout.isTTY) process.stdout.write(`\rSeeding: ${done} of ${all} documents`)
    else if (done % 500 === 0 || done === all) console.log(`Seeding: ${done} of ${all} documents`)
  })
  if (process.stdout.isTTY) process.stdout.write('\n')
  console.log(
    `Seed: ${result.created} created, ${result.updated} brought up to date, ${result.unchanged} unchanged, ${result.kept} left as people have made them.`,
  )
  await payload.destroy()
})
