/** The seed as a snapshot, so that it can be judged before it is in any database. Its prose is Markdown still. */
import { type Snapshot, emptySnapshot } from '../model/snapshot'
import type { SeedDoc } from '../seed/read'
import { blocksOfMarkdown } from '../reading/blocks'
import { type Coverage, coverageOf } from './coverage'

/** @param day the day the content is judged on, `YYYY-MM-DD`. */
export function coverageOfSeed(docs: readonly SeedDoc[], day: string): Coverage {
  const snapshot: Snapshot = emptySnapshot(day)
  for (const { type, doc } of docs) (snapshot.content[type] as unknown[]).push(doc)
  return coverageOf(snapshot, blocksOfMarkdown)
}
