/** What is to be said of a plan as a whole, in sentences. */
import { contradictions } from '../../content/model/rule-set'
import { dateOf } from '../text/dates'
import { type DayNumber, dayAt, textAt } from './days'
import type { MeetingPlan } from './meetings'
import type { Plan, Rulebook } from './plan'
import { type PlanRule, holdsOn } from './rules'
import { sayDay, triggerWords } from './say'
import { isCertain } from './warnings'

/** @returns sentences in the order of their weight; none where nothing is amiss. */
export function planWarnings(plan: Plan & Partial<MeetingPlan>, { rules, calendar }: Rulebook, today: DayNumber): string[] {
  const { start, tooClose } = plan
  const said: string[] = []
  const what = triggerWords[start.trigger]
  const capital = `${what[0]!.toUpperCase()}${what.slice(1)}`
  const why = calendar.offAt(start.day)
  const day = sayDay(start.day, today)
  if (start.trigger === 'meeting') {
    if (why) said.push(`The meeting is on a day when nobody is at work: ${day} (${why}). Check the date with the clerk.`)
    const holiday = calendar.schoolHolidayAt(start.day)
    if (holiday)
      said.push(
        `The meeting is in a school holiday. The last school day before it is ${sayDay(holiday.lastSchoolDay, today)}, the first after it ${sayDay(holiday.firstSchoolDay, today)}.`,
      )
    if (start.day < today) said.push(`The meeting on ${day} is over. The dates after it may still be to come.`)
  }
  if (tooClose)
    said.push(
      `Only ${tooClose.between} working days lie between this meeting and the one on ${sayDay(dayAt(tooClose.previous.date), today)}. A request needs ${tooClose.needed}, so what that meeting puts off cannot be sent in time for this one.`,
    )
  const holding = rules.filter((rule) => holdsOn(rule, start.day))
  if (!holding.some((rule) => rule.trigger === start.trigger)) said.push(`No rule counts from ${what} at that time.`)
  said.push(...overlaps(holding))
  if (calendar.bankHolidaysUntil === undefined)
    said.push('No calendar of bank holidays is published, so only weekends are left out of the counts.')
  else if (!isCertain(start.day, calendar) && plan.tasks.every(({ warnings }) => warnings.some((w) => w.kind === 'unknown-bank-holidays')))
    said.push(
      `Bank holidays are listed up to ${dateOf(textAt(calendar.bankHolidaysUntil))}. ${capital} is outside that, so every date here is provisional.`,
    )
  if (plan.tasks.length > 0 && !plan.tasks.some(({ due }) => calendar.knowsTermAt(due)))
    said.push('No school term dates are published for this time, so the plan cannot tell which days fall into a school holiday.')
  return said
}

/** Rules that contradict each other: the CMS refuses them, and a plan made from other data says so and shows both. */
const overlaps = (rules: readonly PlanRule[]): string[] =>
  contradictions(rules.map((rule) => ({ ...rule }))).map(({ message }) => message.replace(/ Let .*$/, ' Both dates are shown.'))
