/** A draft on the screen of one tab beside what this tab knows of it on the device. There is no storage and no clock in here. */
import type { Answer, Answers } from '../answers'
import { canonical } from '../draft/bytes'
import type { Request } from '../request'
import { allTyped, withTyped } from './both'
import { type Choice, type Conflict, Conflicts } from './conflicts'
import { type Draft, newNumber } from './draft'
import type { Beside, Written } from './drafts'
import type { Parting } from './database'
import { merge, valueOf, withAnswer } from './merge'

/** What is to be written, and how many changes are in it. */
export interface ToWrite {
  draft: Draft
  beside: Beside
  made: number
}

export class Sheet {
  /** Everything typed, as it is on the screen. */
  private screen: Answers
  private where: string | undefined
  private readonly conflicts = new Conflicts()
  /** Changes made, and how many of them are on the device. */
  private made = 0
  private kept = 0

  /** @param base the draft as it is on the device; of revision 0 where it is not there. */
  constructor(private base: Draft) {
    this.screen = allTyped(base.request)
    this.where = base.at
  }

  get id(): string {
    return this.base.request.id
  }
  get revision(): number {
    return this.base.revision
  }
  /** When it was last written, ISO. */
  get saved(): string {
    return this.base.request.saved
  }
  /** As it is on the screen. */
  get draft(): Draft {
    return { ...this.base, request: withTyped(this.base.request, this.screen), at: this.where }
  }
  get request(): Request {
    return this.draft.request
  }
  get unwritten(): boolean {
    return this.made !== this.kept
  }
  get unsettled(): Conflict[] {
    return this.conflicts.list(this.screen, this.device)
  }
  private get device(): Answers {
    return allTyped(this.base.request)
  }

  /** Changes an answer; undefined takes it out. False where it says the same already. */
  change(key: string, answer: Answer | undefined): boolean {
    const old = valueOf(this.screen, key)
    if (old === undefined || answer === undefined ? old === answer : canonical(old) === canonical(answer)) return false
    this.screen = withAnswer(this.screen, key, answer)
    this.made++
    return true
  }

  /** The page the writer is on. False where nothing has to be written for it. */
  at(page: string): boolean {
    if (this.where === page) return false
    this.where = page
    if (this.revision > 0) this.made++
    return this.revision > 0
  }

  /** @param now ISO, UTC. */
  toWrite(now: string): ToWrite {
    const typed = this.conflicts.writable(this.screen, this.device)
    const request = { ...withTyped(this.base.request, typed), saved: now }
    return { draft: { ...this.base, at: this.where, request }, beside: this.conflicts.beside(this.draft, this.screen), made: this.made }
  }

  /** What a page that goes away puts down. */
  parting(now: string): Parting[] {
    const { draft, beside } = this.toWrite(now)
    const { also } = beside
    return [{ base: this.base, mine: draft }, ...(also ? [{ base: this.conflicts.copy ?? also, mine: also }] : [])]
  }

  written({ saved, also }: Extract<Written, { saved: Draft }>, made: number): void {
    this.base = saved
    this.kept = made
    this.conflicts.written(also)
  }

  /** Meets what is on the device now. Gives the questions whose answer on the screen comes from there. */
  meet(theirs: Draft): string[] {
    const device = allTyped(theirs.request)
    const { answers, conflicts, taken } = merge(this.device, this.screen, device)
    this.conflicts.add(conflicts)
    this.screen = answers
    this.base = theirs
    // What has settled itself leaves a second copy behind that must go.
    if (this.conflicts.agree(this.screen, device)) this.made++
    return taken
  }

  /** Settles a question. True where the answer on the screen is another one now. */
  settle(key: string, choice: Choice): boolean {
    const before = this.screen
    this.screen = this.conflicts.settle(key, choice, this.screen, this.device)
    this.made++
    return this.screen !== before
  }

  /** The device has nothing any more: all of it has to be written again. */
  again(): void {
    this.base = { ...this.base, revision: 0 }
    this.conflicts.forget()
    this.made++
  }

  /** Goes on as a draft of its own, with another number. */
  anew(): void {
    this.base = { ...this.draft, request: { ...this.request, id: newNumber() }, revision: 0, copyOf: undefined }
    this.conflicts.drop()
    this.made++
  }

  /** Forgets everything that was typed. */
  clear(): void {
    this.screen = allTyped({ title: '', answers: {} })
    this.base = { ...this.base, request: withTyped(this.base.request, this.screen) }
    this.kept = this.made
  }
}
