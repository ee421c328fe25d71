/**
 * `npm start [-- --sample]`: everything at once. Makes and fills the database, compiles what is not compiled, publishes,
 * and serves the site and the admin until it is stopped.
 */
import './node-version'
import net from 'node:net'
import { type Settings, SettingError, readSettings } from '../cms/settings'
import { Releases } from '../cms/publish/releases'
import { Children } from './children'
import { cmsIsCompiled, compileCms, compileSite, siteIsCompiled } from './compile'
import { run, untilStopped } from './lifecycle'
import { useSampleData } from './sample'

const began = performance.now()
const say = (line: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${line}`)

await run(async () => {
  const signal = untilStopped()
  const sample = process.argv.includes('--sample')
  if (sample) useSampleData()
  const settings = readSettings()
  await Promise.all([free(settings, settings.sitePort, 'SITE_PORT'), free(settings, settings.cmsPort, 'CMS_PORT')])
  say(
    `Signpost starts${sample ? ' with the generated sample county' : ''}. Database: ${settings.database === 'sqlite' ? settings.databaseUrl.slice(5) : 'MongoDB'}.`,
  )

  const children = new Children(signal)
  try {
    await children.node('site', 'scripts/site.ts').ready
    const later = new Releases(settings.dataDir).live() !== undefined
    say(`Site: ${settings.siteUrl}${later ? '' : ' (being prepared)'}`)

    const seeding = children.node('seed', 'scripts/seed.ts', sample ? ['--sample'] : [], say).done
    if (!siteIsCompiled()) await Promise.all([seeding, compileSite(say)])
    else await seeding
    children.node('publisher', 'scripts/publisher.ts', [], say)
    if (!cmsIsCompiled()) {
      // Compiling takes both cores; the site goes first.
      if (!later) await live(settings, signal)
      await compileCms(say)
    }
    const cms = children.tool('cms', 'next', ['start', 'cms', '-p', String(settings.cmsPort), '-H', settings.host], {
      NODE_ENV: 'production',
    })
    await live(settings, signal)
    await answers(`${settings.cmsUrl}/health`, signal)
    say(`Site:  ${settings.siteUrl}`)
    say(`Admin: ${settings.cmsUrl}/admin`)
    say('The first person to open the admin makes the first account, which is an admin’s. Or run: npm run admin -- --email you@example.org')
    say('Ctrl-C stops everything.')
    await Promise.race([cms.done, children.anyFailed])
  } finally {
    await children.stop()
  }
})

/** Fails early, with the setting's name, where a port is taken. */
function free(settings: Settings, port: number, setting: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new SettingError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is already in use. Set ${setting} to another, or stop the program that uses it.`
            : `Port ${port} on ${settings.host} cannot be used: ${error.message}`,
        ),
      ),
    )
    probe.listen(port, settings.host, () => probe.close(() => resolve()))
  })
}

async function live(settings: Settings, signal: AbortSignal): Promise<void> {
  const releases = new Releases(settings.dataDir)
  if (releases.live()) return
  for (let i = 0; i < 600 && !signal.aborted; i++) {
    if (releases.live()) return say('The site is live.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function answers(url: string, signal: AbortSignal): Promise<void> {
  for (let i = 0; i < 600 && !signal.aborted; i++) {
    if (
      await fetch(url).then(
        (r) => r.ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
