/** A deadline rule as it is compared with others. */
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
  | 'months'
  | 'term'
  | 'timesAYear'
  | 'requestKinds'
  | 'startsClock'
  | 'alternativeTo'
> & { from?: string | undefined; until?: string | undefined; supersededBy?: string | undefined }

/** What counts of a rule of the content. */
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
  months: rule.months,
  term: rule.term,
  timesAYear: rule.timesAYear,
  requestKinds: rule.requestKinds,
  startsClock: rule.startsClock,
  alternativeTo: rule.alternativeTo,
  from: rule.effective?.from,
  until: rule.effective?.until,
  supersededBy: rule.effective?.supersededBy?.replace(/^deadline-rule\//, ''),
})

/** Whether there is a day and a kind of request that both rules hold for. */
export const overlap = (a: ComparedRule, b: ComparedRule): boolean =>
  (a.from ?? '') <= (b.until ?? '9999') &&
  (b.from ?? '') <= (a.until ?? '9999') &&
  (a.requestKinds.length === 0 || b.requestKinds.length === 0 || a.requestKinds.some((kind) => b.requestKinds.includes(kind)))

/** A rule as messages name it. */
export const named = ({ title, slug }: ComparedRule): string => `“${title}” (${slug})`
