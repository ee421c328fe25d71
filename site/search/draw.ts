/** Puts an answer on the search page. */
import { dateOf } from '../text/dates'
import { type Answer, directAnswer } from './answer'
import { filtersFor } from './draw-filters'
import { type Child, element, link, one } from './elements'
import { keepingFocus } from './focus'
import { marked } from './marks'
import { type Asked, addressFor, pageSize } from './query'
import type { ShownEntry } from './shown'

export const parts = {
  box: one<HTMLInputElement>('q'),
  results: one('results'),
  said: one('said'),
  places: one('places'),
  best: one('best'),
  narrow: one('narrow'),
  hits: one<HTMLOListElement>('hits'),
  more: one('more'),
  near: one('near'),
  widen: one('widen'),
  ways: one('ways'),
  /** The same ways on, beside the results; they stand in one place at a time. */
  beside: [...document.querySelectorAll<HTMLElement>('.beside')],
}

const withMarks = (text: string, stems: ReadonlySet<string>): Child[] =>
  marked(text, stems).map((piece) => (piece.hit ? element('mark', '', piece.text) : piece.text))

/**
 * Shows an answer.
 * @param entries what is shown of each result; results without it wait.
 * @param near what is nearest to words that stand nowhere.
 */
export function draw(answer: Answer, entries: ReadonlyMap<number, ShownEntry>, near: readonly HTMLElement[] = []): void {
  keepingFocus(parts.results, parts.hits, () => drawAnew(answer, entries, near))
}

function drawAnew(answer: Answer, entries: ReadonlyMap<number, ShownEntry>, near: readonly HTMLElement[]): void {
  const { asked, found, fits, total, lines } = answer
  const stems = new Set(found.wanted.map(({ stem }) => stem))
  parts.results.hidden = false
  speak(spoken(answer))
  parts.best.replaceChildren(...bestOf(directAnswer(answer, entries), stems))
  const shown = answer.shown.filter(({ page }) => entries.has(page))
  parts.hits.replaceChildren(...shown.map(({ page }) => lineOf(answer, page, entries, stems)))
  parts.narrow.replaceChildren(...(fits && total > 0 ? filtersFor(answer, parts.narrow) : []))
  const next = Math.min(pageSize, lines - shown.length)
  parts.more.hidden = !fits || next <= 0 || shown.length < answer.shown.length
  parts.more.replaceChildren(
    link(addressFor({ ...asked, show: asked.show + pageSize }), `Next ${next === 1 ? 'result' : `${next} results`}`),
  )
  parts.near.replaceChildren(...near)
  showWays(total === 0 || !fits, asked)
}

/** Ways on where there is no result: the same that otherwise stand beside the results. */
function showWays(wanted: boolean, asked: Asked): void {
  parts.ways.hidden = !wanted
  for (const section of parts.beside) section.hidden = wanted
  const narrowedDown = Object.keys(asked.chosen).length > 0
  parts.widen.replaceChildren(...(wanted && narrowedDown ? [link(addressFor({ ...asked, chosen: {} }), 'Search all pages for it')] : []))
}

function lineOf(
  { fits, index, also }: Answer,
  page: number,
  entries: ReadonlyMap<number, ShownEntry>,
  stems: ReadonlySet<string>,
): HTMLElement {
  const [title, address, summary] = entries.get(page)!
  const facets = index.facets[page]!
  const kind = [
    ...facets.kind.map((at) => index.values.kind[at]!),
    ...facets.area.slice(0, 1).map((at) => `${index.values.area[at]!} area`),
  ]
  const twin = entries.get(also.get(page) ?? -1)
  const line = element(
    'li',
    '',
    element('h2', '', link(address, ...withMarks(title, stems))),
    element('p', '', ...withMarks(summary, stems)),
    element('p', 'small muted', kind.join(' · ')),
    ...(twin ? [element('p', 'small', 'Also: ', link(twin[1], ...withMarks(twin[0], stems)))] : []),
  )
  // What is only near the question is no result.
  if (fits) line.dataset.result = ''
  return line
}

/** A screen reader says again what is written again: the same words are left as they are. */
function speak(words: Child[]): void {
  const next = element('p', '', ...words)
  if (next.innerHTML !== parts.said.innerHTML) parts.said.replaceChildren(...next.childNodes)
}

function spoken({ asked, found, ranked, fits, total }: Answer): Child[] {
  const question = element('b', '', asked.question.trim())
  const unknown = found.unknown.map((word) => `“${word}”`).join(', ')
  if (ranked.length > 0 && fits && total === 0) return ['Nothing for ', question, ' among the pages chosen.']
  if (total === 0 && found.unknown.length < 2) return ['No page has ', question, '. Ways on are below.']
  if (total === 0) return ['Nothing has any of these words. Ways on are below.']
  if (!fits) return [`Nothing has all of these words: no page has ${unknown}. The nearest are below.`]
  const said: Child[] = [`${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'} for `, question]
  if (found.mended.length > 0) said.push(', read as ', element('b', '', found.mended.map(({ used }) => used).join(', ')))
  said.push('.')
  if (unknown) said.push(` No page has ${unknown}.`)
  return said
}

function bestOf(entry: ShownEntry | undefined, stems: ReadonlySet<string>): Child[] {
  if (!entry) return []
  const [title, address, summary, sources, checked] = entry
  return [
    element(
      'div',
      'answer',
      element('p', '', element('b', '', link(address, title))),
      element('p', '', ...withMarks(summary, stems)),
      element('p', 'small muted', `${sources}.${checked ? ` Checked ${dateOf(checked)}.` : ''}`),
    ),
  ]
}

/** Says that search does not work, and what does. */
export function drawFailure(asked: Asked): void {
  parts.results.hidden = false
  parts.said.textContent = navigator.onLine
    ? 'Search cannot be reached just now. Everything is also in the A to Z.'
    : 'You are offline. Search works again when you are back.'
  for (const part of [parts.places, parts.narrow, parts.best, parts.hits, parts.near]) part.replaceChildren()
  parts.more.hidden = true
  showWays(true, { ...asked, chosen: {} })
}
