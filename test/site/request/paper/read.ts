/** Reads papers back with readers that have nothing to do with what wrote them: pdf.js, and ZIP with an XML reader. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import JSZip from 'jszip'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { root } from '../../../../scripts/paths'
import { type Paper } from '../../../../site/request/paper/paper'
import { docxOf } from '../../../../site/request/paper/docx/write'
import { pdfOf } from '../../../../site/request/paper/pdf/write'

const files = new Map<string, Promise<Uint8Array>>()

/** Font files from the disk instead of from the site, each read once. */
export function loadFont(address: string): Promise<Uint8Array> {
  let file = files.get(address)
  if (!file) files.set(address, (file = readFile(path.join(root, address))))
  return file
}

/** A node of the tags, as assistive technology is told them. */
export interface TagNode {
  role: string
  text: string
  children: TagNode[]
}

export interface ReadPdf {
  bytes: Uint8Array
  /** All pages, in reading order. */
  text: string
  /** The same without what is no content, such as page numbers. */
  content: string
  tags: TagNode[]
  info: Record<string, unknown>
  /** The XMP metadata as text. */
  metadata: string
  bookmarks: string[]
  language: string | null
  pages: number
}

interface Marked {
  type?: string
  id?: string
  tag?: string
  str?: string
  hasEOL?: boolean
}

/** A PDF as pdf.js reads it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const doc = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise
  const texts: string[] = []
  const contents: string[] = []
  const tags: TagNode[] = []
  for (let n = 1; n <= doc.numPages; n++) {
    const page = await doc.getPage(n)
    const plain = await page.getTextContent({ disableNormalization: true })
    texts.push((plain.items as Marked[]).map(({ str = '', hasEOL }) => str + (hasEOL ? '\n' : '')).join(''))
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true })
    const byId = new Map<string, string>()
    let content = ''
    const open: { id?: string; artifact: boolean }[] = []
    for (const item of items as Marked[]) {
      if (item.type?.startsWith('beginMarkedContent'))
        open.push({ ...(item.id ? { id: item.id } : {}), artifact: item.tag === 'Artifact' || open.some(({ artifact }) => artifact) })
      else if (item.type === 'endMarkedContent') open.pop()
      else if (!open.some(({ artifact }) => artifact)) {
        const text = (item.str ?? '') + (item.hasEOL ? '\n' : '')
        const id = open.findLast((mark) => mark.id)?.id
        content += text
        if (id) byId.set(id, (byId.get(id) ?? '') + text)
      }
    }
    contents.push(content)
    const tree = await page.getStructTree()
    if (tree) tags.push(...(tree.children as RawTag[]).map((node) => tagOf(node, byId)))
  }
  const { info, metadata } = (await doc.getMetadata()) as unknown as {
    info: Record<string, unknown>
    metadata: { getRaw(): string } | null
  }
  const outline = (await doc.getOutline()) ?? []
  const titles = (nodes: { title: string; items: unknown[] }[], depth: number): string[] =>
    nodes.flatMap(({ title, items }) => [`${'  '.repeat(depth)}${title}`, ...titles(items as typeof nodes, depth + 1)])
  const result: ReadPdf = {
    bytes,
    text: texts.join('\n'),
    content: contents.join('\n'),
    tags,
    info,
    metadata: metadata?.getRaw() ?? '',
    bookmarks: titles(outline, 0),
    language: (info['Language'] as string | undefined) ?? null,
    pages: doc.numPages,
  }
  await doc.loadingTask.destroy()
  return result
}

interface RawTag {
  role?: string
  id?: string
  children?: RawTag[]
}

function tagOf({ role = '', children = [] }: RawTag, texts: ReadonlyMap<string, string>): TagNode {
  const text = children.map(({ id }) => (id ? (texts.get(id) ?? '') : '')).join('')
  return { role, text, children: children.filter((child) => child.role).map((child) => tagOf(child, texts)) }
}

/** Every node of a tree of tags, parents before what is in them. */
export const allTags = (tags: readonly TagNode[]): TagNode[] => tags.flatMap((tag) => [tag, ...allTags(tag.children)])

/** The text of a tag and of everything in it. */
export const textIn = (tag: TagNode): string => tag.text + tag.children.map(textIn).join('')

export const pdfRead = async (paper: Paper): Promise<ReadPdf> => readPdf(await pdfOf(paper, loadFont))

export interface ReadDocx {
  bytes: Uint8Array
  /** The XML of each part, by its name. */
  parts: Record<string, string>
  text: string
}

export const docxRead = async (paper: Paper): Promise<ReadDocx> => readDocx(new Uint8Array(await (await docxOf(paper)).arrayBuffer()))

/** A Word document: the text of its body and foot, one line a paragraph. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const zip = await JSZip.loadAsync(bytes)
  const parts: Record<string, string> = {}
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) parts[name] = await file.async('string')
  const body = parts['word/document.xml'] ?? ''
  const text = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([p]) => [...p.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, t]) => unescaped(t!)).join(''))
    .join('\n')
  return { bytes, parts, text }
}

const unescaped = (xml: string): string =>
  xml
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
