/** Files of earlier code that a page which is still open may ask for: some scripts are loaded only once they are wanted. */
import type { Manifest, NewFile } from './releases'

/** Days that a file stays public after the last release that needed it. */
const DAYS = 14

/** Files whose names change with their content stand here; no other could be kept beside its successor. */
const FOLDER = '_astro/'

/**
 * Adds to a release what the one before has of earlier code.
 * @param before the release that is live.
 * @param day `YYYY-MM-DD`.
 * @returns since when each such file has not been needed.
 */
export function keepLeftFiles(files: Map<string, NewFile>, before: Manifest | undefined, day: string): Record<string, string> {
  const left: Record<string, string> = {}
  for (const [name, hash] of Object.entries(before?.files ?? {})) {
    const since = before!.left?.[name] ?? day
    if (!name.startsWith(FOLDER) || files.has(name) || (Date.parse(day) - Date.parse(since)) / 86_400_000 > DAYS) continue
    files.set(name, { hash })
    left[name] = since
  }
  return left
}
