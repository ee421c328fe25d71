/** The content that is measured: the real seed, and generated pages on top of it. */
import { generatedPages, sampleSource } from '../../content/sample/generate'
import { type TypeName, typeNames } from '../../content/model/types'
import { type SeedDoc, readSeed } from '../../content/seed/read'
import { seedDir } from '../../scripts/paths'

/** The day everything is generated for, so that every run measures the same. */
export const day = '2026-11-22'

/** The seed and `count` generated pages, in the order in which they can be written. */
export function benchDocuments(count: number): SeedDoc[] {
  const seed = readSeed(seedDir)
  const topics = seed.filter(({ type }) => type === 'topic').map(({ slug }) => slug)
  const generated = { source: [sampleSource(day)], ...generatedPages(count, { day, topics }) }
  const asSeed = (type: keyof typeof generated): SeedDoc[] =>
    generated[type].map((doc) => ({ type, slug: doc.slug, doc: doc as Record<string, unknown>, file: 'generated' }))
  const all = [...seed, ...asSeed('source'), ...asSeed('guidance'), ...asSeed('faq')]
  const order = (type: TypeName) => typeNames.indexOf(type)
  return all.sort((a, b) => order(a.type) - order(b.type))
}
