/** Seeding, shared by the verbs that do it. */
import type { Payload } from 'payload'
import { today } from '../cms/publish/today'
import { seedDatabase } from '../cms/seed'
import { type SeedDoc, readSeed } from '../content/seed/read'
import { seedDir } from './paths'
import { sampleDocs } from './sample'

/**
 * The whole seed, read and checked, with the generated county where it is asked for.
 * @throws SeedError before anything is written.
 */
export const readWholeSeed = (sample: boolean): SeedDoc[] => [...readSeed(seedDir), ...(sample ? sampleDocs(today()) : [])]

/** Writes the seed and says how it goes. */
export async function seedAndTell(payload: Payload, docs: SeedDoc[]): Promise<void> {
  let told = Date.now()
  const { created, updated, unchanged, kept, refused } = await seedDatabase(payload, docs, (done, all) => {
    if (Date.now() - told < 2000) return
    told = Date.now()
    console.log(`Seeding: ${done} of ${all} documents`)
  })
  console.log(`Seed: ${created} created, ${updated} brought up to date, ${unchanged} unchanged, ${kept} left as people have made them.`)
  for (const refusal of refused) console.log(`Seed: ${refusal}`)
}
