/** A part of the seed that stands by itself: what most tests need, and written in a third of the time. */
import { types } from '../../content/model/types'
import { type SeedDoc, readSeed } from '../../content/seed/read'

const PAGES: Partial<Record<SeedDoc['type'], number>> = {
  faq: 40,
  guidance: 12,
  'glossary-term': 30,
  event: 4,
  template: 3,
  'case-study': 2,
}

/** Every list and rule of the seed and some pages of each kind, without references and links to the pages left out. */
export function smallSeed(): SeedDoc[] {
  const counts: typeof PAGES = {}
  const all = readSeed('content/seed')
  const kept = all.filter(({ type }) => {
    const most = PAGES[type]
    return most === undefined || (counts[type] = (counts[type] ?? 0) + 1) <= most
  })
  const left = (docs: SeedDoc[]) => new Set(docs.flatMap(({ type, slug }) => [`${type}/${slug}`, `/${types[type].collection}/${slug}/`]))
  const gone = left(all).difference(left(kept))
  return kept.map((seed) => ({ ...seed, doc: without(gone, seed.doc) as Record<string, unknown> }))
}

function without(gone: ReadonlySet<string>, value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/\[([^\]]*)\]\((\/[^)#]*\/)(?:plain\/)?(?:#[^)]*)?\)/g, (link, words: string, address: string) =>
      gone.has(address.replace(/plain\/$/, '')) ? words : link,
    )
  if (Array.isArray(value))
    return value.filter((entry) => !(typeof entry === 'string' && gone.has(entry))).map((entry) => without(gone, entry))
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, child]) => (typeof child === 'string' && gone.has(child) ? [] : [[key, without(gone, child)]])),
    )
  return value
}
