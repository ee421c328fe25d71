/** The full-text index, loaded when somebody searches. It stands beside the published pages, not in this bundle. */
import { type Facet, facets } from './query'
import type { Found, Members } from './merge'

export interface Hit {
  address: string
  title: string
  summary: string
  filters: Record<string, string[]>
}

interface Fragment {
  url: string
  raw_url?: string
  meta: Record<string, string>
  filters?: Record<string, string[]>
}
interface Result {
  id: string
  score: number
  data(): Promise<Fragment>
}
interface Pagefind {
  init(): Promise<void>
  search(word: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: Result[] }>
  filters(): Promise<Record<string, Record<string, number>>>
}

export interface Engine {
  /** How many pages there are. */
  pages: number
  members: Members
  find(word: string): Promise<Found[]>
  /** What stands in the results, or nothing where the page is no longer published. */
  read(id: string): Promise<Hit | undefined>
}

/** Opens the index. Rejects where it cannot be reached. */
export async function openEngine(): Promise<Engine> {
  const address = '/pagefind/pagefind.js'
  const [pagefind, removed] = await Promise.all([import(/* @vite-ignore */ address) as Promise<Pagefind>, removedPages()])
  await pagefind.init()
  const known = new Map<string, Result>()
  const keep = (results: Result[]): Result[] => {
    for (const result of results) known.set(result.id, result)
    return results
  }
  const all = keep((await pagefind.search(null)).results)
  const members = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as unknown as Record<Facet, Map<string, Set<string>>>
  const values = await pagefind.filters()
  await Promise.all(
    facets.flatMap((facet) =>
      Object.keys(values[facet] ?? {}).map(async (value) => {
        const { results } = await pagefind.search(null, { filters: { [facet]: value } })
        members[facet].set(value, new Set(results.map(({ id }) => id)))
      }),
    ),
  )
  const hits = new Map<string, Promise<Hit | undefined>>()
  const readOnce = async (id: string): Promise<Hit | undefined> => {
    const { url, raw_url, meta, filters } = await known.get(id)!.data()
    const page = raw_url ?? url
    return removed.has(page) ? undefined : { address: page, title: meta.title ?? page, summary: meta.summary ?? '', filters: filters ?? {} }
  }
  return {
    pages: all.length,
    members,
    find: async (word) => keep((await pagefind.search(word)).results).map(({ id, score }) => ({ id, score })),
    read(id) {
      let hit = hits.get(id)
      if (!hit) hits.set(id, (hit = readOnce(id)))
      return hit
    },
  }
}

/** Pages that the index may still hold although they are no longer published. */
async function removedPages(): Promise<Set<string>> {
  try {
    const answer = await fetch('/search/removed.json', { cache: 'no-cache' })
    const list: unknown = answer.ok ? await answer.json() : []
    return new Set(Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [])
  } catch {
    return new Set()
  }
}
