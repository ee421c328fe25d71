/** One line about every document: what lists, links, search and the A to Z show of it. */
import { type Doc, type TypeName, addressOf, plainAddressOf, typeNames, types } from '../../content/model/types'
import type { Snapshot } from '../../content/model/snapshot'
import { phases } from '../../content/model/school'
import type { Audience, Effective } from '../../content/model/shared/reading'
import { fullDate, timesOf } from '../text/dates'
import { whenOf } from '../text/deadlines'
import { listed, small, spokenName, withKind } from '../text/words'

export interface Entry {
  type: TypeName
  slug: string
  title: string
  /** What lists sort it by: the title as it is stored, which for some schools is not how it is said. */
  filed: string
  address: string
  /** One sentence or two, made from the facts where a type has no summary of its own. */
  summary: string
  /** The address of the plain-English version, where there is one. */
  plain: string | undefined
  /** What the plain-English version begins with, made from the facts where a type has none of its own. */
  plainSummary: string | undefined
  audience: readonly Audience[]
  topics: readonly string[]
  disagrees: boolean
  effective: Effective | undefined
}

/** The fields that some types have; reading them from any document saves a list of types. */
export interface Anything {
  title: string
  slug: string
  summary?: string
  audience?: Audience[]
  topics?: string[]
  disagreements?: Doc<'faq'>['disagreements']
  sources?: Doc<'faq'>['sources']
  review?: Doc<'faq'>['review']
  toConfirm?: { what: string; askWhom: string; lastHeard: string }[]
  related?: string[]
  alsoAskedAs?: string[]
  moreWordings?: string[]
  aliases?: string[]
  effective?: Effective
  plain?: { summary?: string; body?: string }
  body?: string
}

export type Docs = { [T in TypeName]: Map<string, Doc<T>> }

/** Every document by type and slug. */
export const docsOf = (snapshot: Snapshot): Docs =>
  Object.fromEntries(
    typeNames.map((type) => [type, new Map((snapshot.content[type] as Doc[]).map((doc) => [doc.slug, doc]))]),
  ) as unknown as Docs

/** @param today the snapshot's day, by which past and next are told apart. */
export const entryOf = (type: TypeName, raw: Doc, docs: Docs, today: string): Entry => {
  const doc = raw as Anything
  const plainSummary = doc.plain?.summary ?? (type === 'school' ? schoolInPlainWords(raw as Doc<'school'>, docs) : undefined)
  return {
    type,
    slug: doc.slug,
    title: type === 'school' ? spokenName(doc.title) : doc.title,
    filed: doc.title,
    address: addressOf(type, doc.slug),
    summary: doc.summary ?? madeSummary(type, raw, docs, today),
    plain: plainSummary && plainAddressOf(type, doc.slug),
    plainSummary,
    audience: doc.audience ?? [],
    topics: doc.topics ?? [],
    disagrees: Boolean(doc.disagreements?.length),
    effective: doc.effective,
  }
}

type Maker<T extends TypeName> = (doc: Doc<T>, docs: Docs, today: string) => string

const makers: { [T in TypeName]?: Maker<T> } = {
  'glossary-term': (term) => term.meaning,
  'deadline-rule': (rule) => `${whenOf(rule)}. ${rule.what}`,
  community: (c, docs) => `A Community of Schools in ${c.district}, ${areaName(c, docs)}.`,
  school: (s, docs) =>
    `${s.phase ? `${phases[s.phase]} school` : 'School'} in the ${withKind(docs.community.get(s.community)?.title ?? '', 'community')}.`,
  practitioner: (p, docs) => {
    const service = docs.service.get(p.service)
    const places = [...p.areas.map((a) => docs.area.get(a)), ...p.communities.map((c) => docs.community.get(c))]
    const names = [
      ...places.flatMap((place) => place?.title ?? []),
      ...p.schools.flatMap((s) => docs.school.get(s)?.title ?? []).map(spokenName),
    ]
    const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names
    return `${service?.practitionerTitle ?? service?.title ?? ''} for ${listed(shown)}.`
  },
  meeting: (m, docs, today) => {
    const past = m.date < today
    const community = docs.community.get(m.community)?.title ?? ''
    if (m.state === 'cancelled') return `Cancelled. ${community} ${past ? 'did' : 'does'} not meet on ${fullDate(m.date)}.`
    const times = timesOf(m.starts, m.ends)
    const where = m.venue ? `, ${small(m.venue)}` : ''
    return `${community} ${past ? 'met' : 'meets'} on ${fullDate(m.date)}${times && `, ${times}`}${where}.`
  },
  calendar: (c) =>
    `${c.days.length} entries from ${c.days[0] ? fullDate(c.days[0].from) : 'no day'}, complete until ${fullDate(c.certainUntil)}.`,
}

const areaName = (community: Doc<'community'>, docs: Docs): string => withKind(docs.area.get(community.area)?.title ?? '', 'area')

/** Which group of schools a school is in, and what such a group is in the content's own words. */
const schoolInPlainWords = (school: Doc<'school'>, docs: Docs): string =>
  [
    `${spokenName(school.title)} is in the ${withKind(docs.community.get(school.community)?.title ?? '', 'Community of Schools')}.`,
    docs.guidance.get('communities-of-schools')?.plain?.summary,
  ]
    .filter(Boolean)
    .join(' ')

const madeSummary = (type: TypeName, doc: Doc, docs: Docs, today: string): string =>
  (makers[type] as Maker<TypeName> | undefined)?.(doc, docs, today) ?? types[type].one
