/** A publisher that opens its database, says so, and begins when it is told to: what `scripts/publisher.ts` does, in two steps. */
import { Lease } from '../../cms/publish/lease'
import { runPublisher } from '../../cms/publish/service'
import { run, untilStopped } from '../../scripts/lifecycle'
import { openCms, openPublisher } from '../../scripts/open-cms'

void run(async () => {
  const signal = untilStopped()
  const cms = await openCms('publisher')
  const lease = new Lease(cms.payload)
  const publisher = await openPublisher(cms, () => lease.held())
  console.log('Opened.')
  await new Promise((resolve) => process.once('message', resolve))
  await runPublisher(publisher, lease, { cmsUrl: cms.settings.cmsUrl, log: console.log }, signal)
  await cms.payload.destroy()
})
