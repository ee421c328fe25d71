/** Measuring in processes of their own: a CMS keeps its settings for a process's life, and memory must not be shared. */
import { fork, spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../scripts/paths'

/** Settings for a process that works in a data folder of its own, whatever the developer's own settings are. */
export const settingsFor = (dataDir: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  SITE_URL: 'http://localhost:4321',
  CMS_URL: 'http://localhost:3000',
  KEEP_RELEASES: '5',
  NODE_ENV: 'production',
})

/** Sends what was measured to the process that asked for it. */
export const handBack = <T extends object>(figures: T): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!process.send) return reject(new Error('This file is started by publish.ts.'))
    process.send(figures, (error: Error | null) => (error ? reject(error) : resolve()))
  })

/**
 * Runs a file of this folder and returns what it hands back.
 * @throws Error when it ends without having done so.
 */
export function measure<T>(file: string, args: string[], dataDir: string): Promise<T> {
  const child = fork(path.join(import.meta.dirname, file), args, {
    cwd: root,
    env: settingsFor(dataDir),
    execArgv: ['--import', 'tsx', '--import', pathToFileURL(path.join(root, 'scripts/leave-with-parent.mjs')).href],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  return new Promise((resolve, reject) => {
    let figures: T | undefined
    child.on('message', (message) => (figures = message as T))
    child.once('error', reject)
    child.once('close', (code) => {
      process.removeListener('exit', stop)
      if (code === 0 && figures) resolve(figures)
      else reject(new Error(`${file} ended with status ${code ?? 'none'} and without figures.`))
    })
  })
}

/**
 * Runs a tool of node_modules to its end.
 * @returns milliseconds from its start to its end, or undefined where it took longer than allowed and was stopped.
 */
export function timeTool(tool: string, args: string[], cwd: string, allowed: number): Promise<number | undefined> {
  const began = performance.now()
  const child = spawn(process.execPath, [path.join(root, 'node_modules/.bin', tool), ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  // A group of its own, so that what the tool starts ends with it.
  const stop = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  process.once('exit', stop)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output = (output + String(data)).slice(-4000)))
  return new Promise((resolve, reject) => {
    let late = false
    const timer = setTimeout(() => {
      late = true
      stop()
    }, allowed)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      process.removeListener('exit', stop)
      if (late) resolve(undefined)
      else if (code === 0) resolve(performance.now() - began)
      else reject(new Error(`${tool} failed:\n${output}`))
    })
  })
}
