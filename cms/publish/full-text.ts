/** The full-text index: Pagefind over the records the site gives. */
import { createHash } from 'node:crypto'
import * as pagefind from 'pagefind'
import type { SearchRecord } from '../../content/model/snapshot'

/** A text that changes exactly when the records do. */
export function hashRecords(records: SearchRecord[]): string {
  const hash = createHash('sha256')
  for (const record of records) hash.update(JSON.stringify(record))
  return hash.digest('base64url').slice(0, 22)
}

/**
 * Writes an index of the records into a folder.
 * @throws Error with Pagefind's own words.
 */
export async function writeIndex(records: SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`The full-text index could not be begun: ${errors.join('; ')}`)
  try {
    for (const record of records) {
      const added = await index.addCustomRecord({
        url: record.address,
        content: record.text,
        language: 'en',
        meta: { title: record.title, summary: record.summary, kind: record.filters.kind?.[0] ?? '' },
        filters: record.filters,
      })
      if (added.errors.length) throw new Error(`${record.address} could not be indexed: ${added.errors.join('; ')}`)
    }
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length) throw new Error(`The full-text index could not be written: ${written.errors.join('; ')}`)
  } finally {
    await index.deleteIndex()
  }
}

/** Ends Pagefind's own process. */
export const closeIndexer = (): Promise<unknown> => pagefind.close()
