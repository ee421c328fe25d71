/** `npm run site`: serves the public site's files. Any other web server can do the same. */
import './node-version'
import { Releases } from '../cms/publish/releases'
import { readSettings } from '../cms/settings'
import { aborted, run, untilStopped } from './lifecycle'
import { startSiteServer } from './serve/site-server'

await run(async () => {
  const signal = untilStopped()
  const settings = readSettings()
  const releases = new Releases(settings.dataDir)
  const server = await startSiteServer({
    root: releases.current,
    host: settings.host,
    port: settings.sitePort,
    searchReportUrl: settings.searchReportUrl,
    health: async () => ({ ok: releases.live() !== undefined, release: releases.live() ?? null }),
  })
  process.send?.({ ready: server.url })
  await aborted(signal)
  await server.close()
})
