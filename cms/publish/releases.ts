/**
 * The site's releases on disk. A release is a folder of plain files; the public one is the folder that the link
 * `current` names, and swapping that link is the only step that changes what the public sees.
 *
 *   site/releases/000041/…      what a web server serves, with `pagefind` a link into indexes/
 *   site/manifests/000041.json  each file's hash, for writing only what changed next time
 *   site/indexes/000041/…       full-text indexes
 *   site/current -> releases/000041
 */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { linkOrCopy, removeFiles } from './files'

export interface Manifest {
  release: string
  /** Hash of every file by its path under the release's root. */
  files: Record<string, string>
  /** Addresses of the pages, to tell which vanish. */
  addresses: string[]
  /** Changes exactly when the content it was made from does. */
  fingerprint: string
  day: string
  /** Files that only earlier code needed, each with the day since when. */
  left?: Record<string, string>
}

/** A full-text index: its folder's name, what it was made from, and the addresses in it. */
export interface IndexInfo {
  name: string
  hash: string
  addresses: string[]
}

/** One file of a release to be: its hash, and its content unless the release before has the same. */
export interface NewFile {
  hash: string
  content?: string | Buffer
  /** An existing file to link instead of writing. */
  from?: string
}

const TEMPORARY = /^\.tmp-/

export class Releases {
  readonly dir: string
  /** A release that is no longer kept, as its folder and the hashes of its files. */
  private spare: { folder: string; files: Record<string, string> } | undefined
  private rubbish: string[] = []

  constructor(dataDir: string) {
    this.dir = path.join(dataDir, 'site')
  }

  /** Makes the folders. Only whoever publishes needs to: the server of the site may be allowed to read only. */
  prepare(): this {
    for (const folder of ['releases', 'manifests', 'indexes']) mkdirSync(this.at(folder), { recursive: true })
    return this
  }

  private at(...parts: string[]): string {
    return path.join(this.dir, ...parts)
  }

  /** The link that web servers serve. */
  get current(): string {
    return this.at('current')
  }

  /** The name of the public release, if there is one. */
  live(): string | undefined {
    try {
      return path.basename(readlinkSync(this.current))
    } catch {
      return undefined
    }
  }

  /** All complete releases, oldest first. */
  all(): string[] {
    if (!existsSync(this.at('releases'))) return []
    return readdirSync(this.at('releases'))
      .filter((name) => !TEMPORARY.test(name) && existsSync(this.at('manifests', `${name}.json`)))
      .sort()
  }

  manifest(release: string): Manifest | undefined {
    try {
      return JSON.parse(readFileSync(this.at('manifests', `${release}.json`), 'utf8')) as Manifest
    } catch {
      return undefined
    }
  }

  /** Removes what an interrupted publish left behind. Only for the holder of the lease. */
  clean(): void {
    for (const folder of ['releases', 'indexes', 'manifests', ''])
      for (const name of readdirSync(this.at(folder)))
        if (TEMPORARY.test(name)) rmSync(this.at(folder, name), { recursive: true, force: true })
    const live = this.live()
    for (const name of readdirSync(this.at('releases')))
      if (name !== live && (!existsSync(this.at('manifests', `${name}.json`)) || this.wasNeverPublic(name, live))) this.discard(name)
    for (const name of readdirSync(this.at('manifests')))
      if (!existsSync(this.at('releases', name.replace(/\.json$/, '')))) rmSync(this.at('manifests', name), { force: true })
  }

  /** Newer than the live one without a rollback: its publish ended just before the swap, so there is no going back to it. */
  private wasNeverPublic(release: string, live: string | undefined): boolean {
    return (live === undefined || release > live) && this.held() === undefined
  }

  private nextName(): string {
    const numbers = readdirSync(this.at('releases'))
      .map(Number)
      .filter((n) => Number.isInteger(n))
    return String(Math.max(0, ...numbers) + 1).padStart(6, '0')
  }

