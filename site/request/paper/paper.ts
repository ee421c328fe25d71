/**
 * A document to read, to print or to send, as blocks: a request, an agenda, a report. It says what stands on it, never how
 * it is drawn; `writePdf`, `writeDocx` and `paperView` do that.
 */
import { shown, shownLines } from './shown'

/** Stands under its parent in the table of contents. Level 1 is the title, so blocks begin with 2. */
export interface Heading {
  kind: 'heading'
  level: 2 | 3
  text: string
  /** A remark in small type after the words, such as whose question it is. */
  aside?: string
}

export interface Paragraphs {
  kind: 'paragraphs'
  lines: readonly string[]
  /** Quiet text is an aside or stands where an answer is missing. */
  quiet?: boolean
}

/** A label and what belongs to it; several lines stand below each other. */
export interface Row {
  label: string
  aside?: string
  lines: readonly string[]
  quiet?: boolean
}

export interface Rows {
  kind: 'rows'
  /** Names the rows for a reader who cannot see where they stand. */
  title: string
  rows: readonly Row[]
}

export interface List {
  kind: 'list'
  items: readonly string[]
}

export interface Table {
  kind: 'table'
  /** Names the table for a reader who cannot see where it stands. */
  title: string
  columns: readonly { label: string; figures?: boolean }[]
  rows: readonly (readonly string[])[]
  /** The last row, such as a total; its first cell names it. */
  foot?: readonly string[]
}

export interface Note {
  kind: 'note'
  /** `care` asks to take care. */
  tone: 'plain' | 'care'
  title: string
  lines: readonly string[]
}

export type Block = Heading | Paragraphs | Rows | List | Table | Note

export interface Paper {
  title: string
  /** Stands above the title, such as which copy it is. */
  over: string
  language: string
  /** The day of the paper, `YYYY-MM-DD`: it stands in the file instead of the moment of writing. */
  day: string
  /** Without an ending. */
  fileName: string
  /** Stands at the foot of each page, before the number of the page. */
  foot: string
  /** What the file says of itself; `title` where nothing else is given. */
  fileTitle?: string
  blocks: readonly Block[]
}

/** The same paper with every text as a paper shows it (see `shown`). */
export function shownPaper(paper: Paper): Paper {
  return {
    ...paper,
    title: shown(paper.title),
    over: shown(paper.over),
    foot: shown(paper.foot),
    fileTitle: shown(paper.fileTitle ?? paper.title),
    blocks: paper.blocks.map(shownBlock),
  }
}

const aside = (text: string | undefined): { aside?: string } => (text ? { aside: shown(text) } : {})
const lines = (texts: readonly string[]): string[] => texts.flatMap(shownLines)

function shownBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: shown(block.text), ...aside(block.aside) }
    case 'paragraphs':
      return { ...block, lines: lines(block.lines) }
    case 'list':
      return { ...block, items: block.items.map(shown) }
    case 'note':
      return { ...block, title: shown(block.title), lines: lines(block.lines) }
    case 'rows':
      return {
        ...block,
        title: shown(block.title),
        rows: block.rows.map((row) => ({ ...row, label: shown(row.label), ...aside(row.aside), lines: lines(row.lines) })),
      }
    case 'table':
      return {
        ...block,
        title: shown(block.title),
        columns: block.columns.map((column) => ({ ...column, label: shown(column.label) })),
        rows: block.rows.map((row) => row.map(shown)),
        ...(block.foot ? { foot: block.foot.map(shown) } : {}),
      }
  }
}
