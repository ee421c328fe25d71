/** What the worker uses of its surroundings. TypeScript's own list of them cannot stand beside that of pages. */

export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface WorkerMessage extends WorkerEvent {
  data: unknown
  ports: readonly MessagePort[]
}

export interface WorkerScope {
  addEventListener(kind: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
  addEventListener(kind: 'message', listener: (event: WorkerMessage) => void): void
  clients: { claim(): Promise<void> }
}

/** What a page asks: whether the worker is of the page's own release. It names the compiled files it was made of. */
export interface Question {
  files: string[]
}

export interface Answer {
  /** Whether the page is of the worker's release. */
  same: boolean
  /** Whether all that the worker lists is on the device. */
  kept: boolean
}
