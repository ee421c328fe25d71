/** A paper as a PDF: tagged, with headings, tables and bookmarks, and with text that is read back as it was typed. */
import { type Block, type Paper, shownPaper } from '../paper'
import { drawBlock } from './blocks'
import { Desk } from './desk'
import type { Weight } from './faces'
import { fontsFor } from './fonts'
import { page, styles } from './look'
import { type Bookmark, bytesOf, newPdf } from './pdf'
import type { LoadFont } from './shelf'

export { FontsMissing } from './shelf'

/** The bytes of the PDF. @param load reads a font file; from the site unless told otherwise. @throws FontsMissing */
export async function pdfOf(paper: Paper, load?: LoadFont): Promise<Uint8Array<ArrayBuffer>> {
  const { title, over, foot, language, day, fileTitle, blocks } = shownPaper(paper)
  const fonts = await fontsFor(textsOf({ title, over, foot, blocks }), load)
  const pdf = newPdf({ language, title: fileTitle ?? title, day })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const desk = new Desk(pdf, fonts, root)
  desk.need(1)
  desk.flow(desk.tag('P'), desk.set(over, styles.over))
  desk.y += 2
  const marks: Bookmark[] = [pdf.outline.addItem(title, { expanded: true })]
  desk.flow(desk.tag('H1'), desk.set(title, styles.title))
  desk.y += 6
  blocks.forEach((block, i) => {
    drawBlock(desk, block, blocks[i + 1])
    if (block.kind !== 'heading') return
    marks.length = block.level - 1
    marks.push((marks.at(-1) ?? marks[0]!).addItem(block.text, { expanded: block.level === 2 }))
  })
  root.end()
  drawFeet(desk, foot)
  desk.pen.end()
  return bytesOf(pdf)
}

/** The foot of every page with its number. It is no content, so that nobody has it read out on each page. */
function drawFeet(desk: Desk, foot: string): void {
  const { count } = desk.pdf.bufferedPageRange()
  for (let n = 0; n < count; n++) {
    desk.pdf.switchToPage(n)
    desk.artifact(() => {
      desk.write(desk.set(foot, styles.foot), page.left, page.foot - styles.foot.leading)
      desk.write(desk.set(`Page ${n + 1} of ${count}`, styles.foot), page.left, page.foot - styles.foot.leading, true)
    }, 'Pagination')
  }
}

/** Every text of a paper, in both weights where it may stand in both. */
function textsOf({ title, over, foot, blocks }: Pick<Paper, 'title' | 'over' | 'foot' | 'blocks'>): { text: string; weight: Weight }[] {
  const bold = [title, over, ...blocks.flatMap(boldIn)]
  const plain = [foot, 'Page 0123456789 of •', ...blocks.flatMap(plainIn)]
  return [...bold.map((text) => ({ text, weight: 700 as const })), ...plain.map((text) => ({ text, weight: 400 as const }))]
}

function boldIn(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.text]
  if (block.kind === 'note') return [block.title]
  if (block.kind === 'rows') return block.rows.map(({ label }) => label)
  return block.kind === 'table' ? [...block.columns.map(({ label }) => label), ...(block.foot ?? [])] : []
}

function plainIn(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.aside ?? '']
  if (block.kind === 'rows') return block.rows.flatMap(({ aside = '', lines }) => [aside, ...lines])
  if (block.kind === 'table') return block.rows.flat()
  return block.kind === 'list' ? block.items : block.lines
}
