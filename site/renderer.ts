/** The site's one door: see `Site` in content/model/snapshot.ts. */
import { createApp } from 'astro/app/entrypoint'
import type { Site } from '../content/model/snapshot'
import { fixedAddresses } from './index/addresses'
import { WORKER, pagesOfTool } from './request/offline/files'
import { workerFile } from './request/offline/publish'

export { addresses } from './index/addresses'
export { calendarEvents } from './index/community-calendar'
export { searchRecords } from './search/records'

const app = createApp({ streaming: false })

// Astro imports modules anew at every rendering, and each import is looked up: half of the time of a small page.
const { manifest } = app
for (const [route, load] of manifest.pageMap ?? []) manifest.pageMap?.set(route, once(load))
if (manifest.serverIslandMappings) manifest.serverIslandMappings = once(manifest.serverIslandMappings)

function once<T>(load: () => T): () => T {
  let held: T | undefined
  return () => (held ??= load())
}

/** Renders one address of the compiled site over a snapshot. */
export const render: Site['render'] = async (address, snapshot, options) => {
  // It names the files that other pages need, and can only be made where those are made.
  if (address === WORKER) {
    const body = await workerFile(pagesOfTool(fixedAddresses), async (page) => (await render(page, snapshot, options)).body)
    return { status: 200, contentType: 'text/javascript; charset=utf-8', body }
  }
  const { siteUrl, searchReportUrl, preview } = options
  // The page for unknown addresses is also wanted as a file, and a file is not an error.
  const asFile = address === '/404.html'
  const url = new URL(asFile ? '/404/' : address, 'http://site.invalid')
  const locals: App.Locals = { snapshot, siteUrl: siteUrl.replace(/\/+$/, ''), searchReportUrl, preview }
  const response = await app.render(new Request(url), { locals })
  if (response.status >= 500) throw new Error(`The site’s code failed at ${address}.`)
  return {
    status: asFile ? 200 : response.status,
    contentType: response.headers.get('content-type') ?? 'text/html; charset=utf-8',
    body: await response.text(),
  }
}
