/** What a saver tells the page. */
import type { Conflict } from './conflicts'
import { type Trouble, clockOf, savedSays, says, troubleSays } from './says'

type Simple = 'blank' | 'saving' | 'elsewhere' | 'removed' | 'removed-all' | 'outdated'

/** How the work stands, with the sentence for the reader. */
export type SaveState =
  | { state: Simple; says: string }
  | { state: 'saved'; /** `HH:MM` */ at: string; says: string }
  | { state: 'not-kept'; reason: Trouble; says: string }

/** What the page has to show. */
export type News =
  | { state: SaveState }
  /** Questions whose answer on the screen is another one now; `TITLE` for the title. */
  | { taken: string[] }
  /** All questions that are unsettled now. */
  | { conflicts: Conflict[] }
  /** The draft goes on under another number. */
  | { number: string }
  /** To be said once. */
  | { notice: string }

export const simply = (state: Simple): SaveState => ({ state, says: says[state] })

/** @param moment ISO. */
export function savedAt(moment: string): SaveState {
  const saved = new Date(moment)
  return { state: 'saved', at: clockOf(saved), says: savedSays(saved, new Date()) }
}

export const notKept = (reason: Trouble): SaveState => ({ state: 'not-kept', reason, says: troubleSays(reason) })
