/** Sets a text in lines: which font each character is in, where a line may end, and where each piece of it stands. */
import bidiFactory from 'bidi-js'
import LineBreaker from 'linebreak'
import { clustersOf, unseen } from './clusters'
import type { Weight } from './faces'
import { type Fonts, type LoadedFace, plainOf } from './fonts'
import { type Unit, joined, shape } from './shape'

export interface Type {
  /** Points. */
  size: number
  weight: Weight
}

/** A unit on its line. */
export interface SetUnit extends Unit {
  /** Where it begins in the text. */
  at: number
  /** Points. */
  width: number
  /** Points from the left edge of its line. */
  x: number
}

export interface Line {
  /** In the order in which they were typed. */
  units: SetUnit[]
  /** Points, without the spaces at its end. */
  width: number
  /** Whether the text runs from right to left as a whole. */
  rtl: boolean
}

const bidi = bidiFactory()
const blank = /^\s+$/u
const anyRtl = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Scripts that part no words by spaces; the browser knows their words. */
const unparted = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu
const words = new Intl.Segmenter('th', { granularity: 'word' })

/** The lines of one paragraph. @param most points that a line may be wide. */
export function linesOf(text: string, type: Type, most: number, fonts: Fonts): Line[] {
  const { levels, base } = levelsOf(text)
  const units = unitsOf(text, type, levels, fonts)
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

/** Directions by the Unicode Bidirectional Algorithm. Overrides count as embeddings: a paper shows text as it was written. */
function levelsOf(text: string): { levels: ArrayLike<number>; base: number } {
  if (!anyRtl.test(text)) return { levels: new Uint8Array(text.length), base: 0 }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text.replaceAll('\u202d', '\u202a').replaceAll('\u202e', '\u202b'))
  return { levels, base: paragraphs[0]?.level ?? 0 }
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

interface Stretch {
  text: string
  face: LoadedFace | undefined
  level: number
}

function unitsOf(text: string, type: Type, levels: ArrayLike<number>, fonts: Fonts): SetUnit[] {
  const units: SetUnit[] = []
  let at = 0
  for (const { text: part, face, level } of stretchesOf(text, type.weight, levels, fonts))
    for (const unit of face
      ? shape(part, face, level, mirrored)
      : [...part].map((character) => instead(character, level, type.weight, fonts))) {
      units.push({ ...unit, at, x: 0, width: (unit.advance * type.size) / unit.face.font.unitsPerEm })
      at += unit.text.length
    }
  return seenUnits(units)
}

/** Text in one font and one direction, spaces for themselves: they are the same everywhere and need no shaping. */
function stretchesOf(text: string, weight: Weight, levels: ArrayLike<number>, fonts: Fonts): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const cluster of clustersOf(text)) {
    const level = levels[at]!
    const before = stretches.at(-1)
    for (const { part, face } of facesOf(cluster, weight, level, before?.face, fonts)) {
      const last = stretches.at(-1)
      if (last && last.face === face && last.level === level && blank.test(last.text) === blank.test(part)) last.text += part
      else stretches.push({ text: part, face, level })
    }
    at += cluster.length
  }
  return stretches
}

function facesOf(
  cluster: string,
  weight: Weight,
  level: number,
  before: LoadedFace | undefined,
  fonts: Fonts,
): { part: string; face: LoadedFace | undefined }[] {
  // Signs between words from right to left look best in the font of these words.
  if (
    level % 2 === 1 &&
    before &&
    !/[\p{L}\p{N}]/u.test(cluster) &&
    [...cluster].every((c) => unseen.test(c) || before.font.hasGlyphForCodePoint(c.codePointAt(0)!))
  )
    return [{ part: cluster, face: before }]
  const face = fonts.faceFor(cluster, weight)
  if (face) return [{ part: cluster, face }]
  if (blank.test(cluster)) return [{ part: cluster, face: undefined }]
  return [...cluster].map((part) => ({ part, face: fonts.faceFor(part, weight) }))
}

/** A character in no font: the letters it stands for are drawn, or a box. It reads back as what it is. */
function instead(text: string, level: number, weight: Weight, fonts: Fonts): Unit {
  const plain = plainOf(text)
  const other = plain === text ? undefined : fonts.faceFor(plain, weight)
  if (other) return { ...joined(shape(plain, other, level, mirrored)), text, face: other, level }
  const face = fonts.base(weight)
  // A space that no font has, such as an ideographic one, is drawn as a space.
  if (blank.test(text)) return { text, face, level, glyphs: [], advance: face.font.glyphForCodePoint(0x20).advanceWidth }
  return { text, face, level, glyphs: [{ glyph: 0, x: 0, y: 0 }], advance: face.font.getGlyph(0).advanceWidth }
}

const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character

/** Characters that are never drawn go with a neighbour, so that a reader of the PDF keeps them. */
function seenUnits(units: readonly SetUnit[]): SetUnit[] {
  const seen: SetUnit[] = []
  let waiting = ''
  let from = 0
  for (const unit of units) {
    if ([...unit.text].every((character) => unseen.test(character))) {
      if (waiting === '') from = unit.at
      waiting += unit.text
    } else {
      seen.push(waiting === '' ? unit : { ...unit, text: waiting + unit.text, at: from })
      waiting = ''
    }
  }
  const last = seen.at(-1)
  if (waiting !== '' && last) last.text += waiting
  else if (waiting !== '' && units[0]) seen.push({ ...units[0], text: `${waiting} ` })
  return seen
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
