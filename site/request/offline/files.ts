/** Which files the tool needs where there is no network: those its pages name, those that these name, and so on. */

/** What the worker keeps. All are addresses on the site. */
export interface OfflineFiles {
  /** Asked for anew wherever there is a network: pages, data, and what has no hash in its name. */
  pages: string[]
  /** Never change under their name: kept at once. */
  files: string[]
  /** The same, but kept only once they were used: fonts for scripts that few requests are written in. */
  later: string[]
}

export const SCOPE = '/request/'
export const WORKER = '/request/sw.js'
/** Files here change their name with their content. */
export const FIXED = '/_astro/'
/** Every cache of the tool has a name that begins so. */
export const CACHES = 'signpost-request-'

/** The pages and data that the tool consists of, among all addresses of the site. */
export const pagesOfTool = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => address.startsWith(SCOPE) && address !== WORKER)

/** Each compiled file by its path under the root, with its text where it has one. */
export type CompiledFiles = ReadonlyMap<string, string>

/**
 * Lists what must be kept.
 * @param texts the tool's pages by their addresses, as they are published.
 */
export function offlineFiles(texts: ReadonlyMap<string, string>, compiled: CompiledFiles): OfflineFiles {
  const byName = new Map([...compiled.keys()].map((file) => [file.slice(file.lastIndexOf('/') + 1), file]))
  const reached = new Set([...texts.values()].flatMap((text) => named(text, byName)))
  // A set goes on to what is added while it is walked.
  for (const file of reached) for (const next of named(compiled.get(file) ?? '', byName)) reached.add(next)
  const addresses = [...reached].sort().map((file) => `/${file}`)
  const fixed = addresses.filter((address) => address.startsWith(FIXED))
  return {
    pages: [...texts.keys(), ...addresses.filter((address) => !address.startsWith(FIXED))],
    files: fixed.filter((address) => !isRareFont(address)),
    later: fixed.filter(isRareFont),
  }
}

/** The compiled files that a text names, however it uses them. Their names carry hashes and mean nothing else. */
const named = (text: string, byName: ReadonlyMap<string, string>): string[] =>
  [...new Set(text.match(/[\w.@~-]+\.\w+/g))].flatMap((word) => byName.get(word) ?? [])

const isRareFont = (address: string): boolean => /\.(woff2?|ttf|otf)$/.test(address) && !/-latin(-ext)?-\d/.test(address)
