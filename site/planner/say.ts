/** The planner's dates and warnings in words. */
import { dateOf, fullDate, monthOf, weekdayOf } from '../text/dates'
import { whenOf } from '../text/deadlines'
import { counted } from '../text/words'
import { type DayNumber, dateAt, textAt } from './days'
import type { Moment, Task } from './plan'
import type { Trigger } from './rules'
import type { Warning } from './warnings'

/** `Tuesday 27 October`, with the year where it is another than that of `today`. */
export function sayDay(day: DayNumber, today: DayNumber): string {
  const text = fullDate(textAt(day))
  return dateAt(day).year === dateAt(today).year ? text.replace(/ \d{4}$/, '') : text
}

/** `Tue 27 October`, for tables; the year as above. */
export function sayShort(day: DayNumber, today: DayNumber): string {
  const text = textAt(day)
  const date = dateAt(day).year === dateAt(today).year ? dateOf(text).replace(/ \d{4}$/, '') : dateOf(text)
  return `${weekdayOf(text).slice(0, 3)} ${date}`
}

/** `Tue 27 Oct`, where the year is told beside it. */
export const sayBrief = (day: DayNumber): string => {
  const text = textAt(day)
  return `${weekdayOf(text).slice(0, 3)} ${dateAt(day).day} ${monthOf(text).slice(0, 3)}`
}

/** `today`, `tomorrow`, `in 22 days`, `yesterday`, `3 days ago`: in calendar days. */
export function sayFromNow(day: DayNumber, today: DayNumber): string {
  const days = day - today
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`
}

/** Where a task stands today: `22 days left`, `Starts in 5 days`, `Due today`, `Was due 3 days ago`. */
export function sayLeft({ from, due }: Pick<Task, 'from' | 'due'>, today: DayNumber): string {
  if (due < today) return `Was due ${sayFromNow(due, today)}`
  if (due === today) return 'Due today'
  if (from !== undefined && from > today) return `Starts ${sayFromNow(from, today)}`
  return `${counted(due - today, 'day')} left`
}

/** What each trigger is called within a sentence. */
export const triggerWords: Record<Trigger, string> = {
  meeting: 'the meeting',
  approval: 'the approval',
  receipt: 'the day KCC received the form',
  'final-ehcp': 'the final EHCP',
  hearing: 'the hearing',
  mediation: 'the request for mediation',
  'term-start': 'the start of the term',
  quarter: 'the start of the quarter',
  'school-year': 'the school year',
}

/** How a rule counts, in words: `At least 10 working days before the community meeting. Day 0 is Monday 18 January.` */
export const sayCount = ({ rule, moment }: Pick<Task, 'rule' | 'moment'>, today: DayNumber): string =>
  `${whenOf(rule)}.${rule.direction === 'on' ? '' : ` Day 0 is ${sayDay(moment.day, today)}.`}`

/** What a plan takes for granted about a clock that nobody gave a day for. */
export function sayAssumed({ trigger, day, from }: Moment, today: DayNumber): string {
  if (from === 'given') return ''
  const on = sayDay(day, today)
  if (trigger === 'approval') return `Counted as if approved at the meeting on ${on}.`
  if (trigger === 'receipt') return `Counted as if KCC received the form on ${on}, the last day for sending it.`
  return `Counted from ${on}, the last day for “${from.rule.title}”.`
}

/** A warning as a flag of two or three words and a sentence. */
export function sayWarning(warning: Warning, today: DayNumber): { flag: string; text: string } {
  switch (warning.kind) {
    case 'closed-day':
      return { flag: warning.why, text: `Nobody is at work that day. The last working day before it is ${sayDay(warning.before, today)}.` }
    case 'school-holiday':
      return {
        flag: 'School holiday',
        text: `Last school day before it: ${sayDay(warning.lastSchoolDay, today)}. School is back on ${sayDay(warning.firstSchoolDay, today)}.`,
      }
    case 'unknown-bank-holidays':
      return {
        flag: 'Not certain',
        text:
          warning.knownUntil === undefined
            ? 'No bank holidays are published here, so only weekends are left out.'
            : warning.day > warning.knownUntil
              ? `Bank holidays are known up to ${dateOf(textAt(warning.knownUntil))}. The date may move when later ones are announced.`
              : 'Bank holidays of that year are not listed here, so the date may be wrong.',
      }
  }
}
