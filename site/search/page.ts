/** The search page: reads the box, shows the results, keeps the address in step. */
import { type Answer, lookUp } from './look-up'
import { type Engine, openEngine } from './engine'
import { type Asked, type Facet, addressFor, askedIn, marked, pageSize } from './query'

const one = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const box = one<HTMLInputElement>('q')
const results = one('results')
const said = one('said')
const narrow = one('narrow')
const hits = one<HTMLOListElement>('hits')
const more = one('more')

let asked = askedIn(location.search)
let opening: Promise<Engine> | undefined
let turn = 0
let waiting: ReturnType<typeof setTimeout> | undefined

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

const link = (href: string, ...children: (Node | string)[]): HTMLAnchorElement => {
  const made = document.createElement('a')
  made.href = href
  made.append(...children)
  return made
}

const withMarks = (text: string, words: readonly string[]): (Node | string)[] =>
  marked(text, words).map((piece) => (piece.hit ? element('mark', '', piece.text) : piece.text))

async function search(): Promise<void> {
  const mine = ++turn
  if (asked.question.trim().length < 2) {
    results.hidden = true
    said.textContent = ''
    return
  }
  results.hidden = false
  // Nothing is said about waiting until somebody could notice it.
  const slow = setTimeout(() => mine === turn && (said.textContent = 'Searching…'), 300)
  try {
    opening ??= openEngine()
    const answer = await lookUp(asked, await opening)
    if (mine === turn) show(answer)
  } catch {
    opening = undefined
    if (mine === turn) failed()
  } finally {
    clearTimeout(slow)
  }
}

function show({ asked: shown, words, hits: found, total, chips, open }: Answer): void {
  said.replaceChildren(
    total === 0 ? 'No page has any of these words: ' : `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'} for `,
    element('b', '', shown.question.trim()),
    '.',
  )
  hits.replaceChildren(
    ...found.map(({ address, title, summary, filters }) => {
      const line = element(
        'li',
        '',
        element('h2', '', link(address, ...withMarks(title, words))),
        element('p', '', ...withMarks(summary, words)),
        element(
          'p',
          'small muted',
          [...(filters.kind ?? []), ...(filters.area ?? []).slice(0, 1).map((area) => `${area} area`)].join(' · '),
        ),
      )
      line.dataset.result = ''
      return line
    }),
  )
  narrow.replaceChildren(...filtersFor(shown, chips, open))
  more.hidden = found.length >= total
  const next = Math.min(pageSize, total - found.length)
  more.replaceChildren(link(addressFor({ ...shown, show: shown.show + pageSize }), `Next ${next === 1 ? 'result' : `${next} results`}`))
  if (total === 0) hits.replaceChildren(element('li', '', ...waysOn(shown)))
}

function filtersFor(shown: Asked, chips: Answer['chips'], open: Answer['open']): HTMLElement[] {
  const row = (facet: Facet, label: string, all: string): HTMLElement[] => {
    const list = chips[facet]
    if (list.length === 0 || (list.length === 1 && !shown.chosen[facet])) return []
    const chip = (text: string, count: number, value: string | undefined): HTMLElement => {
      const to = link(
        addressFor({ ...shown, show: pageSize, chosen: { ...shown.chosen, [facet]: value } }),
        `${text} ${count.toLocaleString('en-GB')}`,
      )
      if (shown.chosen[facet] === value) to.setAttribute('aria-current', 'true')
      return element('li', '', to)
    }
    const nav = element(
      'nav',
      '',
      element('ul', 'chips', chip(all, open[facet], undefined), ...list.map(({ value, count }) => chip(value, count, value))),
    )
    nav.setAttribute('aria-label', label)
    return [nav]
  }
  const others = [...row('audience', 'For whom', 'Everyone'), ...row('topic', 'Topic', 'All topics'), ...row('area', 'Area', 'All Kent')]
  const details = element(
    'details',
    'govuk-details',
    element('summary', 'govuk-details__summary', element('span', 'govuk-details__summary-text', 'For whom, on what and where')),
    element('div', 'govuk-details__text', ...others),
  ) as HTMLDetailsElement
  details.open = Boolean(narrow.querySelector('details')?.open || shown.chosen.audience || shown.chosen.topic || shown.chosen.area)
  return [...row('kind', 'Kind of page', 'All'), ...(others.length > 0 ? [details] : [])]
}

function waysOn(shown: Asked): (Node | string)[] {
  const narrowedDown = Object.keys(shown.chosen).length > 0
  return [
    element(
      'p',
      '',
      narrowedDown ? link(addressFor({ ...shown, chosen: {} }), 'Search all pages for it') : 'Try another word for it, or fewer letters.',
    ),
    element(
      'p',
      '',
      'Or look in the ',
      link('/a-z/', 'A to Z'),
      ', under the ',
      link('/topics/', 'topics'),
      ' or in the ',
      link('/glossary/', 'glossary'),
      '.',
    ),
  ]
}

function failed(): void {
  said.textContent = navigator.onLine
    ? 'Search cannot be reached just now. Everything is also in the A to Z.'
    : 'You are offline. Search works again when you are back.'
  narrow.replaceChildren()
  more.hidden = true
  hits.replaceChildren(element('li', '', ...waysOn({ ...asked, chosen: {} })))
}

/** Takes up a new question or filter; `step` puts it into the history, so that Back leads to the one before. */
function ask(next: Asked, step: boolean): void {
  asked = next
  const address = asked.question ? addressFor(asked) : '/search/'
  if (step) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  document.title = asked.question ? `${asked.question}: search results - Signpost` : 'Search - Signpost'
  void search()
}

box.value = asked.question
box.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => ask({ question: box.value, chosen: asked.chosen, show: pageSize }, false), 120)
})
box.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  ask({ question: box.value, chosen: asked.chosen, show: pageSize }, false)
})
results.addEventListener('click', (event) => {
  const chosen = (event.target as Element).closest<HTMLAnchorElement>('#narrow a, #more a')
  if (!chosen || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  ask(askedIn(chosen.search), true)
})
window.addEventListener('popstate', () => {
  asked = askedIn(location.search)
  box.value = asked.question
  void search()
})
void search()
