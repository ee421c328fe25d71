/** HTML as text, escaped unless it was made here: the same words for a page rendered at publish and for one drawn in the browser. */
import { escapeHtml } from '../../text/escape'

/** Finished HTML. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

type Value = Html | string | number | false | undefined | readonly Value[]

const textOf = (value: Value): string => {
  if (value === false || value === undefined) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(textOf).join('')
  return escapeHtml(String(value))
}

const squeezed = new WeakMap<TemplateStringsArray, string[]>()

/** The fixed parts of a template on one line: how it is laid out in the code is nothing to a page. */
function partsOf(strings: TemplateStringsArray): string[] {
  let parts = squeezed.get(strings)
  if (!parts) squeezed.set(strings, (parts = strings.map((part) => part.replace(/\s*\n\s*/g, ' '))))
  return parts
}

/** A template whose values are escaped; lists are joined, `false` and `undefined` leave nothing. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(partsOf(strings).reduce((text, part, i) => text + textOf(values[i - 1]) + part))
