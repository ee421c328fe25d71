/** A page of a PDF as a picture, drawn by pdf.js in a browser. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'

const modules = createRequire(import.meta.url)

const drawer = `
import * as worker from 'pdfjs-dist/build/pdf.worker.mjs'
import { getDocument } from 'pdfjs-dist/build/pdf.mjs'
globalThis.pdfjsWorker = worker
globalThis.drawPage = async (base64, number, width) => {
  const document_ = await getDocument({ data: Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)) }).promise
  const page = await document_.getPage(number)
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
  const canvas = document.querySelector('canvas')
  Object.assign(canvas, { width: viewport.width, height: viewport.height })
  await page.render({ canvas, viewport, background: '#fff' }).promise
}
`

/** @param number from 1. @param width CSS pixels. @returns PNG. */
export async function pdfPicture(browser: Browser, file: string, number: number, width: number): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: { contents: drawer, resolveDir: new URL('.', `file://${modules.resolve('pdfjs-dist/package.json')}`).pathname },
    bundle: true,
    format: 'esm',
    target: 'esnext',
    write: false,
    logLevel: 'error',
  })
  const page = await browser.newPage()
  try {
    await page.setContent('<canvas style="border: 1px solid #777"></canvas>')
    await page.addScriptTag({ type: 'module', content: outputFiles[0]!.text })
    await page.waitForFunction('globalThis.drawPage')
    await page.evaluate(`drawPage(${JSON.stringify((await readFile(file)).toString('base64'))}, ${number}, ${width})`)
    return await page.locator('canvas').screenshot()
  } finally {
    await page.close()
  }
}