  /**
   * Writes a whole release beside the live one. Files that the live one has too are linked, not written, and where an
   * old release has been put by, only what differs from that is touched. Nothing of it is public until `swap`.
   * @param index the full-text index it begins with.
   */
  async write(files: ReadonlyMap<string, NewFile>, about: Omit<Manifest, 'release' | 'files'>, index?: IndexInfo): Promise<string> {
    const release = this.nextName()
    const before = this.live()
    const had = before ? this.manifest(before)?.files : undefined
    const { folder: temporary, files: there } = this.takeSpare() ?? {
      folder: this.at('releases', `.tmp-${release}-${randomUUID().slice(0, 8)}`),
      files: {},
    }
    try {
      mkdirSync(temporary, { recursive: true })
      removeFiles(
        temporary,
        Object.keys(there).filter((name) => files.get(name)?.hash !== there[name]),
      )
      const added = [...files].filter(([name, { hash }]) => there[name] !== hash)
      for (const folder of [...new Set(added.map(([file]) => path.dirname(file)))].sort())
        mkdirSync(path.join(temporary, folder), { recursive: true })
      // Thousands of tiny steps: the synchronous calls take a fifth of the time of the others.
      let done = 0
      for (const [name, file] of added) {
        const same = had?.[name] === file.hash ? this.at('releases', before!, name) : file.from
        if (same) linkOrCopy(same, path.join(temporary, name))
        else writeFileSync(path.join(temporary, name), file.content ?? '')
        if (++done % 500 === 0) await new Promise((resolve) => setImmediate(resolve))
      }
      rmSync(path.join(temporary, 'pagefind'), { force: true })
      if (index) symlinkSync(path.join('..', '..', 'indexes', index.name), path.join(temporary, 'pagefind'))
      // Fails where another publisher was quicker; its folder and its manifest are not touched then.
      renameSync(temporary, this.at('releases', release))
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true })
      throw error
    }
    try {
      this.writeWhole(
        this.at('manifests', `${release}.json`),
        JSON.stringify({
          release,
          files: Object.fromEntries([...files].map(([name, { hash }]) => [name, hash])),
          ...about,
        } satisfies Manifest),
      )
      return release
    } catch (error) {
      this.discard(release)
      throw error
    }
  }

  /** Removes a release and its manifest. */
  private discard(release: string): void {
    rmSync(this.at('manifests', `${release}.json`), { force: true })
    rmSync(this.at('releases', release), { recursive: true, force: true })
  }

  /** Makes a release the public one, in one step. */
  swap(release: string): void {
    const temporary = this.at(`.tmp-current-${randomUUID().slice(0, 8)}`)
    symlinkSync(path.join('releases', release), temporary)
    renameSync(temporary, this.current)
  }

  private indexNameOf(release: string): string | undefined {
    try {
      return path.basename(readlinkSync(this.at('releases', release, 'pagefind')))
    } catch {
      return undefined
    }
  }

  /** The full-text index a release uses. */
  indexOf(release: string | undefined): IndexInfo | undefined {
    const name = release && this.indexNameOf(release)
    if (!name) return undefined
    try {
      return JSON.parse(readFileSync(this.at('indexes', `${name}.json`), 'utf8')) as IndexInfo
    } catch {
      return undefined
    }
  }

  /** An empty folder for a new index, beside those in use. */
  newIndexFolder(): string {
    const folder = this.at('indexes', `.tmp-${randomUUID()}`)
    mkdirSync(folder)
    return folder
  }

  /** Gives a release a finished index, in one step. */
  attachIndex(release: string, folder: string, info: Omit<IndexInfo, 'name'>): void {
    const name = randomUUID()
    renameSync(folder, this.at('indexes', name))
    this.writeWhole(this.at('indexes', `${name}.json`), JSON.stringify({ name, ...info } satisfies IndexInfo))
    // Made outside the release, which is public: an end in between must leave nothing there.
    const temporary = this.at(`.tmp-pagefind-${randomUUID().slice(0, 8)}`)
    symlinkSync(path.join('..', '..', 'indexes', name), temporary)
    renameSync(temporary, this.at('releases', release, 'pagefind'))
  }

  /**
   * Keeps the newest releases and the live one. The newest of the others is put by for the next publish, which makes its
   * own release of it: making and removing thousands of links takes a second each. The rest waits for `sweep`.
   * @param keep how many, the live one included.
   */
  prune(keep: number): void {
    const live = this.live()
    const others = this.all().filter((name) => name !== live)
    const surplus = others.slice(0, Math.max(0, others.length - keep + 1))
    for (const name of surplus.reverse()) {
      const files = this.manifest(name)?.files
      const asSpare = !this.spare && files
      const folder = this.at('releases', `.tmp-${asSpare ? 'spare' : 'old'}-${randomUUID().slice(0, 8)}`)
      renameSync(this.at('releases', name), folder)
      rmSync(this.at('manifests', `${name}.json`), { force: true })
      if (asSpare) this.spare = { folder, files }
      else this.rubbish.push(folder)
    }
  }

  /** Removes what `prune` took out, and the full-text indexes that no release uses. */
  async sweep(): Promise<void> {
    for (const folder of this.rubbish.splice(0)) await rm(folder, { recursive: true, force: true })
    const used = new Set([...this.all(), this.live()].map((name) => name && this.indexNameOf(name)))
    for (const entry of readdirSync(this.at('indexes')))
      if (!TEMPORARY.test(entry) && !used.has(entry.replace(/\.json$/, '')))
        await rm(this.at('indexes', entry), { recursive: true, force: true })
  }

  private takeSpare(): typeof this.spare {
    const spare = this.spare
    this.spare = undefined
    return spare && existsSync(spare.folder) ? spare : undefined
  }

  /** Writes a file so that readers see the old one or the new one, never a part. */
  writeWhole(file: string, content: string): void {
    const temporary = path.join(path.dirname(file), `.tmp-${randomUUID()}`)
    try {
      writeFileSync(temporary, content)
      renameSync(temporary, file)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
  }

  /** Holds a release public after a rollback, until the next change is published. */
  hold(release: string | undefined): void {
    const file = this.at('held')
    if (release) this.writeWhole(file, release)
    else rmSync(file, { force: true })
  }

  /** The release that a rollback chose, while nothing has been published since. */
  held(): string | undefined {
    try {
      return readFileSync(this.at('held'), 'utf8').trim()
    } catch {
      return undefined
    }
  }

  /** The file that holds the snapshot of the newest publish, for the developers' server. */
  get snapshotFile(): string {
    return this.at('snapshot.json')
  }
}
