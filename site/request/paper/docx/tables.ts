/** Tables of a Word document: rows of labels, tables with heads, and notes on a ground of their own. */
import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Note, Table as PaperTable, Rows } from '../paper'
import { type Run, SIDE, WIDE, colours, hairline, none, quiet, small, strong } from './look'
import { paragraph, tight } from './text'

const inRows = { top: hairline, bottom: hairline, left: none, right: none, insideHorizontal: hairline, insideVertical: none }

const table = (widths: readonly number[], rows: TableRow[], borders: object = inRows): Table =>
  new Table({
    rows,
    borders,
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  })

const cell = (width: number, children: Paragraph[], options: object = {}): TableCell =>
  new TableCell({
    ...options,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60 },
    children: children.length > 0 ? children : [new Paragraph({})],
  })

/** A note stands on a ground of its own, as a table of one cell: Word keeps it together. */
export function noteOf({ tone, title, lines }: Note): Table {
  const edge = { style: BorderStyle.SINGLE, size: 36, color: tone === 'care' ? colours.wheatLine : colours.green }
  const words = [paragraph(title, { ...tight, run: { bold: true } }), ...lines.map((line) => paragraph(line, tight))]
  const shading = { type: ShadingType.CLEAR, fill: tone === 'care' ? colours.wheat : colours.chalk, color: 'auto' }
  return table([WIDE], [new TableRow({ cantSplit: true, children: [cell(WIDE, words, { shading })] })], {
    ...inRows,
    top: none,
    bottom: none,
    left: edge,
  })
}

/** Labels at the left, what belongs to them beside. */
export const rowsOf = ({ rows }: Rows): Table =>
  table(
    [SIDE, WIDE - SIDE],
    rows.map(
      ({ label, aside, lines, quiet: isQuiet }) =>
        new TableRow({
          children: [
            cell(SIDE, [
              paragraph(label, { ...tight, run: { bold: true } }),
              ...(aside ? [paragraph(aside, { ...tight, run: small })] : []),
            ]),
            cell(
              WIDE - SIDE,
              lines.map((line) => paragraph(line, { ...tight, run: isQuiet ? quiet : {} })),
            ),
          ],
        }),
    ),
  )

/** A table whose heads come again on each page. */
export function tableOf({ columns, rows, foot }: PaperTable): Table {
  const width = Math.floor(WIDE / columns.length)
  const row = (texts: readonly string[], run: Run, options: object = {}, borders: object = {}): TableRow =>
    new TableRow({
      ...options,
      children: columns.map(({ figures }, i) =>
        cell(width, [paragraph(texts[i] ?? '', { ...tight, run, ...(figures ? { alignment: AlignmentType.END } : {}) })], { borders }),
      ),
    })
  return table(
    columns.map(() => width),
    [
      row(
        columns.map(({ label }) => label),
        { bold: true },
        { tableHeader: true, cantSplit: true },
        { bottom: strong },
      ),
      ...rows.map((texts) => row(texts, {})),
      ...(foot ? [row(foot, { bold: true }, { cantSplit: true }, { top: strong })] : []),
    ],
  )
}
