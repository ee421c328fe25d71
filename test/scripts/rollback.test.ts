/** `npm run rollback` on releases as a publisher leaves them. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOf } from '../../cms/publish/page-facts'
import { Releases } from '../../cms/publish/releases'
import { root } from '../../scripts/paths'

let dataDir: string
let releases: Releases

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'signpost-rollback-'))
  releases = new Releases(dataDir).prepare()
  for (const words of ['first', 'second', 'third']) {
    const files = new Map([['index.html', { hash: hashOf(words), content: words }]])
    releases.swap(await releases.write(files, { addresses: ['/'], fingerprint: words, day: '2026-11-22' }))
  }
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const home = () => readFileSync(path.join(releases.current, 'index.html'), 'utf8')

/** Runs the verb. @returns what it said and its exit status. */
async function rollback(...args: string[]): Promise<{ said: string; status: number }> {
  const verb = ['--import', 'tsx', path.join(root, 'scripts/rollback.ts'), ...args]
  const options = { cwd: root, env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' } }
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, verb, options)
    return { said: stdout + stderr, status: 0 }
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number }
    return { said: stdout + stderr, status: code }
  }
}

test('goes back one release at a time, holds it, and stops at the oldest', async () => {
  expect(home()).toBe('third')
  const { said, status } = await rollback()
  expect(status).toBe(0)
  expect(said).toContain('Releases kept: 000001, 000002, 000003 (live)')
  expect(said).toContain('Live: release 000002.')
  expect([home(), releases.held()]).toEqual(['second', '000002'])
  await rollback()
  expect([home(), releases.held()]).toEqual(['first', '000001'])
  const last = await rollback()
  expect(last.said).toContain('There is no earlier release to go back to.')
  expect([last.status, home()]).toEqual([1, 'first'])
})

test('goes to a release by its number, forwards too, and names those there are where it is unknown', async () => {
  await rollback('1')
  expect(home()).toBe('first')
  await rollback('000003')
  expect(home()).toBe('third')
  const unknown = await rollback('7')
  expect(unknown.said).toMatch(/Releases kept: 000001, 000002, 000003 \(live\)[\s\S]*There is no release 7\. Choose one of those above\./)
  expect([unknown.status, home()]).toEqual([1, 'third'])
})
