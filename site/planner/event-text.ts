/** What a calendar says of a task: what to do, who does it, how its day was counted, where it is written. */
import { roles } from '../../content/model/deadline-words'
import { dateOf, fullDate } from '../text/dates'
import { counted, listed } from '../text/words'
import type { WorkCalendar } from './calendar'
import { proofOf } from './count'
import { type DayNumber, textAt } from './days'
import type { Task } from './plan'
import type { SourceLine } from './rules'
import { sayAssumed, sayCount, sayWarning } from './say'

/** Days are told with their year unless it is that of today. A calendar is read on any day, so today is one that no plan is near. */
const ANY_DAY: DayNumber = 0

const long = (day: DayNumber): string => fullDate(textAt(day))
const short = (day: DayNumber): string => dateOf(textAt(day))

/**
 * The text of a task, a line for each matter.
 * @param others the same thing by other sources' counts, each with the day it gives.
 */
export function taskText(task: Task, others: readonly Task[], calendar: WorkCalendar): string {
  const { rule, from, due } = task
  return [
    rule.what,
    `Who: ${listed(rule.who.map((role) => roles[role]))}.`,
    ...(from === undefined ? [] : [`From ${long(from)} to ${long(due)}.`]),
    ['How it is counted:', sayCount(task, ANY_DAY), sayAssumed(task.moment, ANY_DAY), leftOut(task, calendar)].filter(Boolean).join(' '),
    ...(rule.condition ? [`Subject to: ${ended(rule.condition)}`] : []),
    ...task.warnings.map((warning) => sayWarning(warning, ANY_DAY)).map(({ flag, text }) => `Take care: ${flag}. ${text}`),
    ...others.map((other) => `By another count: ${other.rule.title}, ${long(other.due)} (${sourcesText(other.rule.sources)}).`),
    ...rule.disagreements.map(({ about, advice }) => `Sources differ: ${ended(about)} ${advice}`),
    `${rule.sources.length > 1 ? 'Sources' : 'Source'}: ${sourcesText(rule.sources)}.`,
  ].join('\n')
}

/** The days that did not count. Weekends are told as a number: there are two days of them in every week. */
function leftOut({ rule, moment }: Task, calendar: WorkCalendar): string {
  const proof = proofOf(rule, moment.day, calendar)
  const isWeekend = ({ why }: { why: string }) => why === 'Saturday' || why === 'Sunday'
  const days = [...(proof?.leftOut ?? [])].sort((a, b) => a.day - b.day)
  const weekends = days.filter(isWeekend).length
  const named = new Map<string, DayNumber[]>()
  for (const { day, why } of days.filter((day) => !isWeekend(day))) named.set(why, [...(named.get(why) ?? []), day])
  const parts = [
    ...(weekends ? [`${counted(weekends, 'day')} at weekends`] : []),
    ...[...named].map(([why, [first, ...more]]) =>
      more.length === 0 ? `${short(first!)} (${why})` : `${more.length + 1} days from ${short(first!)} to ${short(more.at(-1)!)} (${why})`,
    ),
  ]
  return parts.length > 0 ? `Left out: ${listed(parts)}.` : ''
}

/** `Terms of Reference, sections 7 and 8 (March 2025); FAQ (June 2025)`. */
const sourcesText = (sources: readonly SourceLine[]): string =>
  sources.map(({ title, places, date }) => [title, places && `, ${places}`, date && ` (${date})`].join('')).join('; ')

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
