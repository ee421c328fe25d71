/**
 * A Chromium for tests that needs nothing installed: the machine's own where there is one, else the build that comes
 * with the npm packages, unpacked once under `.cache/chromium`.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, type LaunchOptions, chromium } from 'playwright-core'

/** What to start, and the settings it needs around it. */
interface Installed {
  executablePath: string
  env: Record<string, string>
}

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The package's own settings look for its fonts under /tmp, and a page without fonts is blank. Nothing of the machine's
 * own is added, so that pictures come out the same everywhere.
 */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** Quiet and offline: no request but the tests' own. */
export const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser without a window. The caller closes it. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = await installedBrowser()
  return chromium.launch({
    ...options,
    executablePath,
    args: [...flags, ...(options.args ?? [])],
    env: { ...process.env, ...env, ...options.env },
  })
}

let installed: Promise<Installed> | undefined

/** Finds the browser, unpacking it first where that has not been done. */
export function installedBrowser(): Promise<Installed> {
  installed ??= findBrowser().catch((error: unknown) => {
    installed = undefined
    throw error
  })
  return installed
}

async function findBrowser(): Promise<Installed> {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is set to ${chosen}, where there is no file.`)
  const own = chosen || systemPaths.find((candidate) => existsSync(candidate))
  if (own) return { executablePath: own, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium was found on this machine. Install one, or set CHROMIUM_PATH to where it is.')
  const folder = await unpacked()
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  }
}

/** The folder of the unpacked package, made on the first call. */
async function unpacked(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(await readFile(path.join(path.dirname(entry), '..', 'package.json'), 'utf8')) as { version: string }
  const cache = fileURLToPath(new URL('../../.cache/chromium/', import.meta.url))
  const folder = path.join(cache, version)
  if (existsSync(folder)) return folder

  await mkdir(cache, { recursive: true })
  // Unpacked beside its place and moved there whole, so that a second run at the same time never sees half of it.
  const temporary = await mkdtemp(path.join(cache, 'unpacking-'))
  try {
    // The package always unpacks into the folder for temporary files; a process of its own can be given another one.
    const script = `const { default: package_, inflate } = await import(${JSON.stringify(pathToFileURL(entry).href)})
await Promise.all([package_.executablePath(), inflate(${JSON.stringify(path.join(path.dirname(entry), '..', 'bin', 'al2023.tar.br'))})])`
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: temporary },
    })
    await writeFile(path.join(temporary, 'fonts', 'fonts.conf'), fontSettings)
    await rename(temporary, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return folder
}
