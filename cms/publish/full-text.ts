/** The full-text index: Pagefind over the records the site gives. */
import { createHash } from 'node:crypto'
import * as pagefind from 'pagefind'
import type { SearchRecord, Site, Snapshot } from '../../content/model/snapshot'

/** Records given to Pagefind before it has answered for the first of them: otherwise each of the two waits for the other. */
const AT_A_TIME = 16

/** What an index was made from: a text that changes exactly when its records do, and the addresses in it. */
export interface FullText {
  hash: string
  addresses: string[]
}

export interface Indexer {
  /**
   * Writes an index of the snapshot's pages into an empty folder.
   * @param unless the hash of an index that is there already; where it would be the same, nothing is written.
   * @throws Error with Pagefind's own words.
   */
  write(snapshot: Snapshot, folder: string, unless?: string): Promise<FullText | undefined>
  /** Ends what was started for it. What is being written fails. */
  close(): Promise<void>
}

/**
 * An indexer that stays warm: Pagefind keeps what it has read of every page, and only the records that changed are
 * given to it again. Half of the time of an index is reading.
 */
export function warmIndexer(site: Pick<Site, 'searchRecords'>): Indexer {
  let index: pagefind.PagefindIndex | undefined
  let known = new Map<string, string>()

  const begin = async (): Promise<pagefind.PagefindIndex> => {
    await index?.deleteIndex()
    known = new Map()
    const begun = await pagefind.createIndex({ forceLanguage: 'en' })
    if (!begun.index) throw new Error(`The full-text index could not be begun: ${begun.errors.join('; ')}`)
    return (index = begun.index)
  }

  return {
    async write(snapshot, folder, unless) {
      const records = site.searchRecords(snapshot)
      const hashes = new Map(records.map((record) => [record.address, hashOfRecord(record)]))
      const hash = createHash('sha256')
        .update(JSON.stringify([...hashes]))
        .digest('base64url')
        .slice(0, 22)
      if (hash === unless) return undefined
      // A record can be given to Pagefind again, but not taken from it.
      const into = index && [...known.keys()].every((address) => hashes.has(address)) ? index : await begin()
      const changed = records.filter(({ address }) => known.get(address) !== hashes.get(address))
      for (let i = 0; i < changed.length; i += AT_A_TIME) {
        const some = changed.slice(i, i + AT_A_TIME)
        await Promise.all(some.map((record) => add(into, record)))
        for (const { address } of some) known.set(address, hashes.get(address)!)
      }
      const written = await into.writeFiles({ outputPath: folder })
      if (written.errors.length) throw new Error(`The full-text index could not be written: ${written.errors.join('; ')}`)
      return { hash, addresses: [...hashes.keys()] }
    },
    async close() {
      index = undefined
      await pagefind.close()
    },
  }
}

const hashOfRecord = (record: SearchRecord): string => createHash('sha256').update(JSON.stringify(record)).digest('base64url')

/** Gives a record to the index, in place of an earlier one at the same address. */
async function add(index: pagefind.PagefindIndex, { address, title, summary, text, filters }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: address,
    content: text,
    language: 'en',
    meta: { title, summary, kind: filters.kind?.[0] ?? '' },
    filters,
  })
  if (errors.length) throw new Error(`${address} could not be indexed: ${errors.join('; ')}`)
}
