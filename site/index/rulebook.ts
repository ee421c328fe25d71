/** What the planner counts with, taken from a snapshot: its rules, its calendars, its meetings. */
import type { Doc } from '../../content/model/types'
import { type WorkCalendar, workCalendar } from '../planner/calendar'
import type { PlanMeeting } from '../planner/meetings'
import type { PlanRule } from '../planner/rules'
import { sourceLines } from '../text/pointers'
import type { Docs } from './entries'
import type { SiteIndex } from './site-index'

export interface SiteRulebook {
  rules: readonly PlanRule[]
  calendar: WorkCalendar
}

let held: { from: readonly object[]; book: SiteRulebook } | undefined

/** The rules and the calendar of a snapshot. While none of the documents behind them changes, it is the same object. */
export function rulebookOf({ snapshot, docs }: SiteIndex): SiteRulebook {
  const { content } = snapshot
  const from = [...content['deadline-rule'], ...content.calendar, ...content.source]
  if (held?.from.length !== from.length || !from.every((doc, i) => doc === held!.from[i])) {
    const rules = content['deadline-rule'].map((rule) => planRule(rule, docs))
    held = { from, book: { rules, calendar: workCalendar(content.calendar) } }
  }
  return held!.book
}

function planRule({ effective, sources, disagreements, ...rule }: Doc<'deadline-rule'>, docs: Docs): PlanRule {
  const sourceTitle = (slug: string): string => docs.source.get(slug)?.title ?? slug
  return {
    slug: rule.slug,
    title: rule.title,
    what: rule.what,
    who: rule.who,
    trigger: rule.trigger,
    direction: rule.direction,
    bound: rule.bound,
    amount: rule.amount,
    amountUntil: rule.amountUntil,
    unit: rule.unit,
    months: rule.months,
    term: rule.term,
    timesAYear: rule.timesAYear,
    requestKinds: rule.requestKinds,
    startsClock: rule.startsClock,
    alternativeTo: rule.alternativeTo,
    countsMeetings: rule.countsMeetings,
    condition: rule.condition,
    from: effective?.from,
    until: effective?.until,
    note: effective?.note,
    sources: sourceLines(sources, docs).map(({ title, places, href, month }) => ({ title, places, href, date: month })),
    disagreements: disagreements.map(({ about, statements, advice }) => ({
      about,
      statements: statements.map(({ says, source, standing }) => ({ says, source: sourceTitle(source), standing })),
      advice,
    })),
  }
}

export const planMeeting = ({ slug, title, date, starts, ends, venue, link, state }: Doc<'meeting'>): PlanMeeting => ({
  slug,
  title,
  date,
  starts,
  ends,
  venue,
  link,
  cancelled: state === 'cancelled',
})
