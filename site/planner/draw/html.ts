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

/** A template whose values are escaped; lists are joined, `false` and `undefined` leave nothing. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(strings.reduce((text, part, i) => text + textOf(values[i - 1]) + part))
