/** The objects by which a PDF knows a font. */
import type { Font } from 'fontkit'
import type { Pdf, Ref } from './pdf'
import { toUnicode } from './to-unicode'

export interface Embedded {
  font: Font
  /** Tells it from the other fonts of the PDF. */
  number: number
  /** The cut-down font, its glyphs in the order of the codes. */
  file: Uint8Array
  /** Thousandths of the size, by code. */
  widths: readonly number[]
  /** Characters, by code. */
  texts: readonly string[]
}

/** Writes a font into the PDF, as the object that the pages refer to. */
export function embed(pdf: Pdf, ref: Ref, { font, number, file, widths, texts }: Embedded): void {
  const scale = 1000 / font.unitsPerEm
  const name = `${tagOf(number)}+${font.postscriptName}`
  const written = (data: object, content?: string | Uint8Array): Ref => {
    const object = pdf.ref(data)
    object.end(content)
    return object
  }
  const { bbox } = font
  const descriptor = written({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((side) => side * scale),
    ItalicAngle: 0,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: (font.capHeight || font.ascent) * scale,
    XHeight: (font.xHeight || 0) * scale,
    StemV: 80,
    FontFile2: written({}, file),
  })
  const descendant = written({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: 'Identity',
    W: [0, widths],
  })
  const unicode = written({}, toUnicode(texts))
  const dictionary = { Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H' }
  Object.assign(ref.data, { ...dictionary, DescendantFonts: [descendant], ToUnicode: unicode })
  ref.end()
}

/** Six capitals that tell one cut of a font from another, made from its number. */
function tagOf(number: number): string {
  let tag = ''
  for (let rest = number; tag.length < 6; rest = Math.floor(rest / 26)) tag = String.fromCharCode(65 + (rest % 26)) + tag
  return tag
}
