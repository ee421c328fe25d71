/**
 * Papers as files. The writers and their fonts are large: each is loaded when it is asked for, and nothing is sent
 * anywhere.
 */
import type { Paper } from './paper'

export type { Block, Paper } from './paper'
export { requestPaper } from './request-paper'
export { paperView } from './view'

/** A tagged PDF. @throws FontsMissing where a font that the text needs cannot be loaded; DOCX and print still work then. */
export async function writePdf(paper: Paper): Promise<Blob> {
  const { pdfOf } = await import('./pdf/write')
  return new Blob([await pdfOf(paper)], { type: 'application/pdf' })
}

/** A Word document. It needs no fonts. */
export async function writeDocx(paper: Paper): Promise<Blob> {
  const { docxOf, DOCX_TYPE } = await import('./docx')
  return new Blob([await docxOf(paper)], { type: DOCX_TYPE })
}
