/** Questions that two tabs answered differently, until the writer has chosen. */
import type { Answer, Answers } from '../answers'
import { secondCopy, withTyped } from './both'
import { type Draft, newNumber } from './draft'
import type { Beside } from './drafts'
import { isSame, valueOf, withAnswer } from './merge'

export interface Conflict {
  /** The question, or `TITLE`. */
  key: string
  /** On the screen of this tab. */
  mine: Answer | undefined
  /** On the device, from the other tab. */
  theirs: Answer | undefined
}

export type Choice = 'mine' | 'theirs' | 'second'

/**
 * While something is unsettled the device has the other tab's answer in the draft, and this tab's in a second copy beside
 * it. So neither is lost, whatever happens.
 */
export class Conflicts {
  private readonly keys = new Set<string>()
  /** The second copy as it was last written. */
  copy: Draft | undefined
  /** Answers that the writer wants to keep in the second copy. */
  private kept: Answers = {}

  get size(): number {
    return this.keys.size
  }

  add(keys: readonly string[]): void {
    for (const key of keys) this.keys.add(key)
  }

  list(screen: Answers, device: Answers): Conflict[] {
    return [...this.keys].map((key) => ({ key, mine: valueOf(screen, key), theirs: valueOf(device, key) }))
  }

  /** What may be written into the draft itself: what is on the screen, but for questions that are not settled. */
  writable(screen: Answers, device: Answers): Answers {
    return [...this.keys].reduce((typed, key) => withAnswer(typed, key, valueOf(device, key)), screen)
  }

  /** Questions on which both have come to say the same are settled. Whether there were any. */
  agree(screen: Answers, device: Answers): boolean {
    const agreed = [...this.keys].filter((key) => isSame(valueOf(screen, key), valueOf(device, key)))
    for (const key of agreed) this.keys.delete(key)
    return agreed.length > 0
  }

  /** Settles a question, and gives what is on the screen then. */
  settle(key: string, choice: Choice, screen: Answers, device: Answers): Answers {
    if (!this.keys.delete(key) || choice === 'mine') return screen
    const mine = valueOf(screen, key)
    if (choice === 'second' && mine !== undefined) this.kept = { ...this.kept, [key]: mine }
    return withAnswer(screen, key, valueOf(device, key))
  }

  /** What has to happen to the second copy with the next write. */
  beside(draft: Draft, screen: Answers): Beside {
    const open = this.keys.size > 0
    if (!open && Object.keys(this.kept).length === 0) return this.copy ? { drop: this.copy } : {}
    const mine = { ...draft, request: withTyped(draft.request, { ...screen, ...this.kept }) }
    const copy = secondCopy(mine, this.copy?.request.id ?? newNumber(), this.copy?.revision ?? 0)
    // Once all is settled, what was kept is a draft like any other.
    return { also: open ? copy : { ...copy, copyOf: undefined } }
  }

  /** What has been written of that. */
  written(also: Draft | undefined): void {
    if (also?.copyOf !== undefined) this.copy = also
    else {
      this.copy = undefined
      if (also) this.kept = {}
    }
  }

  /** The device has lost everything: the copy has to be put down anew. */
  forget(): void {
    if (this.copy) this.copy = { ...this.copy, revision: 0 }
  }

  /** What is on the screen goes on as a draft of its own, so there is nothing to choose any more. */
  drop(): void {
    this.keys.clear()
    this.kept = {}
  }
}
