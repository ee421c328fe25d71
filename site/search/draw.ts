/** Puts an answer on the search page. */
import { dateOf } from '../text/dates'
import { type Answer, chipsOf, directAnswer } from './answer'
import { keepingFocus } from './focus'
import { marked } from './marks'
import { type Asked, addressFor, pageSize } from './query'
import type { ShownEntry } from './shown'
import type { Facet } from './word-index'

const one = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

export const parts = {
  box: one<HTMLInputElement>('q'),
  results: one('results'),
  said: one('said'),
  best: one('best'),
  narrow: one('narrow'),
  hits: one<HTMLOListElement>('hits'),
  more: one('more'),
}

type Child = Node | string

export const element = (name: string, className: string, ...children: Child[]): HTMLElement => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

export const link = (href: string, ...children: Child[]): HTMLAnchorElement => {
  const made = document.createElement('a')
  made.href = href
  made.append(...children)
  return made
}

const withMarks = (text: string, stems: ReadonlySet<string>): Child[] =>
  marked(text, stems).map((piece) => (piece.hit ? element('mark', '', piece.text) : piece.text))

/** Shows an answer. @param entries what is shown of each result, in the order of the results. */
export function draw(answer: Answer, entries: readonly ShownEntry[]): void {
  keepingFocus(parts.results, parts.hits, () => drawAnew(answer, entries))
}

function drawAnew(answer: Answer, entries: readonly ShownEntry[]): void {
  const { asked, found, fits, total } = answer
  const stems = new Set(found.wanted.map(({ stem }) => stem))
  parts.results.hidden = false
  speak(spoken(answer))
  parts.best.replaceChildren(...bestOf(directAnswer(answer, entries), stems))
  const lines = entries.map((entry, i) => lineOf(answer, entry, i, stems))
  parts.hits.replaceChildren(...lines)
  parts.narrow.replaceChildren(...(fits && total > 0 ? filtersFor(answer) : []))
  const next = Math.min(pageSize, total - entries.length)
  parts.more.hidden = !fits || next <= 0 || entries.length < answer.shown.length
  parts.more.replaceChildren(
    link(addressFor({ ...asked, show: asked.show + pageSize }), `Next ${next === 1 ? 'result' : `${next} results`}`),
  )
  if (total === 0 || !fits) parts.hits.append(element('li', '', ...waysOn(asked)))
}

function lineOf({ fits, index, shown }: Answer, [title, address, summary]: ShownEntry, i: number, stems: ReadonlySet<string>): HTMLElement {
  const facets = index.facets[shown[i]!.page]!
  const kind = [
    ...facets.kind.map((at) => index.values.kind[at]!),
    ...facets.area.slice(0, 1).map((at) => `${index.values.area[at]!} area`),
  ]
  const line = element(
    'li',
    '',
    element('h2', '', link(address, ...withMarks(title, stems))),
    element('p', '', ...withMarks(summary, stems)),
    element('p', 'small muted', kind.join(' · ')),
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

function spoken({ asked, found, fits, total }: Answer): Child[] {
  const question = element('b', '', asked.question.trim())
  const unknown = found.unknown.map((word) => `“${word}”`).join(', ')
  if (total === 0) return ['No page has ', question, '.']
  if (!fits) return [`No page has ${unknown}. These are the nearest.`]
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

/** On a phone, more of them would push the results off the screen. */
const FEW_KINDS = 3

function filtersFor(answer: Answer): HTMLElement[] {
  const { asked } = answer
  const chips = chipsOf(answer)
  const row = (facet: Facet, label: string, all: string, most = Infinity): HTMLElement[] => {
    const { open } = chips[facet]
    const list = chips[facet].list.filter(({ value }, i) => i < most || asked.chosen[facet] === value)
    if (list.length === 0 || (list.length === 1 && !asked.chosen[facet])) return []
    const chip = (text: string, count: number, value: string | undefined): HTMLElement => {
      const to = link(
        addressFor({ ...asked, show: pageSize, chosen: { ...asked.chosen, [facet]: value } }),
        `${text} ${count.toLocaleString('en-GB')}`,
      )
      if (asked.chosen[facet] === value) to.setAttribute('aria-current', 'true')
      return element('li', '', to)
    }
    const nav = element(
      'nav',
      '',
      element('ul', 'chips', chip(all, open, undefined), ...list.map(({ value, count }) => chip(value, count, value))),
    )
    nav.setAttribute('aria-label', label)
    return [nav]
  }
  const others = [
    ...(chips.kind.list.length > FEW_KINDS ? row('kind', 'Every kind of page', 'All') : []),
    ...row('audience', 'For whom', 'Everyone'),
    ...row('topic', 'Topic', 'All topics'),
    ...row('area', 'Area', 'All Kent'),
  ]
  const details = element(
    'details',
    'govuk-details',
    element('summary', 'govuk-details__summary', element('span', 'govuk-details__summary-text', 'More ways to narrow down')),
    element('div', 'govuk-details__text', ...others),
  ) as HTMLDetailsElement
  const { audience, topic, area } = asked.chosen
  details.open = Boolean(parts.narrow.querySelector('details')?.open || audience || topic || area)
  return [...row('kind', 'Kind of page', 'All', FEW_KINDS), ...(others.length > 0 ? [details] : [])]
}

function waysOn(asked: Asked): Child[] {
  const narrowedDown = Object.keys(asked.chosen).length > 0
  return [
    element('p', '', narrowedDown ? link(addressFor({ ...asked, chosen: {} }), 'Search all pages for it') : 'Try another word for it.'),
    element(
      'p',
      '',
      'Look in the ',
      link('/a-z/', 'A to Z'),
      ', under the ',
      link('/topics/', 'topics'),
      ', among ',
      link('/plain-words/', 'what people say for it'),
      ' or in the ',
      link('/glossary/', 'glossary'),
      '. Or ask the ',
      link('mailto:localitymodel@kent.gov.uk', 'Locality Model team'),
      '.',
    ),
  ]
}

/** Says that search does not work, and what does. */
export function drawFailure(asked: Asked): void {
  parts.results.hidden = false
  parts.said.textContent = navigator.onLine
    ? 'Search cannot be reached just now. Everything is also in the A to Z.'
    : 'You are offline. Search works again when you are back.'
  for (const part of [parts.narrow, parts.best]) part.replaceChildren()
  parts.more.hidden = true
  parts.hits.replaceChildren(element('li', '', ...waysOn({ ...asked, chosen: {} })))
}
