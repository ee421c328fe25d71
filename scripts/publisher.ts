/** `npm run publisher`: the process that publishes. Several may run; one works at a time. */
import './node-version'
import { Lease } from '../cms/publish/lease'
import { runPublisher } from '../cms/publish/service'
import { run, untilStopped } from './lifecycle'
import { openCms, openPublisher } from './open-cms'

await run(async () => {
  const signal = untilStopped()
  const cms = await openCms('publisher')
  const lease = new Lease(cms.payload)
  const publisher = await openPublisher(cms, () => lease.held())
  await runPublisher(publisher, lease, { cmsUrl: cms.settings.cmsUrl, log: console.log }, signal)
  await cms.payload.destroy()
})
