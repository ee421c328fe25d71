/** `npm run cms`: serves the admin and the API, on the host and port of the settings. Several may run behind a proxy. */
import './node-version'
import { readSettings } from '../cms/settings'
import { Children } from './children'
import { compileCms, compileSite } from './compile'
import { aborted, run, untilStopped } from './lifecycle'

await run(async () => {
  const signal = untilStopped()
  const { host, cmsPort } = readSettings()
  await compileCms(console.log)
  // What editors look at before it is public is the site’s own pages.
  await compileSite(console.log)
  const children = new Children(signal)
  try {
    const cms = children.tool('cms', 'next', ['start', 'cms', '-p', String(cmsPort), '-H', host], { NODE_ENV: 'production' }, console.log)
    await Promise.race([cms.done, aborted(signal)])
  } finally {
    await children.stop()
  }
})
