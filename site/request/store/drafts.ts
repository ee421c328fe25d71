/** All drafts on the device. */
import { type Change, type Listener, Tabs } from './changes'
import { Connection, type Parting, type Work } from './database'
import { type Draft, type DraftHead, headOf, keptFrom, newNumber } from './draft'
import { absorb } from './partings'
import { bare, put, whole } from './records'
import { removeTraces } from './traces'

/** What is done in the same transaction as a write, or not at all. */
export interface Beside {
  /** Another draft to write. Where it was changed meanwhile, it is put down under a new number. */
  also?: Draft | undefined
  /** A draft to remove, unless it was changed meanwhile. */
  drop?: Draft | undefined
}

export type Written = { saved: Draft; also?: Draft } | { conflict: Draft } | { missing: true }

export interface Drafts {
  /** The last written first. */
  list(): Promise<DraftHead[]>
  /** @throws DamagedDraft */
  read(id: string): Promise<Draft | undefined>
  /** The text of what stands there, readable or not: for a file. */
  asItIs(id: string): Promise<string | undefined>
  /**
   * Writes a draft where the one on the device still has its revision. Revision 0 is for one that is not there yet.
   * @throws where the device refuses; nothing has been changed then.
   */
  write(draft: Draft, beside?: Beside): Promise<Written>
  /** Puts down what a page that goes away has not written; it is brought together with the drafts at the next look. */
  park(partings: readonly Parting[]): void
  /** Other tabs that have it open are told; a saver of this page is closed before. */
  remove(id: string): Promise<void>
  /** Removes every trace of the tool from this device, and tells the other tabs. */
  removeAll(): Promise<void>
  onChange(listener: Listener): () => void
  /** Called before the page has to let go of the database. Gives how to be called no more. */
  onLeave(leave: () => Promise<unknown>): () => void
}

export class DeviceDrafts implements Drafts {
  private readonly tabs = new Tabs()
  private readonly connection = new Connection(this.tabs)

  /** @throws where there is no storage to be had. */
  async open(): Promise<void> {
    await this.connection.connect()
  }

  list(): Promise<DraftHead[]> {
    return this.run(async (work) => {
      const store = work.objectStore('drafts')
      const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll()])
      return ids
        .map((id, i) => ({ id, kept: keptFrom(id, records[i]) }))
        .sort((a, b) => (b.kept?.turn ?? 0) - (a.kept?.turn ?? 0))
        .map(({ id, kept }) => headOf(id, kept))
    })
  }

  read(id: string): Promise<Draft | undefined> {
    return this.run(async (work) => {
      const record = await work.objectStore('drafts').get(id)
      return record === undefined ? undefined : bare(whole(id, record))
    })
  }

  asItIs(id: string): Promise<string | undefined> {
    return this.run(async (work) => {
      const record = await work.objectStore('drafts').get(id)
      return record === undefined ? undefined : JSON.stringify(record, null, 2)
    })
  }

  write(draft: Draft, { also, drop }: Beside = {}): Promise<Written> {
    return this.run(async (work, tell) => {
      const store = work.objectStore('drafts')
      const { id } = draft.request
      const record = await store.get(id)
      if (record === undefined && draft.revision > 0) return { missing: true }
      if (record !== undefined) {
        const kept = whole(id, record)
        if (kept.revision !== draft.revision) return { conflict: bare(kept) }
      }
      const saved = await put(work, draft, tell)
      if (drop && keptFrom(drop.request.id, await store.get(drop.request.id))?.revision === drop.revision) {
        await store.delete(drop.request.id)
        tell({ removed: drop.request.id })
      }
      if (!also) return { saved }
      const there = await store.get(also.request.id)
      const free = (keptFrom(also.request.id, there)?.revision ?? (there === undefined ? also.revision : -1)) === also.revision
      const second = free ? also : { ...also, request: { ...also.request, id: newNumber() }, revision: 0 }
      return { saved, also: await put(work, second, tell) }
    })
  }

  park(partings: readonly Parting[]): void {
    this.connection.park(partings)
    // A page that has the same draft open already has to look again.
    for (const { mine } of partings) this.tabs.tell({ id: mine.request.id, revision: 0 })
  }

  remove(id: string): Promise<void> {
    return this.run(async (work, tell) => {
      await work.objectStore('drafts').delete(id)
      tell({ removed: id })
    })
  }

  async removeAll(): Promise<void> {
    // Nothing of this page may write them again.
    this.tabs.hear({ removedAll: true })
    // The drafts themselves go first and at once; all else may have to wait for other tabs.
    await this.connection.run((work) => Promise.all([work.objectStore('drafts').clear(), work.objectStore('partings').clear()]))
    this.tabs.tell({ removedAll: true })
    this.connection.close()
    await removeTraces()
  }

  onChange(listener: Listener): () => void {
    return this.tabs.listen(listener)
  }

  onLeave(leave: () => Promise<unknown>): () => void {
    this.connection.leaving.add(leave)
    return () => void this.connection.leaving.delete(leave)
  }

  /** Runs work after what parting pages have left was brought in, and tells other tabs of its changes once they are on the disk. */
  private async run<T>(work: (work: Work, tell: (change: Change) => void) => Promise<T>): Promise<T> {
    const changes: Change[] = []
    const tell = (change: Change): void => void changes.push(change)
    const once = (absorbing: boolean): Promise<T> =>
      this.connection.run(async (transaction) => {
        changes.length = 0
        if (absorbing) await absorb(transaction, (draft) => put(transaction, draft, tell))
        return work(transaction, tell)
      })
    const result = await once(true).catch((error: unknown) => {
      // Where there is no room to bring it in, it waits: what is there can be read all the same.
      if ((error as Error).name !== 'QuotaExceededError') throw error
      return once(false)
    })
    for (const change of changes) this.tabs.tell(change)
    return result
  }
}
