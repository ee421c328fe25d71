/** Places in a text. */
export interface Span {
  start: number
  /** Excluded. */
  end: number
}

/** A place in a text with what stands there. */
export interface Found extends Span {
  text: string
}
export type Finder = (text: string) => Found[]

/** A text as a pattern that matches it alone. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/**
 * The spans in order, none overlapping another.
 * @param between joins two spans too where the text between them is like this.
 */
export function merged(spans: readonly Span[], text: string, between?: RegExp): Found[] {
  const result: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && (start < last.end || between?.test(text.slice(last.end, start)))) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

/** The text with another text in the place of each span. The spans are in order and do not overlap. */
export function replaced(text: string, spans: readonly Span[], by: string | ((span: Span) => string)): string {
  let result = ''
  let at = 0
  for (const span of spans) {
    result += text.slice(at, span.start) + (typeof by === 'string' ? by : by(span))
    at = span.end
  }
  return result + text.slice(at)
}
