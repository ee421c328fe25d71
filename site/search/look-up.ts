/** One search from question to results. */
import type { Engine, Hit } from './engine'
import { type Chip, boostTitles, counts, merge, narrowed, quietened } from './merge'
import { type Asked, type Facet, facets, wordsOf } from './query'

export interface Answer {
  asked: Asked
  words: string[]
  hits: Hit[]
  total: number
  /** The number of results with each value, the other filters as they are chosen. */
  chips: Record<Facet, Chip[]>
  /** The number of results with this filter left open. */
  open: Record<Facet, number>
}

/** So many of the best pages are read before titles are weighed; reading all would fetch a file for each. */
const weighed = 30

export const quietKinds = ['Practitioners', 'Meetings']

/** Finds what is asked for. */
export async function lookUp(asked: Asked, engine: Engine): Promise<Answer> {
  const words = wordsOf(asked.question)
  const found = await Promise.all(words.map((word) => engine.find(word)))
  const merged = quietened(
    merge(found, engine.pages),
    quietKinds.map((kind) => engine.members.kind.get(kind)),
  )
  const first = narrowed(merged, engine.members, asked.chosen)
  const read = new Map<string, Hit>()
  const gone = new Set<string>()
  const readIn = (ids: readonly string[]) =>
    Promise.all(
      ids.map(async (id) => {
        const hit = await engine.read(id)
        if (hit) read.set(id, hit)
        else gone.add(id)
      }),
    )
  await readIn(first.slice(0, Math.max(weighed, asked.show)).map(({ id }) => id))
  const titles = new Map([...read].map(([id, { title }]) => [id, title]))
  const ranked = boostTitles(merged, titles, words).filter(({ id }) => !gone.has(id))
  const shown = narrowed(ranked, engine.members, asked.chosen)
  const page = shown.slice(0, asked.show).map(({ id }) => id)
  await readIn(page.filter((id) => !read.has(id)))
  return {
    asked,
    words,
    hits: page.flatMap((id) => read.get(id) ?? []),
    total: shown.length,
    chips: Object.fromEntries(facets.map((facet) => [facet, counts(ranked, engine.members, asked.chosen, facet)])) as Record<Facet, Chip[]>,
    open: Object.fromEntries(facets.map((facet) => [facet, narrowed(ranked, engine.members, asked.chosen, facet).length])) as Record<
      Facet,
      number
    >,
  }
}
