/** The built pages as the bench sees them. */
import { indexOf } from '../../site/index/site-index'
import type { Snapshot } from '../../content/model/snapshot'
import type { Pointers } from './judge'

interface BuiltPage {
  address: string
  html: string
}

/** A page of more words is no answer. */
const LONGEST = 1500

const mainOf = (html: string): string => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What each page names as its sources, as machines read it; pages too long to be an answer name nothing. */
export function pointersOf(pages: readonly BuiltPage[]): Pointers {
  return new Map(
    pages.flatMap(({ address, html }) => {
      const named = /<main[^>]*\sdata-sources="([^"]*)"/.exec(html)?.[1]
      if (!named || textOf(mainOf(html)).split(' ').length > LONGEST) return []
      return [[address, new Set(named.split(' '))] as const]
    }),
  )
}

/** Title and text of every page that search knows, for engines that index pages. */
export function recordsOf(snapshot: Snapshot, pages: readonly BuiltPage[]): { address: string; title: string; text: string }[] {
  const html = new Map(pages.map((page) => [page.address, page.html]))
  return indexOf(snapshot).entries.map(({ address, title }) => ({ address, title, text: textOf(mainOf(html.get(address) ?? '')) }))
}
