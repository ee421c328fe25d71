/** Draws the blocks of a paper. */
import type { Block, Heading, List, Note, Paragraphs } from '../paper'
import { type Desk, heightOf } from './desk'
import { drawRows, drawTable } from './grid'
import { colours, page, styles } from './look'

const INDENT = 16
const PAD = 12

/** Draws one block. @param next what comes after it: a heading stays with what it stands above. */
export function drawBlock(desk: Desk, block: Block, next: Block | undefined): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(desk, block, next?.kind === 'heading' ? 90 : 45)
    case 'paragraphs':
      desk.gap(block.quiet ? 8 : 4)
      return drawParagraphs(desk, block)
    case 'rows':
      desk.gap(8)
      return drawRows(desk, block)
    case 'list':
      desk.gap(4)
      return drawList(desk, block)
    case 'table':
      desk.gap(4)
      return drawTable(desk, block)
    case 'note':
      desk.gap(16)
      return drawNote(desk, block)
  }
}

function drawHeading(desk: Desk, { level, text, aside }: Heading, room: number): void {
  const style = level === 2 ? styles.section : styles.question
  const words = desk.set(text, style)
  desk.gap(level === 2 ? 26 : 14)
  desk.need(heightOf(words) + room)
  if (level === 2) {
    desk.rule(page.left, desk.y, page.right, 2.5, colours.green)
    desk.y += 8
  }
  desk.flow(desk.tag(`H${level}`), words)
  if (aside) desk.flow(desk.tag('P'), desk.set(aside, styles.aside))
}

function drawParagraphs(desk: Desk, { lines, quiet }: Paragraphs): void {
  lines.forEach((text, i) => {
    if (i > 0) desk.gap(5)
    desk.flow(desk.tag('P'), desk.set(text, quiet ? styles.quiet : styles.body))
  })
}

function drawList(desk: Desk, { items }: List): void {
  const list = desk.tag('L')
  for (const text of items) {
    const item = desk.tag('LI', list)
    const words = desk.set(text, styles.body, page.right - page.left - INDENT)
    desk.need(styles.body.leading)
    const { y } = desk
    desk.tag('Lbl', item).add(() => desk.write(desk.set('•', styles.body, INDENT), page.left, y))
    desk.flow(desk.tag('LBody', item), words, page.left + INDENT)
    desk.gap(3)
  }
}

function drawNote(desk: Desk, { tone, title, lines }: Note): void {
  const width = page.right - page.left - 2 * PAD - 4
  const words = [desk.set(title, styles.question, width), ...lines.map((text) => desk.set(text, styles.body, width))]
  const height = words.reduce((sum, setting) => sum + heightOf(setting), 0) + 2 * PAD - 4
  // A note that is longer than a page is written without its ground.
  if (height <= page.bottom - page.top) {
    desk.need(height)
    const { y } = desk
    desk.artifact(() => {
      desk.pdf.rect(page.left, y, page.right - page.left, height).fill(tone === 'care' ? colours.wheat : colours.chalk)
      desk.pdf.rect(page.left, y, 4, height).fill(tone === 'care' ? colours.wheatLine : colours.green)
    })
  }
  const note = desk.tag('Sect')
  desk.y += PAD - 2
  for (const setting of words) desk.flow(desk.tag('P', note), setting, page.left + 4 + PAD)
  desk.y += PAD - 2
}
