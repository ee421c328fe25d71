/** The paragraphs, list items and headings of a text, each as plain text. */
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'

/** Of Markdown, as the seed holds prose. */
export function blocksOfMarkdown(markdown: string): string[] {
  const blocks: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') blocks.push(...toString(node).split(/\n\|/))
    else if ('children' in node) node.children.forEach(visit)
  }
  visit(fromMarkdown(markdown))
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

/** Of HTML, as a snapshot holds prose. @param textOf takes the markup off one block. */
export const blocksOfHtml = (html: string, textOf: (html: string) => string): string[] =>
  html
    .split(/<\/(?:p|li|h[1-6]|td|th|blockquote)>/)
    .map(textOf)
    .filter(Boolean)
