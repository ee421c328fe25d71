/**
 * Papers as files. The writers and their fonts are large: each is loaded when it is asked for, and nothing is sent
 * anywhere.
 */
import type { Paper } from './paper'

export type { Block, Paper } from './paper'
export { requestPaper } from './request-paper'
export { paperView } from './view'

/** A writer could not be loaded, because the device is offline and has not kept it. Print needs none. */
export class WriterMissing extends Error {
  override name = 'WriterMissing'
  constructor(options: ErrorOptions) {
    super(
      'The part of Signpost that writes this file could not be loaded. Connect to the internet, load this page again and try once more. ' +
        'Print works without it, and nothing you have written is lost.',
      options,
    )
  }
}

const missing = (cause: unknown): never => {
  throw new WriterMissing({ cause })
}

/**
 * A tagged PDF.
 * @throws WriterMissing where the writer cannot be loaded.
 * @throws FontsMissing where a font that the text needs cannot be loaded; a Word document and print still work then.
 */
export async function writePdf(paper: Paper): Promise<Blob> {
  const { pdfOf } = await import('./pdf/write').catch(missing)
  return new Blob([await pdfOf(paper)], { type: 'application/pdf' })
}

/** A Word document. It needs no fonts. @throws WriterMissing */
export async function writeDocx(paper: Paper): Promise<Blob> {
  const { docxOf, DOCX_TYPE } = await import('./docx/write').catch(missing)
  return new Blob([await docxOf(paper)], { type: DOCX_TYPE })
}
