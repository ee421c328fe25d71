/** Where writing goes on: pages, room, tags and text at a place. */
import type { Fonts } from './fonts'
import { type Line, linesOf } from './lines'
import { type Style, page } from './look'
import type { Pdf, Tag } from './pdf'
import { Pen } from './pen'

/** Text set in lines of a width, ready to be written. */
export interface Setting {
  lines: readonly Line[]
  style: Style
  /** Points. */
  width: number
}

export class Desk {
  readonly pen: Pen
  /** The top of what comes next, in points from the top of the page. */
  y: number = page.bottom

  constructor(
    readonly pdf: Pdf,
    readonly fonts: Fonts,
    /** The tag that holds everything. */
    readonly root: Tag,
  ) {
    this.pen = new Pen(pdf)
  }

  /** Goes to a new page unless this much room is left. */
  need(points: number): void {
    if (this.y + points <= page.bottom) return
    this.pdf.addPage()
    this.y = page.top
  }

  /** Room between blocks, none at the top of a page. */
  gap(points: number): void {
    if (this.y > page.top) this.y += points
  }

  tag(type: string, parent: Tag = this.root, options?: { title?: string; scope?: string }): Tag {
    const tag = this.pdf.struct(type, options)
    parent.add(tag)
    return tag
  }

  set(text: string, style: Style, width: number = page.right - page.left): Setting {
    return { lines: linesOf(text, style, width, this.fonts), style, width }
  }

  /** Writes lines below each other from `y`, over as many pages as they take. They are the content of the tag. */
  flow(tag: Tag, setting: Setting, x: number = page.left): void {
    let { lines } = setting
    const { leading } = setting.style
    while (lines.length > 0) {
      this.need(leading)
      const fit = Math.max(1, Math.floor((page.bottom - this.y) / leading + 0.001))
      // One line of a paragraph does not stand alone at the top of a page.
      const take = lines.length === fit + 1 && fit > 2 ? fit - 1 : fit
      const part = { ...setting, lines: lines.slice(0, take) }
      const { y } = this
      tag.add(() => this.write(part, x, y))
      this.y += part.lines.length * leading
      lines = lines.slice(take)
    }
  }

  /** Writes lines from the given top, all on this page. */
  write({ lines, style, width }: Setting, x: number, top: number, end = false): void {
    lines.forEach((line, i) => {
      const left = line.rtl !== end ? x + width - line.width : x
      this.pen.write(line, style, left, top + i * style.leading + style.leading * 0.5 + style.size * 0.34, style.colour)
    })
  }

  /** Draws something that is no content, such as a line or a ground. */
  artifact(draw: () => void, type = 'Layout'): void {
    this.pdf.markContent('Artifact', { type })
    draw()
    this.pdf.endMarkedContent()
  }

  rule(x: number, y: number, to: number, width: number, colour: string): void {
    this.artifact(() => this.pdf.moveTo(x, y).lineTo(to, y).lineWidth(width).stroke(colour))
  }
}

export const heightOf = ({ lines, style }: Setting): number => lines.length * style.leading
