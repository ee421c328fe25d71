/** Keeps a table on the device while somebody works on it, and knows how that stands. */
import { clockOf, troubleOf, troubleSays } from '../store/says'
import { keptFrom } from './kept'
import type { Party } from './route'
import type { Table } from './table'
import type { TableStore } from './table-store'

/** How long after a change it is written, in ms. */
const QUIET = 250

export type Keeping =
  /** Nothing has been laid on the table yet. */
  | { state: 'blank' }
  | { state: 'kept'; at: Date }
  /** The device refuses. */
  | { state: 'trouble'; says: string }
  /** Another tab has changed the table since this one read it. */
  | { state: 'elsewhere' }

export const keepingSays = (keeping: Keeping): string =>
  keeping.state === 'kept' ? `Kept on this computer at ${clockOf(keeping.at)}. Nothing has been sent.` : ''

export class Keeper {
  keeping: Keeping = { state: 'blank' }
  private timer: ReturnType<typeof setTimeout> | undefined
  private revision = 0
  private writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly store: TableStore,
    private readonly party: Party,
    private readonly table: () => Table,
    private readonly changed: () => void,
  ) {}

  /** Whether something is still to be written. */
  get waits(): boolean {
    return this.timer !== undefined
  }

  /** The table was read with this revision, or is empty with 0. */
  begin(revision: number): void {
    this.stop()
    this.revision = revision
    this.keeping = revision > 0 ? { state: 'kept', at: new Date() } : { state: 'blank' }
  }

  touch(): void {
    this.timer ??= setTimeout(() => void this.flush(), QUIET)
  }

  /** Nothing waits any more, and nothing is written. */
  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  /** Writes what waits. @param whatever also over what another tab has written. */
  flush(whatever = false): Promise<void> {
    if (!this.waits && !whatever) return this.writing
    this.stop()
    this.writing = this.writing.then(() => this.write(whatever))
    return this.writing
  }

  private async write(whatever: boolean): Promise<void> {
    if (this.keeping.state === 'elsewhere' && !whatever) return
    try {
      const kept = keptFrom(this.table(), this.revision + 1)
      const written = await this.store.write(this.party, kept, whatever)
      if (written) this.revision = whatever ? ((await this.store.read(this.party))?.revision ?? kept.revision) : kept.revision
      this.keeping = written ? { state: 'kept', at: new Date() } : { state: 'elsewhere' }
    } catch (error) {
      this.keeping = { state: 'trouble', says: troubleSays(troubleOf(error)) }
    }
    this.changed()
  }
}
