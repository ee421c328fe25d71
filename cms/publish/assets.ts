/** The compiled site's own files: styles, scripts, fonts, pictures. */
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { hashOf } from './page-facts'

export interface Asset {
  /** Path under the release's root, with forward slashes. */
  name: string
  file: string
  hash: string
}

/** Every file of a folder and the folders in it. */
export async function readAssets(dir: string): Promise<Asset[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(
    files.sort().map(async (file) => ({
      name: path.relative(dir, file).split(path.sep).join('/'),
      file,
      hash: hashOf(await readFile(file)),
    })),
  )
}
