/** Puts a result that answers nearly the same as a better one under it, so that the first results tell more. */
import { pageSize } from './query'
import type { Ranked } from './rank'
import type { WordIndex } from './word-index'

export interface FoldedResults {
  /** The results that stand by themselves. */
  lines: Ranked[]
  /** The page that stands under each of them, where there is one. */
  also: ReadonlyMap<number, number>
}

/** Only what would stand among the first ten is folded: results that are there already stay when more are asked for. */
export function foldTwins({ twin }: Pick<WordIndex, 'twin'>, ranked: readonly Ranked[]): FoldedResults {
  const also = new Map<number, number>()
  const better = new Set<number>()
  const lines: Ranked[] = []
  for (const [place, one] of ranked.entries()) {
    const other = twin.get(one.page)
    if (place < pageSize && other !== undefined && better.has(other)) also.set(other, one.page)
    else lines.push(one)
    better.add(one.page)
  }
  return { lines, also }
}
