/** Drafts on the device. Nothing here sends anything. */
import { DeviceDrafts, type Drafts } from './drafts'
import { type Trouble, troubleOf, troubleSays } from './says'

export type { Change } from './changes'
export { type Draft, type DraftHead, newDraft, newNumber } from './draft'
export type { Drafts, Written } from './drafts'
export { DamagedDraft } from './failures'
export { TITLE } from './both'
export type { Choice, Conflict } from './conflicts'
export type { News, SaveState } from './news'
export { type OpenedHere, openHere } from './open'
export { type Place, type Placing, place } from './place'
export { type FileRead, readFile, saveFile } from './file'
export { Saver, type SaverOptions } from './saver'
export { clockOf } from './says'

export type Opened = { drafts: Drafts } | { unavailable: Trouble; /** For the reader. */ says: string }

/** Opens the drafts of this device. Without storage the tool still works: a `Saver` without drafts says that nothing is kept. */
export async function openDrafts(): Promise<Opened> {
  try {
    if (typeof indexedDB === 'undefined') return { unavailable: 'no-storage', says: troubleSays('no-storage') }
    const drafts = new DeviceDrafts()
    await drafts.open()
    return { drafts }
  } catch (error) {
    const trouble = troubleOf(error)
    const unavailable = trouble === 'failed' ? 'no-storage' : trouble
    return { unavailable, says: troubleSays(unavailable) }
  }
}
