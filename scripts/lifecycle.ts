/** How the verbs begin and end: signals, a parent that is gone, and errors in words. */
import { SeedError } from '../content/seed/read'
import { SettingError } from '../cms/settings'

/** Aborts at Ctrl-C, at SIGTERM and when the process that started this one is gone. */
export function untilStopped(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  if (process.connected) process.once('disconnect', stop)
  return controller.signal
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
  const { code, message = String(error), name = '' } = error as { code?: string; message?: string; name?: string }
  if (/Mongo(ose)?ServerSelection|MongoNetwork/.test(name) || /ECONNREFUSED|cannot connect to MongoDB/i.test(message))
    return `MongoDB cannot be reached at the address in DATABASE_URL. Start it, or mend the address, and try again. (${message.split('\n')[0]})`
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return 'The disk is full. Nothing public was changed. Free some space and try again.'
  return error instanceof Error ? (error.stack ?? message) : message
}
