/** Writes lines of text into a PDF, so that every reader gets back what was typed and in its order. */
import { unseen } from './clusters'
import type { LoadedFace } from './shelf'
import type { Line } from './lines'
import type { SetUnit, Type } from './units'
import type { Pdf } from './pdf'
import { type Piece, piecesOf, turnedText } from './pieces'
import { Sheet } from './sheet'
import { hex } from './to-unicode'

/** Marks that take no room of their own. */
const rtlMark = /^\p{M}/u

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
      // Readers do not join the text of one span with that of the next, whatever their places on the page.
      const apart = piece.kind !== 'plain'
      if (apart) this.pdf.markContent('Span')
      this.piece(piece, type, x, this.pdf.page.height - y)
      if (apart) this.pdf.endMarkedContent()
    }
    this.pdf.restore()
  }

  private piece({ units, kind, lead }: Piece, type: Type, x: number, y: number): void {
    const turned = kind === 'turned'
    // Readers put a space before Arabic figures where it stands after them.
    const [before, after] = kind === 'figures' ? ['', lead] : [lead, '']
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
      const text = (unit === units[0] ? before : '') + unit.text + (unit === units.at(-1) ? after : '')
      const codes = turned
        ? turnedCodes(next, unit, unit === order[0], unit === units[0] ? lead : '')
        : [next.codeOf(unit.glyphs, unit.advance, kept(text))]
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
    if (!sheet || sheet.isFull) sheets.push((sheet = new Sheet(++this.count, font, this.pdf.ref({}))))
    this.pdf.page.fonts[sheet.name] ??= sheet.ref
    return sheet
  }

  /** Puts the fonts into the PDF, after everything is written. */
  end(): void {
    for (const sheets of this.sheets.values()) for (const sheet of sheets) sheet.end(this.pdf)
  }
}

/**
 * A code for each character, from left to right: readers turn such text round character by character, so that a code
 * for two letters would come out the wrong way round. The first code with a width draws all, the others nothing.
 */
function turnedCodes(sheet: Sheet, { text, glyphs, advance }: SetUnit, isFirst: boolean, lead: string): number[] {
  const parts = turnedText(text)
  // A mark without room of its own would be taken to stand at the end of what was written before.
  if (isFirst && rtlMark.test(parts[0]!)) return [sheet.codeOf(glyphs, advance, parts.join('') + lead)]
  // What is never drawn and what takes no room goes with the letter beside it.
  const letters = parts.filter((part) => !rtlMark.test(part) && !isUnseen(part)).length || 1
  const share = Math.floor(advance / letters)
  const codes: number[] = []
  let waiting = ''
  let left = letters
  parts.forEach((part, i) => {
    const reads = waiting + part + (i === parts.length - 1 ? lead : '')
    waiting = ''
    if (isUnseen(part) && i < parts.length - 1) waiting = reads
    else if (parts.length > 1 && left > 0 && (rtlMark.test(part) || isUnseen(part))) codes.push(sheet.codeOf([], 0, kept(reads)))
    else {
      const wide = left <= 1 ? advance - share * (letters - 1) : share
      codes.push(sheet.codeOf(left === letters ? glyphs : [], left > 0 ? wide : 0, kept(reads)))
      left--
    }
  })
  return codes
}

const isUnseen = (text: string): boolean => [...text].every((character) => unseen.test(character))

/** Readers drop a code that stands for nothing but signs of format; with a space it is kept. */
const kept = (text: string): string => (/^\p{Cf}+$/u.test(text) ? `${text} ` : text)

const number = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Shares of red, green and blue of a colour such as `#14211d`. */
const rgb = (colour: string): string => [1, 3, 5].map((at) => number(parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
