/** `npm run publish`: publishes once and says how it went. Where a publisher is at work, asks it and waits. */
import './node-version'
import { setTimeout as pause } from 'node:timers/promises'
import { LEASE_MS, Lease } from '../cms/publish/lease'
import { requestPublish } from '../cms/publish/requests'
import { indexAndTell, publishAndTell } from '../cms/publish/service'
import { publishState } from '../cms/publish/state'
import { run } from './lifecycle'
import { compileSite } from './compile'
import { openCms, openPublisher } from './open-cms'

await run(async () => {
  await compileSite()
  const cms = await openCms('publish')
  const { payload, settings } = cms
  const lease = new Lease(payload)
  if (!(await lease.hold())) {
    console.log('A publisher is at work; asking it to publish.')
    await askAndWait()
    return
  }
  const renew = setInterval(() => void lease.hold().catch(() => false), LEASE_MS / 4)
  try {
    const publisher = await openPublisher(cms, () => lease.held())
    publisher.releases.clean()
    const options = { cmsUrl: settings.cmsUrl, log: console.log }
    if ((await publishAndTell(publisher, options)) !== 'live') process.exitCode = 1
    else {
      await publisher.tidy()
      await indexAndTell(publisher, options, () => false)
    }
  } finally {
    clearInterval(renew)
    await lease.release()
  }
  if (process.exitCode) throw new Error('Nothing was published. The public site has not changed.')

  async function askAndWait(): Promise<void> {
    await requestPublish(payload, { reason: 'npm run publish' })
    for (let i = 0; i < 600; i++) {
      const state = await publishState(payload)
      if (state.waiting === 0 && state.state === 'live') return console.log(`Live: release ${state.live?.release}.`)
      if (state.waiting === 0 && state.state === 'failed') throw new Error(`Publishing failed: ${state.last?.message}`)
      await pause(200)
    }
    throw new Error('The publisher has not answered for two minutes. Look at its log.')
  }
})
