/** What deadline rules say together: rules that cannot all be followed. */
import { type ComparedRule, named, overlap } from './compared-rule'
import { chainCircles, clockCircles } from './rule-circles'

export { type ComparedRule, comparedRule } from './compared-rule'

/** Rules that contradict each other, and how, in words for an editor. `slugs` names all of them: two, or every rule of a circle. */
export interface Contradiction {
  slugs: [string, ...string[]]
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
      const message = pairMessage(a, b, bySlug)
      if (message) found.push({ slugs: [a.slug, b.slug], message })
    }
  })
  return [...found, ...chainCircles(rules, bySlug), ...clockCircles(rules)]
}

function pairMessage(a: ComparedRule, b: ComparedRule, bySlug: ReadonlyMap<string, ComparedRule>): string | undefined {
  const both = `${named(a)} and ${named(b)}`
  const when = 'Let one end before the other begins, or say that one is another source’s count of the other.'
  const differ = countOf(a) !== countOf(b)
  if (firstCount(a, bySlug) !== firstCount(b, bySlug)) {
    if (sameDuty(a, b) && differ) {
      const how =
        a.trigger === 'school-year' ? 'say differently when or how often the same thing is done' : 'give different days for the same thing'
      return `${both} ${how} at the same time. ${when}`
    }
    if (a.supersededBy === b.slug || b.supersededBy === a.slug)
      return `${both} hold at the same time, though one replaces the other. Let the replaced one end the day before the other begins.`
  }
  if (a.startsClock && a.startsClock === b.startsClock && differ)
    return `${both} both start the clock of “${a.startsClock}”, on different days. Let one of them start it.`
  return undefined
}

/** The rule that others are another count of: two counts of one rule stand beside each other, though neither names the other. */
function firstCount(rule: ComparedRule, bySlug: ReadonlyMap<string, ComparedRule>): string {
  const seen = new Set([rule.slug])
  for (let next = rule.alternativeTo; next; next = bySlug.get(next)?.alternativeTo) {
    // A circle is told of by itself; its rules are one another's counts until it is mended.
    if (seen.has(next)) return [...seen].sort()[0]!
    seen.add(next)
  }
  return [...seen].at(-1)!
}

/** Rules name the same duty where their titles do, whatever stands in brackets, and somebody has it by both. */
function sameDuty(a: ComparedRule, b: ComparedRule): boolean {
  return (
    a.trigger === b.trigger &&
    dutyOf(a) === dutyOf(b) &&
    (a.who.includes('all') || b.who.includes('all') || a.who.some((who) => b.who.includes(who)))
  )
}
const dutyOf = ({ title }: ComparedRule): string =>
  title
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The days a rule gives, in one form: the same for 2 weeks and 14 calendar days, for day 0 either way, for a window told from either end. */
function countOf({ trigger, direction, unit, amount = 0, amountUntil = amount, months, term, timesAYear }: ComparedRule): string {
  if (trigger === 'school-year') return JSON.stringify([trigger, [...months].sort(), term, timesAYear])
  const ends = [amount, amountUntil].map((n) => (unit === 'weeks' ? 7 * n : n)).sort((a, b) => a - b)
  if (direction === 'on' || ends[1] === 0) return JSON.stringify([trigger])
  return JSON.stringify([trigger, direction, unit === 'weeks' ? 'calendar-days' : unit, ends])
}
