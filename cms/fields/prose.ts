/** Formatted text: one editor for every prose field, Markdown in, HTML out. */
import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  convertMarkdownToLexical,
  editorConfigFactory,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { type HTMLConvertersFunction, convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import GithubSlugger from 'github-slugger'
import type { SanitizedConfig } from 'payload'
import { addressOf, typeNames, typeOfCollection, types } from '../../content/model/types'

const linkable = typeNames.filter((name) => types[name].page).map((name) => types[name].collection)

/** What editors may use. The page's title is its only level-1 heading, so text begins at level 2. */
const features = () => [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({ enabledCollections: linkable as never }),
  EXPERIMENTAL_TableFeature(),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]

export const proseEditor = () => lexicalEditor({ features: features() })

type EditorState = Parameters<typeof convertLexicalToHTML>[0]['data']

/** Finds the slug of a linked document, or undefined when it is gone. */
export type SlugOf = (collection: string, id: string) => string | undefined

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const safeScheme = /^(https?:|mailto:|tel:|\/(?!\/)|#)/i

// Payload's own converters write styles into the markup, which the site's Content-Security-Policy forbids.
const converters =
  (slugOf: SlugOf): HTMLConvertersFunction =>
  ({ defaultConverters }) => {
    const slugger = new GithubSlugger()
    const link = ({ node, nodesToHTML }: { node: { children: unknown[]; fields: LinkFields }; nodesToHTML: ToHTML }) => {
      const text = nodesToHTML({ nodes: node.children }).join('')
      const href = hrefOf(node.fields, slugOf)
      return href ? `<a href="${escape(href)}">${text}</a>` : text
    }
    return {
      ...defaultConverters,
      autolink: link,
      link,
      heading: ({ node, nodesToHTML }: { node: { tag: string; children: unknown[] }; nodesToHTML: ToHTML }) => {
        const html = nodesToHTML({ nodes: node.children }).join('')
        const level = /^h[2-4]$/.test(node.tag) ? node.tag : 'h2'
        return `<${level} id="${slugger.slug(html.replace(/<[^>]+>/g, '').replace(/&[a-z]+;/g, ''))}">${html}</${level}>`
      },
      list: ({ node, nodesToHTML }: { node: { tag: string; start?: number; children: unknown[] }; nodesToHTML: ToHTML }) => {
        const tag = node.tag === 'ol' ? 'ol' : 'ul'
        const start = tag === 'ol' && node.start && node.start !== 1 ? ` start="${Number(node.start)}"` : ''
        // The editor keeps a nested list in an item of its own; on the page it belongs to the item before it.
        const items = nodesToHTML({ nodes: node.children, parent: node }).join('')
        return `<${tag}${start}>${items.replace(/<\/li><li>(?=<[uo]l)/g, '')}</${tag}>`
      },
      listitem: ({ node, nodesToHTML }: { node: { children: unknown[] }; nodesToHTML: ToHTML }) =>
        `<li>${nodesToHTML({ nodes: node.children, parent: node }).join('')}</li>`,
      paragraph: ({ node, nodesToHTML }: { node: { children?: unknown[] }; nodesToHTML: ToHTML }) => {
        const html = nodesToHTML({ nodes: node.children ?? [] }).join('')
        return html.trim() ? `<p>${html}</p>` : ''
      },
      text: ({ node }: { node: { text: string; format: number } }) => {
        let html = escape(node.text)
        if (node.format & 1) html = `<strong>${html}</strong>`
        if (node.format & 2) html = `<em>${html}</em>`
        return html
      },
      table: ({ node, nodesToHTML }: { node: { children: unknown[] }; nodesToHTML: ToHTML }) =>
        `<table><tbody>${nodesToHTML({ nodes: node.children }).join('')}</tbody></table>`,
      tablerow: ({ node, nodesToHTML }: { node: { children: unknown[] }; nodesToHTML: ToHTML }) =>
        `<tr>${nodesToHTML({ nodes: node.children }).join('')}</tr>`,
      tablecell: ({ node, nodesToHTML }: { node: { headerState: number; children: unknown[] }; nodesToHTML: ToHTML }) => {
        const html = nodesToHTML({ nodes: node.children })
          .join('')
          .replace(/^<p>|<\/p>$/g, '')
          .trim()
        // An empty corner heads nothing.
        return node.headerState > 0 && html ? `<th scope="col">${html}</th>` : `<td>${html}</td>`
      },
    } as never
  }

type ToHTML = (args: { nodes: unknown[]; parent?: unknown }) => string[]
interface LinkFields {
  linkType?: 'custom' | 'internal'
  url?: string
  doc?: { relationTo: string; value: unknown } | null
}

function hrefOf(fields: LinkFields, slugOf: SlugOf): string | undefined {
  if (fields.linkType === 'internal') {
    if (!fields.doc) return undefined
    const value = fields.doc.value
    const id = typeof value === 'object' && value ? String((value as { id: unknown }).id) : String(value)
    const type = typeOfCollection(fields.doc.relationTo)
    const slug = slugOf(fields.doc.relationTo, id)
    return type && slug ? addressOf(type, slug) : undefined
  }
  const url = fields.url?.trim() ?? ''
  return safeScheme.test(url) ? url : undefined
}

/**
 * An editor's text as HTML without classes or styles. Headings get ids made from their words. A link to a document
 * that is gone, or with a scheme that could run a script, keeps its words and loses its link.
 * @returns undefined for a text without content.
 */
export function proseToHtml(state: unknown, slugOf: SlugOf): string | undefined {
  if (!state || typeof state !== 'object' || !('root' in state)) return undefined
  const html = convertLexicalToHTML({ data: state as EditorState, converters: converters(slugOf), disableContainer: true })
  return html.trim() || undefined
}

let editorConfig: ReturnType<typeof editorConfigFactory.fromFeatures> | undefined

/** Markdown as the editor's own state. Links with a site address stay written-out links. */
export async function markdownToProse(markdown: string, config: SanitizedConfig): Promise<unknown> {
  editorConfig ??= editorConfigFactory.fromFeatures({ config, features: features() })
  return convertMarkdownToLexical({ editorConfig: await editorConfig, markdown: indented(markdown) })
}

// The editor's Markdown reader nests lists by four spaces; people write two or three.
const indented = (markdown: string) =>
  markdown
    .replaceAll('\r\n', '\n')
    .replace(/^( +)(?=([-*+]|\d+\.) )/gm, (spaces) =>
      '    '.repeat(Math.max(1, Math.round(spaces.length / (spaces.length % 4 === 0 ? 4 : spaces.length % 3 === 0 ? 3 : 2)))),
    )

/** Ids of the documents an editor's text links to, by collection. */
export function linkedDocs(state: unknown): { collection: string; id: string }[] {
  const found: { collection: string; id: string }[] = []
  const visit = (node: { type?: string; fields?: LinkFields; children?: unknown[] }) => {
    const doc = node.type === 'link' && node.fields?.linkType === 'internal' ? node.fields.doc : undefined
    if (doc)
      found.push({
        collection: doc.relationTo,
        id: typeof doc.value === 'object' && doc.value ? String((doc.value as { id: unknown }).id) : String(doc.value),
      })
    for (const child of node.children ?? []) visit(child as never)
  }
  if (state && typeof state === 'object' && 'root' in state) visit((state as { root: never }).root)
  return found
}
