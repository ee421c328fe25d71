/** What is to be said of a plan as a whole, in sentences. What is to be said of its own day stands in date-notes.ts. */
import { type DayNumber, dayAt } from './days'
import type { MeetingPlan } from './meetings'
import type { Plan, Rulebook } from './plan'
import { holdsOn } from './rules'
import { sayDay, triggerWords } from './say'

type AnyPlan = Plan & Partial<MeetingPlan>

/** @returns sentences in the order of their weight; none where nothing is amiss. */
export function planWarnings(plan: AnyPlan, book: Rulebook, today: DayNumber): string[] {
  const { calendar } = book
  const said = ruleWarnings(plan, book, today)
  if (calendar.bankHolidaysUntil === undefined)
    said.push('No calendar of bank holidays is published, so only weekends are left out of the counts.')
  if (plan.tasks.length > 0 && !plan.tasks.some(({ due }) => calendar.knowsTermAt(due)))
    said.push('No school term dates are published for this time, so the plan cannot tell which days fall into a school holiday.')
  return said
}

/** What rules give this plan to think about; what a whole year of plans has in common is not among it. */
export function ruleWarnings({ start, tooClose }: AnyPlan, { rules, clashes = [] }: Rulebook, today: DayNumber): string[] {
  const said: string[] = []
  if (tooClose)
    said.push(
      `Only ${tooClose.between} working days lie between this meeting and the one on ${sayDay(dayAt(tooClose.previous.date), today)}. A request needs ${tooClose.needed}, so what that meeting puts off cannot be sent in time for this one.`,
    )
  const holding = rules.filter((rule) => holdsOn(rule, start.day))
  if (!holding.some((rule) => rule.trigger === start.trigger)) said.push(`No rule counts from ${triggerWords[start.trigger]} at that time.`)
  for (const { slugs, text } of clashes) if (slugs.every((slug) => holding.some((rule) => rule.slug === slug))) said.push(text)
  return said
}
