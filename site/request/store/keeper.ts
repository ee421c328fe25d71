/** Brings a sheet and the device together: writes, looks, and finds out why a draft is not there. */
import type { RequestForm } from '../../../content/model/request-form'
import { secondCopy } from './both'
import { type Draft, newNumber } from './draft'
import type { Drafts } from './drafts'
import { DamagedDraft } from './failures'
import type { News } from './news'
import { fit } from './open'
import { persistOnce } from './persist'
import { says } from './says'
import type { Sheet } from './sheet'

/** `outdated`: another tab has gone on with a version of the form that this page does not show. */
export type Outcome = 'kept' | 'removed' | 'outdated'

export class Keeper {
  /** Another tab may have written. */
  stale = false
  /** The browser has taken the storage away, so a draft that is missing was not removed on purpose. */
  lost = false
  /** Nothing may be written any more. */
  stopped = false
  /** The storage was empty, and all of it has to be written again. */
  private cleared = false
  private running: Promise<Outcome> | undefined

  constructor(
    private readonly drafts: Drafts,
    private readonly sheet: Sheet,
    private readonly forms: readonly RequestForm[],
    private readonly tell: (news: News) => void,
  ) {}

  /**
   * Works until there is nothing to write and nothing to look at. Whoever asks meanwhile gets the same end.
   * @throws where the device refuses; it is tried again with the next call.
   */
  run(): Promise<Outcome> {
    this.running ??= this.runOn().finally(() => (this.running = undefined))
    return this.running
  }

  private async runOn(): Promise<Outcome> {
    let outcome: Outcome = 'kept'
    while (!this.stopped && outcome === 'kept' && (this.stale || this.sheet.unwritten)) outcome = await this.step()
    return outcome
  }

  private async step(): Promise<Outcome> {
    const { stale } = this
    this.stale = false
    try {
      return await (stale ? this.look() : this.write())
    } catch (error) {
      this.stale ||= stale
      if (!(error instanceof DamagedDraft)) throw error
      this.anew()
      this.tell({ notice: says.damaged })
      return 'kept'
    }
  }

  /** Goes on under another number. */
  anew(): void {
    this.sheet.anew()
    this.tell({ number: this.sheet.id })
  }

  private async write(): Promise<Outcome> {
    const { draft, beside, made } = this.sheet.toWrite(new Date().toISOString())
    const written = await this.drafts.write(draft, beside)
    if (this.stopped) return 'kept'
    if ('missing' in written) return this.miss()
    if ('conflict' in written) return this.meet(written.conflict)
    this.sheet.written(written, made)
    if (this.cleared) this.tell({ notice: says.cleared })
    this.lost = this.cleared = false
    void persistOnce()
    return 'kept'
  }

  private async look(): Promise<Outcome> {
    if (this.sheet.revision === 0) return 'kept'
    const theirs = await this.drafts.read(this.sheet.id)
    if (this.stopped) return 'kept'
    return theirs ? this.meet(theirs) : this.miss()
  }

  private async meet(found: Draft): Promise<Outcome> {
    this.lost = false
    const { draft, revision, unwritten } = this.sheet
    if (found.revision === revision) return 'kept'
    const theirs = isSameForm(found, draft) ? found : fit(found, this.forms)?.draft
    if (!theirs || !isSameForm(theirs, draft)) {
      if (unwritten) await this.drafts.write(secondCopy(draft, newNumber(), 0))
      return 'outdated'
    }
    const taken = this.sheet.meet(theirs)
    if (taken.length > 0) this.tell({ taken })
    this.tell({ conflicts: this.sheet.unsettled })
    return 'kept'
  }

  /** The draft is not on the device any more. */
  private miss(): Outcome {
    if (!this.lost) return 'removed'
    this.cleared = true
    this.sheet.again()
    return 'kept'
  }
}

const isSameForm = ({ request: { form: a } }: Draft, { request: { form: b } }: Draft): boolean =>
  a.slug === b.slug && a.version === b.version
