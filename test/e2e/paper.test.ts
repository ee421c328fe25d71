/** Papers written in a real browser, under the site's own content security policy, without a byte from anywhere else. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import JSZip from 'jszip'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/paths'
import type { Paper } from '../../site/request/paper'
import { requestPaper } from '../../site/request/paper/request-paper'
import { form, full, requestWith } from '../site/request/appendix-3'
import { readPdf } from '../site/request/paper/read'
import { violationsOn } from '../support/axe'
import { type Reader, startReader } from '../support/reader'
import type { Papers } from './paper/page'

const typed = [
  'How can our eight pupils join in with class talk?',
  'في عام 2026 يحتاج الطلاب إلى دعم (خاص) في القراءة، والكتابة.',
  'আমাদের বিদ্যালয়ের শিশুরা কীভাবে কথা বলে?',
  'वाणी, வணக்கம், ภาษาไทย, 한국어, 我们的学校, 👨‍👩‍👧 ✓ ∑ \u{e000}',
]
const paper = requestPaper(form, requestWith({ ...full, solutionRequired: typed.join('\n') }), 'kcc')

let reader: Reader
let out: string

beforeAll(async () => {
  out = await mkdtemp(path.join(os.tmpdir(), 'papers-'))
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
    build: {
      outDir: out,
      emptyOutDir: true,
      assetsDir: '_astro',
      assetsInlineLimit: 0,
      rollupOptions: { input: path.join(root, 'test/e2e/paper/index.html') },
    },
  })
  reader = await startReader(out)
})
afterAll(async () => {
  await reader?.close()
  if (out) await rm(out, { recursive: true, force: true })
})

const opened = () => reader.open('/test/e2e/paper/')
type WithPapers = typeof window & { papers: Papers }

test('a PDF is written in the browser as it is everywhere else', async () => {
  const { page, faults } = await opened()
  const before = new Set<string>()
  page.on('request', (request) => before.add(new URL(request.url()).pathname))
  const written = await page.evaluate((one: Paper) => (window as WithPapers).papers.pdf(one), paper)
  const pdf = await readPdf(new Uint8Array(Buffer.from(written, 'base64')))
  const content = pdf.content.replace(/\s+/g, ' ')
  for (const line of typed) expect(content).toContain(line)
  expect(pdf.bookmarks).toContain('  School section')
  expect([...before].filter((address) => !address.startsWith('/_astro/'))).toEqual([])
  // Of the Chinese font, which comes in a hundred parts, only those with these five signs.
  expect([...before].filter((address) => address.includes('noto-sans-sc')).length).toBeLessThanOrEqual(5)
  expect(faults).toEqual([])
  await page.context().close()
})

test('a Word document is written in the browser', async () => {
  const { page, faults } = await opened()
  const written = await page.evaluate((one: Paper) => (window as WithPapers).papers.docx(one), paper)
  const zip = await JSZip.loadAsync(Buffer.from(written, 'base64'))
  const text = (await zip.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '')
  for (const line of typed) expect(text).toContain(line)
  expect(faults).toEqual([])
  await page.context().close()
})

test('offline, a PDF says what is missing, and the Word document is still written', async () => {
  const { page } = await opened()
  const plain = requestPaper(form, requestWith(full), 'community')
  await page.evaluate((one: Paper) => (window as WithPapers).papers.docx(one), plain)
  await page.evaluate((one: Paper) => (window as WithPapers).papers.pdf(one), plain)
  await page.context().setOffline(true)
  const said = await page.evaluate((one: Paper) => (window as WithPapers).papers.pdf(one).catch((error: Error) => error.message), paper)
  expect(said).toMatch(/^The PDF needs type for .*Arabic.* could not be loaded\./)
  expect(await page.evaluate((one: Paper) => (window as WithPapers).papers.docx(one), paper)).toMatch(/^UEsDB/)
  await page.context().setOffline(false)
  expect(await page.evaluate((one: Paper) => (window as WithPapers).papers.pdf(one), paper)).toMatch(/^JVBER/)
  await page.context().close()
})

test('offline before anything was loaded, it is said what to do', async () => {
  const { page } = await opened()
  await page.context().setOffline(true)
  for (const kind of ['pdf', 'docx'] as const)
    expect(
      await page.evaluate(([one, writer]) => (window as WithPapers).papers[writer](one).catch((error: Error) => error.message), [
        paper,
        kind,
      ] as const),
    ).toMatch(/^The part of Signpost that writes this file could not be loaded\./)
  await page.context().close()
})

test('the page for print has headings, tables and all that was typed, and fits a phone', async () => {
  const { page, faults } = await opened()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate((one: Paper) => (window as WithPapers).papers.show(one), paper)
  const main = page.getByRole('main')
  expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe('Request for Resource')
  expect(await main.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['School section', 'CoS section', 'KCC section'])
  expect(await main.getByRole('table', { name: 'What each part costs' }).getByRole('columnheader').allInnerTexts()).toEqual([
    'What',
    'Amount',
  ])
  const text = await main.innerText()
  for (const line of typed) expect(text).toContain(line)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(await violationsOn(page)).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})
