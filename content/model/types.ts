/** Every content type: its schema, its collection in the CMS, its part of the site's addresses, its names on screen. */
import type { z } from 'zod'
import { announcement } from './announcement'
import { area } from './area'
import { calendar } from './calendar'
import { caseStudy } from './case-study'
import { community } from './community'
import { deadlineRule } from './deadline-rule'
import { event } from './event'
import { faq } from './faq'
import { glossaryTerm } from './glossary-term'
import { guidance } from './guidance'
import { meeting } from './meeting'
import { practitioner } from './practitioner'
import { redirect } from './redirect'
import { requestForm } from './request-form'
import { school } from './school'
import { searchRule } from './search-rule'
import { service } from './service'
import { source } from './source'
import { template } from './template'
import { topic } from './topic'

export interface TypeInfo {
  schema: z.ZodObject
  /** The collection's slug in the CMS and the first part of the type's addresses. */
  collection: string
  /** What one and many are called on screen. */
  one: string
  many: string
  /** Where the admin lists it. */
  group: 'Pages' | 'Lists' | 'Rules' | 'Site'
  /** False for documents without a page of their own; true where a list and a page stand on the site. */
  page: boolean
}

const info = <S extends z.ZodObject>(schema: S, collection: string, one: string, many: string, group: TypeInfo['group'], page = true) => ({
  schema,
  collection,
  one,
  many,
  group,
  page,
})

/** In the order in which they can be written: a type refers only to types before it, or loosely to any. */
export const types = {
  source: info(source, 'sources', 'Source', 'Sources', 'Site'),
  topic: info(topic, 'topics', 'Topic', 'Topics', 'Site'),
  area: info(area, 'areas', 'Area', 'Areas', 'Lists'),
  community: info(community, 'communities', 'Community of Schools', 'Communities of Schools', 'Lists'),
  school: info(school, 'schools', 'School', 'Schools', 'Lists'),
  service: info(service, 'services', 'Service', 'Services', 'Lists'),
  practitioner: info(practitioner, 'practitioners', 'Practitioner', 'Practitioners', 'Lists'),
  meeting: info(meeting, 'meetings', 'Meeting', 'Meetings', 'Lists'),
  calendar: info(calendar, 'calendars', 'Calendar', 'Calendars', 'Rules'),
  'deadline-rule': info(deadlineRule, 'deadline-rules', 'Deadline rule', 'Deadline rules', 'Rules'),
  'request-form': info(requestForm, 'request-forms', 'Request form', 'Request forms', 'Rules'),
  'glossary-term': info(glossaryTerm, 'glossary', 'Glossary term', 'Glossary', 'Pages'),
  guidance: info(guidance, 'guidance', 'Guidance page', 'Guidance', 'Pages'),
  faq: info(faq, 'faqs', 'Answer', 'Answers', 'Pages'),
  'case-study': info(caseStudy, 'case-studies', 'Case study', 'Case studies', 'Pages'),
  event: info(event, 'events', 'Event', 'Events', 'Pages'),
  template: info(template, 'templates', 'Template', 'Templates', 'Pages'),
  announcement: info(announcement, 'announcements', 'Announcement', 'What’s new', 'Pages'),
  'search-rule': info(searchRule, 'search-rules', 'Search rule', 'Search rules', 'Site', false),
  redirect: info(redirect, 'redirects', 'Redirect', 'Redirects', 'Site', false),
} as const satisfies Record<string, TypeInfo>

export type TypeName = keyof typeof types
export const typeNames = Object.keys(types) as TypeName[]

/** A document of a type, as a snapshot holds it. */
export type Doc<T extends TypeName = TypeName> = z.infer<(typeof types)[T]['schema']>

export const isTypeName = (name: string): name is TypeName => Object.hasOwn(types, name)

/** The type whose documents a collection holds, or undefined for the CMS's own collections. */
export const typeOfCollection = (collection: string): TypeName | undefined =>
  typeNames.find((name) => types[name].collection === collection)

/** The public address of a document's page: `/faqs/how-often-communities-meet/`. */
export const addressOf = (type: TypeName, slug: string): string => `/${types[type].collection}/${slug}/`

/** The public address of a page's plain-English version. */
export const plainAddressOf = (type: TypeName, slug: string): string => `${addressOf(type, slug)}plain/`

/** Splits a mixed reference `type/slug`. */
export const splitRef = (ref: string): { type: TypeName; slug: string } => {
  const cut = ref.indexOf('/')
  return { type: ref.slice(0, cut) as TypeName, slug: ref.slice(cut + 1) }
}
