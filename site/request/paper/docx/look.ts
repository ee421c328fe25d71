/** How papers look in Word. Widths are in twentieths of a point, sizes of text in half points. */
import { BorderStyle } from 'docx'

export const WIDE = 9638
export const SIDE = 3300
export const colours = {
  text: '14211D',
  quiet: '44544E',
  green: '0E5245',
  line: 'CDD6CC',
  chalk: 'F2F5EE',
  wheat: 'FDF3D7',
  wheatLine: '8F6200',
}
/** On every machine, and legible; Word takes other fonts for what it lacks. */
const FONT = 'Arial'

export type Run = Partial<{ bold: boolean; color: string; size: number }>
export const quiet: Run = { color: colours.quiet }
export const small: Run = { color: colours.quiet, size: 18 }

export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
export const strong = { style: BorderStyle.SINGLE, size: 12, color: colours.green }

/** Styles of the document and of its headings. */
export function stylesIn(language: string) {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: FONT, size, bold: true, color: colours.text },
    paragraph: { spacing: { before, after }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: colours.text, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 288 } },
      },
      heading1: heading(46, 0, 200),
      heading2: {
        ...heading(30, 400, 120),
        paragraph: { spacing: { before: 400, after: 120 }, keepNext: true, border: { top: { ...strong, size: 18, space: 8 } } },
      },
      heading3: heading(22, 240, 60),
    },
  }
}
