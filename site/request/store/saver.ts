/** Keeps one open draft on the device while it is written, beside other tabs that may have it open too. */
import type { RequestForm } from '../../../content/model/request-form'
import type { Answer } from '../answers'
import type { Request } from '../request'
import { TITLE, secondCopy } from './both'
import type { Change } from './changes'
import type { Choice, Conflict } from './conflicts'
import { type Draft, newNumber } from './draft'
import { DamagedDraft, type Drafts } from './drafts'
import { type News, type SaveState, notKept, savedAt, simply } from './news'
import { fit } from './open'
import { Pace } from './pace'
import { persistOnce } from './persist'
import { type Trouble, says, troubleOf } from './says'
import { Sheet } from './sheet'

/** How long to wait before a write that failed is tried again, in ms. */
const AGAIN = 3000

export interface SaverOptions {
  /** The versions of the form the page knows: another tab may have opened the draft with a newer one. */
  forms?: readonly RequestForm[]
  /** Without drafts, why there are none. */
  trouble?: Trouble
}

export class Saver {
  private readonly sheet: Sheet
  private readonly pace = new Pace(() => void this.work())
  private readonly listeners = new Set<(news: News) => void>()
  private readonly forget: (() => void)[] = []
  private working: Promise<void> | undefined
  /** Another tab may have written. */
  private stale = false
  /** The browser has taken the storage away, so a draft that is missing was not removed on purpose. */
  private lost = false
  /** It was, and all of it has to be written again. */
  private cleared = false
  private ended: 'removed' | 'removed-all' | 'outdated' | 'closed' | undefined
  private told: SaveState

  /** @param drafts undefined where there is no storage: everything works then, and nothing is kept. */
  constructor(
    private readonly drafts: Drafts | undefined,
    draft: Draft,
    private readonly options: SaverOptions = {},
  ) {
    this.sheet = new Sheet(draft)
    this.told = drafts ? this.quiet() : notKept(options.trouble ?? 'no-storage')
    if (!drafts) return
    this.forget.push(
      drafts.onChange((change) => this.hear(change)),
      drafts.onLeave(() => this.flush()),
      on(globalThis, 'pagehide', () => this.park()),
      on(document, 'visibilitychange', () => {
        // A tab that slept may have missed what others told.
        this.stale = true
        void this.flush()
      }),
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
    if (this.ended || !this.sheet.change(key, answer) || !this.drafts) return
    if (this.told.state !== 'not-kept') this.show(simply('saving'))
    this.pace.touch()
  }

  title(text: string): void {
    this.change(TITLE, text)
  }

  /** The writer is on a page now. A draft that is not on the device is not put there for it. */
  at(page: string): void {
    if (!this.ended && this.sheet.at(page) && this.drafts) this.pace.touch()
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
    if (this.ended !== 'removed') return
    this.ended = undefined
    this.anew()
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

  /** One write at a time. Whoever asks meanwhile gets the end of all that was asked for. */
  private work(): Promise<void> {
    this.working ??= this.workOn().finally(() => (this.working = undefined))
    return this.working
  }

  private async workOn(): Promise<void> {
    const { drafts } = this
    if (!drafts) return
    try {
      while (!this.ended && (this.stale || this.sheet.unwritten)) await this.step(drafts)
      if (!this.ended) this.show(this.quiet())
    } catch (error) {
      if (this.ended) return
      this.show(notKept(troubleOf(error)))
      this.pace.in(AGAIN)
    }
  }

  private async step(drafts: Drafts): Promise<void> {
    const { stale } = this
    this.stale = false
    try {
      await (stale ? this.look(drafts) : this.write(drafts))
    } catch (error) {
      this.stale ||= stale
      if (!(error instanceof DamagedDraft)) throw error
      if (this.ended) return
      this.anew()
      this.tell({ notice: says.damaged })
    }
  }

  private async write(drafts: Drafts): Promise<void> {
    const { draft, beside, made } = this.sheet.toWrite(new Date().toISOString())
    const written = await drafts.write(draft, beside)
    if (this.ended) return
    if ('missing' in written) return this.miss()
    if ('conflict' in written) return this.meet(drafts, written.conflict)
    this.sheet.written(written, made)
    if (this.cleared) this.tell({ notice: says.cleared })
    this.lost = this.cleared = false
    void persistOnce()
  }

  private async look(drafts: Drafts): Promise<void> {
    if (this.sheet.revision === 0) return
    const theirs = await drafts.read(this.sheet.id)
    if (this.ended) return
    return theirs ? this.meet(drafts, theirs) : this.miss()
  }

  /** Another tab has written, or this page finds its own work again. */
  private async meet(drafts: Drafts, found: Draft): Promise<void> {
    this.lost = false
    if (found.revision === this.sheet.revision) return
    const theirs = isSameForm(found, this.draft) ? found : fit(found, this.options.forms ?? [])?.draft
    if (!theirs || !isSameForm(theirs, this.draft)) {
      if (this.sheet.unwritten) await drafts.write(secondCopy(this.draft, newNumber(), 0))
      return this.end('outdated')
    }
    const taken = this.sheet.meet(theirs)
    if (taken.length > 0) this.tell({ taken })
    this.tell({ conflicts: this.unsettled })
  }

  /** The draft is not on the device any more. */
  private miss(): void {
    if (!this.lost) return this.end('removed')
    this.cleared = true
    this.sheet.again()
  }

  private anew(): void {
    this.sheet.anew()
    this.tell({ number: this.sheet.id })
  }

  private hear(change: Change): void {
    if (this.ended) return
    if ('removedAll' in change) return this.end('removed-all')
    if ('newer' in change) return this.show(notKept('newer'))
    if ('removed' in change) return change.removed === this.sheet.id ? this.end('removed') : undefined
    if ('lost' in change) this.lost = true
    else if (change.id !== this.sheet.id || change.revision <= this.sheet.revision) return
    this.stale = true
    void this.work()
  }

  /** The page goes away, and nothing can be waited for. */
  private park(): void {
    if (!this.ended && this.sheet.unwritten) this.drafts?.park(this.sheet.parting(new Date().toISOString()))
  }

  private end(how: 'removed' | 'removed-all' | 'outdated' | 'closed'): void {
    this.ended = how
    this.pace.stop()
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
    this.told = state
    this.tell({ state })
  }

  private tell(news: News): void {
    for (const listener of this.listeners) listener(news)
  }
}

const isSameForm = ({ request: { form: a } }: Draft, { request: { form: b } }: Draft): boolean =>
  a.slug === b.slug && a.version === b.version

function on(target: EventTarget, name: string, does: () => void): () => void {
  target.addEventListener(name, does)
  return () => target.removeEventListener(name, does)
}
