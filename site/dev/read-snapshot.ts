import { existsSync, readFileSync, statSync } from 'node:fs'
import { type Snapshot, parseSnapshot } from '../../content/model/snapshot'

let held: { key: string; snapshot: Snapshot } | undefined

/** The snapshot that `astro dev` shows: the file named by SNAPSHOT, read again when it has changed. */
export function readSnapshot(): Snapshot {
  const file = process.env.SNAPSHOT ?? 'data/site/snapshot.json'
  if (!existsSync(file)) throw new Error(`There is no snapshot at ${file}. Publish once, or name one in SNAPSHOT.`)
  const key = `${file} ${statSync(file).mtimeMs}`
  if (held?.key !== key) held = { key, snapshot: parseSnapshot(JSON.parse(readFileSync(file, 'utf8'))) }
  return held.snapshot
}
