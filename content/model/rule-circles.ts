/** Deadline rules that lead back to themselves: counts of each other, replacements of each other, clocks that start each other. */
import { type ComparedRule, named, overlap } from './compared-rule'

/** A circle: the slugs of its rules, and what to mend, in words for an editor. */
export interface Circle {
  slugs: [string, ...string[]]
  message: string
}

/** Circles of “another count of” and of “superseded by”; each is told once. */
export const chainCircles = (rules: readonly ComparedRule[], bySlug: ReadonlyMap<string, ComparedRule>): Circle[] =>
  rules
    .flatMap((rule) => [circleFrom(rule, 'alternativeTo', bySlug), circleFrom(rule, 'supersededBy', bySlug)])
    .filter((circle) => circle !== undefined)

const links = { alternativeTo: 'another count of', supersededBy: 'replaced by' } as const

/** A chain of rules that comes back to its start; told once, at the first of its rules. */
function circleFrom(start: ComparedRule, link: keyof typeof links, bySlug: ReadonlyMap<string, ComparedRule>): Circle | undefined {
  const seen = [start]
  for (let at = bySlug.get(start[link] ?? ''); at !== start; at = bySlug.get(at[link] ?? '')) {
    if (!at || seen.includes(at)) return undefined
    seen.push(at)
  }
  if (seen.some(({ slug }) => slug < start.slug)) return undefined
  const is = links[link]
  const message =
    seen.length === 1
      ? `${named(start)} says that it is ${is} itself. Take that out.`
      : `${listed(seen)} each say that they are ${is} ${seen.length === 2 ? 'the other' : 'the next, in a circle'}. Take it out of one.`
  return { slugs: slugsOf(seen), message }
}

/** Clocks that start each other: the meeting starts approval, approval starts receipt; none may come back. */
export function clockCircles(rules: readonly ComparedRule[]): Circle[] {
  const starts = new Map<string, ComparedRule[]>()
  for (const rule of rules) if (rule.startsClock) starts.set(rule.trigger, [...(starts.get(rule.trigger) ?? []), rule])
  const found: Circle[] = []
  const visit = (clock: string, path: ComparedRule[]): void => {
    for (const rule of starts.get(clock) ?? []) {
      if (path.some((p) => !overlap(p, rule))) continue
      const from = [...path, rule].findIndex((p) => p.trigger === rule.startsClock)
      if (from >= 0) {
        const circle = [...path, rule].slice(from)
        const slugs = slugsOf(circle)
        if (found.some((other) => other.slugs.toSorted().join() === slugs.toSorted().join())) continue
        found.push({
          slugs,
          message:
            circle.length === 1
              ? `${named(rule)} starts the clock it is counted from, so it cannot be counted. Change what it starts.`
              : `${listed(circle)} start each other’s clock, so neither can be counted. Change what one of them starts.`,
        })
      } else visit(rule.startsClock!, [...path, rule])
    }
  }
  for (const clock of starts.keys()) visit(clock, [])
  return found
}

/** Rules in words: two with “and”, more with commas before it. */
const listed = (rules: readonly ComparedRule[]): string => `${rules.slice(0, -1).map(named).join(', ')} and ${named(rules.at(-1)!)}`

const slugsOf = (rules: readonly ComparedRule[]): Circle['slugs'] => rules.map(({ slug }) => slug) as [string, ...string[]]
