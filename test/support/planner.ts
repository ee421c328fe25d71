/** The seed's deadline rules and calendars as the planner counts with them, and small ways to ask for dates. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Calendar } from '../../content/model/calendar'
import { comparedRule } from '../../content/model/compared-rule'
import { type DeadlineRule, deadlineRule } from '../../content/model/deadline-rule'
import { readSeed } from '../../content/seed/read'
import { type CalendarData, type WorkCalendar, workCalendar } from '../../site/planner/calendar'
import { proofOf, spanOf } from '../../site/planner/count'
import { dayAt, textAt } from '../../site/planner/days'
import type { Plan, Rulebook, Task } from '../../site/planner/plan'
import type { PlanRule } from '../../site/planner/rules'

/** Only the files that rules and calendars need: the whole seed takes two seconds to read. */
function readPart() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planner-seed-'))
  try {
    for (const name of ['deadline-rules.yaml', 'calendars.yaml', 'sources', 'defaults.yaml'])
      symlinkSync(path.resolve('content/seed', name), path.join(folder, name))
    return readSeed(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A rule as a plan is made with it; what only tells where it comes from is left out. */
export const planRule = (rule: DeadlineRule): PlanRule => ({
  ...comparedRule(rule),
  what: rule.what,
  countsMeetings: rule.countsMeetings,
  condition: rule.condition,
  sources: [],
  disagreements: [],
})

const docs = readPart()
export const seedRules = docs.filter(({ type }) => type === 'deadline-rule').map(({ doc }) => doc as unknown as DeadlineRule)
export const rules = seedRules.map(planRule)
export const calendars = docs.filter(({ type }) => type === 'calendar').map(({ doc }) => doc as unknown as Calendar)
export const calendar = workCalendar(calendars)
export const book: Rulebook = { rules, calendar }

/** The rule of the seed with this slug. */
export const rule = (slug: string): PlanRule => {
  const found = rules.find((r) => r.slug === slug)
  if (!found) throw new Error(`The seed has no rule ${slug}.`)
  return found
}

let made = 0
/** A rule that is not in the seed. Without more, it is the school's, 10 working days before a meeting. */
export const newRule = (more: Partial<PlanRule> = {}): PlanRule => ({
  ...planRule(deadlineRule.parse(ruleData({}))),
  slug: `rule-${++made}`,
  title: `Rule ${made}`,
  ...more,
})

/** The fields every deadline rule must have. */
export const ruleData = (more: Record<string, unknown>) => ({
  title: 'Rule',
  slug: 'rule',
  sources: [{ source: '004', pointer: 'doc:004#8' }],
  review: { owner: 'Team', lastChecked: '2026-09-01', nextDue: '2027-09-01' },
  alsoAskedAs: ['a', 'b', 'c', 'd', 'e'],
  what: 'Something is done.',
  who: ['school'],
  trigger: 'meeting',
  direction: 'before',
  amount: 10,
  unit: 'working-days',
  ...more,
})

/** A calendar that is not in the seed. A day is `2026-12-24` or `2026-12-24/2026-12-31`. */
export const newCalendar = (kind: CalendarData['kind'], days: Record<string, string>, certainUntil = '2028-12-31'): CalendarData => ({
  title: kind,
  kind,
  certainUntil,
  days: Object.entries(days).map(([span, name]) => {
    const [from, until] = span.split('/')
    return { name, from: from!, until }
  }),
})

/** The day a rule gives: `2026-11-05`, or for a window `2026-11-05 to 2026-11-12`. */
export function due(of: string | PlanRule, trigger: string, on: WorkCalendar = calendar): string {
  const span = spanOf(typeof of === 'string' ? rule(of) : of, dayAt(trigger), on)!
  return span.from === undefined ? textAt(span.due) : `${textAt(span.from)} to ${textAt(span.due)}`
}

/** The proof of a day in one line for each day: `1 2026-11-18`, or `Saturday 2026-11-14` for one left out, away from the trigger. */
export function proof(of: string | PlanRule, trigger: string, on: WorkCalendar = calendar): string[] {
  const found = proofOf(typeof of === 'string' ? rule(of) : of, dayAt(trigger), on)!
  return [
    ...found.counted.map(({ day, number }) => ({ day, as: String(number) })),
    ...found.leftOut.map(({ day, why }) => ({ day, as: why })),
  ]
    .toSorted((a, b) => Math.abs(a.day - found.trigger) - Math.abs(b.day - found.trigger))
    .map(({ day, as }) => `${as} ${textAt(day)}`)
}

/** Every task of a plan, those of other sources' counts with them. */
export const allTasks = (plan: Plan): Task[] => plan.tasks.flatMap((task) => [task, ...task.alternatives])
