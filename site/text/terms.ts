/** Explains glossary words in place, at their first use on a page. */
import type { Doc } from '../../content/model/types'
import { escapeHtml } from './html'

type Term = Doc<'glossary-term'>
interface Name {
  words: string
  /** Acronyms are matched as written, for “smart” is not “SMART”. */
  exact: boolean
  term: Term
}
interface Found {
  from: number
  to: number
  term: Term
}

/** Inside these an explanation would be a button in a link or in a heading. */
const closed = new Set(['a', 'button', 'h1', 'h2', 'h3', 'h4', 'summary', 'code', 'pre', 'label', 'dt', 'th'])

/** What is marked is no longer than this: a button does not break across lines. */
const LONGEST_MARK = 24

/** A term’s title, its full name unless the short form stands behind it, and the plural of names such as “Community of Schools”. */
function namesOf({ title, fullName }: Term): Set<string> {
  const names = [title, ...(fullName && fullName.length <= LONGEST_MARK ? [fullName] : [])]
  return new Set([
    ...names,
    ...names.filter((name) => / of /.test(name)).map((name) => name.replace(/(y)? of /, (_, y?: string) => `${y ? 'ies' : 's'} of `)),
  ])
}

let last: { key: string; glossary: Glossary } | undefined

/** The glossary of a snapshot. While its terms stay the same, so does what was found in texts that stay the same. */
export function glossaryOf(terms: readonly Term[]): Glossary {
  const key = JSON.stringify(terms.map(({ slug, title, fullName, meaning, aliases }) => [slug, title, fullName, meaning, aliases]))
  if (last?.key === key) last.glossary.nextSnapshot()
  else last = { key, glossary: new Glossary(terms) }
  return last.glossary
}

/** All names of the glossary's terms, found by their first word. */
export class Glossary {
  #names = new Map<string, Name[]>()
  #found = new Map<string, Found[]>()
  #foundBefore = new Map<string, Found[]>()

  constructor(terms: readonly Term[]) {
    for (const term of terms)
      for (const words of namesOf(term)) {
        if (words.length < 2 || /[^\p{L}\p{N} ()/&'’.,-]/u.test(words)) continue
        const exact = words.split(' ').some((word) => /[A-Z].*[A-Z]/.test(word))
        const first = /[\p{L}\p{N}]+/u.exec(words)?.[0].toLowerCase()
        if (!first) continue
        const list = this.#names.get(first) ?? []
        const written = escapeHtml(words)
        list.push({ words: exact ? written : written.toLowerCase(), exact, term })
        this.#names.set(first, list)
      }
    // The longest name wins: “Area Board” before “Area”.
    for (const list of this.#names.values()) list.sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1))
  }

  /** Every place in the HTML where a term is named in running text, in order. */
  find(html: string): Found[] {
    let found = this.#found.get(html)
    if (!found) this.#found.set(html, (found = this.#foundBefore.get(html) ?? (this.#names.size ? this.#search(html) : [])))
    return found
  }

  /** Forgets the texts that the last snapshot did not hold any more. */
  nextSnapshot(): void {
    this.#foundBefore = this.#found
    this.#found = new Map()
  }

  /** Names that begin with the word, or with the one it is the plural of. */
  #startingWith(word: string): readonly Name[] {
    return this.#names.get(word) ?? (word.endsWith('s') ? this.#names.get(word.slice(0, -1)) : undefined) ?? []
  }

  #search(html: string): Found[] {
    const found: Found[] = []
    const lower = html.toLowerCase()
    let shut = 0
    // Tags, entities and words, one after the other; nothing else can hold a name.
    for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>|<!--[\s\S]*?-->|&[#\w]+;|[\p{L}\p{N}]+/giu)) {
      const tag = match[2]?.toLowerCase()
      if (tag) {
        if (closed.has(tag)) shut = Math.max(0, shut + (match[1] ? -1 : 1))
        continue
      }
      const from = match.index
      if (shut || match[0][0] === '<' || match[0][0] === '&' || from < (found.at(-1)?.to ?? 0)) continue
      for (const name of this.#startingWith(match[0].toLowerCase())) {
        if (!(name.exact ? html : lower).startsWith(name.words, from)) continue
        let to = from + name.words.length
        if (html[to] === 's') to++
        if (to < html.length && /[\p{L}\p{N}]/u.test(html[to]!)) continue
        // “pre-SENCO” and “SEN-related” are other words.
        if (html[to] === '-' || html[from - 1] === '-') continue
        found.push({ from, to, term: name.term })
        break
      }
    }
    return found
  }
}

/** As many of a long name’s last words as a narrow screen has room for. */
function endOf(name: string): string {
  if (name.length <= LONGEST_MARK) return name
  return name.slice(name.indexOf(' ', name.length - LONGEST_MARK - 1) + 1).replace(/^(?:(?:and|for|in|of|the|to) )+/, '')
}

/** The terms explained so far on one page. */
export class Explained {
  #slips: Term[] = []
  #done: Set<string>

  /** `own` is the term the page itself is about: it needs no slip. */
  constructor(
    private readonly glossary: Glossary,
    own?: string,
  ) {
    this.#done = new Set(own ? [own] : [])
  }

  /** Makes the first use of each term a button that opens its meaning. */
  mark(html: string): string {
    let out = ''
    let at = 0
    for (const { from, to, term } of this.glossary.find(html)) {
      if (this.#done.has(term.slug)) continue
      this.#done.add(term.slug)
      this.#slips.push(term)
      const whole = html.slice(from, to)
      const shown = endOf(whole)
      const name = shown === whole ? '' : ` aria-label="${whole}"`
      const button = `<button type="button" class="term" popovertarget="term-${term.slug}"${name}>${shown}</button>`
      const begin = to - shown.length
      // A line may break beside a button, but not after the bracket before it or before the full stop behind it.
      const before = begin > at ? (/[(‘“]$/.exec(html.slice(at, begin))?.[0] ?? '') : ''
      const behind = /^[.,;:!?)’']/.exec(html.slice(to))?.[0] ?? ''
      out += html.slice(at, begin - before.length)
      out += before || behind ? `<span class="hold">${before}${button}${behind}</span>` : button
      at = to + behind.length
    }
    return at ? out + html.slice(at) : html
  }

  /** The meanings that the page's buttons open. They stand outside paragraphs, at the end of the text. */
  slips(): string {
    return this.#slips
      .map(({ slug, title, fullName, meaning }) => {
        const id = `term-${slug}`
        return `<div id="${id}" class="slip" popover><p><b>${escapeHtml(fullName ? `${title}: ${fullName}` : title)}</b></p><p>${escapeHtml(meaning)}</p><p><a href="/glossary/${slug}/">More in the glossary</a></p><button type="button" class="govuk-button govuk-button--secondary" popovertarget="${id}" popovertargetaction="hide">Close</button></div>`
      })
      .join('')
  }
}
