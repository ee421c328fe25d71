/** What can go wrong with the storage. */

/** A newer page has opened a newer database, or is about to. */
export class NewerPage extends Error {
  override name = 'NewerPage'
}
/** An older page holds the database and does not let go. */
export class HeldByTab extends Error {
  override name = 'HeldByTab'
}

/** A draft that is there and cannot be read. Its message is for the reader. */
export class DamagedDraft extends Error {
  override name = 'DamagedDraft'
}

/** The browser has closed the connection: the work has changed nothing, and may be done again. */
export const isClosed = (error: unknown): boolean => ['AbortError', 'InvalidStateError'].includes((error as Error).name)
