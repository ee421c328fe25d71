/** The tables on the device: a clerk's for one meeting, and KCC's. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptTable } from './kept'
import type { Party } from './route'

/** “Remove everything” looks for names that begin with `signpost-request`. */
export const DATABASE = 'signpost-request-table'
const VERSION = 1
/** How long opening may take before the reader is told that it does not work, in ms. */
const PATIENCE = 5000

interface Schema extends DBSchema {
  tables: { key: Party; value: KeptTable }
}

/** What another tab has done. */
export type News = { written: Party } | { removed: true }

export class TableStore {
  private readonly channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(DATABASE)
  private db: IDBPDatabase<Schema> | undefined
  private opening: Promise<IDBPDatabase<Schema>> | undefined
  /** Told of news while the page is open. */
  onNews: (news: News) => void = () => {}

  constructor() {
    this.channel?.addEventListener('message', ({ data }: MessageEvent<News>) => this.onNews(data))
  }

  async read(party: Party): Promise<KeptTable | undefined> {
    return (await this.connect()).get('tables', party)
  }

  /**
   * Writes a table over the one it was made from, which has the revision before it.
   * @returns false where another tab has written meanwhile; nothing has been changed then.
   * @throws where the device refuses.
   */
  async write(party: Party, kept: KeptTable, whatever = false): Promise<boolean> {
    const db = await this.connect()
    const transaction = db.transaction('tables', 'readwrite', { durability: 'strict' })
    transaction.done.catch(() => {})
    const there = await transaction.store.get(party)
    if (!whatever && there && there.revision !== kept.revision - 1) return false
    await transaction.store.put({ ...kept, revision: Math.max(kept.revision, (there?.revision ?? 0) + 1) }, party)
    await transaction.done
    this.channel?.postMessage({ written: party })
    return true
  }

  /** Empties the database at once; deleting it may have to wait for other tabs. */
  async clear(): Promise<void> {
    await (await this.connect()).clear('tables')
    this.channel?.postMessage({ removed: true })
    this.release()
  }

  private connect(): Promise<IDBPDatabase<Schema>> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined
      throw error
    })
    return this.opening
  }

  private async open(): Promise<IDBPDatabase<Schema>> {
    const opening = openDB<Schema>(DATABASE, VERSION, {
      upgrade: (db) => void db.createObjectStore('tables'),
      // Somebody deletes the database, as “Remove everything” of the request form does.
      blocking: (_from, to) => {
        this.release()
        if (to === null) this.onNews({ removed: true })
      },
      terminated: () => this.release(),
    })
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The database does not open.')), PATIENCE)
    })
    this.db = await Promise.race([opening, late])
    return this.db
  }

  private release(): void {
    this.db?.close()
    this.db = undefined
    this.opening = undefined
  }
}
