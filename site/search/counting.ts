/**
 * When words are counted that stood nowhere: once a question has been finished and nothing will change its answer. What is
 * typed on the way to it is not counted.
 */
import type { Answer } from './answer'

let section: typeof import('./draw-missing') | undefined
let settled: Answer | undefined
let finished = ''
/** The same question again in one tab is the same search: somebody went back to it, or chose a filter. */
const counted = new Set<string>()

/** Shows the words counted before, from code that nothing else waits for. It may be missing without harm. */
export async function showMissing(): Promise<void> {
  section ??= await import('./draw-missing').catch(() => undefined)
  section?.drawMissing()
}

/** Tells that somebody is done with typing a question. */
export function finish(question: string): void {
  finished = question
  count()
}

/** Tells that an answer will not change any more. */
export async function settle(answer: Answer): Promise<void> {
  await showMissing()
  settled = answer
  count()
}

function count(): void {
  if (!section || !settled || settled.asked.question !== finished || counted.has(finished)) return
  counted.add(finished)
  section.countUnknown(finished, settled.found.unknown)
}
