/** A Chromium with a profile on the disk, in a process group of its own that can be killed whole at any moment. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'
import { flags, installedBrowser } from './browser'

export interface ProfileBrowser {
  context: BrowserContext
  page: Page
  /** Kills every process of it with SIGKILL. */
  kill(): Promise<void>
}

/** Starts it with what was left in its profile. The caller kills it. @param profile a folder. */
export async function startWithProfile(profile: string): Promise<ProfileBrowser> {
  const { executablePath, env } = await installedBrowser()
  const child = spawn(
    executablePath,
    [...flags, '--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    // A group of its own: its helpers die with it.
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const closed = once(child, 'close')
  let browser: Browser | undefined
  const kill = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL')
    await closed
    await browser?.close().catch(() => {})
  }
  try {
    browser = await chromium.connectOverCDP(await addressOf(child))
    const context = browser.contexts()[0]!
    return { context, page: context.pages()[0] ?? (await context.newPage()), kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** Where it can be driven, as it says itself. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr!.on('data', (data) => {
      said += String(data)
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    child.once('close', () => reject(new Error(`The browser ended before it could be driven:\n${said}`)))
  })
}
