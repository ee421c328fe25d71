/** Types with real keystrokes, kills the browser at random moments, and looks what is missing when it is opened again. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { startWithProfile } from '../profile-browser'

/** A page that keeps what is typed in one box of it. */
export interface TypedIn {
  /** Opens a new draft, writes something in it and gives the address to find it under again, once it is on the device. */
  begin(page: Page): Promise<string>
  /** Opens the draft of an address, until it can be typed in. */
  reopen(page: Page, address: string): Promise<void>
  /** A selector of the box. */
  box: string
  /** Throws where something on the device is broken. Run after each opening. */
  check(page: Page): Promise<void>
}

export interface Kill {
  /** Milliseconds from the first keystroke to the kill. */
  at: number
  /** Keystrokes up to the kill. */
  typed: number
  /** Of these, how many were missing afterwards. */
  missing: number
  /** How long before the kill the first of the missing ones was typed, in ms; 0 where none is missing. */
  lost: number
}

/** How long somebody types before the kill, at most, and how long between two keystrokes, in ms. */
const LONGEST = 3000
const GAPS = [15, 140] as const

/**
 * Kills a browser many times over, always with the same profile and draft.
 * @throws where text comes back that was not typed, or a draft cannot be opened.
 */
export async function killWhileTyping(tool: TypedIn, kills: number): Promise<Kill[]> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'signpost-kill-'))
  const results: Kill[] = []
  let address: string | undefined
  let text = ''
  let session: Session | undefined
  try {
    // The last opening only looks.
    for (let i = 0; i <= kills; i++) {
      const browser = await startWithProfile(profile)
      try {
        if (address === undefined) address = await tool.begin(browser.page)
        else await tool.reopen(browser.page, address)
        await tool.check(browser.page)
        const found = await browser.page.inputValue(tool.box)
        if (session) results.push(compare(session, text, found))
        text = found
        if (i === kills) break
        session = await typeUntilKilled(browser.page, tool.box, i, browser.kill)
      } finally {
        await browser.kill()
      }
    }
    return results
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Session {
  /** What was typed, with the moment at which the browser had taken each keystroke. */
  strokes: { char: string; at: number }[]
  /** A keystroke that was on its way when the browser died; it may be there or not. */
  underWay: string
  first: number
  killed: number
}

async function typeUntilKilled(page: Page, box: string, number: number, kill: () => Promise<void>): Promise<Session> {
  const session: Session = { strokes: [], underWay: '', first: 0, killed: 0 }
  await page.focus(box)
  await page.keyboard.press('Control+End')
  session.first = performance.now()
  // Every moment between the first keystroke and the last is as likely.
  const killing = pause(Math.random() * LONGEST).then(() => {
    session.killed = performance.now()
    return kill()
  })
  const words = `kill ${number}: the quick brown fox jumps over the lazy dog and back again, as often as it takes. `
  try {
    for (let i = 0; ; i++) {
      const char = words[i % words.length]!
      session.underWay = char
      await page.keyboard.type(char)
      if (session.killed) break
      session.strokes.push({ char, at: performance.now() })
      session.underWay = ''
      await pause(GAPS[0] + Math.random() * (GAPS[1] - GAPS[0]))
      if (session.killed) break
    }
  } catch (error) {
    // The browser has died under the keystroke.
    if (!session.killed) throw error
  }
  await killing
  return session
}

function compare({ strokes, underWay, first, killed }: Session, before: string, found: string): Kill {
  const all = before + strokes.map(({ char }) => char).join('')
  if (!(all + underWay).startsWith(found) || found.length < before.length)
    throw new Error(`What came back is not what was typed.\nTyped: …${all.slice(-200)}\nFound: …${found.slice(-200)}`)
  const missing = Math.max(0, all.length - found.length)
  const oldest = missing > 0 ? strokes.at(-missing)!.at : killed
  return { at: killed - first, typed: strokes.length, missing, lost: Math.max(0, killed - oldest) }
}
