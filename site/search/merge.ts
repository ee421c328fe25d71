/** Puts the results of single words together, so that one extra or unknown word cannot empty the list. */
import { type Asked, type Facet, facets, holds } from './query'

/** One page that a word was found on. */
export interface Found {
  id: string
  score: number
}

export interface Ranked {
  id: string
  score: number
  /** How many of the words were found. */
  words: number
}

/**
 * Adds up the scores of the words. A word that stands on few pages tells more than one that stands on most, and a page
 * with two of the words comes before one with the same score from one of them.
 */
export function merge(perWord: readonly (readonly Found[])[], pages: number): Ranked[] {
  const byId = new Map<string, Ranked>()
  for (const found of perWord) {
    const telling = Math.log(1 + Math.max(pages, found.length) / Math.max(found.length, 1))
    const best = Math.max(...found.map(({ score }) => score), 1e-9)
    for (const { id, score } of found) {
      const ranked = byId.get(id) ?? { id, score: 0, words: 0 }
      ranked.score += (0.5 + (0.5 * score) / best) * telling
      ranked.words += 1
      byId.set(id, ranked)
    }
  }
  return [...byId.values()].sort(order)
}

/** Lists of people and days are long and alike: they come after pages that explain, unless they fit much better. */
export function quietened(ranked: readonly Ranked[], quiet: readonly (ReadonlySet<string> | undefined)[]): Ranked[] {
  return ranked.map((page) => (quiet.some((ids) => ids?.has(page.id)) ? { ...page, score: page.score * 0.6 } : page)).sort(order)
}

const order = (a: Ranked, b: Ranked): number => b.score - a.score || b.words - a.words || (a.id < b.id ? -1 : 1)

/** Raises pages whose title holds the words; `titles` knows those that have been read so far. */
export function boostTitles(ranked: readonly Ranked[], titles: ReadonlyMap<string, string>, words: readonly string[]): Ranked[] {
  return ranked
    .map((page) => {
      const title = titles.get(page.id)
      if (title === undefined || words.length === 0) return page
      const share = words.filter((word) => holds(title, word)).length / words.length
      return { ...page, score: page.score * (1 + 1.5 * share) }
    })
    .sort(order)
}

/** Which pages each value of each filter stands for. */
export type Members = Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>

/** The pages that fit every chosen value; `except` leaves one filter out, to count what it could be changed to. */
export function narrowed<T extends { id: string }>(ranked: readonly T[], members: Members, chosen: Asked['chosen'], except?: Facet): T[] {
  const wanted = facets.filter((facet) => facet !== except && chosen[facet]).map((facet) => members[facet].get(chosen[facet]!))
  return wanted.length === 0 ? [...ranked] : ranked.filter(({ id }) => wanted.every((ids) => ids?.has(id)))
}

export interface Chip {
  value: string
  count: number
}

/** How many results each value of a filter has, most first; values without any are left out. */
export function counts(ranked: readonly Ranked[], members: Members, chosen: Asked['chosen'], facet: Facet): Chip[] {
  const pages = narrowed(ranked, members, chosen, facet)
  return [...members[facet]]
    .map(([value, ids]) => ({ value, count: pages.filter(({ id }) => ids.has(id)).length }))
    .filter(({ value, count }) => count > 0 || chosen[facet] === value)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
