/** A page with the writers of papers and nothing else, for the tests. */
import { render } from 'lit-html'
import { type Paper, paperView, writeDocx, writePdf } from '../../../site/request/paper'
import '../../../site/styles/main.scss'
import '../../../site/styles/paper.scss'

const base64 = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

const papers = {
  pdf: async (paper: Paper) => base64(await writePdf(paper)),
  docx: async (paper: Paper) => base64(await writeDocx(paper)),
  show: (paper: Paper) => render(paperView(paper), document.querySelector('main')!),
}
export type Papers = typeof papers
Object.assign(window, { papers })
