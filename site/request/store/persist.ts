/** Asks the browser, once, not to clear the drafts when it runs short of room. */
import { PREFIX } from './traces'

const ASKED = `${PREFIX}asked-to-persist`

/** Some browsers put a question to the reader for this, so it is asked when there is something to lose, and never again. */
export async function persistOnce(): Promise<void> {
  try {
    if (localStorage.getItem(ASKED) !== null || (await navigator.storage.persisted())) return
    localStorage.setItem(ASKED, 'yes')
    await navigator.storage.persist()
  } catch {
    // A browser without this keeps what it likes. Nothing depends on it.
  }
}
