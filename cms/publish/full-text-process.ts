/** The process that makes full-text indexes. Started by `indexerInOwnProcess` in indexer.ts. */
import os from 'node:os'
import type { Site, Snapshot } from '../../content/model/snapshot'
import { type FullText, warmIndexer } from './full-text'
import { type SnapshotChanges, withChanges } from './snapshot-changes'

export interface ToIndexer {
  id: number
  changes: SnapshotChanges
  folder: string
  unless?: string | undefined
}
export interface FromIndexer {
  id: number
  made?: FullText | undefined
  error?: string
}

// Pages come first: rendering must never wait for this. What Pagefind starts takes the priority over.
os.setPriority(os.constants.priority.PRIORITY_LOW)
// Ctrl-C reaches every process of a terminal; this one ends with the publisher.
process.on('SIGINT', () => {})
for (const end of ['SIGTERM', 'disconnect'] as const)
  process.on(end, () => {
    // Pagefind would go on writing into a folder that the next publisher clears away.
    setTimeout(() => process.exit(), 1000)
    void indexer.close().finally(() => process.exit())
  })

const site = (await import(process.argv[2]!)) as Site
const indexer = warmIndexer(site)
let snapshot: Snapshot | undefined
let work = Promise.resolve()

process.on('message', (order: ToIndexer) => {
  work = after(work, order)
})

async function after(before: Promise<void>, { id, changes, folder, unless }: ToIndexer): Promise<void> {
  await before
  snapshot = withChanges(snapshot, changes)
  const answer: FromIndexer = { id }
  try {
    answer.made = await indexer.write(snapshot, folder, unless)
  } catch (error) {
    answer.error = error instanceof Error ? error.message : String(error)
  }
  process.send!(answer)
}
