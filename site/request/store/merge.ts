/** Two versions of the same answers brought together, question by question. Rows of pupils or costs are one answer. */
import type { Answer, Answers } from '../answers'
import { canonical } from '../draft/bytes'

export interface Merged {
  answers: Answers
  /** Questions that both have changed, each to something else. `answers` has this side's own. */
  conflicts: string[]
  /** Questions whose answer comes from the other side. */
  taken: string[]
}

/** Nothing typed, nothing chosen. Spaces are something: whoever typed them finds them again. */
const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || value === false || (typeof value === 'object' && Object.values(value!).every(isBlank))

/** Whether two answers say the same. An answer that was never given and one that was emptied again are the same. */
export const isSame = (a: Answer | undefined, b: Answer | undefined): boolean =>
  a === b || (isBlank(a) ? isBlank(b) : b !== undefined && canonical(a) === canonical(b))

export const valueOf = (answers: Answers, key: string): Answer | undefined => (Object.hasOwn(answers, key) ? answers[key] : undefined)

/** Answers with one of them changed, or taken out. */
export function withAnswer(answers: Answers, key: string, answer: Answer | undefined): Answers {
  const { [key]: _, ...others } = answers
  return answer === undefined ? others : { ...answers, [key]: answer }
}

/**
 * What both sides made of the same beginning. Where only one side has changed an answer, its change holds; where both
 * have, this side's stands and the question is named.
 */
export function merge(base: Answers, mine: Answers, theirs: Answers): Merged {
  const merged: Merged = { answers: mine, conflicts: [], taken: [] }
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, own, other] = [valueOf(base, key), valueOf(mine, key), valueOf(theirs, key)]
    if (isSame(own, other) || isSame(was, other)) continue
    if (isSame(was, own)) {
      merged.answers = withAnswer(merged.answers, key, other)
      merged.taken.push(key)
    } else merged.conflicts.push(key)
  }
  return merged
}
