/** Two versions of one draft brought together, its title being one more thing that was written. */
import type { Answers } from '../answers'
import type { Request } from '../request'
import type { Draft } from './draft'
import { type Merged, merge, valueOf, withAnswer } from './merge'

/** Stands for the title among the keys of questions, none of which can begin like this. */
export const TITLE = '#title'

/** Everything of a request that is typed. */
export const allTyped = ({ title, answers }: Pick<Request, 'title' | 'answers'>): Answers => ({ ...answers, [TITLE]: title })

/** The request with what was typed. */
export function withTyped(request: Request, typed: Answers): Request {
  const title = typed[TITLE]
  return { ...request, title: typeof title === 'string' ? title : '', answers: withAnswer(typed, TITLE, undefined) }
}

/** What goes on the device where two versions meet: both sides' changes, and the other side's where both changed the same. */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): { draft: Draft; conflicts: string[]; merged: Merged } {
  const other = allTyped(theirs.request)
  const merged = merge(allTyped(base.request), allTyped(mine.request), other)
  const settled = merged.conflicts.reduce((typed, key) => withAnswer(typed, key, valueOf(other, key)), merged.answers)
  return {
    draft: { ...theirs, ...(mine.at === undefined ? {} : { at: mine.at }), request: withTyped(theirs.request, settled) },
    conflicts: merged.conflicts,
    merged,
  }
}

/** A draft of its own with this side's words, kept until the two are settled. @param id its own number. */
export const secondCopy = (mine: Draft, id: string, revision: number): Draft => ({
  ...mine,
  request: { ...mine.request, id, title: `${mine.request.title} (second copy)`.trim() },
  revision,
  copyOf: mine.request.id,
})
