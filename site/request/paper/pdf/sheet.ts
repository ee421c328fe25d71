/**
 * A font as it is put into a PDF: the glyphs that are used and no others, and for each code the characters it stands for.
 * A glyph that stands for other characters elsewhere, or several that are drawn as one, become a glyph of their own, made
 * of parts; so each code is read back as exactly what was typed.
 */
import type { Font } from 'fontkit'
import { embed } from './embed'
import type { Pdf, Ref } from './pdf'
import type { Placed } from './shape'

interface Joined {
  parts: readonly Placed[]
  advance: number
}

/** What fontkit keeps of a font that is being cut down, as far as this needs it. */
interface Cutting {
  glyphs: (number | Joined)[]
  glyf: Uint8Array[]
  loca: { offsets: number[]; version: number }
  hmtx: { metrics: { advance: number; bearing: number }[] }
  offset: number
  /** Where a glyph of the font is now. */
  mapping: Record<number, number>
  includeGlyph(glyph: number): number
  _addGlyph(glyph: number | Joined): number
  encode(): Uint8Array
}

/** A font holds 65,535 glyphs, the parts of others among them; what is more goes on another sheet. */
const MOST_CODES = 20_000
/** Flags of a part of a glyph: its place is given in words, and as a distance. */
const PLACED_BY_WORDS = 3
const MORE_PARTS = 0x20

export class Sheet {
  private readonly cutting: Cutting
  private readonly codes = new Map<string, number>()
  private readonly texts: string[] = ['\ufffd']
  private readonly widths: number[]
  private readonly scale: number

  constructor(
    readonly number: number,
    readonly font: Font,
    readonly ref: Ref,
  ) {
    this.scale = 1000 / font.unitsPerEm
    this.cutting = font.createSubset() as unknown as Cutting
    this.widths = [font.getGlyph(0).advanceWidth]
    const add = this.cutting._addGlyph.bind(this.cutting)
    this.cutting._addGlyph = (glyph) => {
      // Glyphs made of parts may take more room than short offsets reach.
      this.cutting.loca.version = 1
      return typeof glyph === 'number' ? add(glyph) : this.addJoined(glyph)
    }
  }

  /** What the pages call it. */
  get name(): string {
    return `F${this.number}`
  }

  get isFull(): boolean {
    return this.codes.size > MOST_CODES
  }

  /** The code that draws glyphs and reads as a text. @param advance units of the font. */
  codeOf(parts: readonly Placed[], advance: number, text: string): number {
    const wide = this.plainWidth(parts, advance) ?? Math.round(advance)
    const key = `${parts.map(({ glyph, x, y }) => `${glyph},${Math.round(x)},${Math.round(y)}`).join(' ')}|${wide}|${text}`
    let code = this.codes.get(key)
    if (code === undefined) this.codes.set(key, (code = this.newCode(parts, wide, text)))
    return code
  }

  private newCode(parts: readonly Placed[], advance: number, text: string): number {
    const { cutting } = this
    const glyph = this.plainWidth(parts, advance) === undefined ? undefined : parts[0]!.glyph
    const isNew = glyph !== undefined && cutting.mapping[glyph] === undefined
    const code = isNew ? cutting.includeGlyph(glyph) : cutting.glyphs.push({ parts, advance }) - 1
    this.texts[code] = text
    this.widths[code] = advance
    return code
  }

  /** The width of a glyph that is drawn as the font has it; kerning, less than a quarter of a letter, is left to the pen. */
  private plainWidth([only, ...others]: readonly Placed[], advance: number): number | undefined {
    // The font's own box must not stand for text, so it is always made a glyph of its own.
    if (!only || others.length > 0 || only.glyph === 0 || only.x !== 0 || only.y !== 0) return undefined
    const own = this.font.getGlyph(only.glyph).advanceWidth
    return Math.abs(own - advance) <= own / 4 ? own : undefined
  }

  /** Thousandths of the size by which a code moves the pen. */
  widthOf = (code: number): number => this.widths[code]! * this.scale

  private addJoined({ parts, advance }: Joined): number {
    const { cutting } = this
    const inked = parts.filter(({ glyph }) => this.font.getGlyph(glyph).path.commands.length > 0)
    const boxes = inked.map(({ glyph, x, y }) => {
      const { minX, minY, maxX, maxY } = this.font.getGlyph(glyph).bbox
      return [minX + x, minY + y, maxX + x, maxY + y] as const
    })
    const left = Math.round(Math.min(...boxes.map((box) => box[0])))
    const glyph = inked.length === 0 ? new Uint8Array(0) : this.encoded(inked, boxes)
    cutting.glyf.push(glyph)
    cutting.loca.offsets.push(cutting.offset)
    cutting.offset += glyph.length
    cutting.hmtx.metrics.push({ advance, bearing: inked.length === 0 ? 0 : left })
    return cutting.glyf.length - 1
  }

  /** A glyph made of parts, as the `glyf` table holds it. */
  private encoded(parts: readonly Placed[], boxes: readonly (readonly [number, number, number, number])[]): Uint8Array {
    const bytes = new Uint8Array(Math.ceil((10 + 8 * parts.length) / 4) * 4)
    const view = new DataView(bytes.buffer)
    view.setInt16(0, -1)
    for (const side of [0, 1, 2, 3] as const) {
      const sides = boxes.map((box) => box[side])
      view.setInt16(2 + 2 * side, Math.round(side < 2 ? Math.min(...sides) : Math.max(...sides)))
    }
    parts.forEach(({ glyph, x, y }, i) => {
      const at = 10 + 8 * i
      view.setUint16(at, PLACED_BY_WORDS | (i + 1 < parts.length ? MORE_PARTS : 0))
      view.setUint16(at + 2, this.cutting.includeGlyph(glyph))
      view.setInt16(at + 4, Math.round(x))
      view.setInt16(at + 6, Math.round(y))
    })
    return bytes
  }

  /** Writes the font into the PDF. Nothing can be added afterwards. */
  end(pdf: Pdf): void {
    const { maxp } = this.font as Font & { maxp: Record<string, number> }
    // Parts of parts, and more of them than the font itself has in any glyph.
    Object.assign(maxp, { maxComponentElements: 64, maxComponentDepth: 4, maxCompositePoints: 8192, maxCompositeContours: 1024 })
    const { font, number, ref, texts } = this
    embed(pdf, ref, { font, number, texts, file: this.cutting.encode(), widths: this.widths.map((width) => width * this.scale) })
  }
}
