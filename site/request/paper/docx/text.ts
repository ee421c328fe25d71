/** Paragraphs of a Word document. */
import { type IParagraphOptions, Paragraph, TextRun } from 'docx'
import type { Run } from './look'

/** Text that runs from right to left, by its first letter. */
const startsRtl = (text: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(text)
const rtlParts =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{M}]+(?:\s+[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{M}]+)*/gu

/** A paragraph; one that begins from right to left runs that way. */
export function paragraph(
  text: string,
  { run = {}, ...options }: Omit<IParagraphOptions, 'run' | 'children'> & { run?: Run } = {},
): Paragraph {
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

export const apart = (): Paragraph => new Paragraph({ spacing: { after: 60, line: 120 } })
export const tight = { spacing: { before: 50, after: 50 } }
