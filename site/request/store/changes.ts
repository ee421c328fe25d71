/** What open tabs tell each other about drafts, and what a tab learns of its own storage. */

export type Change =
  /** Another tab has written a draft; of revision 0 where it has left something behind on its way out. */
  | { id: string; revision: number }
  | { removed: string }
  | { removedAll: true }
  /** The browser took the storage away under the open page. What was kept may be gone. */
  | { lost: true }
  /** A newer page needs a newer database: this page keeps nothing from now on. */
  | { newer: true }

export type Listener = (change: Change) => void

/** Between the tabs of one browser. Without a channel nothing is told, and tabs notice when they write or are looked at. */
export class Tabs {
  private readonly channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('signpost-drafts')
  private readonly listeners = new Set<Listener>()

  constructor() {
    this.channel?.addEventListener('message', ({ data }: MessageEvent<Change>) => this.hear(data))
  }

  /** Tells the other tabs, not this one. */
  tell(change: Change): void {
    this.channel?.postMessage(change)
  }

  /** Tells the listeners of this tab. */
  hear(change: Change): void {
    for (const listener of this.listeners) listener(change)
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
}
