/** Reads numbers, sums and days as people type them, and writes them as they are read. */
import { digits } from './fold'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A whole number from 0, such as `12` or `1,200`; undefined for anything else. */
export function wholeOf(typed: string): number | undefined {
  const plain = digits(typed).trim()
  if (!/^(\d{1,7}|\d{1,3}(,\d{3})+)$/.test(plain)) return undefined
  return Number(plain.replaceAll(',', ''))
}

/** Pence of a sum in pounds, such as `£1,250.50`, `1250`, `£6k` or `75p`; undefined for anything else. */
export function penceOf(typed: string): number | undefined {
  const plain = digits(typed).trim().toLowerCase().replace(/\s+/g, '')
  const pence = /^(\d{1,6})p$/.exec(plain)
  if (pence) return Number(pence[1])
  const sum = /^(?:£|gbp)?(\d{1,9}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?(k?)(?:pounds?)?$/.exec(plain)
  if (!sum) return undefined
  const value = Number(sum[1]!.replaceAll(',', '')) * 100 + Number((sum[2] ?? '').padEnd(2, '0'))
  return sum[3] ? value * 1000 : value
}

/** `£1,250.50`; whole pounds without pence. */
export const pounds = (pence: number): string =>
  `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: pence % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })}`

/**
 * The day `YYYY-MM-DD` of a date as typed: `27/10/2026`, `27 10 26`, `2026-10-27`, `27 October 2026`, `October 27th, 2026`.
 * Undefined where it is none, or where the calendar has no such day. Two figures of a year are of this century.
 */
export function dayOf(typed: string): string | undefined {
  const words = digits(typed)
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$& ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word && word !== 'of' && word !== 'the' && !/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.test(word))
  if (words.length !== 3) return undefined
  const named = words.findIndex((word) => /^[a-z]{3,}$/.test(word))
  const [a, b, c] = words as [string, string, string]
  if (named === 0) return day(c, monthNumber(a), b)
  if (named === 1) return a.length === 4 ? day(a, monthNumber(b), c) : day(c, monthNumber(b), a)
  if (named === 2) return undefined
  return a.length === 4 ? day(a, Number(b), c) : day(c, Number(b), a)
}

const monthNumber = (word: string): number => {
  const full = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
  return full.findIndex((name, i) => word === name || word === months[i] || (word === 'sept' && i === 8)) + 1
}

function day(year: string, month: number, date: string): string | undefined {
  if (!/^(\d{2}|\d{4})$/.test(year) || !/^\d{1,2}$/.test(date)) return undefined
  const iso = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}
