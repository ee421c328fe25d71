/** Checks a rendered site before it goes live. */
import type { Problem, Snapshot } from '../../content/model/snapshot'
import { type TypeName, addressOf, typeNames, types } from '../../content/model/types'
import type { Data } from '../fields/model-form'
import type { PageFacts } from './page-facts'
import { proseValues } from './read-content'

export interface SiteToCheck {
  snapshot: Snapshot
  /** Facts of every HTML page by address. */
  pages: Map<string, PageFacts>
  /** Every file of the release by its path under the root, pages included: `faqs/index.html`, `_astro/a.css`. */
  files: ReadonlySet<string>
  /** Addresses of the site that is live now; empty before the first publish. */
  before: Iterable<string>
}

/** Files that come to a release by other ways than rendering: the full-text index. */
const outside = /^\/(pagefind)\//

/**
 * Finds links that lead nowhere, an empty site, and pages that vanished though nobody took them away.
 * @returns problems, each at the document and field that holds the fault where there is one.
 */
export function checkSite({ snapshot, pages, files, before }: SiteToCheck): Problem[] {
  const problems: Problem[] = []
  const holders = new Map<string, { type: TypeName; doc: Data }>()
  for (const type of typeNames)
    for (const doc of snapshot.content[type] as Data[]) holders.set(addressOf(type, String(doc.slug)), { type, doc })
  if (![...holders.values()].some(({ type }) => types[type].group === 'Pages'))
    problems.push({
      type: null,
      slug: '',
      title: 'The site',
      field: '',
      message: 'There is nothing to publish: the database holds no published page. If this is not meant, check DATABASE_URL.',
    })

  // The same links stand in every page's header and foot.
  const known = new Map<string, string | undefined>()
  for (const [address, facts] of pages)
    for (const link of facts.links) {
      if (!link.startsWith('#') && !known.has(link)) known.set(link, linkFault(link, address, files, pages))
      const fault = link.startsWith('#') ? linkFault(link, address, files, pages) : known.get(link)
      if (fault) problems.push(at(address, link, fault, holders))
    }

  const redirected = new Set(snapshot.content.redirect.map((r) => r.title))
  for (const address of before) {
    // Files that programs read are no pages: how many there are follows from the content.
    if (!address.endsWith('/')) continue
    if (files.has(fileOf(address)) || redirected.has(address)) continue
    const base = address.replace(/plain\/$/, '')
    if (isDocumentAddress(base) && !(address === base && holders.has(base))) continue
    problems.push({
      type: null,
      slug: '',
      title: address,
      field: '',
      message: 'This page was there before and is gone, though nobody took it away. Add a redirect from its address, or bring it back.',
    })
  }
  return problems
}

/** A page whose document was unpublished or deleted is meant to go; any other must not vanish. */
const isDocumentAddress = (address: string): boolean => {
  const match = /^\/([a-z-]+)\/[^/]+\/$/.exec(address)
  return Boolean(match && typeNames.some((type) => types[type].collection === match[1]))
}

/** Where an address is kept under the root: `/faqs/` in `faqs/index.html`. */
export const fileOf = (address: string): string => (address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1))

const canDecode = (link: string): boolean => {
  try {
    return Boolean(decodeURIComponent(link))
  } catch {
    return false
  }
}

function linkFault(link: string, from: string, files: ReadonlySet<string>, pages: Map<string, PageFacts>): string | undefined {
  const [path = '', anchor] = link.split('#')
  const page = path.split('?')[0] || from
  if (outside.test(page)) return undefined
  if (!canDecode(link)) return `The link ${link} is not an address: a % in it must be followed by two digits or letters.`
  if (!files.has(fileOf(decodeURI(page))))
    return files.has(`${page.slice(1)}/index.html`)
      ? `The link ${link} lacks its closing slash: write ${page}/.`
      : `The link ${link} leads to no page.`
  if (anchor && pages.get(page)?.ids.includes(decodeURIComponent(anchor)) === false)
    return `The link ${link} leads to a heading that is not on the page.`
  return undefined
}

function at(address: string, link: string, message: string, holders: Map<string, { type: TypeName; doc: Data }>): Problem {
  const holder = holders.get(address) ?? holders.get(address.replace(/plain\/$/, ''))
  if (!holder) return { type: null, slug: '', title: `The page ${address}`, field: '', message }
  const href = `href="${link.replaceAll('&', '&amp;')}"`
  const field = proseValues(holder.type, holder.doc).find(([, html]) => html.includes(href))?.[0] ?? ''
  return { type: holder.type, slug: String(holder.doc.slug), title: String(holder.doc.title), field, message }
}
