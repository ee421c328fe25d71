/** Sets a text in lines: where a line may end, and where each unit stands on it. */
import LineBreaker from 'linebreak'
import type { Fonts } from './fonts'
import { type SetUnit, type Type, blank, unitsOf } from './units'

export interface Line {
  /** In the order in which they were typed. */
  units: SetUnit[]
  /** Points, without the spaces at its end. */
  width: number
  /** Whether the text runs from right to left as a whole. */
  rtl: boolean
}

/** Scripts that part no words by spaces; the browser knows their words. */
const unparted = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu
const words = new Intl.Segmenter('th', { granularity: 'word' })

/** The lines of one paragraph. @param most points that a line may be wide. */
export function linesOf(text: string, type: Type, most: number, fonts: Fonts): Line[] {
  const { units, base } = unitsOf(text, type, fonts)
  const breaks = breaksOf(text)
  const lines: SetUnit[][] = []
  let line: SetUnit[] = []
  let width = 0
  for (const word of wordsOf(units, breaks)) {
    const wide = widthOf(trimmed(word))
    if (line.length > 0 && width + wide > most) {
      lines.push(line)
      line = []
      width = 0
    }
    for (const unit of word) {
      // A word wider than a line is broken where the line ends.
      if (line.length > 0 && wide > most && width + unit.width > most && !blank.test(unit.text)) {
        lines.push(line)
        line = []
        width = 0
      }
      line.push(unit)
      width += unit.width
    }
  }
  if (line.length > 0) lines.push(line)
  return lines.map((set) => placed(set, base))
}

/** How wide a text is on one line, in points. */
export const widthIn = (text: string, type: Type, fonts: Fonts): number =>
  linesOf(text, type, Infinity, fonts).reduce((most, { width }) => Math.max(most, width), 0)

const widthOf = (units: readonly SetUnit[]): number => units.reduce((sum, { width }) => sum + width, 0)

function trimmed(units: readonly SetUnit[]): readonly SetUnit[] {
  let end = units.length
  while (end > 0 && blank.test(units[end - 1]!.text)) end--
  return units.slice(0, end)
}

/** Places in the text where a line may begin. */
function breaksOf(text: string): Set<number> {
  const breaks = new Set<number>()
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.add(next.position)
  for (const { 0: run, index } of text.matchAll(unparted))
    for (const word of words.segment(run)) if (word.index > 0) breaks.add(index + word.index)
  return breaks
}

/** Units that stay together on a line. */
function wordsOf(units: readonly SetUnit[], breaks: ReadonlySet<number>): SetUnit[][] {
  const result: SetUnit[][] = []
  for (const unit of units) {
    const last = result.at(-1)
    if (last && !breaks.has(unit.at)) last.push(unit)
    else result.push([unit])
  }
  return result
}

/** A line with the place of each unit: rules L1 and L2 of the Bidirectional Algorithm. */
function placed(units: SetUnit[], base: number): Line {
  const end = trimmed(units).length
  const levels = units.map(({ level }, i) => (i < end ? level : base))
  let order = units.map((_, i) => i)
  for (let level = Math.max(...levels, 0); level > 0; level--) {
    const turned: number[] = []
    let run: number[] = []
    for (const i of order) {
      if (levels[i]! >= level) run.unshift(i)
      else {
        turned.push(...run, i)
        run = []
      }
    }
    order = [...turned, ...run]
  }
  let x = 0
  for (const i of order) {
    const unit = units[i]!
    unit.level = levels[i]!
    unit.x = x
    x += unit.width
  }
  const trailing = widthOf(units.slice(end))
  // From right to left the spaces at the end of the line stand at its left edge, where they take no room.
  if (base % 2 === 1) for (const unit of units) unit.x -= trailing
  return { units, width: x - trailing, rtl: base % 2 === 1 }
}
