import type { DeadlineRule } from '../../content/model/deadline-rule'
import { bounds } from '../../content/model/deadline-words'
import { monthOf } from './dates'
import { counted, listed } from './words'

const after: Record<DeadlineRule['trigger'], string> = {
  meeting: 'the community meeting',
  approval: 'the request is approved',
  receipt: 'KCC receives the approved request',
  'final-ehcp': 'the final EHCP',
  hearing: 'the tribunal hearing',
  mediation: 'mediation is asked for',
  'term-start': 'the start of the term',
  quarter: 'the start of the quarter',
  'school-year': 'the school year',
}
/** What is told as something that happens: on the day the request is approved, but on the day of the hearing. */
const happens: ReadonlySet<string> = new Set<DeadlineRule['trigger']>(['approval', 'receipt', 'mediation'])
const unitNames = { 'working-days': 'working day', 'calendar-days': 'calendar day', weeks: 'week', months: 'month' } as const

/** What of a rule its words are made from. */
type Counted = Pick<DeadlineRule, 'trigger' | 'direction' | 'bound' | 'amount' | 'amountUntil' | 'unit' | 'months' | 'term' | 'timesAYear'>

/** When a rule falls, in words: `At least 10 working days before the community meeting`. */
export function whenOf(rule: Counted): string {
  if (rule.trigger === 'school-year') {
    const words = [
      rule.timesAYear
        ? `${rule.bound === 'at-least' ? 'at least ' : ''}${['', 'once', 'twice'][rule.timesAYear] ?? `${rule.timesAYear} times`} a school year`
        : '',
      rule.term ? `in Term ${rule.term}` : '',
      rule.months.length ? `in ${listed(rule.months.map((m) => monthOf(`2000-${m.padStart(2, '0')}-01`)))}` : '',
    ].filter(Boolean)
    return capital(words.join(', ') || 'In the school year')
  }
  if (rule.direction === 'on') return `On the day ${happens.has(rule.trigger) ? '' : 'of '}${after[rule.trigger]}`
  const unit = unitNames[rule.unit ?? 'working-days']
  const count =
    rule.amountUntil === undefined ? counted(rule.amount ?? 0, unit) : `${rule.amount} to ${counted(rule.amountUntil, unit, `${unit}s`)}`
  const bound = rule.amountUntil !== undefined ? 'from ' : rule.bound ? `${bounds[rule.bound].toLowerCase()} ` : ''
  return capital(`${bound}${count} ${rule.direction} ${after[rule.trigger]}`)
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

/** Where a rule stands in the order of a meeting's cycle: days before count down to 0, days after count up. */
export function placeInCycle(rule: DeadlineRule): number {
  const phase = {
    meeting: 0,
    approval: 1,
    receipt: 2,
    'final-ehcp': 4,
    mediation: 5,
    hearing: 6,
    'term-start': 3,
    quarter: 3,
    'school-year': 3,
  }[rule.trigger]
  const days = (rule.amount ?? 0) * { 'working-days': 1, 'calendar-days': 0.7, weeks: 5, months: 21 }[rule.unit ?? 'working-days']
  return phase * 10_000 + (rule.direction === 'before' ? -days : days)
}
