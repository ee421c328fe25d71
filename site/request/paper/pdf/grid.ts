/** Rows of cells: a table, or labels with what belongs to them. Rows break over pages where they must. */
import type { Row, Rows, Table } from '../paper'
import { type Desk, type Setting, heightOf } from './desk'
import { type Style, colours, page, styles } from './look'
import { widthIn } from './lines'
import type { Tag } from './pdf'

interface Cell {
  tag: 'TH' | 'TD'
  scope?: 'Row' | 'Column'
  x: number
  settings: readonly Setting[]
  /** Figures stand at the right edge. */
  end?: boolean
}

const PAD = 5
const GUTTER = 14

/** One row. Cells that fit on a page stay on it; what is longer goes on over the page. */
function drawRow(desk: Desk, parent: Tag, cells: readonly Cell[], line: { width: number; colour: string }): void {
  const row = desk.tag('TR', parent)
  const height = Math.max(...cells.map(({ settings }) => settings.reduce((sum, setting) => sum + heightOf(setting), 0)))
  if (height + 2 * PAD <= page.bottom - page.top) desk.need(height + 2 * PAD)
  else desk.need(60)
  const top = desk.y + PAD
  // A row higher than a page flows on in its longest cell; the others stand where it begins.
  const longest = cells.reduce((most, cell) => (linesIn(cell) > linesIn(most) ? cell : most))
  for (const cell of cells) {
    const tag = desk.tag(cell.tag, row, cell.scope ? { scope: cell.scope } : {})
    if (top + height <= page.bottom || cell !== longest) placeCell(desk, tag, cell, top)
    else {
      desk.y = top
      for (const setting of cell.settings) desk.flow(tag, setting, cell.x)
    }
  }
  if (top + height <= page.bottom) desk.y = top + height
  desk.y += PAD
  desk.rule(page.left, desk.y, page.right, line.width, line.colour)
}

const linesIn = ({ settings }: Cell): number => settings.reduce((sum, { lines }) => sum + lines.length, 0)

function placeCell(desk: Desk, tag: Tag, { settings, x, end = false }: Cell, top: number): void {
  let y = top
  for (const setting of settings) {
    const at = y
    tag.add(() => desk.write(setting, x, at, end))
    y += heightOf(setting)
  }
}

const hairline = { width: 0.5, colour: colours.line }

/** Labels at the left, what belongs to them beside. */
export function drawRows(desk: Desk, { rows, title }: Rows): void {
  const side = 165
  const table = desk.tag('Table', desk.root, { title })
  desk.rule(page.left, desk.y, page.right, hairline.width, hairline.colour)
  for (const row of rows) drawRow(desk, table, rowCells(desk, row, side), hairline)
}

function rowCells(desk: Desk, { label, aside, lines, quiet }: Row, side: number): Cell[] {
  const wide = page.right - page.left - side - GUTTER
  const style = quiet ? styles.quiet : styles.body
  return [
    {
      tag: 'TH',
      scope: 'Row',
      x: page.left,
      settings: [desk.set(label, styles.label, side), ...(aside ? [desk.set(aside, styles.aside, side)] : [])],
    },
    { tag: 'TD', x: page.left + side + GUTTER, settings: lines.map((text) => desk.set(text, style, wide)) },
  ]
}

/** A table with its column heads, which come again on a new page for the eye alone. */
export function drawTable(desk: Desk, table: Table): void {
  const columns = columnsOf(desk, table)
  const tag = desk.tag('Table', desk.root, { title: table.title })
  const cells = (texts: readonly string[], style: Style, kind: 'head' | 'row' | 'foot'): Cell[] =>
    columns.map(({ x, width, figures }, i) => ({
      tag: kind === 'head' || (kind === 'foot' && i === 0) ? 'TH' : 'TD',
      ...(kind === 'head' ? { scope: 'Column' as const } : kind === 'foot' && i === 0 ? { scope: 'Row' as const } : {}),
      x,
      settings: [desk.set(texts[i] ?? '', style, width)],
      end: figures,
    }))
  const labels = table.columns.map(({ label }) => label)
  desk.need(70)
  drawRow(desk, desk.tag('THead', tag), cells(labels, styles.label, 'head'), { width: 1.25, colour: colours.green })
  const body = desk.tag('TBody', tag)
  for (const row of table.rows) drawRow(desk, body, cells(row, styles.body, 'row'), hairline)
  if (table.foot) drawRow(desk, desk.tag('TFoot', tag), cells(table.foot, styles.total, 'foot'), { width: 1.25, colour: colours.green })
}

/** Columns as wide as what stands in them asks; the widest shrink first. */
function columnsOf(desk: Desk, { columns, rows, foot }: Table): { x: number; width: number; figures: boolean }[] {
  const all = page.right - page.left - GUTTER * (columns.length - 1)
  const asked = columns.map(
    ({ label }, i) =>
      Math.max(
        widthIn(label, styles.label, desk.fonts),
        ...rows.map((row) => widthIn(row[i] ?? '', styles.body, desk.fonts)),
        widthIn(foot?.[i] ?? '', styles.total, desk.fonts),
      ) + 1,
  )
  const fair = all / columns.length
  const small = asked.filter((width) => width <= fair)
  const rest = (all - small.reduce((sum, width) => sum + width, 0)) / Math.max(1, columns.length - small.length)
  const widths = asked.map((width) => (width <= fair ? width : Math.min(width, Math.max(fair, rest))))
  // What is left goes to the first column, so that figures stand at the right edge of the page.
  widths[0]! += all - widths.reduce((sum, width) => sum + width, 0)
  let x: number = page.left
  return columns.map(({ figures = false }, i) => {
    const column = { x, width: widths[i]!, figures }
    x += widths[i]! + GUTTER
    return column
  })
}
