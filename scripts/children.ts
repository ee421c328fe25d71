/** The processes that `npm start` and `npm run dev` start, all of which end with it. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './paths'

export interface Child {
  /** Resolves when the process says it is ready, or ends. */
  ready: Promise<void>
  /** Resolves at a good end, rejects at a bad one. */
  done: Promise<void>
}

/** A process that lasted so long did not fail for its settings. */
const WORKED_MS = 30_000

export class Children {
  private readonly running = new Map<ChildProcess, string>()
  private fail!: (error: Error) => void
  private stopping = false
  /** Rejects when a process that should go on running has failed. */
  readonly anyFailed = new Promise<never>((_, reject) => (this.fail = reject))

  constructor(private readonly signal: AbortSignal) {
    this.anyFailed.catch(() => {})
    // Whatever ends this process, its children do not outlive it.
    process.once('exit', () => this.kill('SIGKILL'))
  }

  /** One of the project's own scripts. */
  node(name: string, script: string, args: string[] = [], say: (line: string) => void = console.log): Child {
    return this.spawn(name, process.execPath, ['--import', 'tsx', script, ...args], {}, say)
  }

  /** A tool from node_modules. */
  tool(name: string, tool: string, args: string[], env: Record<string, string>, say: (line: string) => void = () => {}): Child {
    return this.spawn(
      name,
      process.execPath,
      [path.join(root, 'node_modules/.bin', tool), ...args],
      {
        ...env,
        NEXT_TELEMETRY_DISABLED: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: `--import ${pathToFileURL(path.join(root, 'scripts/leave-with-parent.mjs')).href}`,
      },
      say,
    )
  }

  private spawn(name: string, command: string, args: string[], env: Record<string, string>, say: (line: string) => void): Child {
    // Whoever was about to start one when everything was told to end waits for nothing any more.
    if (this.stopping || this.signal.aborted) return { ready: new Promise(() => {}), done: new Promise(() => {}) }
    // A group of its own, so that a tool's own children end with it; the channel tells it when this process is gone.
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    })
    this.running.set(child, name)
    const began = Date.now()
    const print = (data: unknown) =>
      String(data)
        .split('\n')
        .filter((line) => line.trim())
        .forEach((line) => say(line))
    child.stdout!.on('data', print)
    let errors = ''
    child.stderr!.on('data', (data) => {
      errors = (errors + String(data)).slice(-4000)
    })
    let isReady!: () => void
    const ready = new Promise<void>((resolve) => (isReady = resolve))
    child.on('message', () => isReady())
    const done = new Promise<void>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => {
        this.running.delete(child)
        isReady()
        if (code === 0 || this.stopping || this.signal.aborted) return resolve()
        // One that had long been at work fell over; what it did is safe, and another goes on with it.
        if (Date.now() - began > WORKED_MS) {
          say(`${name} ended with status ${code ?? 'none'} and is started again.`)
          return setTimeout(() => this.spawn(name, command, args, env, say).done.then(resolve, reject), 1000)
        }
        const error = new Error(errors.trim() || `${name} ended with status ${code ?? 'none'}.`)
        error.stack = error.message
        reject(error)
        this.fail(error)
      })
    })
    done.catch(() => {})
    return { ready: Promise.race([ready, done.then(() => undefined)]), done }
  }

  /** Asks every process to end and makes it, if it does not within five seconds. */
  async stop(): Promise<void> {
    this.stopping = true
    this.kill('SIGTERM')
    const deadline = Date.now() + 5000
    while (this.running.size && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50))
    this.kill('SIGKILL')
  }

  private kill(signal: NodeJS.Signals): void {
    for (const child of this.running.keys()) {
      try {
        process.kill(-child.pid!, signal)
      } catch {
        // It has ended already.
      }
    }
  }
}
