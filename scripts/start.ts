/**
 * `npm start [-- --sample]`: everything at once. Makes and fills the database, compiles what is not compiled, publishes,
 * and serves the site and the admin until it is stopped.
 */
import './node-version'
import net from 'node:net'
import { type Settings, SettingError, readSettings } from '../cms/settings'
import { Releases } from '../cms/publish/releases'
import { Children } from './children'
import { cmsIsCompiled, compileCms } from './compile'
import { aborted, run, untilStopped } from './lifecycle'
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
  const bringUp = async () => {
    await children.node('site', 'scripts/site.ts').ready
    const releases = new Releases(settings.dataDir)
    const before = releases.live()
    say(`Site: ${settings.siteUrl}${before ? '' : ' (being prepared)'}`)
    children.node('publisher', 'scripts/publisher.ts', ['--seed', ...(sample ? ['--sample'] : [])], say)
    if (!cmsIsCompiled()) {
      // Compiling the CMS takes both cores for most of a minute; readers come first.
      await until(() => releases.live() !== undefined, signal)
      await compileCms(say)
    }
    const cms = children.tool('cms', 'next', ['start', 'cms', '-p', String(settings.cmsPort), '-H', settings.host], {
      NODE_ENV: 'production',
    })
    await until(() => releases.live() !== undefined, signal)
    await until(() => answers(`${settings.cmsUrl}/health`), signal)
    say(`Site:  ${settings.siteUrl}`)
    say(`Admin: ${settings.cmsUrl}/admin`)
    say('The first person to open the admin makes the first account, which is an admin’s. Or run: npm run admin -- --email you@example.org')
    say('Ctrl-C stops everything.')
    await cms.done
  }
  try {
    await Promise.race([bringUp(), children.anyFailed, aborted(signal)])
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

async function until(there: () => boolean | Promise<boolean>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await there())) await new Promise((resolve) => setTimeout(resolve, 150))
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  )
}
