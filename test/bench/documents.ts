/** The content that is measured: a part of the seed that stays the same size, and generated pages on top of it. */
import { generatedPages, sampleSource } from '../../content/sample/generate'
import { type TypeName, typeNames } from '../../content/model/types'
import type { SeedDoc } from '../../content/seed/read'
import { smallSeed } from '../support/small-seed'

/** The day everything is generated for, so that every run measures the same. */
export const day = '2026-11-22'

/** A part of the seed and `count` generated pages, in the order in which they can be written. */
export function benchDocuments(count: number): SeedDoc[] {
  const seed = smallSeed()
  const topics = seed.filter(({ type }) => type === 'topic').map(({ slug }) => slug)
  const generated = { source: [sampleSource(day)], ...generatedPages(count, { day, topics }) }
  const asSeed = (type: keyof typeof generated): SeedDoc[] =>
    generated[type].map((doc) => ({ type, slug: doc.slug, doc: doc as Record<string, unknown>, file: 'generated' }))
  const all = [...seed, ...asSeed('source'), ...asSeed('guidance'), ...asSeed('faq')]
  const order = (type: TypeName) => typeNames.indexOf(type)
  return all.sort((a, b) => order(a.type) - order(b.type))
}
