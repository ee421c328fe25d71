/** Dates as people type them. */
import { months } from '../text/dates'
import { type DayNumber, FIRST_YEAR, LAST_YEAR, dayOf, daysInMonth } from './days'

export type Typed = { day: DayNumber } | { error: string }

const EXAMPLE = 'Write the date with day, month and year, such as 3 November 2026 or 3/11/2026.'

/**
 * Reads a date as typed: `3 November 2026`, `3 Nov 26`, `Tue 3rd November 2026`, `3/11/2026`, `03.11.26`, `2026-11-03`. Day before month, as
 * in Britain. Without a year the next such day from `today` on is meant.
 * @returns the day, or a sentence that says how to mend it.
 */
export function readDate(typed: string, today: DayNumber, thisYear: number): Typed {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?\s+/, '')
    .replace(/(\d)(st|nd|rd|th)\b/, '$1')
  if (text === '') return { error: 'Write a date.' }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{2}|\d{4})$/.exec(text)
  if (figures) return dateOf(yearOf(figures[3]!), Number(figures[2]), Number(figures[1]))
  const named = /^(\d{1,2})(?:\s+of)?[\s-]*([a-z]{3,9})\.?[\s,-]*(\d{2}|\d{4})?$/.exec(text) ?? monthFirst(text)
  if (!named) return { error: EXAMPLE }
  const month = months.findIndex((name) => name.toLowerCase().startsWith(named[2] === 'sept' ? 'september' : named[2]!)) + 1
  if (month === 0) return { error: `“${named[2]}” is not a month. ${EXAMPLE}` }
  if (named[3]) return dateOf(yearOf(named[3]), month, Number(named[1]))
  const next = dateOf(thisYear, month, Number(named[1]))
  return 'day' in next && next.day < today ? dateOf(thisYear + 1, month, Number(named[1])) : next
}

/** `november 3, 2026` read as `3 november 2026`. */
function monthFirst(text: string): RegExpExecArray | null {
  const match = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{2}|\d{4}))?$/.exec(text)
  return match && /^(\d+) ([a-z]+) ?(\d+)?$/.exec(`${match[2]} ${match[1]} ${match[3] ?? ''}`.trim())
}

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

function dateOf(year: number, month: number, date: number): Typed {
  if (month < 1 || month > 12) return { error: `There is no month ${month}. ${EXAMPLE}` }
  if (year < FIRST_YEAR || year > LAST_YEAR) return { error: `Write a year from ${FIRST_YEAR} to ${LAST_YEAR}.` }
  try {
    return { day: dayOf(year, month, date) }
  } catch {
    const name = months[month - 1]!
    return { error: `There is no ${date} ${name} ${year}. ${name} has ${daysInMonth(year, month)} days that year.` }
  }
}
