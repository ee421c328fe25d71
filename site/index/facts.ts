/** The facts about a page that stand beside it: where it comes from, when it was checked, when it applies. */
import { blocksOfHtml } from '../../content/reading/blocks'
import { type ReadingAge, bandOf, readingAge } from '../../content/reading/reading-age'
import { dateOf } from '../text/dates'
import { escapeHtml, textOf } from '../text/html'
import type { DocPage } from './page'

export interface Fact {
  name: string
  /** HTML, one for each line. */
  values: string[]
}

export const timeTag = (day: string): string => `<time datetime="${day}">${dateOf(day)}</time>`
const link = (href: string, text: string): string => `<a href="${href}">${escapeHtml(text)}</a>`
const line = (text: string, muted = false): string =>
  text ? `<span class="${muted ? 'muted dated' : 'dated'}">${escapeHtml(text)}</span>` : ''

type Plain = NonNullable<DocPage['any']['plain']>
const readingAges = new WeakMap<Plain, ReadingAge | undefined>()

/** Counted once for each text: counting takes longer than drawing the page. */
function readingAgeOf(plain: Plain): ReadingAge | undefined {
  if (!readingAges.has(plain)) readingAges.set(plain, readingAge([plain.summary ?? '', ...blocksOfHtml(plain.body ?? '', textOf)]))
  return readingAges.get(plain)
}

/** Only what is known: a page without a period says nothing about one. */
export function factsOf(page: DocPage): Fact[] {
  const { sources, supersededBy, forWhom } = page
  const { review, effective, plain } = page.any
  const reading = page.plain && plain?.summary ? readingAgeOf(plain) : undefined
  const facts: [string, string[]][] = [
    [
      sources.length > 1 ? 'Sources' : 'Source',
      sources.map((source) => link(source.href, source.title) + line(source.allPlaces) + line(source.dated, true)),
    ],
    ['Applies from', effective?.from ? [timeTag(effective.from)] : []],
    ['Applies until', effective?.until ? [timeTag(effective.until)] : []],
    ['When it applies', effective?.note ? [escapeHtml(effective.note)] : []],
    ['Superseded by', supersededBy ? [link(supersededBy.address, supersededBy.title)] : []],
    ['Last checked', review ? [timeTag(review.lastChecked)] : []],
    [
      'Next check due',
      review ? [timeTag(review.nextDue) + (review.nextDue < page.index.snapshot.day ? ' <span class="flag">Overdue</span>' : '')] : [],
    ],
    ['Looked after by', review ? [escapeHtml(review.owner)] : []],
    ['Reading age', reading ? [`${bandOf(reading)} years`] : []],
    ['For', forWhom.length > 0 ? [escapeHtml(forWhom.join(', '))] : []],
  ]
  return facts.filter(([, values]) => values.length > 0).map(([name, values]) => ({ name, values }))
}
