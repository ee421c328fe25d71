/** Compiles the site's code and the CMS, each only when its sources changed since last time. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compileWorker } from './compile-worker'
import { compiledSite, root } from './paths'

interface Compiled {
  name: string
  /** Files and folders that the result depends on. */
  inputs: string[]
  /** A file that is there when compiling was done. */
  result: string
  command: string[]
  /** What is made after it. */
  besides?: () => Promise<void>
}

const siteCode: Compiled = {
  name: 'site',
  inputs: ['site', 'content/model', 'astro.config.mjs', 'scripts/compile-worker.ts', 'package-lock.json'],
  result: compiledSite,
  command: ['astro', 'build'],
  besides: compileWorker,
}

const cmsCode: Compiled = {
  name: 'cms',
  inputs: ['cms', 'content/model', 'package-lock.json'],
  result: path.join(root, 'cms/.next/BUILD_ID'),
  command: ['next', 'build', 'cms'],
}

/** @returns whether there was anything to do. */
export const compileSite = (log?: (line: string) => void) => compile(siteCode, log)
export const compileCms = (log?: (line: string) => void) => compile(cmsCode, log)

export const siteIsCompiled = () => isFresh(siteCode)
export const cmsIsCompiled = () => isFresh(cmsCode)

const stampOf = (what: Compiled) => path.join(root, '.build', `${what.name}.stamp`)

function isFresh(what: Compiled): boolean {
  return existsSync(what.result) && existsSync(stampOf(what)) && readFileSync(stampOf(what), 'utf8') === hashOf(what.inputs)
}

async function compile(what: Compiled, log: (line: string) => void = () => {}): Promise<boolean> {
  if (isFresh(what)) return false
  return alone(what, () => compileNow(what, log))
}

async function compileNow(what: Compiled, log: (line: string) => void): Promise<boolean> {
  // Another process may have done it meanwhile.
  if (isFresh(what)) return false
  const hash = hashOf(what.inputs)
  log(`Compiling the ${what.name === 'site' ? 'site' : 'CMS'} …`)
  await runTool(what.command)
  await what.besides?.()
  mkdirSync(path.join(root, '.build'), { recursive: true })
  writeFileSync(stampOf(what), hash)
  return true
}

/** Keeps two processes from compiling into one folder at the same time. */
async function alone<T>(what: Compiled, work: () => Promise<T>): Promise<T> {
  const lock = path.join(root, '.build', `${what.name}.lock`)
  mkdirSync(path.dirname(lock), { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (!holderLives(lock)) rmSync(lock, { force: true })
      else await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function holderLives(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    // Just made and not written yet.
    if (!pid) return true
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Runs a tool of the project and keeps its output for the case that it fails. */
function runTool([tool, ...args]: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(root, 'node_modules/.bin', tool!), args, {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        NEXT_TELEMETRY_DISABLED: '1',
        SIGNPOST_SKIP_PREPARE: 'true',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (data) => (output += String(data)))
    child.stderr.on('data', (data) => (output += String(data)))
    const stop = () => child.kill('SIGTERM')
    process.once('exit', stop)
    child.once('error', reject)
    child.once('close', (code) => {
      process.removeListener('exit', stop)
      if (code === 0) resolve()
      else reject(new Error(`${tool} ${args.join(' ')} failed (${code ?? 'stopped'}):\n${output.slice(-4000)}`))
    })
  })
}

const skipped = /^(\.next|node_modules|next-env\.d\.ts|tsconfig\.tsbuildinfo)$/

function hashOf(inputs: string[]): string {
  const hash = createHash('sha256').update(process.versions.node)
  const add = (file: string) => hash.update(path.relative(root, file)).update(readFileSync(file))
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (skipped.test(entry.name)) continue
      const full = path.join(folder, entry.name)
      if (entry.isDirectory()) walk(full)
      else add(full)
    }
  }
  for (const input of inputs) {
    const full = path.join(root, input)
    if (existsSync(full) && readdirSafe(full)) walk(full)
    else if (existsSync(full)) add(full)
  }
  return hash.digest('hex')
}

const readdirSafe = (full: string): boolean => {
  try {
    readdirSync(full)
    return true
  } catch {
    return false
  }
}
