import { audiences } from '../../content/model/shared/reading'
import type { SearchRecord, Site } from '../../content/model/snapshot'
import { type Doc, addressOf, types } from '../../content/model/types'
import type { Anything, Docs, Entry } from '../index/entries'
import { type SiteIndex, indexOf } from '../index/site-index'
import { textOf } from '../text/html'
import { spokenName } from '../text/words'

/** One record a page; a plain-English version is found through its page. */
export const searchRecords: Site['searchRecords'] = (snapshot) => {
  const index = indexOf(snapshot)
  return index.entries.map((entry) => recordOf(entry, index))
}

function recordOf(entry: Entry, index: SiteIndex): SearchRecord {
  const doc = index.docs[entry.type].get(entry.slug)!
  const any = doc as Anything
  const text = [
    entry.title,
    entry.filed === entry.title ? undefined : entry.filed,
    entry.summary,
    ...(any.alsoAskedAs ?? []),
    ...(any.aliases ?? []),
    ...factsOf(entry, doc, index.docs),
    any.plain?.summary,
    ...[any.body, any.plain?.body].map((html) => html && textOf(html)),
  ]
  const filters = {
    kind: [types[entry.type].many],
    audience: entry.audience.map((a) => audiences[a]),
    topic: entry.topics.flatMap((slug) => index.docs.topic.get(slug)?.title ?? []),
    area: [...new Set(areasOf(entry, doc, index.docs))].flatMap((slug) => index.docs.area.get(slug ?? '')?.title ?? []),
  }
  return {
    address: addressOf(entry.type, entry.slug),
    title: entry.title,
    text: text.filter(Boolean).join('\n'),
    summary: entry.summary,
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
  }
}

/** What people look a page up by, where it does not stand in its text. */
export function factsOf({ type }: Entry, raw: Doc, docs: Docs): (string | undefined)[] {
  switch (type) {
    case 'school': {
      const doc = raw as Doc<'school'>
      const community = docs.community.get(doc.community)
      return [
        doc.dfeNumber,
        doc.dfeNumber && `886${doc.dfeNumber}`,
        doc.postcode,
        doc.trust,
        community?.title,
        community?.district,
        community && docs.area.get(community.area)?.title,
      ]
    }
    case 'community': {
      const doc = raw as Doc<'community'>
      return [doc.district, doc.primaryCareNetwork, doc.chair, doc.clerk, docs.area.get(doc.area)?.title]
    }
    case 'practitioner': {
      const doc = raw as Doc<'practitioner'>
      return [
        docs.service.get(doc.service)?.title,
        doc.email,
        doc.phone,
        ...doc.communities.map((slug) => docs.community.get(slug)?.title),
        ...doc.schools.map((slug) => spokenName(docs.school.get(slug)?.title ?? '')),
      ]
    }
    case 'service': {
      const doc = raw as Doc<'service'>
      return [doc.practitionerTitle, doc.provider, doc.reach, doc.cost, ...doc.gaps.map((gap) => `${gap.district} ${gap.note}`)]
    }
    case 'meeting':
      return [(raw as Doc<'meeting'>).venue]
    case 'area':
      return [(raw as Doc<'area'>).officerTitle, (raw as Doc<'area'>).officerEmail]
    case 'glossary-term':
      return [(raw as Doc<'glossary-term'>).fullName, (raw as Doc<'glossary-term'>).status]
    case 'case-study': {
      const doc = raw as Doc<'case-study'>
      return [doc.document?.name, ...[doc.overview, doc.actions, doc.impact].map((html) => html && textOf(html))]
    }
    case 'request-form':
      return (raw as Doc<'request-form'>).sections.flatMap((section) => [
        section.title,
        ...section.fields.flatMap((field) => [field.label, field.hint, ...field.options.map(({ label }) => label)]),
      ])
    case 'template':
      return (raw as Doc<'template'>).sections.flatMap((section) => [section.title, section.prompt])
    case 'calendar':
      return (raw as Doc<'calendar'>).days.map((day) => day.name)
    default:
      return []
  }
}

/** The areas a page is about. */
export function areasOf({ type, slug }: Entry, raw: Doc, docs: Docs): (string | undefined)[] {
  const ofCommunity = (community: string) => docs.community.get(community)?.area
  switch (type) {
    case 'area':
      return [slug]
    case 'community':
      return [(raw as Doc<'community'>).area]
    case 'school':
    case 'meeting':
      return [ofCommunity((raw as Doc<'school'>).community)]
    case 'practitioner': {
      const doc = raw as Doc<'practitioner'>
      return [
        ...doc.areas,
        ...doc.communities.map(ofCommunity),
        ...doc.schools.map((school) => ofCommunity(docs.school.get(school)?.community ?? '')),
      ]
    }
    default:
      return []
  }
}
