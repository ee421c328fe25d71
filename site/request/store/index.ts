/** Drafts on the device. Nothing here sends anything. */
import { DeviceDrafts, type Drafts } from './drafts'
import { type Trouble, troubleOf, troubleSays } from './says'

export type { Change } from './changes'
export { type Draft, type DraftHead, newDraft, newNumber } from './draft'
export { DamagedDraft, type Drafts, type Written } from './drafts'
export { TITLE } from './both'
export { type Conflict, type News, type SaveState, Saver } from './saver'

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
