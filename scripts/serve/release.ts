/** One release of the site: a folder of files that never changes once it is there. */
import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

/** What an address means in a release. Paths are relative to the release's folder. */
export type Found = { kind: 'file'; file: string } | { kind: 'folder' } | { kind: 'nothing' }

/** Not part of the site but what it was rendered from: nobody is sent it, should it stand in the release's folder. */
const privateFiles = new Set(['snapshot.json'])

/** The folder that `current` leads to at this moment, or null where no release is there yet. */
export async function currentRelease(current: string): Promise<string | null> {
  try {
    return await realpath(current)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/**
 * The parts of an address, decoded. Null for anything that is not a plain way down into the release: hidden files,
 * ways up, empty parts (a browser would read `//host/` as another site), separators in disguise.
 */
export function partsOf(pathname: string): string[] | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  // eslint-disable-next-line no-control-regex
  if (!decoded.startsWith('/') || /[\\\u0000-\u001f\u007f]/.test(decoded)) return null
  const parts = decoded.slice(1).split('/')
  if (parts.at(-1) === '') parts.pop()
  return parts.some((part) => part === '' || part.startsWith('.')) ? null : parts
}

/** Looks an address up. `/x/` is the file `x/index.html`; `/x` is the file `x`, or a folder to be asked for as `/x/`. */
export async function find(release: string, parts: string[], asFolder: boolean): Promise<Found> {
  const file = path.join(...parts, asFolder ? 'index.html' : '')
  if (privateFiles.has(file)) return { kind: 'nothing' }
  const kind = await kindOf(release, file)
  if (kind === 'file') return { kind, file }
  if (kind === 'folder' && !asFolder && (await kindOf(release, path.join(file, 'index.html'))) === 'file') return { kind }
  return { kind: 'nothing' }
}

const indexesOf = (release: string) => path.join(path.dirname(release), '..', 'indexes') + path.sep

async function kindOf(release: string, file: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    // A link inside a release must not lead out of the site's folder: the full-text index stands beside the releases.
    const real = await realpath(path.join(release, file))
    if (!real.startsWith(release + path.sep) && !real.startsWith(indexesOf(release))) return 'nothing'
    const stats = await stat(real)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'nothing'
  } catch (error) {
    if (isMissing(error)) return 'nothing'
    throw error
  }
}

/** Reads a file of a release; null where it has none. */
export async function readOptional(release: string, file: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(release, file))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Old addresses and the new ones they lead to. Anything but an address of this site is left out. */
export async function readRedirects(release: string): Promise<Map<string, string>> {
  const text = await readOptional(release, 'redirects.json')
  if (!text) return new Map()
  const data: unknown = JSON.parse(text.toString('utf8'))
  if (typeof data !== 'object' || data === null) throw new Error('redirects.json must hold an object {from: to}.')
  const local = (address: unknown): address is string => typeof address === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(address)
  return new Map(Object.entries(data).filter((entry): entry is [string, string] => local(entry[0]) && local(entry[1])))
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'])
export const isMissing = (error: unknown): boolean => missing.has((error as NodeJS.ErrnoException | null)?.code ?? '')
