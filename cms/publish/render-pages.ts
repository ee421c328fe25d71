/** Renders some pages of a snapshot and keeps of them only what is new: the publisher's inner loop, wherever it runs. */
import type { RenderOptions, Site, Snapshot } from '../../content/model/snapshot'
import { type PageFacts, hashOf, pageFacts } from './page-facts'

/** One address to render, and what the publisher has of it already. */
export interface RenderJob {
  address: string
  /** Hash of the page whose facts the publisher knows. */
  known?: string | undefined
  /** Hash of the file that is live. */
  live?: string | undefined
}

export interface RenderedPage {
  address: string
  status: number
  contentType: string
  hash: string
  isHtml: boolean
  /** Only where the page differs from the known one. */
  facts?: PageFacts
  /** Only where the page differs from the live one: 20,000 of them would fill the memory. */
  content?: string
}

/** @throws Error on a fault of the site's own code. */
export async function renderPages(
  site: Pick<Site, 'render'>,
  snapshot: Snapshot,
  jobs: readonly RenderJob[],
  options: RenderOptions,
): Promise<RenderedPage[]> {
  const pages: RenderedPage[] = []
  for (const { address, known, live } of jobs) {
    const { status, contentType, body } = await site.render(address, snapshot, options)
    const hash = hashOf(body)
    const page: RenderedPage = { address, status, contentType, hash, isHtml: contentType.startsWith('text/html') }
    if (page.isHtml && hash !== known) page.facts = pageFacts(body)
    if (hash !== live) page.content = body
    pages.push(page)
  }
  return pages
}
