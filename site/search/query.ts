/** What a search asks for, and its address, which can be shared. */
import { type Facet, facets } from './word-index'

export interface Asked {
  question: string
  chosen: Partial<Record<Facet, string>>
  /** How many results are shown. */
  show: number
}

export const pageSize = 10

/** Reads the address: `?q=…&kind=Answers&show=20`. */
export function askedIn(search: string): Asked {
  const params = new URLSearchParams(search)
  const chosen: Asked['chosen'] = {}
  for (const facet of facets) {
    const value = params.get(facet)
    if (value) chosen[facet] = value
  }
  const show = Math.ceil(Number(params.get('show') ?? pageSize) / pageSize) * pageSize
  return { question: (params.get('q') ?? '').slice(0, 300), chosen, show: Math.min(Math.max(show || pageSize, pageSize), 100) }
}

/** The address of a search. */
export function addressFor({ question, chosen, show }: Asked): string {
  const params = new URLSearchParams({ q: question })
  for (const facet of facets) if (chosen[facet]) params.set(facet, chosen[facet])
  if (show > pageSize) params.set('show', String(show))
  return `/search/?${params}`
}
