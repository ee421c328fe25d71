/** Keeps one open draft on the device while it is written, beside other tabs that may have it open too. */
import type { RequestForm } from '../../../content/model/request-form'
import type { Answer } from '../answers'
import type { Request } from '../request'
import { TITLE } from './both'
import type { Change } from './changes'
import type { Choice, Conflict } from './conflicts'
import type { Draft } from './draft'
import type { Drafts } from './drafts'
import { Keeper } from './keeper'
import { type News, type SaveState, notKept, savedAt, simply } from './news'
import { Pace } from './pace'
import { type Trouble, troubleOf } from './says'
import { Sheet } from './sheet'

/** How long to wait before a write that failed is tried again, in ms. */
const AGAIN = 1000

export interface SaverOptions {
  /** The versions of the form the page knows: another tab may have opened the draft with a newer one. */
  forms?: readonly RequestForm[]
  /** Without drafts, why there are none. */
  trouble?: Trouble
}

type End = 'removed' | 'removed-all' | 'outdated' | 'closed'

export class Saver {
  private readonly sheet: Sheet
  private readonly keeper: Keeper | undefined
  private readonly pace = new Pace(() => void this.work())
  private readonly listeners = new Set<(news: News) => void>()
  private readonly forget: (() => void)[] = []
  private ended: End | undefined
  private told: SaveState

  /** @param drafts undefined where there is no storage: everything works then, and nothing is kept. */
  constructor(
    private readonly drafts: Drafts | undefined,
    draft: Draft,
    { forms = [], trouble = 'no-storage' }: SaverOptions = {},
  ) {
    this.sheet = new Sheet(draft)
    this.told = drafts ? this.quiet() : notKept(trouble)
    if (!drafts) return
    this.keeper = new Keeper(drafts, this.sheet, forms, (news) => this.tell(news))
    this.forget.push(
      drafts.onChange((change) => this.hear(change)),
      drafts.onLeave(() => this.flush()),
      on(globalThis, 'pagehide', () => this.park()),
      // On the way out all is written; on the way back others may have written what a sleeping tab was not told of.
      on(document, 'visibilitychange', () => this.look()),
    )
  }

  /** As it is on the screen. */
  get draft(): Draft {
    return this.sheet.draft
  }
  get request(): Request {
    return this.sheet.request
  }
  get state(): SaveState {
    return this.told
  }
  get unsettled(): Conflict[] {
    return this.sheet.unsettled
  }

  /** An answer has changed. Undefined takes it out. */
  change(key: string, answer: Answer | undefined): void {
    // What is typed into a draft that was removed is not written, but the writer may still want it as a new one.
    if ((this.ended && this.ended !== 'removed') || !this.sheet.change(key, answer) || !this.keeper || this.ended) return
    if (this.told.state !== 'not-kept') this.show(simply('saving'))
    this.pace.touch()
  }

  title(text: string): void {
    this.change(TITLE, text)
  }

  /** The writer is on a page now. A draft that is not on the device is not put there for it. */
  at(page: string): void {
    if (!this.ended && this.sheet.at(page) && this.keeper) this.pace.touch()
  }

  /** Writes what is not written yet. True where everything is on the device then. */
  async flush(): Promise<boolean> {
    if (this.ended) return false
    this.pace.stop()
    await this.work()
    // What was typed at the very end of a write that was under way.
    if (this.sheet.unwritten && this.told.state !== 'not-kept') await this.work()
    return !this.ended && !this.sheet.unwritten
  }

  /** Chooses between two answers to a question: this tab's, the other's, or the other's here and this one's in a second draft. */
  async settle(key: string, choice: Choice): Promise<void> {
    if (this.ended) return
    if (this.sheet.settle(key, choice)) this.tell({ taken: [key] })
    this.tell({ conflicts: this.unsettled })
    await this.flush()
  }

  /** After the draft was removed in another tab: what is on the screen becomes a new draft, with another number. */
  async keepAsNew(): Promise<void> {
    if (this.ended !== 'removed' || !this.keeper) return
    this.ended = undefined
    this.keeper.stopped = false
    this.keeper.anew()
    await this.flush()
  }

  onNews(listener: (news: News) => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Writes what is left and lets go of the draft. False, and still open, where it could not be written. */
  async close(): Promise<boolean> {
    if (!(await this.flush()) && !this.ended) return false
    this.end('closed')
    return true
  }

  private async work(): Promise<void> {
    if (!this.keeper || this.ended) return
    try {
      const outcome = await this.keeper.run()
      if (this.ended) return
      if (outcome === 'kept') this.show(this.quiet())
      else this.end(outcome)
    } catch (error) {
      if (this.ended) return
      const trouble = troubleOf(error)
      this.show(notKept(trouble))
      if (trouble !== 'newer') this.pace.in(AGAIN)
    }
  }

  private look(): void {
    if (!this.keeper || this.ended) return
    this.keeper.stale = true
    void this.flush()
  }

  private hear(change: Change): void {
    if ('removedAll' in change) return this.end('removed-all')
    if (this.ended) return
    if ('newer' in change) return this.show(notKept('newer'))
    if ('removed' in change) return change.removed === this.sheet.id ? this.end('removed') : undefined
    if ('lost' in change) this.keeper!.lost = true
    else if (change.id !== this.sheet.id || change.revision === this.sheet.revision) return
    this.keeper!.stale = true
    void this.work()
  }

  /** The page goes away, and nothing can be waited for. */
  private park(): void {
    if (!this.ended && this.sheet.unwritten) this.drafts?.park(this.sheet.parting(new Date().toISOString()))
  }

  private end(how: End): void {
    this.ended = how
    this.pace.stop()
    if (this.keeper) this.keeper.stopped = true
    // A draft that was removed may be kept again; all others are closed for good.
    if (how !== 'removed') for (const forget of this.forget.splice(0)) forget()
    if (how === 'removed-all') this.sheet.clear()
    if (how !== 'closed') this.show(simply(how))
  }

  private quiet(): SaveState {
    if (this.sheet.unsettled.length > 0) return simply('elsewhere')
    return this.sheet.revision === 0 ? simply('blank') : savedAt(this.sheet.saved)
  }

  private show(state: SaveState): void {
    const before = this.told
    this.told = state
    if (before.state !== state.state || before.says !== state.says) this.tell({ state })
  }

  private tell(news: News): void {
    for (const listener of this.listeners) listener(news)
  }
}

function on(target: EventTarget, name: string, does: () => void): () => void {
  target.addEventListener(name, does)
  return () => target.removeEventListener(name, does)
}
