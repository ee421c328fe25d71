/** A text in units: which font each character is in, and which way it runs. */
import bidiFactory from 'bidi-js'
import { clustersOf, unseen } from './clusters'
import type { Weight } from './faces'
import { type Fonts, plainOf } from './fonts'
import type { LoadedFace } from './shelf'
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

const bidi = bidiFactory()
export const blank = /^\s+$/u
const anyRtl = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Directions by the Unicode Bidirectional Algorithm. Overrides count as embeddings: a paper shows text as it was written. */
function levelsOf(text: string): { levels: ArrayLike<number>; base: number } {
  if (!anyRtl.test(text)) return { levels: new Uint8Array(text.length), base: 0 }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text.replaceAll('\u202d', '\u202a').replaceAll('\u202e', '\u202b'))
  return { levels, base: paragraphs[0]?.level ?? 0 }
}

interface Stretch {
  text: string
  face: LoadedFace | undefined
  level: number
}

/** The units of one paragraph in the order in which they were typed. `base` is the direction of the whole: odd from right to left. */
export function unitsOf(text: string, type: Type, fonts: Fonts): { units: SetUnit[]; base: number } {
  const { levels, base } = levelsOf(text)
  const units: SetUnit[] = []
  let at = 0
  for (const { text: part, face, level } of stretchesOf(text, type.weight, levels, fonts))
    for (const unit of face
      ? shape(part, face, level, mirrored)
      : [...part].map((character) => instead(character, level, type.weight, fonts))) {
      units.push({ ...unit, at, x: 0, width: (unit.advance * type.size) / unit.face.font.unitsPerEm })
      at += unit.text.length
    }
  return { units: seenUnits(units), base }
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
