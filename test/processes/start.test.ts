/** `npm start` as a whole: what it prints and serves, and that nothing of it outlives it. */
import net from 'node:net'
import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { compileCms, compileSite } from '../../scripts/compile'
import { newDataDir } from '../support/cms'
import { freePort } from '../support/signpost'
import { type Started, descendants, endAll, isAlive, startVerb } from './children'

const dataDir = newDataDir()
let env: Record<'DATA_DIR' | 'SITE_PORT' | 'CMS_PORT', string>

beforeAll(async () => {
  await compileSite()
  await compileCms()
  env = { DATA_DIR: dataDir, SITE_PORT: String(await freePort()), CMS_PORT: String(await freePort()) }
})
afterEach(endAll)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const site = () => `http://127.0.0.1:${env.SITE_PORT}`
const cms = () => `http://127.0.0.1:${env.CMS_PORT}`

async function startAll(): Promise<Started> {
  const started = startVerb('start', env)
  await started.says('Ctrl-C stops everything', 240_000)
  return started
}

const isFree = (port: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(false))
    probe.listen(Number(port), '127.0.0.1', () => probe.close(() => resolve(true)))
  })

async function expectNothingLeft(children: number[]): Promise<void> {
  await expect.poll(() => children.filter(isAlive)).toEqual([])
  expect([await isFree(env.SITE_PORT), await isFree(env.CMS_PORT)]).toEqual([true, true])
}

test('the first start makes, fills and publishes everything, says where it is, and ends with Ctrl-C', async () => {
  const started = await startAll()
  expect(started.output).toContain(`Site:  ${site()}`)
  expect(started.output).toContain(`Admin: ${cms()}/admin`)
  expect(started.output).toContain('npm run admin -- --email')
  expect(started.output).toMatch(/Seed: [1-9]\d* created/)

  const page = await fetch(`${site()}/faqs/how-often-communities-meet/`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<h1')
  const siteHealth = await fetch(`${site()}/health`)
  expect([siteHealth.status, await siteHealth.json()]).toEqual([200, { ok: true, release: expect.stringMatching(/^\d{6}$/) }])
  const cmsHealth = await fetch(`${cms()}/health`)
  expect([cmsHealth.status, await cmsHealth.json()]).toEqual([200, { ok: true, database: 'reachable' }])
  const admin = await fetch(`${cms()}/admin`)
  expect(admin.status).toBe(200)
  expect(admin.url).toContain('/admin')

  const children = descendants(started.pid)
  expect(children.length).toBeGreaterThanOrEqual(3)
  expect(await started.end('SIGINT')).toBe(0)
  await expectNothingLeft(children)
})

test('a second start finds everything there, and when it is killed nothing outlives it', async () => {
  const started = await startAll()
  expect(started.output).not.toContain('Compiling')
  await started.says(/Seed: 0 created, 0 brought up to date/)
  const children = descendants(started.pid)
  await started.end('SIGKILL')
  await expectNothingLeft(children)
})

test.each(['SIGINT', 'SIGKILL'] as const)('%s while it is still starting ends everything too', async (signal) => {
  const started = startVerb('start', env)
  await started.says('Signpost starts')
  await expect.poll(() => descendants(started.pid).length).toBeGreaterThan(0)
  const children = descendants(started.pid)
  expect(await started.end(signal)).toBe(signal === 'SIGINT' ? 0 : signal)
  await expectNothingLeft(children)
})
