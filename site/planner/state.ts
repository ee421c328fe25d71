/** What a plan was asked for, as the page's address holds it: a link opens the plan again. It names no person and no pupil. */
import { requestKinds, roles, triggers } from '../../content/model/deadline-words'
import type { RequestKind, Role, Trigger } from './rules'

export const planKinds = {
  meeting: 'Around a meeting',
  year: 'A whole year',
  needed: 'Back from the day support is needed',
  clock: 'Other clocks',
} as const
export type PlanKind = keyof typeof planKinds

/** What stands for a meeting where a date is typed instead. */
export const OTHER_DATE = 'other'

export interface PlanState {
  plan: PlanKind
  /** Slugs; a plan around a meeting uses the first. */
  communities: string[]
  /** The meeting's slug; `other` for a typed date; empty for the community's next one. */
  meeting: string
  /** Dates as typed: mistakes stay in the box until they are mended. */
  date: string
  approved: string
  received: string
  /** The requests it is about; empty for all. */
  requests: RequestKind | ''
  /** For other clocks: what starts the count. */
  clock: Exclude<Trigger, 'meeting'>
  money: boolean
  /** The tasks shown; empty for everyone's. */
  role: Role | ''
  /** The first year of the school year, for a whole year; 0 for this one. */
  year: number
}

const isKey = <T extends object>(names: T, key: string | null): key is Extract<keyof T, string> => key !== null && Object.hasOwn(names, key)

/** Reads an address. Whatever it does not know is left at its default. */
export function readState(query: URLSearchParams): PlanState {
  const text = (name: string) => (query.get(name) ?? '').slice(0, 60)
  const [plan, requests, clock, role] = [query.get('plan'), query.get('requests'), query.get('clock'), query.get('role')]
  return {
    plan: isKey(planKinds, plan) ? plan : 'meeting',
    communities: [...new Set(query.getAll('community').filter(Boolean))].slice(0, 100),
    meeting: text('meeting'),
    date: text('date'),
    approved: text('approved'),
    received: text('received'),
    requests: isKey(requestKinds, requests) ? requests : '',
    clock: isKey(triggers, clock) && clock !== 'meeting' ? clock : 'final-ehcp',
    money: query.get('money') === 'yes',
    role: isKey(roles, role) ? role : '',
    year: /^20\d\d$/.test(text('year')) ? Number(text('year')) : 0,
  }
}

/** The address of a plan, without what is at its default. */
export function addressOf(state: PlanState): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string) => value !== '' && query.append(name, value)
  if (state.plan !== 'meeting') query.set('plan', state.plan)
  for (const community of state.plan === 'year' ? state.communities : state.communities.slice(0, 1)) put('community', community)
  if (state.plan === 'meeting') {
    put('meeting', state.meeting === OTHER_DATE ? '' : state.meeting)
    put('approved', state.approved)
    put('received', state.received)
    put('requests', state.requests)
  }
  if (state.plan === 'clock') put('clock', state.clock)
  if (state.plan === 'year' && state.year) put('year', String(state.year))
  if (state.plan !== 'year' && !(state.plan === 'meeting' && state.meeting && state.meeting !== OTHER_DATE)) put('date', state.date)
  if (state.plan === 'needed' && state.money) put('money', 'yes')
  put('role', state.role)
  const text = query.toString()
  return `/planner/${text && `?${text}`}`
}
