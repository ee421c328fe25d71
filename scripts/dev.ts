/** `npm run dev`: the admin and the site with reload on every change of code or content. */
import './node-version'
import { Releases } from '../cms/publish/releases'
import { readSettings } from '../cms/settings'
import { Children } from './children'
import { aborted, run, untilStopped } from './lifecycle'

await run(async () => {
  const signal = untilStopped()
  const settings = readSettings()
  const children = new Children(signal)
  try {
    children.node('publisher', 'scripts/publisher.ts', ['--seed'])
    const releases = new Releases(settings.dataDir)
    while (!releases.live() && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 100))
    const cms = children.tool(
      'cms',
      'next',
      ['dev', 'cms', '-p', String(settings.cmsPort), '-H', settings.host],
      { NODE_ENV: 'development' },
      console.log,
    )
    children.tool(
      'site',
      'astro',
      ['dev', '--port', String(settings.sitePort), '--host', settings.host],
      {
        NODE_ENV: 'development',
        SNAPSHOT: releases.snapshotFile,
        SITE_URL: settings.siteUrl,
        SEARCH_REPORT_URL: settings.searchReportUrl ?? '',
      },
      console.log,
    )
    console.log(`Site:  ${settings.siteUrl}\nAdmin: ${settings.cmsUrl}/admin`)
    await Promise.race([cms.done, children.anyFailed, aborted(signal)])
  } finally {
    await children.stop()
  }
})
