/** What deadline rules say together: rules that cannot all be followed. Types only are imported, so that the planner can use it too. */
import type { DeadlineRule } from './deadline-rule'

/** What of a rule a comparison needs. Days are `YYYY-MM-DD`. */
export type ComparedRule = Pick<
  DeadlineRule,
  | 'slug'
  | 'title'
  | 'who'
  | 'trigger'
  | 'direction'
  | 'bound'
  | 'amount'
  | 'amountUntil'
  | 'unit'
  | 'requestKinds'
  | 'startsClock'
  | 'alternativeTo'
> & { from?: string | undefined; until?: string | undefined; supersededBy?: string | undefined }

/** Two rules that contradict each other, and how, in words for an editor. `slugs` names both. */
export interface Contradiction {
  slugs: [string, string]
  message: string
}

/**
 * Finds rules that contradict each other: two that give the same duty different days at the same time, two that replace each other or
 * are each other's alternative in a circle, clocks that start each other in a circle, and one clock started twice at the same time.
 * A rule may stand beside another source's count of the same thing only by saying so (`alternativeTo`).
 */
export function contradictions(rules: readonly ComparedRule[]): Contradiction[] {
  const found: Contradiction[] = []
  const bySlug = new Map(rules.map((rule) => [rule.slug, rule]))
  rules.forEach((a, i) => {
    for (const b of rules.slice(i + 1)) {
      if (!overlap(a, b)) continue
      const message = pairMessage(a, b)
      if (message) found.push({ slugs: [a.slug, b.slug], message })
    }
    const circle = circleFrom(a, bySlug)
    if (circle) found.push(circle)
  })
  return [...found, ...clockCircles(rules)]
}

function pairMessage(a: ComparedRule, b: ComparedRule): string | undefined {
  const both = `“${a.title}” (${a.slug}) and “${b.title}” (${b.slug})`
  const when = 'Let one end before the other begins, or say that one is another source’s count of the other.'
  if (a.alternativeTo === b.slug || b.alternativeTo === a.slug) return undefined
  if (sameDuty(a, b) && !sameCount(a, b)) return `${both} give different days for the same thing at the same time. ${when}`
  if (a.supersededBy === b.slug || b.supersededBy === a.slug)
    return `${both} hold at the same time, though one replaces the other. Let the replaced one end the day before the other begins.`
  if (a.startsClock && a.startsClock === b.startsClock && !sameCount(a, b))
    return `${both} both start the clock of “${a.startsClock}”, on different days. Let one of them start it.`
  return undefined
}

/** Rules name the same duty where their titles do, whatever stands in brackets, or where one replaces the other. */
function sameDuty(a: ComparedRule, b: ComparedRule): boolean {
  if (a.trigger !== b.trigger || a.trigger === 'school-year') return false
  return dutyOf(a) === dutyOf(b) && a.who.some((who) => b.who.includes(who))
}
const dutyOf = ({ title }: ComparedRule): string =>
  title
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const sameCount = (a: ComparedRule, b: ComparedRule): boolean =>
  a.trigger === b.trigger &&
  a.direction === b.direction &&
  (a.direction === 'on' || (a.amount === b.amount && a.amountUntil === b.amountUntil && a.unit === b.unit))

const overlap = (a: ComparedRule, b: ComparedRule): boolean =>
  (a.from ?? '') <= (b.until ?? '9999') &&
  (b.from ?? '') <= (a.until ?? '9999') &&
  (a.requestKinds.length === 0 || b.requestKinds.length === 0 || a.requestKinds.some((kind) => b.requestKinds.includes(kind)))

/** A chain of “another count of” or “superseded by” that comes back to its start; told once, at the first of its rules. */
function circleFrom(start: ComparedRule, bySlug: ReadonlyMap<string, ComparedRule>): Contradiction | undefined {
  for (const link of ['alternativeTo', 'supersededBy'] as const) {
    const seen = [start]
    for (let at = bySlug.get(start[link] ?? ''); at; at = bySlug.get(at[link] ?? '')) {
      if (at === start) {
        if (seen.some((rule) => rule.slug < start.slug)) break
        const last = seen.at(-1)!
        const words =
          link === 'alternativeTo' ? 'each say that they are another count of the other' : 'each say that the other replaces them'
        return {
          slugs: [start.slug, last.slug],
          message: `“${start.title}” (${start.slug}) and “${last.title}” (${last.slug}) ${words}. Take it out of one.`,
        }
      }
      if (seen.includes(at)) break
      seen.push(at)
    }
  }
  return undefined
}

/** Clocks that start each other: the meeting starts approval, approval starts receipt; none may come back. */
function clockCircles(rules: readonly ComparedRule[]): Contradiction[] {
  const starts = new Map<string, ComparedRule[]>()
  for (const rule of rules) if (rule.startsClock) starts.set(rule.trigger, [...(starts.get(rule.trigger) ?? []), rule])
  const found: Contradiction[] = []
  const visit = (clock: string, path: ComparedRule[]): void => {
    for (const rule of starts.get(clock) ?? []) {
      if (path.some((p) => !overlap(p, rule))) continue
      const from = path.findIndex((p) => p.trigger === rule.startsClock)
      if (rule.startsClock === rule.trigger || from >= 0) {
        const first = rule.startsClock === rule.trigger ? rule : path[from]!
        if (found.some(({ slugs }) => slugs.includes(rule.slug) && slugs.includes(first.slug))) continue
        found.push({
          slugs: [first.slug, rule.slug],
          message: `“${first.title}” (${first.slug}) and “${rule.title}” (${rule.slug}) start each other’s clock, so neither can be counted. Change what one of them starts.`,
        })
      } else visit(rule.startsClock!, [...path, rule])
    }
  }
  for (const clock of starts.keys()) visit(clock, [])
  return found
}

/** A rule of the content as it is compared. */
export const comparedRule = (rule: DeadlineRule): ComparedRule => ({
  slug: rule.slug,
  title: rule.title,
  who: rule.who,
  trigger: rule.trigger,
  direction: rule.direction,
  bound: rule.bound,
  amount: rule.amount,
  amountUntil: rule.amountUntil,
  unit: rule.unit,
  requestKinds: rule.requestKinds,
  startsClock: rule.startsClock,
  alternativeTo: rule.alternativeTo,
  from: rule.effective?.from,
  until: rule.effective?.until,
  supersededBy: rule.effective?.supersededBy?.replace(/^deadline-rule\//, ''),
})
