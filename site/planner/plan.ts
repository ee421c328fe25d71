/** A plan: every rule's day around one trigger, and around what follows from it. */
import type { WorkCalendar } from './calendar'
import { type Span, countedFrom, spanOf } from './count'
import type { DayNumber } from './days'
import { type Clash, type PlanRule, type RequestKind, type Trigger, bySlug, holdsOn, isFor } from './rules'
import { type Warning, warningsOf } from './warnings'

/** What starts a plan. */
export interface Start {
  trigger: Exclude<Trigger, 'school-year'>
  day: DayNumber
}

/** A moment that tasks are counted from, and how it is known. */
export interface Moment extends Start {
  /** Given by the person, or taken from the last day of the task that starts this clock. */
  from: 'given' | Task
}

export interface Task extends Span {
  rule: PlanRule
  /** What it is counted from. */
  moment: Moment
  warnings: Warning[]
  /** The same thing by another source's count; both are shown. */
  alternatives: Task[]
}

export interface Plan {
  start: Start
  /** In the order of their days; alternatives stand with their task only. */
  tasks: Task[]
}

export interface Rulebook {
  rules: readonly PlanRule[]
  /** Among all rules, whenever they hold. */
  clashes?: readonly Clash[]
  calendar: WorkCalendar
}

export interface PlanOptions {
  /** Leaves out the rules that are not about this kind of request. */
  kind?: RequestKind | undefined
  /** Days known for the clocks that follow, such as the day KCC received the form. */
  known?: Partial<Record<Trigger, DayNumber>> | undefined
}

/**
 * Makes the plan of one trigger. A meeting starts further clocks: its decision is the approval, the handed-over form
 * is the receipt. Where such a day is not given, the last day its task allows is taken, and the moment says so. Rules are those
 * that hold on the day of the trigger the plan begins with.
 */
export function planFrom(start: Start, { rules, calendar }: Rulebook, { kind, known = {} }: PlanOptions = {}): Plan {
  // In one order, whatever order they are given in: of two rules that start a clock, the same one always does.
  const holding = rules.filter((rule) => holdsOn(rule, start.day) && isFor(rule, kind)).sort(bySlug)
  const moments = new Map<Trigger, Moment>([[start.trigger, { ...start, from: 'given' }]])
  for (const [trigger, day] of Object.entries(known) as [Start['trigger'], DayNumber | undefined][])
    if (day !== undefined && !moments.has(trigger)) moments.set(trigger, { trigger, day, from: 'given' })
  const made = new Map<string, Task>()
  // Each round adds the tasks of the clocks that the round before has started; a clock starts once.
  for (let fresh = [...moments.values()]; fresh.length > 0;) {
    const next: Moment[] = []
    for (const moment of fresh)
      for (const rule of holding) {
        if (rule.trigger !== moment.trigger || made.has(rule.slug)) continue
        const span = spanOf(rule, moment.day, calendar)
        if (!span) continue
        const task: Task = { ...span, rule, moment, warnings: warningsOf(span, calendar, countedFrom(rule, moment.day)), alternatives: [] }
        made.set(rule.slug, task)
        const clock = rule.startsClock
        if (!clock || clock === 'school-year' || moments.has(clock)) continue
        const started: Moment = { trigger: clock, day: span.due, from: task }
        moments.set(clock, started)
        next.push(started)
      }
    fresh = next
  }
  const tasks: Task[] = []
  for (const task of made.values()) {
    const first = firstCountOf(task, made)
    if (first === task) tasks.push(task)
    else first.alternatives.push(task)
  }
  tasks.sort(byDay)
  return { start, tasks }
}

/** The task that another source's count stands beside: the one in the plan that is nobody's alternative. */
function firstCountOf(task: Task, made: ReadonlyMap<string, Task>): Task {
  if (!task.rule.alternativeTo) return task
  const seen = new Set([task])
  for (let at = task; ;) {
    const next = at.rule.alternativeTo ? made.get(at.rule.alternativeTo) : undefined
    // Two rules that name each other are both shown by themselves.
    if (!next) return at
    if (seen.has(next)) return task
    seen.add((at = next))
  }
}

/** By the day a thing must be done, then by the first day of its window, then by the rule's name on the site. */
export const byDay = (a: Task, b: Task): number => a.due - b.due || (a.from ?? a.due) - (b.from ?? b.due) || bySlug(a.rule, b.rule)
