/** The compiled site's own files, for pages that are looked at in the CMS. They are public, and hold no content. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'

export interface AssetFiles {
  /** Their folder. */
  dir: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

/** @param parts of its address. @returns undefined where there is no such file. */
export async function assetAnswer({ dir }: AssetFiles, parts: readonly string[]): Promise<Response | undefined> {
  // Next would otherwise look through the whole project for what may be meant.
  const file = path.join(/* turbopackIgnore: true */ dir, ...parts)
  const type = types[path.extname(file)]
  if (!type || !file.startsWith(dir + path.sep) || parts.some((part) => part === '..' || part.includes('\0'))) return undefined
  const content = await readFile(file).catch(() => undefined)
  if (!content) return undefined
  // Only names that change with their content may be kept.
  const keep = parts[0] === '_astro' ? 'private, max-age=31536000, immutable' : 'no-store'
  return new Response(new Uint8Array(content), { headers: { 'content-type': type, 'cache-control': keep } })
}
