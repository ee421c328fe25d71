/** What this room uses of pdfkit, its types for the objects of a PDF included, which pdfkit's own leave out. */
import Document from 'pdfkit'
import { escapeXml } from '../../../text/xml'

/** An object of the PDF. */
export interface Ref {
  data: Record<string, unknown>
  end(content?: string | Uint8Array): void
}

/** A node of the structure that assistive technology reads. */
export interface Tag {
  add(child: Tag | (() => void)): Tag
  end(): void
}

export interface Pdf {
  page: { width: number; height: number; fonts: Record<string, Ref> }
  info: Record<string, unknown>
  outline: Bookmark
  ref(data: object): Ref
  addContent(content: string): Pdf
  addPage(): Pdf
  switchToPage(n: number): unknown
  bufferedPageRange(): { count: number }
  struct(type: string, options?: { title?: string; scope?: string; lang?: string }): Tag
  addStructure(tag: Tag): Pdf
  markContent(type: string, options?: { type?: string; actual?: string }): Pdf
  endMarkedContent(): Pdf
  save(): Pdf
  restore(): Pdf
  rect(x: number, y: number, width: number, height: number): Pdf
  roundedRect(x: number, y: number, width: number, height: number, radius: number): Pdf
  fill(colour: string): Pdf
  moveTo(x: number, y: number): Pdf
  lineTo(x: number, y: number): Pdf
  lineWidth(width: number): Pdf
  stroke(colour: string): Pdf
  end(): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): Pdf
  on(event: 'end', listener: () => void): Pdf
  _addInfo(): void
}

export interface Bookmark {
  addItem(title: string, options?: { expanded?: boolean }): Bookmark
}

/** An empty PDF, tagged and set up as PDF/UA asks. Pages can be gone back to until its end. */
export function newPdf(options: { language: string; title: string; day: string }): Pdf {
  const pdf = new Document({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: options.language,
    // Every font is embedded; pdfkit would begin with one that is not.
    font: null as unknown as string,
    // The day of the paper and not the moment: the file tells nothing else of when and where it was made.
    info: { Title: options.title, Creator: 'Signpost', Producer: 'Signpost', CreationDate: new Date(`${options.day}T12:00:00Z`) },
  } as unknown as PDFKit.PDFDocumentOptions) as unknown as Pdf
  const addInfo = pdf._addInfo.bind(pdf)
  // pdfkit puts the title into XML as it is.
  pdf._addInfo = () => {
    pdf.info.Title = escapeXml(options.title)
    addInfo()
  }
  return pdf
}

/** The bytes of a PDF that has been ended. */
export function bytesOf(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
    pdf.end()
  })
}
