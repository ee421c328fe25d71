/** A paper as a Word document: real headings, lists and tables, and nothing about who made it. */
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx'
import { escapeXml } from '../../../text/xml'
import { type Block, type Paper, shownPaper } from '../paper'
import { WIDE, colours, quiet, small, stylesIn } from './look'
import { noteOf, rowsOf, tableOf } from './tables'
import { apart, paragraph } from './text'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

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
