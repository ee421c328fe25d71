/** The generated county, which never shares a database or a site with real content. */
import path from 'node:path'
import { sampleCounty } from '../content/sample/generate'
import { type Doc, type TypeName, typeNames } from '../content/model/types'
import type { SeedDoc } from '../content/seed/read'

/** Points every setting at the sample's own data folder and its own database file. */
export function useSampleData(): void {
  if (process.env.SIGNPOST_SAMPLE === 'true') return
  process.env.DATA_DIR = path.join(process.env.DATA_DIR?.trim() || 'data', 'sample')
  process.env.DATABASE_URL = ''
  process.env.SIGNPOST_SAMPLE = 'true'
}

/** The county as seed documents, in the order in which they can be written. @param day `YYYY-MM-DD` */
export function sampleDocs(day: string): SeedDoc[] {
  const county: Partial<{ [T in TypeName]: Doc<T>[] }> = sampleCounty({ day })
  return typeNames.flatMap((type) =>
    (county[type] ?? []).map((doc) => ({ type, slug: doc.slug, doc: doc as Record<string, unknown>, file: 'generated sample' })),
  )
}
