/** What the planner takes from the site's content: rules with their sources in words, calendars, communities with their meetings. */
import { comparedRule, contradictions } from '../../content/model/rule-set'
import type { Snapshot } from '../../content/model/snapshot'
import type { Doc } from '../../content/model/types'
import { type SiteIndex, indexOf } from '../index/site-index'
import { sourceLines } from '../text/pointers'
import { type PlannerData, bookOf } from './data'
import type { PlanCommunity, PlanMeeting } from './meetings'
import type { Rulebook } from './plan'
import type { Clash, PlanRule } from './rules'

const made = new WeakMap<Snapshot, PlannerData>()
let held: { from: readonly object[]; book: Rulebook } | undefined

/** The planner's data of a snapshot; the second call for the same snapshot costs nothing. */
export function plannerData(snapshot: Snapshot): PlannerData {
  let data = made.get(snapshot)
  if (!data) made.set(snapshot, (data = gather(indexOf(snapshot))))
  return data
}

/**
 * The rules and the calendar of a snapshot, for pages that show plans without JavaScript and for calendars. While none of the documents
 * behind it changes it is the same object, whatever the snapshot: what was made with it may be kept.
 */
export function rulebook(snapshot: Snapshot): Rulebook {
  const { content } = snapshot
  const from = [...content['deadline-rule'], ...content.calendar, ...content.source]
  if (held?.from.length !== from.length || !from.every((doc, i) => doc === held!.from[i]))
    held = { from, book: bookOf(plannerData(snapshot)) }
  return held!.book
}

function gather(index: SiteIndex): PlannerData {
  const { content, day, sample } = index.snapshot
  return {
    day,
    sample,
    rules: content['deadline-rule'].map((rule) => planRule(rule, index)),
    clashes: clashesOf(content['deadline-rule']),
    calendars: content.calendar.map(({ title, kind, certainUntil, days }) => ({ title, kind, certainUntil, days })),
    areas: index.entriesOf('area').map(({ slug, title }) => ({ slug, title })),
    communities: index.entriesOf('community').map(({ slug }) => planCommunity(slug, index)),
    grounds: groundsOf(index),
  }
}

/** Rules that contradict each other: the CMS refuses them, and a plan made from other data says so and shows both. */
export const clashesOf = (rules: readonly Doc<'deadline-rule'>[]): Clash[] =>
  contradictions(rules.map(comparedRule)).map(({ slugs, message }) => ({
    slugs,
    text: message.replace(/ (Let|Take) .*$/, slugs.length > 2 ? ' All dates are shown.' : ' Both dates are shown.'),
  }))

/** The grounds of an exceptional request, as the form in use asks for them (doc:004#4). */
function groundsOf({ snapshot }: SiteIndex): string[] {
  const inUse = snapshot.content['request-form'].filter(
    ({ effective }) => (effective?.from ?? '') <= snapshot.day && snapshot.day <= (effective?.until ?? '9999'),
  )
  const asked = inUse.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)).find(({ role }) => role === 'grounds')
  return asked?.options.map(({ label }) => label) ?? []
}

/** A community with its meetings, cancelled ones included, in the order of their days. */
export function planCommunity(slug: string, index: SiteIndex): PlanCommunity {
  const { title, area } = index.docs.community.get(slug)!
  return { slug, title, area, meetings: (index.meetingsOf.get(slug) ?? []).map(planMeeting) }
}

export const planMeeting = (m: Doc<'meeting'>): PlanMeeting => ({
  slug: m.slug,
  title: m.title,
  date: m.date,
  starts: m.starts,
  ends: m.ends,
  venue: m.venue,
  link: m.link,
  ...(m.state === 'cancelled' ? { cancelled: true } : {}),
})

function planRule(rule: Doc<'deadline-rule'>, { docs }: SiteIndex): PlanRule {
  return {
    ...comparedRule(rule),
    what: rule.what,
    countsMeetings: rule.countsMeetings,
    condition: rule.condition,
    note: rule.effective?.note,
    sources: sourceLines(rule.sources, docs).map(({ title, places, href, month }) => ({ title, places, href, date: month })),
    disagreements: rule.disagreements.map(({ about, statements, advice }) => ({
      about,
      statements: statements.map(({ says, source, standing }) => ({ says, source: docs.source.get(source)?.title ?? source, standing })),
      advice,
    })),
  }
}
