/** The compiled site, compiled first where it is missing or older than its sources. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Site } from '../../content/model/snapshot'

const root = path.resolve(import.meta.dirname, '../..')
const entry = path.join(root, '.build/site/server/entry.mjs')
const lock = path.join(root, '.build/site-compiling')
const sources = ['site', 'content/model', 'astro.config.mjs']

/** The door of the compiled site. */
export async function compiledSite(): Promise<Site> {
  // Two test files may ask at the same time; the second waits for the first.
  for (let waited = 0; existsSync(lock) || !isUpToDate(); waited += 200) {
    if (claim()) {
      try {
        if (!isUpToDate()) compile()
      } finally {
        rmSync(lock, { recursive: true, force: true })
      }
    } else if (waited > 120_000) throw new Error(`Another run seems to compile the site. If none does, delete ${lock}.`)
    else await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return (await import(`${pathToFileURL(entry).href}?${statSync(entry).mtimeMs}`)) as Site
}

/** Where the compiled site keeps what pages refer to: styles, fonts and scripts. */
export const clientFolder = path.join(root, '.build/site/client')

const isUpToDate = (): boolean => existsSync(entry) && newest(sources.map((name) => path.join(root, name))) <= statSync(entry).mtimeMs

function claim(): boolean {
  try {
    mkdirSync(path.dirname(lock), { recursive: true })
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function newest(files: string[]): number {
  return Math.max(
    0,
    ...files.map((file) => {
      const stat = statSync(file)
      return stat.isDirectory() ? newest(readdirSync(file).map((name) => path.join(file, name))) : stat.mtimeMs
    }),
  )
}

function compile(): void {
  const { status, stdout, stderr } = spawnSync(path.join(root, 'node_modules/.bin/astro'), ['build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error(`The site cannot be compiled.\n${stdout}\n${stderr}`)
}
