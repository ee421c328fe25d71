/** Figures of `npm run soak`, kept in the file that SOAK_RESULTS names: one part a test. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Writes one part anew and leaves the others as they are. Does nothing where no file is named. */
export function noteSoak(part: string, figures: Readonly<Record<string, unknown>>): void {
  const file = process.env.SOAK_RESULTS
  if (!file) return
  const all = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {}
  all[part] = { date: new Date().toISOString().slice(0, 10), ...figures }
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}
