/** What a plan is drawn from. */
import type { DayNumber } from '../days'
import type { Made } from '../make'
import type { Rulebook } from '../plan'
import type { PlanState } from '../state'

export interface Shown {
  state: PlanState
  made: Made
  book: Rulebook
  today: DayNumber
  /** The four grounds of an exceptional request, as the form has them. */
  grounds: readonly string[]
}
