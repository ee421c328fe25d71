/** Finds listed dates of birth in text, in any usual writing (faq:cos-132, faq:cos-134). */
import { fold, unfold } from '../fold'
import { dayOf } from '../values'
import { type Finder, escaped, merged } from './spans'

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinalOf = (n: number): string =>
  n <= 20 ? ordinals[n - 1]! : n === 30 ? 'thirtieth' : `${n > 30 ? 'thirty' : 'twenty'}[ -]?${ordinals[(n % 10) - 1]!}`

/** Classes of Unicode would take milliseconds to compile for each day, so the patterns over folded text do without. */
const gap = '[^a-z0-9]'
/** Between the figures of a date: signs and spaces, the Chinese and Japanese words for year, month and day among them. */
const sign = `${gap}{1,5}`

/** The writings of one day, over folded text. */
export function writingsOf(day: string): RegExp[] {
  const year = day.slice(0, 4)
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8, 10))
  const name = monthNames[month - 1]!
  const d = `0?${date}`
  const m = `0?${month}`
  const y = `'?(?:${year}|${year.slice(2)})`
  const named = `(?:${[name, month === 9 ? 'sept' : '', name.slice(0, 3)].filter(Boolean).join('|')})`
  const nth = `(?:the )?(?:${d}(?: ?(?:st|nd|rd|th|er|o|a))?|${ordinalOf(date)})(?: day)?(?: of| de)?`
  const dd = String(date).padStart(2, '0')
  const mm = String(month).padStart(2, '0')
  const figures = [
    `${d}${sign}(?:${m}|${roman[month - 1]!})${sign}${y}`,
    `${m}${sign}${d}${sign}${y}`,
    `(?:${year})${sign}${m}${sign}${d}日?`,
    `(?:${year})${sign}${d}${sign}${m}`,
    `${year.slice(2)}${sign}${m}${sign}${d}`,
    `${year}${mm}${dd}|${dd}${mm}${year}|${mm}${dd}${year}|${dd}${mm}${year.slice(2)}|${year.slice(2)}${mm}${dd}`,
    `${nth}${gap}{0,4}(?:the )?${named}${gap}{0,4}(?:of )?${y}`,
    `${year}${gap}{0,4}${named}${gap}{0,4}(?:the )?${nth}`,
  ]
  const words = [`${named}${gap}{0,4}(?:the )?${nth}${gap}{1,4}${y}`]
  const birth = `(?:birth ?day|birth|born|d${gap}?o${gap}?b)`
  const short = `(?:${nth}${gap}{0,4}(?:the )?${named}|${named}${gap}{0,4}(?:the )?${nth}|${d}[/.-]${m})`
  return [
    ...figures.map((source) => new RegExp(`(?<!\\d)(?:${source})(?!\\d)`, 'g')),
    ...words.map((source) => new RegExp(`(?<![a-z])(?:${source})(?!\\d)`, 'g')),
    // A day and a month alone tell a birthday only where the text says so.
    new RegExp(`(?<=(?<![a-z])${birth}[^.!?]{0,24}?(?<![a-z0-9]))${short}(?![a-z\\d])`, 'g'),
    new RegExp(`(?<![a-z0-9])${short}(?![a-z\\d])(?=[^.!?]{0,12}birth ?day)`, 'g'),
  ]
}

/** A finder for the dates of birth as they were typed. What is no date is looked for as it stands. */
export function birthDateFinder(typed: readonly string[]): Finder {
  const given = typed.map((text) => text.trim()).filter(Boolean)
  const days = [...new Set(given.map((text) => dayOf(text)).filter((day): day is string => day !== undefined))]
  const literal = given
    .map((text) => fold(text).text.trim())
    .filter((text) => text.length >= 4 || /\d{3}/.test(text))
    .map((text) => new RegExp(`(?<![a-z0-9])${escaped(text)}(?![a-z0-9])`, 'g'))
  const patterns = [...days.flatMap(writingsOf), ...literal]
  return (text) => {
    if (patterns.length === 0 || text === '') return []
    const folded = fold(text)
    const spans = patterns.flatMap((pattern) =>
      [...folded.text.matchAll(pattern)].map((match) => unfold(folded, match.index, match.index + match[0].length)),
    )
    return merged(spans, text)
  }
}
