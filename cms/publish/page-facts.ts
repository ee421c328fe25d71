/** What the publisher keeps of a page: its hash, and what the checks ask of its HTML. */
import { hash } from 'node:crypto'

/** What of a page's HTML matters to the check. */
export interface PageFacts {
  /** Addresses of this site the page leads to, with their anchors: `/faqs/x/#y`. */
  links: string[]
  ids: string[]
}

/** Reads links and ids from HTML that our own renderer wrote. */
export function pageFacts(html: string): PageFacts {
  const links = new Set<string>()
  const ids: string[] = []
  for (const [, value] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
    const link = value!.replaceAll('&amp;', '&')
    if (link.startsWith('/') && !link.startsWith('//')) links.add(link)
    else if (link.startsWith('#') && link.length > 1) links.add(link)
  }
  for (const [, id] of html.matchAll(/\sid="([^"]*)"/g)) ids.push(id!)
  return { links: [...links], ids }
}

/** A short text that tells contents apart: 132 bits of SHA-256. */
export const hashOf = (content: string | Buffer): string => hash('sha256', content, 'base64url').slice(0, 22)
