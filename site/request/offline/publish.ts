/** The worker's file as it is published: the compiled code, and before it the list of what this release needs. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompiledFiles, offlineFiles } from './files'

const isText = /\.(js|css|json|svg|txt|xml|webmanifest)$/

interface Compiled {
  code: string
  files: CompiledFiles
}

let held: Compiled | undefined

/**
 * @param addresses of the tool's pages and data.
 * @param page gives a page's text as it is published.
 * @throws Error where the site was not compiled with its worker.
 */
export async function workerFile(addresses: readonly string[], page: (address: string) => Promise<string>): Promise<string> {
  const compiled = (held ??= readCompiled())
  const texts = new Map<string, string>()
  // Data names no compiled files.
  for (const address of addresses) texts.set(address, address.endsWith('/') ? await page(address) : '')
  return `const FILES=${JSON.stringify(offlineFiles(texts, compiled.files))};\n${compiled.code}`
}

/** The worker and the files for browsers stand beside the compiled door, which this is a part of. */
function readCompiled(): Compiled {
  const folder = fileURLToPath(new URL('../client/', import.meta.url))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return {
    code: readFileSync(new URL('worker.js', import.meta.url), 'utf8'),
    files: new CompiledFiles(
      new Map(
        files.map((file) => [path.relative(folder, file).split(path.sep).join('/'), isText.test(file) ? readFileSync(file, 'utf8') : '']),
      ),
    ),
  }
}
