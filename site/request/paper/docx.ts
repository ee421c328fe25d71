/** A paper as a Word document: real headings, lists and tables, and nothing about who made it. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { escapeXml } from '../../text/xml'
import { type Block, type Note, type Paper, type Rows, type Table as PaperTable, shownPaper } from './paper'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Twentieths of a point. */
const WIDE = 9638
const SIDE = 3300
const colours = { text: '14211D', quiet: '44544E', green: '0E5245', line: 'CDD6CC', chalk: 'F2F5EE', wheat: 'FDF3D7', wheatLine: '8F6200' }
/** On every machine, and legible; Word takes other fonts for what it lacks. */
const FONT = 'Arial'

/** Text that runs from right to left, by its first letter. */
const startsRtl = (text: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(text)
const rtlParts =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{M}]+(?:\s+[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{M}]+)*/gu

/** The bytes of the document. */
export async function docxOf(paper: Paper): Promise<Blob> {
  const { title, over, foot, language, day, fileTitle, blocks } = shownPaper(paper)
  const document = new Document({
    styles: stylesIn(language),
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: 'bullet',
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1080, bottom: 1080, left: 1134, right: 1134 } } },
        footers: { default: footerOf(foot) },
        children: [
          paragraph(over, { spacing: { after: 0 }, run: { bold: true, color: colours.green } }),
          paragraph(title, { heading: HeadingLevel.HEADING_1 }),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  })
  return Packer.toBlob(document, undefined, [{ path: 'docProps/core.xml', data: coreOf(fileTitle ?? title, day) }])
}

/** What the file says of itself: its title and the day of the paper. The library would add the moment and a made-up author. */
const coreOf = (title: string, day: string): string => {
  const moment = `${day}T12:00:00Z`
  const when = (tag: string): string => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${tag}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Signpost</dc:creator><cp:lastModifiedBy>Signpost</cp:lastModifiedBy><cp:revision>1</cp:revision>${when('created')}${when('modified')}</cp:coreProperties>`
}

type Run = Partial<{ bold: boolean; color: string; size: number }>

function paragraph(text: string, { run = {}, ...options }: Omit<IParagraphOptions, 'run' | 'children'> & { run?: Run } = {}): Paragraph {
  return new Paragraph({ ...options, ...(startsRtl(text) ? { bidirectional: true } : {}), children: runsOf(text, run) })
}

/** Runs from right to left are marked as such; Word would otherwise set their signs and spaces in the wrong places. */
function runsOf(text: string, run: Run): TextRun[] {
  const runs: TextRun[] = []
  let at = 0
  for (const { 0: part, index } of text.matchAll(rtlParts)) {
    if (!startsRtl(part)) continue
    if (index > at) runs.push(new TextRun({ ...run, text: text.slice(at, index) }))
    runs.push(new TextRun({ ...run, text: part, rightToLeft: true }))
    at = index + part.length
  }
  if (at < text.length) runs.push(new TextRun({ ...run, text: text.slice(at) }))
  return runs
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        paragraph(block.text, { heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, keepNext: true }),
        ...(block.aside ? [paragraph(block.aside, { keepNext: true, run: small })] : []),
      ]
    case 'paragraphs':
      return block.lines.map((line) => paragraph(line, { run: block.quiet ? quiet : {} }))
    case 'list':
      return block.items.map((item) => paragraph(item, { numbering: { reference: 'list', level: 0 } }))
    case 'note':
      return [noteOf(block), apart()]
    case 'rows':
      return [rowsOf(block), apart()]
    case 'table':
      return [tableOf(block), apart()]
  }
}

const quiet: Run = { color: colours.quiet }
const small: Run = { color: colours.quiet, size: 18 }
const apart = (): Paragraph => new Paragraph({ spacing: { after: 60, line: 120 } })
const tight = { spacing: { before: 50, after: 50 } }

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
const strong = { style: BorderStyle.SINGLE, size: 12, color: colours.green }
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
function noteOf({ tone, title, lines }: Note): Table {
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

const rowsOf = ({ rows }: Rows): Table =>
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

function tableOf({ columns, rows, foot }: PaperTable): Table {
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

const footerOf = (foot: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: 'right', position: WIDE }],
        children: [
          new TextRun({ ...small, size: 17, text: foot }),
          new TextRun({ ...small, size: 17, children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

function stylesIn(language: string) {
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
