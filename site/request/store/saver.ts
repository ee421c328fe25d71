/** Keeps one open draft on the device while it is written, beside other tabs that may have it open too. */
import type { Answer, Answers } from '../answers'
import { canonical } from '../draft/bytes'
import type { Request } from '../request'
import { TITLE, allTyped, withTyped } from './both'
import type { Change } from './changes'
import { type Choice, type Conflict, Conflicts } from './conflicts'
import { type Draft, newNumber } from './draft'
import type { Drafts, Written } from './drafts'
import { merge, valueOf, withAnswer } from './merge'
import { Pace } from './pace'
import { type Trouble, clockOf, savedSays, says, troubleOf, troubleSays } from './says'

export type { Choice, Conflict }

/** How the work stands, with the sentence for the reader. */
export type SaveState =
  | { state: 'blank' | 'saving' | 'elsewhere' | 'removed' | 'removed-all'; says: string }
  | { state: 'saved'; /** `HH:MM` */ at: string; says: string }
  | { state: 'not-kept'; reason: Trouble; says: string }

/** What the page has to show. */
export type News =
  | { state: SaveState }
  /** Keys of questions whose answer came from another tab; `TITLE` among them for the title. */
  | { taken: string[] }
  /** All that is unsettled now. */
  | { conflicts: Conflict[] }
  /** To be said once. */
  | { notice: string }

/** How long to wait before a write that failed is tried again, in ms. */
const AGAIN = 3000

export class Saver {
  /** The draft as this tab last knew it on the device. */
  private base: Draft
  /** Everything typed, as it is on the screen. */
  private screen: Answers
  private where: string | undefined
  private readonly conflicts = new Conflicts()
  private readonly pace = new Pace(() => void this.work())
  private readonly listeners = new Set<(news: News) => void>()
  private readonly forget: (() => void)[] = []
  /** Changes made, and how many of them are on the device. */
  private made = 0
  private kept = 0
  private working: Promise<void> | undefined
  /** Another tab may have written. */
  private stale = false
  /** The browser has taken the storage away, so a draft that is missing was not removed on purpose. */
  private lost = false
  private ended: 'removed' | 'removed-all' | 'closed' | undefined
  private told: SaveState

  /** @param drafts undefined where there is no storage: everything works then, and nothing is kept. */
  constructor(
    private readonly drafts: Drafts | undefined,
    draft: Draft,
    trouble: Trouble = 'no-storage',
  ) {
    this.base = draft
    this.screen = allTyped(draft.request)
    this.where = draft.at
    this.told = drafts ? this.quiet() : notKept(trouble)
    if (!drafts) return
    this.forget.push(drafts.onChange((change) => this.hear(change)))
    drafts.onLeave(() => this.flush())
    this.watchPage()
  }

  /** As it is on the screen. */
  get request(): Request {
    return withTyped(this.base.request, this.screen)
  }
  get draft(): Draft {
    return { ...this.base, request: this.request, at: this.where }
  }
  get state(): SaveState {
    return this.told
  }
  get unsettled(): Conflict[] {
    return this.conflicts.list(this.screen, allTyped(this.base.request))
  }

  /** An answer has changed. Undefined takes it out. */
  change(key: string, answer: Answer | undefined): void {
    const old = valueOf(this.screen, key)
    if (this.ended || (old === undefined || answer === undefined ? old === answer : canonical(old) === canonical(answer))) return
    this.screen = withAnswer(this.screen, key, answer)
    this.touch()
  }

  title(text: string): void {
    this.change(TITLE, text)
  }

  /** The writer is on a page now. A draft that is not on the device is not put there for it. */
  at(page: string): void {
    if (this.ended || this.where === page) return
    this.where = page
    if (this.base.revision > 0) this.touch(false)
  }

  /** Writes what is not written yet. True where everything is on the device then. */
  async flush(): Promise<boolean> {
    this.pace.stop()
    await this.work()
    return !this.ended && this.made === this.kept
  }

  /** Chooses between two answers to a question: this tab's, the other's, or the other's here and this one's in a second draft. */
  async settle(key: string, choice: Choice): Promise<void> {
    const before = this.screen
    this.screen = this.conflicts.settle(key, choice, this.screen, allTyped(this.base.request))
    this.made++
    if (before !== this.screen) this.tell({ taken: [key] })
    this.tell({ conflicts: this.unsettled })
    await this.flush()
  }

