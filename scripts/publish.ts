/** `npm run publish`: publishes once and says how it went. Where a publisher is at work, asks it and waits. */
import './node-version'
import { setTimeout as pause } from 'node:timers/promises'
import { LEASE_MS, Lease } from '../cms/publish/lease'
import { requestPublish } from '../cms/publish/requests'
import { indexAndTell, publishAndTell } from '../cms/publish/service'
import { publishState } from '../cms/publish/state'
import { SettingError } from '../cms/settings'
import { run } from './lifecycle'
import { compileSite } from './compile'
import { openCms, openPublisher } from './open-cms'

await run(async () => {
  await compileSite()
  const cms = await openCms('publish')
  const { payload, settings } = cms
  const lease = new Lease(payload)
  if (!(await lease.hold()) && !(await askAndWait())) return
  const renew = setInterval(() => void lease.hold().catch(() => false), LEASE_MS / 4)
  try {
    const publisher = await openPublisher(cms, () => lease.held())
    publisher.releases.clean()
    const options = { cmsUrl: settings.cmsUrl, log: console.log }
    if ((await publishAndTell(publisher, options)) !== 'live') process.exitCode = 1
    else {
      publisher.keepSnapshot()
      await indexAndTell(publisher, options)
      await publisher.releases.sweep()
      await publisher.close()
    }
  } finally {
    clearInterval(renew)
    await lease.release()
  }
  if (process.exitCode) throw new SettingError('Nothing was published. The public site has not changed.')

  /** @returns whether the other has ended meanwhile, so that this process must publish. */
  async function askAndWait(): Promise<boolean> {
    console.log('A publisher is at work; asking it to publish.')
    await requestPublish(payload, { reason: 'npm run publish' })
    for (let i = 0; i < 600; i++) {
      const state = await publishState(payload)
      if (state.waiting === 0 && state.state === 'failed') throw new SettingError(`Publishing failed: ${state.last?.message}`)
      if (state.waiting === 0 && state.state === 'live') {
        console.log(`Live: release ${state.live?.release}.`)
        return false
      }
      // It may have been another `npm run publish`, which answers no requests.
      if (!state.publisher && (await lease.hold())) return true
      await pause(200)
    }
    throw new SettingError('The publisher has not answered for two minutes. Look at its log.')
  }
})
