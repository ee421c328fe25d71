/** What the pages of a built site weigh, by template. All sizes are bytes after gzip -9; fonts are packed already. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { addressesIn, pageFile, templateOf } from '../support/built-site'

export interface Weights {
  /** Pages of the template. */
  pages: number
  /** HTML and styles: what is needed before anything shows. */
  firstView: { median: number; worst: number }
  /** All that a first visit is sent: fonts, icon and scripts with what they import. Files that scripts fetch later are not among it. */
  all: { median: number; worst: number }
  /** Scripts with what they import, of the page with the most. */
  code: number
  /** The address with the most bytes. */
  worst: string
}

/** Weighs every page of the site in a folder, those of the sitemap and the search page. */
export function weightsOf(out: string): Record<string, Weights> {
  const packed = new Map<string, number>()
  const sizeOf = (address: string): number => {
    let size = packed.get(address)
    if (size === undefined) packed.set(address, (size = packedSize(readFileSync(path.join(out, address)), address)))
    return size
  }
  const sum = (addresses: readonly string[]) => addresses.reduce((total, address) => total + sizeOf(address), 0)
  const fonts = sum(globSync('_astro/*.css', { cwd: out }).flatMap((sheet) => fontsIn(readFileSync(path.join(out, sheet), 'utf8'))))

  const templates = new Map<string, { address: string; firstView: number; code: number; all: number }[]>()
  for (const address of [...addressesIn(out), '/search/']) {
    const html = readFileSync(pageFile(out, address), 'utf8')
    const asked = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!)
    const firstView = gzipSync(html, { level: 9 }).length + sum(asked(/<link rel="stylesheet" href="([^"]+)"/g))
    const code = sum([...scriptsFrom(out, asked(/<script[^>]* src="([^"]+)"/g))])
    const icon = sum(asked(/<link rel="icon" href="([^"]+)"/g))
    const template = templateOf(address)
    const list = templates.get(template) ?? []
    list.push({ address, firstView, code, all: firstView + code + icon + fonts })
    templates.set(template, list)
  }
  return Object.fromEntries(
    [...templates].map(([template, list]) => [
      template,
      {
        pages: list.length,
        firstView: middleAndMost(list.map(({ firstView }) => firstView)),
        all: middleAndMost(list.map(({ all }) => all)),
        code: Math.max(...list.map(({ code }) => code)),
        worst: list.reduce((worst, page) => (page.all > worst.all ? page : worst)).address,
      },
    ]),
  )
}

/** Scripts of a built site with all that they import at once, each once; what they only import when it is needed is left out. */
export function scriptsFrom(out: string, addresses: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (address: string): void => {
    if (found.has(address)) return
    found.add(address)
    const text = readFileSync(path.join(out, address), 'utf8')
    for (const [, imported] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g))
      visit(path.posix.join(path.posix.dirname(address), imported!))
  }
  addresses.forEach(visit)
  return found
}

const packedSize = (content: Buffer, address: string): number =>
  address.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length

/** The fonts that styles name, each once. */
const fontsIn = (css: string): string[] => [
  ...new Set([...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, address]) => address!)),
]

const middleAndMost = (sizes: readonly number[]) => {
  const sorted = [...sizes].sort((a, b) => a - b)
  return { median: sorted[Math.floor((sorted.length - 1) / 2)]!, worst: sorted.at(-1)! }
}