  /** After the draft was removed in another tab: what is on the screen as a new draft. */
  async keepAsNew(): Promise<void> {
    if (this.ended !== 'removed') return
    this.base = { ...this.draft, request: { ...this.request, id: newNumber() }, revision: 0, copyOf: undefined }
    this.ended = undefined
    this.touch()
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

  private end(how: 'removed' | 'removed-all' | 'closed'): void {
    if (this.ended === 'closed' || this.ended === 'removed-all') return
    this.ended = how
    this.pace.stop()
    if (how === 'removed') return this.show({ state: 'removed', says: says.removed })
    for (const forget of this.forget) forget()
    if (how === 'closed') return
    this.screen = allTyped({ title: '', answers: {} })
    this.show({ state: 'removed-all', says: says.removedAll })
  }

  private touch(real = true): void {
    this.made++
    if (!this.drafts) return
    if (real && this.told.state !== 'not-kept') this.show({ state: 'saving', says: says.saving })
    this.pace.touch()
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
      while (!this.ended && (this.stale || this.made !== this.kept)) {
        if (this.stale) await this.look(drafts)
        else await this.write(drafts)
      }
      if (!this.ended) this.show(this.quiet())
    } catch (error) {
      this.show(notKept(troubleOf(error)))
      this.pace.in(AGAIN)
    }
  }

  private async write(drafts: Drafts): Promise<void> {
    const { made } = this
    const written = await drafts.write(this.writable(), this.conflicts.beside(this.draft, this.screen))
    if (this.ended) return
    if ('missing' in written) return this.miss()
    if ('conflict' in written) return this.meet(written.conflict)
    this.keep(written, made)
  }

  private keep({ saved, also }: Extract<Written, { saved: Draft }>, made: number): void {
    this.base = saved
    this.kept = made
    this.conflicts.written(also)
    if (this.lost) this.tell({ notice: says.cleared })
    this.lost = false
  }

  /** The draft as it may be written over the one on the device. */
  private writable(): Draft {
    const typed = this.conflicts.writable(this.screen, allTyped(this.base.request))
    return { ...this.base, at: this.where, request: { ...withTyped(this.base.request, typed), saved: new Date().toISOString() } }
  }

  private async look(drafts: Drafts): Promise<void> {
    this.stale = false
    const theirs = this.base.revision === 0 ? undefined : await drafts.read(this.base.request.id)
    if (this.ended) return
    if (theirs) this.meet(theirs)
    else if (this.base.revision > 0) this.miss()
  }

  /** Another tab has written, or this page finds its own work again. */
  private meet(theirs: Draft): void {
    if (theirs.revision === this.base.revision) return
    const device = allTyped(theirs.request)
    const { answers, conflicts, taken } = merge(allTyped(this.base.request), this.screen, device)
    this.conflicts.add(conflicts)
    this.screen = answers
    this.base = theirs
    this.conflicts.agree(this.screen, device)
    this.lost = false
    if (taken.length > 0) this.tell({ taken })
    this.tell({ conflicts: this.unsettled })
  }

  /** The draft is not on the device any more. */
  private miss(): void {
    if (!this.lost) return this.end('removed')
    this.base = { ...this.base, revision: 0 }
    this.conflicts.forget()
    this.made++
  }

  private hear(change: Change): void {
    if (this.ended) return
    const { id } = this.base.request
    if ('removedAll' in change) return this.end('removed-all')
    if ('newer' in change) return this.show(notKept('newer'))
    if ('removed' in change) return change.removed === id ? this.end('removed') : undefined
    if ('lost' in change) this.lost = true
    else if (change.id !== id || change.revision <= this.base.revision) return
    this.stale = true
    void this.work()
  }

  private watchPage(): void {
    const on = (target: EventTarget, name: string, does: () => void): void => {
      target.addEventListener(name, does)
      this.forget.push(() => target.removeEventListener(name, does))
    }
    on(document, 'visibilitychange', () => {
      // A tab that slept may have missed what others told.
      this.stale = true
      void this.flush()
    })
    on(globalThis, 'pagehide', () => this.park())
  }

  /** The page goes away, and nothing can be waited for. */
  private park(): void {
    if (this.ended || this.made === this.kept) return
    const { also } = this.conflicts.beside(this.draft, this.screen)
    this.drafts?.park([{ base: this.base, mine: this.writable() }, ...(also ? [{ base: also, mine: also }] : [])])
  }

  private quiet(): SaveState {
    if (this.conflicts.size > 0) return { state: 'elsewhere', says: says.elsewhere }
    if (this.base.revision === 0) return { state: 'blank', says: says.blank }
    const saved = new Date(this.base.request.saved)
    return { state: 'saved', at: clockOf(saved), says: savedSays(saved, new Date()) }
  }

  private show(state: SaveState): void {
    this.told = state
    this.tell({ state })
  }

  private tell(news: News): void {
    for (const listener of this.listeners) listener(news)
  }
}

const notKept = (reason: Trouble): SaveState => ({ state: 'not-kept', reason, says: troubleSays(reason) })
