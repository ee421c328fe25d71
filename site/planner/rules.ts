/** The rules a plan is made with, as plain data: what the site's deadline rules say, with their sources in words. */
import type { ComparedRule } from '../../content/model/compared-rule'
import type { DeadlineRule } from '../../content/model/deadline-rule'
import type { requestKinds } from '../../content/model/deadline-words'
import { type DayNumber, dayAt } from './days'

export type Trigger = DeadlineRule['trigger']
export type Role = DeadlineRule['who'][number]
export type RequestKind = keyof typeof requestKinds

/** A source as a reader is shown it: its title, the place in it, its page on the site and its date. */
export interface SourceLine {
  title: string
  places: string
  href: string
  date: string
}

/** One matter on which sources differ, each statement with its source. */
export interface Disagreement {
  about: string
  statements: { says: string; source: string; standing?: string | undefined }[]
  advice: string
}

/** A rule as it is counted with, and what a reader is told of it. Its period is compared with the trigger's own day. */
export interface PlanRule extends ComparedRule, Pick<DeadlineRule, 'what' | 'countsMeetings' | 'condition'> {
  note?: string | undefined
  sources: SourceLine[]
  disagreements: Disagreement[]
}

/** Rules that contradict each other, and how, in words; found at publish, so that the browser need not look. */
export interface Clash {
  slugs: string[]
  text: string
}

/** Whether a rule holds for what happens on a day: a rule that changes next term applies to the meetings from its date on. */
export const holdsOn = (rule: PlanRule, day: DayNumber): boolean =>
  (!rule.from || day >= dayAt(rule.from)) && (!rule.until || day <= dayAt(rule.until))

/** By the rule's name on the site: an order that does not hang on the order rules are given in. */
export const bySlug = (a: PlanRule, b: PlanRule): number => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)

/** Whether a rule holds at any time of a period, both ends included. */
export const holdsWithin = (rule: PlanRule, from: DayNumber, until: DayNumber): boolean =>
  (!rule.from || until >= dayAt(rule.from)) && (!rule.until || from <= dayAt(rule.until))

/** Whether a rule is about a kind of request; a rule that names none is about all. */
export const isFor = (rule: PlanRule, kind: RequestKind | undefined): boolean =>
  !kind || rule.requestKinds.length === 0 || rule.requestKinds.includes(kind)
