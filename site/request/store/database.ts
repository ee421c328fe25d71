/** The connection to the drafts' database: opened when needed, and again after the browser has closed it. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Tabs } from './changes'
import type { Draft } from './draft'
import { HeldByTab, NewerPage, isClosed } from './failures'

export const DATABASE = 'signpost-drafts'
export const DATABASE_VERSION = 1

/** What a page that is going away had not written yet: the draft as it last knew it on the device, and as it was on the screen. */
export interface Parting {
  base: Draft
  mine: Draft
}

/** Values are read as unknown: what stands there may have been damaged. */
interface Schema extends DBSchema {
  drafts: { key: string; value: unknown; indexes: { turn: number } }
  partings: { key: string; value: unknown }
}
const stores = ['drafts', 'partings'] as const
export type Work = IDBPTransaction<Schema, ['drafts', 'partings'], 'readwrite'>

/** How long opening may take before the reader is told that it does not work, in ms. */
const PATIENCE = 5000

/** How long to wait before a connection that the browser has closed is opened again, in ms. */
const WAITS = [0, 100, 400]

function abort(transaction: Work | undefined): void {
  try {
    transaction?.abort()
  } catch {
    // It has ended already.
  }
}

export class Connection {
  private opening: Promise<IDBPDatabase<Schema>> | undefined
  private open: IDBPDatabase<Schema> | undefined
  private newer = false
  /** Called before this page lets go of the database for a newer one; what it promises is waited for. */
  readonly leaving = new Set<() => Promise<unknown>>()

  constructor(private readonly tabs: Tabs) {}

  /**
   * Runs work in one transaction that is on the disk when this resolves, or has changed nothing when it rejects.
   * Where the browser closes the connection, it is opened again and the work is done once more.
   */
  async run<T>(work: (transaction: Work) => Promise<T>): Promise<T> {
    for (const wait of WAITS) {
      try {
        return await this.runOnce(work)
      } catch (error) {
        if (!isClosed(error)) throw error
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
    return this.runOnce(work)
  }

  private async runOnce<T>(work: (transaction: Work) => Promise<T>): Promise<T> {
    const db = await this.connect()
    let transaction: Work | undefined
    try {
      transaction = db.transaction([...stores], 'readwrite', { durability: 'strict' }) as Work
      // Its failure is told by `work` or below; without this it would be told once more as unhandled.
      transaction.done.catch(() => {})
      const result = await work(transaction)
      await transaction.done
      return result
    } catch (error) {
      const cause = transaction?.error ?? error
      if (isClosed(cause)) this.lose(db)
      else abort(transaction)
      throw cause
    }
  }

  /**
   * Puts down what a page that goes away has not written. No callback runs any more then, so nothing can be compared: it
   * goes beside the drafts under a key of its own, and is brought together with them by the next page.
   */
  park(partings: readonly Parting[]): void {
    if (!this.open) return
    try {
      const transaction = this.open.transaction('partings', 'readwrite', { durability: 'strict' })
      transaction.done.catch(() => {})
      for (const parting of partings) void transaction.store.put(parting, `${parting.mine.request.id} ${Math.random()}`).catch(() => {})
      transaction.commit()
    } catch {
      // The storage is gone, and with it the last moment to say so.
    }
  }

  /** Waits until there is a connection. */
  async connect(): Promise<IDBPDatabase<Schema>> {
    if (this.newer) throw new NewerPage('A newer page has taken over the database.')
    this.opening ??= this.openNow().catch((error: unknown) => {
      this.opening = undefined
      throw (error as Error).name === 'VersionError' ? new NewerPage((error as Error).message) : error
    })
    return this.opening
  }

  private async openNow(): Promise<IDBPDatabase<Schema>> {
    let held = false
    let late = false
    const opening = openDB<Schema>(DATABASE, DATABASE_VERSION, {
      upgrade(db, from) {
        if (from < 1) {
          db.createObjectStore('drafts').createIndex('turn', 'turn')
          db.createObjectStore('partings')
        }
      },
      blocked: () => (held = true),
      blocking: (_from, to) => void this.release(to),
      terminated: () => this.lose(),
    })
    const patience = new Promise<never>((_, reject) => {
      setTimeout(() => {
        late = true
        reject(held ? new HeldByTab('Another tab holds the database.') : new Error('The database does not open.'))
      }, PATIENCE)
    })
    // One that comes too late must not stand in the way of others.
    void opening.then((db) => late && db.close()).catch(() => {})
    this.open = await Promise.race([opening, patience])
    return this.open
  }

  /** Somebody wants to change the database's version, or to delete it where there is no version to come. */
  private async release(to: number | null): Promise<void> {
    const db = this.open
    if (to === null) {
      // “Remove everything” empties the database before it deletes it. One with drafts in it is deleted by somebody else.
      const left = await db?.count('drafts').catch(() => 0)
      this.close()
      return this.tabs.hear(left ? { lost: true } : { removedAll: true })
    }
    await Promise.allSettled([...this.leaving].map((leave) => leave()))
    this.newer = true
    this.close()
    this.tabs.hear({ newer: true })
  }

  private lose(db = this.open): void {
    if (this.open !== db) return
    this.close()
    this.tabs.hear({ lost: true })
  }

  /** Lets go of the database. The next transaction opens it again. */
  close(): void {
    this.open?.close()
    this.open = undefined
    this.opening = undefined
  }
}
