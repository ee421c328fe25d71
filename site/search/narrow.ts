/** Narrowing results down by kind, reader, topic and area. */
import type { Ranked } from './rank'
import type { Asked } from './query'
import { type Facet, type WordIndex, facets } from './word-index'

/** The pages that fit every chosen value; `except` leaves one filter out, to count what it could be changed to. */
export function narrowed(index: WordIndex, ranked: readonly Ranked[], chosen: Asked['chosen'], except?: Facet): Ranked[] {
  const wanted = facets
    .filter((facet) => facet !== except && chosen[facet])
    .map((facet) => ({ facet, value: index.values[facet].indexOf(chosen[facet]!) }))
  return ranked.filter(({ page }) => wanted.every(({ facet, value }) => index.facets[page]![facet].includes(value)))
}

export interface Chip {
  value: string
  count: number
}

/** How many results each value of a filter has, most first; values without any are left out, unless chosen. */
export function counts(index: WordIndex, ranked: readonly Ranked[], chosen: Asked['chosen'], facet: Facet): Chip[] {
  const found = index.values[facet].map(() => 0)
  for (const { page } of narrowed(index, ranked, chosen, facet)) for (const value of index.facets[page]![facet]) found[value]!++
  return index.values[facet]
    .map((value, i) => ({ value, count: found[i]! }))
    .filter(({ value, count }) => count > 0 || chosen[facet] === value)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
