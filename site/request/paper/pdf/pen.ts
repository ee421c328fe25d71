/** Writes lines of text into a PDF, so that every reader gets back what was typed and in its order. */
import type { LoadedFace } from './fonts'
import type { Line, SetUnit, Type } from './lines'
import type { Pdf } from './pdf'
import { Sheet, hex } from './sheet'

/** Letters from right to left that all readers know as such, and put back into their order from how they stand on the page. */
const knownRtl =
  /^[\u05be\u05c0\u05c3\u05d0-\u05f4\u0608\u060b\u060d\u061b\u061e-\u064a\u066d-\u066f\u0671-\u06d5\u06fa-\u0710\u0712-\u072f\u074d-\u07a5\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]/u
/** Marks that go with them. */
const rtlMarks =
  /^[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/u
/** Everything that readers take to run from right to left, whether it does or not. */
const takenForRtl = /[\u0590-\u05f4\u0600-\u065f\u066a-\u06ef\u06fa-\u08ac\ufb50-\ufdff\ufe70-\ufeff]/u

/** Units that are written and read in one go. */
interface Piece {
  units: SetUnit[]
  /** Written from left to right as they stand, and turned round by the reader. */
  turned: boolean
  /** Told to the reader in plain text as well. */
  told: boolean
  /** Spaces before it that its reader would lose, because the pen goes back. */
  lead: string
}

export class Pen {
  private readonly sheets = new Map<string, Sheet[]>()
  private count = 0

  constructor(private readonly pdf: Pdf) {}

  /** Writes a line. @param x the left edge in points. @param y the baseline in points, from the top of the page. */
  write(line: Line, type: Type, x: number, y: number, colour: string): void {
    this.pdf.save()
    this.pdf.addContent(`1 0 0 -1 0 ${number(this.pdf.page.height)} cm`)
    this.pdf.addContent(`${rgb(colour)} rg`)
    for (const piece of piecesOf(line.units)) {
      const text = piece.lead + piece.units.map((unit) => unit.text).join('')
      if (piece.told) this.pdf.markContent('Span', { actual: text })
      this.piece(piece, type, x, this.pdf.page.height - y)
      if (piece.told) this.pdf.endMarkedContent()
    }
    this.pdf.restore()
  }

  private piece({ units, turned, lead }: Piece, type: Type, x: number, y: number): void {
    const order = turned ? units.toReversed() : units
    this.pdf.addContent(`BT 1 0 0 1 ${number(x + Math.min(...units.map((unit) => unit.x)))} ${number(y)} Tm`)
    let sheet: Sheet | undefined
    let shown = ''
    const flush = (): void => {
      if (shown) this.pdf.addContent(`[${shown}] TJ`)
      shown = ''
    }
    for (const unit of order) {
      const next = this.sheetFor(unit.face)
      if (next !== sheet) {
        flush()
        this.pdf.addContent(`/${next.name} ${number(type.size)} Tf`)
        sheet = next
      }
      const before = unit === units[0] ? lead : ''
      const codes = turned ? turnedCodes(next, unit, before) : [next.codeOf(unit.glyphs, unit.advance, before + unit.text)]
      const wide = codes.reduce((sum, code) => sum + next.widthOf(code), 0)
      const adjust = wide - (unit.advance * 1000) / unit.face.font.unitsPerEm
      shown += `<${codes.map(hex).join('')}>${Math.abs(adjust) > 0.01 ? number(adjust) : ''}`
    }
    flush()
    this.pdf.addContent('ET')
  }

  private sheetFor({ key, font }: LoadedFace): Sheet {
    let sheets = this.sheets.get(key)
    if (!sheets) this.sheets.set(key, (sheets = []))
    let sheet = sheets.at(-1)
    if (!sheet || sheet.isFull) sheets.push((sheet = new Sheet(`F${++this.count}`, font, this.pdf.ref({}))))
    this.pdf.page.fonts[sheet.name] ??= sheet.ref
    return sheet
  }

  /** Puts the fonts into the PDF, after everything is written. */
  end(): void {
    for (const sheets of this.sheets.values()) for (const sheet of sheets) sheet.end(this.pdf)
  }
}

/**
 * One code for each character, from left to right. Readers turn such text round character by character, so a code that
 * stands for two would come out the wrong way round. The first code with a width draws all, the others nothing.
 */
function turnedCodes(sheet: Sheet, { text, glyphs, advance }: SetUnit, lead: string): number[] {
  const characters = [...text].toReversed()
  const letters = characters.filter((character) => !rtlMarks.test(character)).length || 1
  const share = Math.floor(advance / letters)
  let drawn = false
  let left = letters
  return characters.map((character, i) => {
    const reads = i === characters.length - 1 ? character + lead : character
    if (rtlMarks.test(character) && characters.length > 1) return sheet.codeOf([], 0, reads)
    left--
    const wide = left === 0 ? advance - share * (letters - 1) : share
    const parts = drawn ? [] : glyphs
    drawn = true
    return sheet.codeOf(parts, wide, reads)
  })
}

/** A line in pieces, in the order in which it was typed. */
function piecesOf(units: readonly SetUnit[]): Piece[] {
  const pieces: Piece[] = []
  let lead = ''
  units.forEach((unit, i) => {
    const last = pieces.at(-1)
    const rtl = unit.level % 2 === 1
    const space = /^\s+$/u.test(unit.text)
    if (!rtl && !takenForRtl.test(unit.text)) {
      if (last && !last.turned && !last.told && follows(last, unit)) last.units.push(unit)
      else {
        pieces.push({ units: [unit], turned: false, told: false, lead })
        lead = ''
      }
    } else if (rtl && isTurnable(unit)) {
      if (last?.turned && lead === '' && follows(last, unit)) last.units.push(unit)
      else {
        pieces.push({ units: [unit], turned: true, told: true, lead })
        lead = ''
      }
    } else if (rtl && space && last?.turned && lead === '' && isTurnable(units[i + 1]) && follows(last, unit)) last.units.push(unit)
    else if (rtl && space) lead += unit.text
    else {
      pieces.push({ units: [unit], turned: false, told: true, lead })
      lead = ''
    }
  })
  return pieces
}

/** Whether a unit stands beside the last one of a piece, on the side where it goes on. */
function follows({ units, turned }: Piece, unit: SetUnit): boolean {
  const last = units.at(-1)!
  return Math.abs(turned ? unit.x + unit.width - last.x : last.x + last.width - unit.x) < 0.01
}

const isTurnable = (unit: SetUnit | undefined): boolean =>
  unit !== undefined &&
  unit.level % 2 === 1 &&
  [...unit.text].every((character, i) => (i === 0 ? knownRtl : rtlMarks).test(character) || knownRtl.test(character))

const number = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Shares of red, green and blue of a colour such as `#14211d`. */
const rgb = (colour: string): string => [1, 3, 5].map((at) => number(parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
