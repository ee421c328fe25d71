import type { TypeName } from '../../content/model/types'
import type { Entry } from './entries'
import { type SiteIndex, indexOf } from './site-index'
import { letterOf } from '../text/words'

/** The entries of a type under their first topic, in the order of topics; those without one come last. */
export function underTopics(entries: readonly Entry[], index: SiteIndex): { slug: string; title: string; list: Entry[] }[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const topic = entry.topics.find((slug) => index.docs.topic.has(slug)) ?? ''
    const group = groups.get(topic)
    if (group) group.push(entry)
    else groups.set(topic, [entry])
  }
  const known = index.topics.flatMap(({ slug, title }) => (groups.has(slug) ? [{ slug, title, list: groups.get(slug)! }] : []))
  return groups.has('') ? [...known, { slug: '', title: known.length ? 'Other' : 'All', list: groups.get('')! }] : known
}

/** What a list page starts from. */
export const listing = (locals: App.Locals, type: TypeName) => {
  const index = indexOf(locals.snapshot)
  return { index, entries: index.entriesOf(type), today: index.snapshot.day }
}

/** Groups by first letter, figures first. */
export function byLetter<T extends { title: string; filed?: string }>(items: readonly T[]): { letter: string; id: string; list: T[] }[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const letter = letterOf(item.filed ?? item.title)
    const group = groups.get(letter)
    if (group) group.push(item)
    else groups.set(letter, [item])
  }
  return [...groups]
    .map(([letter, list]) => ({ letter, id: `letter-${letter.toLowerCase()}`, list }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1))
}
