/** How the verbs begin and end: signals, a parent that is gone, and errors in words. */
import { SeedError } from '../content/seed/read'
import { SettingError } from '../cms/settings'

/** So long may work be finished when the process that started this one is gone. */
const FINISH_MS = 4000

/**
 * Aborts at Ctrl-C, at SIGTERM and when the process that started this one is gone. In the last case nobody is left to
 * make this one end: it does so itself, whatever it is doing.
 */
export function untilStopped(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  const stopAlone = () => {
    stop()
    setTimeout(endGroup, FINISH_MS).unref()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // False rather than undefined: it was gone while this one was still loading.
  if (process.connected === false) stopAlone()
  else if (process.connected) process.once('disconnect', stopAlone)
  return controller.signal
}

/** Ends this process and those it started, which are of its group where `Children` started it. */
function endGroup(): void {
  try {
    process.kill(-process.pid, 'SIGKILL')
  } catch {
    process.exit(1)
  }
}

/** Resolves when the signal aborts. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })))

/** Runs a verb and ends the process; a fault becomes a sentence and exit status 1. */
export async function run(verb: () => Promise<void>): Promise<never> {
  try {
    await verb()
    process.exit(0)
  } catch (error) {
    console.error(inPlainWords(error))
    process.exit(1)
  }
}

/** What went wrong, in words that say what to do. */
export function inPlainWords(error: unknown): string {
  if (error instanceof SettingError || error instanceof SeedError) return error.message
  const { message = String(error), name = '', port } = error as { message?: string; name?: string; port?: number }
  const codes = codesOf(error)
  if (/Mongo(ose)?ServerSelection|MongoNetwork/.test(name) || /cannot connect to MongoDB/i.test(message))
    return `MongoDB cannot be reached at the address in DATABASE_URL. Start it, or mend the address, and try again. (${lastWords(message)})`
  if (codes.includes('ENOSPC') || codes.includes('SQLITE_FULL'))
    return 'The disk is full. Nothing public was changed. Free some space and try again.'
  if (codes.includes('EADDRINUSE'))
    return message.startsWith('Port ') ? message : `Port ${port} is already in use. Set another one, or stop the program that uses it.`
  return error instanceof Error ? (error.stack ?? message) : message
}

/** The error's code and those of what caused it. */
function codesOf(error: unknown): string[] {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: unknown }
  return [...(code ? [code] : []), ...(cause ? codesOf(cause) : [])]
}

/** “Error: cannot …: Error: cannot …. Details: connect ECONNREFUSED” says it three times; the end says it best. */
const lastWords = (message: string): string => message.split('\n')[0]!.replace(/^.*Details: /, '')
