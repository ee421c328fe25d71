/** Files of older formats are brought up to date step by step. */

/** What a file is, before it is known to be whole. */
export interface AnyFile {
  format: string
  formatVersion: number
  [name: string]: unknown
}

/** Makes a file of one format into one of the next. */
export type Step = (file: AnyFile) => AnyFile

/** By the format number they start from. Format 1 is the first, so there is nothing older to bring up to date yet. */
export const steps: Readonly<Record<number, Step>> = {}

/** Brings a file to a format; undefined where a step is missing. */
export function upTo(current: number, file: AnyFile, from: Readonly<Record<number, Step>> = steps): AnyFile | undefined {
  let at = file
  while (at.formatVersion < current) {
    const step = from[at.formatVersion]
    if (!step) return undefined
    at = { ...step(at), formatVersion: at.formatVersion + 1 }
  }
  return at
}
