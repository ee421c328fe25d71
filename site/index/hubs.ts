/** What the home page and the doors for each group of readers show. */
import type { Audience } from '../../content/model/shared/reading'
import { type TypeName, types } from '../../content/model/types'
import { underTopics } from './listing'
import type { Entry } from './entries'
import type { SiteIndex } from './site-index'

/** Three short questions that other pages refer to most. */
export function mostLinked(index: SiteIndex): Entry[] {
  return index
    .entriesOf('faq')
    .filter((entry) => entry.title.length <= 60)
    .map((entry) => ({ entry, links: index.linkedFrom('faq', entry.slug).length }))
    .sort((a, b) => b.links - a.links || (a.entry.slug < b.entry.slug ? -1 : 1))
    .slice(0, 3)
    .map(({ entry }) => entry)
}

const listed: TypeName[] = ['guidance', 'faq', 'case-study', 'service', 'template', 'event']

/** The pages written for one of the audiences, under their topics, guidance before answers. */
export function pagesFor(audience: readonly Audience[], index: SiteIndex) {
  const entries = listed.flatMap((type) => index.entriesOf(type)).filter((entry) => entry.audience.some((a) => audience.includes(a)))
  return underTopics(entries, index).map((topic) => ({ ...topic, id: `topic-${topic.slug || 'none'}` }))
}

/** Kinds of page with their numbers, for readers who want to browse. */
export const kindsIn = (index: SiteIndex): { href: string; text: string; count: number }[] =>
  (Object.keys(types) as TypeName[]).flatMap((type) => {
    const count = index.entriesOf(type).length
    return count > 0 ? [{ href: `/${types[type].collection}/`, text: types[type].many, count }] : []
  })
