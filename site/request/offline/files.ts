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

/** The compiled site's files for browsers, and which of them names which. */
export class CompiledFiles {
  private readonly byName: ReadonlyMap<string, string>
  private readonly named = new Map<string, string[]>()

  /** @param texts each file by its path under the root, with its text where it has one. */
  constructor(private readonly texts: ReadonlyMap<string, string>) {
    this.byName = new Map([...texts.keys()].map((file) => [file.slice(file.lastIndexOf('/') + 1), file]))
  }

  /** The files that a text names, however it uses them. Their names carry hashes and mean nothing else. */
  namedIn(text: string): string[] {
    return [...new Set(text.match(/[\w.@~-]+\.\w+/g))].flatMap((word) => this.byName.get(word) ?? [])
  }

  /** The files that a file names. */
  namedBy(file: string): string[] {
    let names = this.named.get(file)
    if (!names) this.named.set(file, (names = this.namedIn(this.texts.get(file) ?? '')))
    return names
  }
}

/**
 * Lists what must be kept.
 * @param texts the tool's pages by their addresses, as they are published.
 */
export function offlineFiles(texts: ReadonlyMap<string, string>, compiled: CompiledFiles): OfflineFiles {
  const reached = new Set([...texts.values()].flatMap((text) => compiled.namedIn(text)))
  // A set goes on to what is added while it is walked.
  for (const file of reached) for (const next of compiled.namedBy(file)) reached.add(next)
  const addresses = [...reached].sort().map((file) => `/${file}`)
  const fixed = addresses.filter((address) => address.startsWith(FIXED))
  return {
    pages: [...texts.keys(), ...addresses.filter((address) => !address.startsWith(FIXED))],
    files: fixed.filter((address) => !isRareFont(address)),
    later: fixed.filter(isRareFont),
  }
}

/** The fonts of the pages, and those that papers in Latin are set in. */
const LATIN = /\/(atkinson-hyperlegible-next|noto-sans)-latin(-ext)?-\d/

const isRareFont = (address: string): boolean => /\.(woff2?|ttf|otf)$/.test(address) && !LATIN.test(address)
