/** Small, careful work on HTML as text: what the snapshot holds as prose is well-formed and trusted. */
import { slug as slugOf } from 'github-slugger'
import { escapeHtml } from './escape'

export { escapeHtml }

/** Plain text as HTML, its e-mail addresses made links. */
export const withLinks = (text: string): string =>
  !text.includes('@')
    ? escapeHtml(text)
    : escapeHtml(text).replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (address) => `<a href="mailto:${address}">${address}</a>`)

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  pound: '£',
  eacute: 'é',
}

const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, dec?: string, hex?: string, name?: string) => {
        if (name) return named[name.toLowerCase()] ?? whole
        const code = dec ? Number(dec) : parseInt(hex!, 16)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      })
    : text

/** The text a reader sees, with one space wherever an element ended. */
export const textOf = (html: string): string =>
  decode(html.replace(/<\/?(?:a|b|strong|em|i|u|s|span|code|sub|sup|abbr|time)\b[^>]*>/gi, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

/** Tables with fewer columns fit a phone. */
const WIDE = 4

/** Puts tables into boxes that scroll where they are too wide, by keyboard too: a table that did so would be none to a screen reader. */
export const withTableBoxes = (html: string): string =>
  html.replace(/<table\b[\s\S]*?<\/table>/g, (table) => {
    const columns = table.slice(0, table.indexOf('</tr>')).match(/<t[hd]\b/g)?.length ?? 0
    return `<div class="scroll"${columns < WIDE ? '' : ' role="group" aria-label="Table" tabindex="0"'}>${table}</div>`
  })

/** The ids given on one page, so that none is given twice. */
export class Ids {
  #given = new Set(['main', 'menu', 'q'])

  /** The wished id, or the first free one after it. */
  give(wished: string): string {
    // `term-…` belongs to the meanings of glossary words.
    const base = wished.startsWith('term-') ? `on-${wished}` : wished || 'section'
    let id = base
    for (let n = 1; this.#given.has(id); n++) id = `${base}-${n}`
    this.#given.add(id)
    return id
  }
}

export interface Heading {
  level: number
  id: string
  text: string
}

/** Gives every heading an id that is free on its page, and lists the headings. */
export function withHeadingIds(html: string, ids: Ids): { html: string; headings: Heading[] } {
  const headings: Heading[] = []
  const done = html.replace(/<h([2-4])\b([^>]*)>([\s\S]*?)<\/h\1>/g, (_, level: string, attributes: string, inner: string) => {
    const text = textOf(inner)
    const own = /\sid="([^"]*)"/.exec(attributes)?.[1]
    const id = ids.give(own || slugOf(text))
    headings.push({ level: Number(level), id, text })
    return `<h${level}${attributes.replace(/\sid="[^"]*"/, '')} id="${escapeHtml(id)}">${inner}</h${level}>`
  })
  return { html: done, headings }
}
