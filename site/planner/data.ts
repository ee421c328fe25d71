import { type CalendarData, workCalendar } from './calendar'
import type { PlanCommunity } from './meetings'
import type { Rulebook } from './plan'
import type { Clash, PlanRule } from './rules'

/** Everything a plan is made from, as the page `/planner/data.json` holds it. */
export interface PlannerData {
  /** The day for which the site was published, `YYYY-MM-DD`. */
  day: string
  sample: boolean
  rules: PlanRule[]
  clashes: Clash[]
  calendars: CalendarData[]
  areas: { slug: string; title: string }[]
  /** In the order of their titles. */
  communities: PlanCommunity[]
  /** The grounds on which a request can be decided outside a meeting, as the request form has them (doc:004#4). */
  grounds: string[]
}

/** Makes ready what plans are counted with. */
export const bookOf = ({ rules, clashes, calendars }: Pick<PlannerData, 'rules' | 'clashes' | 'calendars'>): Rulebook => ({
  rules,
  clashes,
  calendar: workCalendar(calendars),
})
