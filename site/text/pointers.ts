/** Where facts come from, in words a reader can follow. */
import type { Doc } from '../../content/model/types'
import { addressOf } from '../../content/model/types'
import { faqParts } from '../../content/model/faq'
import type { Docs } from '../index/entries'
import { dateOf, monthYear } from './dates'
import { listed } from './words'

type Places = readonly { source: string; pointer: string; date?: string | undefined }[]

const rowParts: Record<string, string> = {
  cos: faqParts['communities-of-schools'],
  prg: faqParts['professional-resource-group'],
  ab: faqParts['area-boards'],
}

interface Place {
  kind: 'section' | 'appendix' | 'row' | 'word'
  text: string
}

function placeOf(pointer: string, docs: Docs): Place | undefined {
  const row = /^faq:([a-z]+)-(\d+)$/.exec(pointer)
  if (row) return { kind: 'row', text: rowParts[row[1]!] ?? row[1]! }
  const mark = /^doc:[^#]+#(.+)$/.exec(pointer)?.[1]
  if (!mark) return undefined
  if (/^\d[\d.]*$/.test(mark)) return { kind: 'section', text: mark }
  if (/^A\d+$/.test(mark)) return { kind: 'appendix', text: mark.slice(1) }
  const part = docs.source.get(/^doc:([^#]+)#/.exec(pointer)![1]!)?.parts.find((p) => p.code === mark)
  if (part?.title) return { kind: 'word', text: part.title }
  return {
    kind: 'word',
    text: mark
      .split('-')
      .map((word) => docs['glossary-term'].get(word)?.title ?? word)
      .join(' '),
  }
}

const placesInWords = (places: readonly Place[], withWords: boolean): string => {
  const of = (kind: Place['kind']): string[] => [...new Set(places.filter((p) => p.kind === kind).map((p) => p.text))]
  const numbered = (one: string, many: string, items: string[]): string =>
    items.length ? `${items.length > 1 ? many : one} ${listed(items)}` : ''
  return [
    numbered(
      'section',
      'sections',
      of('section').sort((a, b) => parseFloat(a) - parseFloat(b)),
    ),
    numbered(
      'appendix',
      'appendices',
      of('appendix').sort((a, b) => Number(a) - Number(b)),
    ),
    listed(of('row')),
    ...(withWords && of('word').length ? [`under ${listed(of('word').map((w) => `“${w}”`))}`] : []),
  ]
    .filter(Boolean)
    .join('; ')
}

export interface SourceLine {
  href: string
  title: string
  /** Such as `sections 7 and 8`; empty where the source has no numbered parts. */
  places: string
  /** The same, with the names of parts that have no number. */
  allPlaces: string
  /** How the source's date is known, or the day of the statement. */
  dated: string
  /** Month and year of the source, or of the newest statement where its own day is known: `March 2025`. */
  month: string
  doc: Doc<'source'> | undefined
}

/** What a note on a source’s date says first; the source’s own page has all of it. */
const inShort = (note: string): string => note.split(/; |(?<=\.) (?=The day )/)[0] ?? note

const monthIn = (day: string | undefined): string => (day ? monthYear(day) : '')

/** One line a source, whatever the number of places in it. */
export function sourceLines(sources: Places, docs: Docs): SourceLine[] {
  const lines: SourceLine[] = []
  for (const code of new Set(sources.map((s) => s.source))) {
    const doc = docs.source.get(code)
    const own = sources.filter((s) => s.source === code)
    const places = own.flatMap((s) => placeOf(s.pointer, docs) ?? [])
    const dates = [...new Set(own.flatMap((s) => s.date ?? []))]
    lines.push({
      href: addressOf('source', code),
      title: doc?.title ?? code,
      places: placesInWords(places, false),
      allPlaces: placesInWords(places, true),
      month: monthIn(dates.sort().at(-1) ?? doc?.date),
      dated: dates.length ? listed(dates.map(dateOf)) : inShort(doc?.dateNote ?? ''),
      doc,
    })
  }
  return lines
}

/** `Terms of Reference, sections 7 and 8 (March 2025); FAQ (June 2025)`. */
export const inWords = (lines: readonly SourceLine[]): string =>
  lines.map(({ title, places, month }) => [title, places && `, ${places}`, month && ` (${month})`].join('')).join('; ')
