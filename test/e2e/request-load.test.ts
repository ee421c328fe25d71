/** What the request form weighs when it is first opened, with the whole content and every community and school of a county like Kent. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureRequestLoad, withCounty } from '../bench/request-load'
import { type Reader, startReader } from '../support/reader'

const LIMIT = 120_000
let work: string
let reader: Reader

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'signpost-request-load-'))
  reader = await startReader()
})
afterAll(async () => {
  await reader?.close()
  rmSync(work, { recursive: true, force: true })
})

test('the first load is at most 120 kB, with fonts, data and headers', async () => {
  withCounty(reader.out, path.join(work, 'county'), '2026-11-22')
  for (const folder of [reader.out, path.join(work, 'county')]) {
    const { first, begun } = await measureRequestLoad(reader.browser, folder)
    // Fonts and the page are among it; the pages of a draft come when one is begun.
    expect(first).toBeGreaterThan(50_000)
    expect(begun).toBeGreaterThan(first)
    expect(first).toBeLessThanOrEqual(LIMIT)
  }
})
