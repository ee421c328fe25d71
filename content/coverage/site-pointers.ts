/** What the built pages themselves say they rest on: the `data-sources` of their main part. */
import type { Coverage } from './coverage'

/** A longer page is not an answer: parts must also stand on one a reader finishes. */
export const LONGEST_ANSWER = 1500

/**
 * Compares the built pages with what the content covers.
 * @param pages every HTML page of the site.
 * @returns how many parts a page of a readable length names, and a line for each part that none does.
 */
export function sitePointers(
  pages: readonly { address: string; html: string }[],
  { sources }: Pick<Coverage, 'sources'>,
): { named: number; faults: string[] } {
  const shortest = new Map<string, number>()
  for (const { html } of pages) {
    const main = /<main\b([^>]*)>([\s\S]*)<\/main>/.exec(html)
    const pointers = main && /\sdata-sources="([^"]*)"/.exec(main[1]!)?.[1]?.split(' ')
    if (!main || !pointers) continue
    const words = main[2]!
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .filter(Boolean).length
    for (const pointer of pointers) shortest.set(pointer, Math.min(words, shortest.get(pointer) ?? Infinity))
  }
  const wanted = sources.flatMap((source) => source.parts).filter((part) => !part.holdsNothing)
  const faults = wanted.flatMap(({ pointer }) => {
    const words = shortest.get(pointer)
    if (words === undefined) return [`${pointer}: no page of the built site names it.`]
    return words > LONGEST_ANSWER ? [`${pointer}: only pages of over ${LONGEST_ANSWER} words name it (the shortest has ${words}).`] : []
  })
  return { named: wanted.length - faults.length, faults }
}
