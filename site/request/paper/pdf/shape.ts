/**
 * Shapes text into units: what is drawn as one and read back as exactly its characters. A font may draw several characters
 * with one glyph, one with several, or in another order; a unit holds both sides, so that nothing has to be guessed by
 * whoever reads the PDF.
 */
import type { Font, Glyph, GlyphPosition } from 'fontkit'
import { clustersOf, unseen } from './clusters'
import type { LoadedFace } from './shelf'

/** A glyph with its place in the unit, in units of the font. */
export interface Placed {
  glyph: number
  x: number
  y: number
}

export interface Unit {
  /** The characters, in the order in which they were typed. */
  text: string
  face: LoadedFace
  glyphs: readonly Placed[]
  /** How far the next unit stands, in units of the font. */
  advance: number
  /** Direction of the text it stands in: odd from right to left. */
  level: number
}

/** What units draw beside each other, as one. */
export function joined(units: readonly Unit[]): Pick<Unit, 'glyphs' | 'advance'> {
  let left = 0
  const glyphs: Placed[] = []
  for (const unit of units) {
    glyphs.push(...unit.glyphs.map(({ glyph, x, y }) => ({ glyph, x: left + x, y })))
    left += unit.advance
  }
  return { glyphs, advance: left }
}

/** What each font has drawn already: words come again and again. */
const drawnBefore = new WeakMap<LoadedFace, Map<string, Unit[]>>()

/** Units of a text in one face and one direction, in the order in which it was typed. */
export function shape(text: string, face: LoadedFace, level: number, mirror: (character: string) => string): Unit[] {
  let before = drawnBefore.get(face)
  if (!before) drawnBefore.set(face, (before = new Map()))
  const key = `${level} ${text}`
  let units = before.get(key)
  if (!units) before.set(key, (units = shaped(text, face, level, mirror)))
  return units
}

function shaped(text: string, face: LoadedFace, level: number, mirror: (character: string) => string): Unit[] {
  const rtl = level % 2 === 1
  // A bracket turns round from right to left; what is read back stays as it was typed.
  const drawn = rtl ? [...text].map(mirror).join('') : text
  const clusters = clustersOf(text)
  const run = runOf(face.font, drawn, rtl)
  const groups = groupsOf(run, drawn, rtl)
  if (groups) return aligned(run, groups, [...text], clusters).map((unit) => ({ ...unit, face, level }))
  if (rtl) return [{ text, face, level, ...inkOf(run, 0, run.length) }]
  // A script that changes the order of its letters: each cluster is shaped for itself.
  return clusters.map((cluster) => {
    const own = runOf(face.font, cluster, false)
    return { text: cluster, face, level, ...inkOf(own, 0, own.length) }
  })
}

interface InRun {
  glyph: Glyph
  position: GlyphPosition
  /** Where the pen stands, in units of the font. */
  pen: number
}

/** Glyphs from left to right. */
function runOf(font: Font, text: string, rtl: boolean): InRun[] {
  const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, rtl ? 'rtl' : 'ltr')
  let pen = 0
  return glyphs.map((glyph, i) => {
    const position = positions[i]!
    const one = { glyph, position, pen }
    pen += position.xAdvance
    return one
  })
}

/** What a stretch of glyphs draws, from its own left edge. */
function inkOf(run: readonly InRun[], from: number, to: number): Pick<Unit, 'glyphs' | 'advance'> {
  const glyphs = run.slice(from, to)
  const left = glyphs[0]?.pen ?? 0
  return {
    glyphs: glyphs.map(({ glyph, position, pen }) => ({ glyph: glyph.id, x: pen - left + position.xOffset, y: position.yOffset })),
    advance: glyphs.reduce((sum, { position }) => sum + position.xAdvance, 0),
  }
}

/** Glyphs that draw the same characters: `from` and `to` in the run, and how many characters. */
interface Group {
  points: number
  from: number
  to: number
}

/** Glyphs by the characters they draw, in the order of the characters; undefined where the font does not keep that order. */
function groupsOf(run: readonly InRun[], drawn: string, rtl: boolean): Group[] | undefined {
  const points = [...drawn].map((character) => character.codePointAt(0)!)
  const groups: Group[] = []
  let read = 0
  for (let n = 0; n < run.length; n++) {
    const i = rtl ? run.length - 1 - n : n
    const own = run[i]!.glyph.codePoints
    const last = groups.at(-1)
    if (!own.every((code, k) => code === points[read + k] || isHidden(code, points[read + k]))) return undefined
    if (own.length > 0) groups.push({ points: own.length, from: i, to: i + 1 })
    else if (!last) return undefined
    else if (rtl) last.from = i
    else last.to = i + 1
    read += own.length
  }
  return read === points.length ? groups : undefined
}

/** fontkit puts an empty space where a character is not drawn. */
const isHidden = (code: number, point: number | undefined): boolean =>
  code === 0x20 && point !== undefined && unseen.test(String.fromCodePoint(point))

/** Groups joined until each begins and ends where a cluster does. */
function aligned(run: readonly InRun[], groups: readonly Group[], points: readonly string[], clusters: readonly string[]) {
  const ends = new Set<number>()
  let end = 0
  for (const cluster of clusters) ends.add((end += [...cluster].length))
  const units: Pick<Unit, 'text' | 'glyphs' | 'advance'>[] = []
  let read = 0
  let open: (Group & { begin: number }) | undefined
  for (const group of groups) {
    open = open ? { ...open, from: Math.min(open.from, group.from), to: Math.max(open.to, group.to) } : { ...group, begin: read }
    read += group.points
    if (!ends.has(read)) continue
    units.push({ text: points.slice(open.begin, read).join(''), ...inkOf(run, open.from, open.to) })
    open = undefined
  }
  return units
}
