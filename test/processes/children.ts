/** Signpost's processes as the tests start, watch and end them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import { root } from '../../scripts/paths'

export type Env = Record<string, string | undefined>

/** One started process: what it said, and how it ended. */
export class Started {
  output = ''
  /** Exit status or the signal's name, once it has ended. */
  readonly ended: Promise<number | string>
  isEnded = false
  private readonly answers = new Map<number, (answer: unknown) => void>()
  private asked = 0

  constructor(readonly child: ChildProcess) {
    child.stdout?.on('data', (data) => (this.output += String(data)))
    child.stderr?.on('data', (data) => (this.output += String(data)))
    child.on('message', (message: { answer?: number; value?: unknown }) => {
      if (message.answer !== undefined) this.answers.get(message.answer)?.(message.value)
    })
    this.ended = new Promise((resolve) =>
      child.once('close', (code, signal) => {
        this.isEnded = true
        resolve(code ?? signal ?? 'none')
      }),
    )
    everyone.add(this)
    void this.ended.then(() => everyone.delete(this))
  }

  get pid(): number {
    return this.child.pid!
  }

  /** Waits until the process has said something. */
  async says(words: string | RegExp, ms = 120_000): Promise<void> {
    const said = () => (typeof words === 'string' ? this.output.includes(words) : words.test(this.output))
    const deadline = Date.now() + ms
    while (!said()) {
      if (this.isEnded) throw new Error(`It ended without saying ${words}:\n${this.output}`)
      if (Date.now() > deadline) throw new Error(`It did not say ${words} within ${ms / 1000} s:\n${this.output}`)
      await pause(10)
    }
  }

  /** Asks one of the tests' own children and waits for its answer. */
  ask<T>(question: string, ...args: unknown[]): Promise<T> {
    const id = ++this.asked
    this.child.send({ ask: id, question, args })
    return Promise.race([
      new Promise<T>((resolve) => this.answers.set(id, resolve as (answer: unknown) => void)),
      this.ended.then((end) => {
        throw new Error(`It ended (${end}) before it answered ${question}:\n${this.output}`)
      }),
    ])
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> {
    if (!this.isEnded) this.child.kill(signal)
    return this.ended
  }
}

const everyone = new Set<Started>()

/** Ends whatever a test has left running. */
export async function endAll(): Promise<void> {
  await Promise.all([...everyone].map((started) => started.end('SIGKILL')))
}

/** The tests' environment without what the test runner has added. */
const environment = (env: Env): NodeJS.ProcessEnv => {
  const runners: Env = { NODE_ENV: undefined, VITEST: undefined, NODE_OPTIONS: undefined }
  return { ...process.env, ...runners, HOST: '127.0.0.1', DATABASE_URL: '', ...env } as NodeJS.ProcessEnv
}

/** Starts one of the verbs: `scripts/NAME.ts`. */
export const startVerb = (name: string, env: Env, args: string[] = []): Started =>
  new Started(
    spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
      cwd: root,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )

/** Runs a verb to its end. */
export async function runVerb(
  name: string,
  env: Env,
  args: string[] = [],
): Promise<{ status: number | string; output: string; ms: number }> {
  const began = Date.now()
  const started = startVerb(name, env, args)
  const status = await started.ended
  return { status, output: started.output, ms: Date.now() - began }
}

/** Starts the compiled CMS alone. */
export const startCms = (env: Env & { CMS_PORT: string }): Started =>
  new Started(
    spawn(process.execPath, ['node_modules/.bin/next', 'start', 'cms', '-p', env.CMS_PORT, '-H', '127.0.0.1'], {
      cwd: root,
      env: { ...environment(env), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )

/**
 * Makes one file of a child of the tests' own and the project's code it uses: it starts in half the time, and these
 * tests start a great many. It must lie one folder below the root, where `scripts/paths.ts` expects itself to be.
 */
export async function bundleChild(name: string): Promise<string> {
  const outfile = path.join(root, '.build', `${name}-${process.pid}.mjs`)
  await build({
    entryPoints: [path.join(root, 'test/processes', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}

/** Starts a bundled child, with a channel to ask it things. */
export const startChild = (file: string, env: Env): Started =>
  new Started(
    spawn(process.execPath, [file], {
      cwd: root,
      env: environment({ NODE_COMPILE_CACHE: path.join(root, '.cache/compile'), ...env }),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    }),
  )

/** Makes a child answer questions asked with `Started.ask`. */
export function answer(questions: Record<string, (...args: never[]) => unknown>): void {
  process.on('message', ({ ask, question, args }: { ask: number; question: string; args: never[] }) => {
    void (async () => process.send!({ answer: ask, value: (await questions[question]!(...args)) ?? null }))()
  })
}

/** The process ids of a process's descendants. Linux only. */
export function descendants(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (state !== 'Z') children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(entry)])
    } catch {
      // It ended in this moment.
    }
  }
  const found: number[] = []
  for (let next = [pid]; next.length;) {
    next = next.flatMap((parent) => children.get(parent) ?? [])
    found.push(...next)
  }
  return found
}

/** Whether a process is there and is no mere entry of one that ended. */
export function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z'
  } catch {
    return false
  }
}
