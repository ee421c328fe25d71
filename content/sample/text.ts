/**
 * Formatted text as a list of blocks, written out as Markdown (what seed files hold) or as HTML (what a snapshot
 * holds). Both come from the same blocks, so nothing has to be parsed.
 */

export type Inline = string | { text: string; to: string }
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] as string)

const inlineMarkdown = (parts: Inline[]): string => parts.map((p) => (typeof p === 'string' ? p : `[${p.text}](${p.to})`)).join('')
const inlineHtml = (parts: Inline[]): string =>
  parts.map((p) => (typeof p === 'string' ? escapeHtml(p) : `<a href="${escapeHtml(p.to)}">${escapeHtml(p.text)}</a>`)).join('')

/** The blocks as Markdown, a blank line between two blocks. */
export const toMarkdown = (blocks: Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`
      if (block.kind === 'paragraph') return inlineMarkdown(block.text)
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${inlineMarkdown(item)}`).join('\n')
    })
    .join('\n\n')

/** The blocks as HTML. */
export const toHtml = (blocks: Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'heading') return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`
      if (block.kind === 'paragraph') return `<p>${inlineHtml(block.text)}</p>`
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`
    })
    .join('')

/** The blocks in the form asked for. */
export const prose = (blocks: Block[], html: boolean): string => (html ? toHtml(blocks) : toMarkdown(blocks))

/** How many words a reader sees. */
export const wordCount = (blocks: Block[]): number => {
  const inline = (parts: Inline[]) => parts.map((p) => (typeof p === 'string' ? p : p.text)).join('')
  const text = blocks.map((b) => (b.kind === 'heading' ? b.text : b.kind === 'paragraph' ? inline(b.text) : b.items.map(inline).join(' ')))
  return text.join(' ').split(/\s+/).filter(Boolean).length
}
