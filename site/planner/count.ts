/** One rule, one trigger: the day it gives, and the proof of that day. */
import type { WorkCalendar } from './calendar'
import { type DayNumber, addMonths } from './days'
import type { PlanRule } from './rules'

/** The span a rule gives. `from` only for a window, such as from 10 to 5 working days before; `due` is its last day. */
export interface Span {
  from?: DayNumber
  due: DayNumber
}

/**
 * Counts a rule from its trigger. The trigger's own day is day 0. A deadline that falls on a closed day is not moved:
 * only working days are skipped, and only where the rule counts them (doc:004#8).
 * @returns undefined for a rule of the school year, which has no trigger day.
 * @throws RangeError where the count leaves the years that the planner knows.
 */
export function spanOf(rule: PlanRule, trigger: DayNumber, calendar: WorkCalendar): Span | undefined {
  if (rule.trigger === 'school-year') return undefined
  if (rule.direction === 'on') return { due: trigger }
  if (rule.amount === undefined || !rule.unit) return undefined
  const at = (amount: number) => counted(rule, rule.direction === 'before' ? -amount : amount, trigger, calendar)
  if (rule.amountUntil === undefined) return { due: at(rule.amount) }
  const ends = [at(rule.amount), at(rule.amountUntil)].sort((a, b) => a - b)
  return { from: ends[0]!, due: ends[1]! }
}

/**
 * The trigger's day where working days are counted from it: then a bank holiday between it and the deadline moves the deadline.
 * @returns undefined where it cannot.
 */
export const countedFrom = (rule: PlanRule, trigger: DayNumber): DayNumber | undefined =>
  rule.unit === 'working-days' && rule.direction !== 'on' ? trigger : undefined

function counted(rule: PlanRule, amount: number, trigger: DayNumber, calendar: WorkCalendar): DayNumber {
  switch (rule.unit!) {
    case 'working-days':
      return calendar.workingDay(trigger, amount)
    case 'calendar-days':
      return trigger + amount
    case 'weeks':
      return trigger + 7 * amount
    case 'months':
      return addMonths(trigger, amount)
  }
}

/** How a day was found. Days in the order of the count, away from the trigger. */
export interface Proof {
  trigger: DayNumber
  /** Every day that counted, with its number; empty where no working days are counted. */
  counted: { day: DayNumber; number: number }[]
  /** Every day that was left out, and why. */
  leftOut: { day: DayNumber; why: string }[]
}

/** The proof of a rule's day: of the far end, for a window. @returns undefined for a rule of the school year. */
export function proofOf(rule: PlanRule, trigger: DayNumber, calendar: WorkCalendar): Proof | undefined {
  const span = spanOf(rule, trigger, calendar)
  if (!span) return undefined
  const proof: Proof = { trigger, counted: [], leftOut: [] }
  if (rule.unit !== 'working-days' || rule.direction === 'on') return proof
  const step = rule.direction === 'before' ? -1 : 1
  const far = step < 0 ? (span.from ?? span.due) : span.due
  for (let day = trigger + step, number = 0; step < 0 ? day >= far : day <= far; day += step) {
    const why = calendar.offAt(day)
    if (why) proof.leftOut.push({ day, why })
    else proof.counted.push({ day, number: ++number })
  }
  return proof
}
