/** One publish from beginning to end: read, render, check, write, swap. Then the full-text index as a second swap. */
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Payload } from 'payload'
import { type Problem, type Site, type Snapshot, SnapshotError } from '../../content/model/snapshot'
import { types } from '../../content/model/types'
import { type Asset, readAssets } from './assets'
import { type PageFacts, checkSite, fileOf, pageFacts } from './check-site'
import { hashRecords, writeIndex } from './full-text'
import { ContentReader } from './read-content'
import { type NewFile, Releases } from './releases'

export interface PublisherOptions {
  site: Site
  /** Folder of the compiled site's own files: styles, scripts, fonts. */
  assetsDir: string
  dataDir: string
  siteUrl: string
  keepReleases: number
  /** The day in Europe/London, `YYYY-MM-DD`. */
  today: () => string
  /** Asked before the swap; a publisher that lost its lease must not swap. */
  mayContinue?: () => Promise<boolean>
}

/** How long each part took, in milliseconds, and how much there was. */
export interface PublishReport {
  release: string
  pages: number
  changed: number
  removed: number
  warnings: string[]
  times: { read: number; render: number; check: number; write: number; swap: number }
}

/** The publisher lost its lease: another one publishes. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

export class Publisher {
  readonly releases: Releases
  private readonly reader: ContentReader
  private facts = new Map<string, PageFacts>()
  private assets: Asset[] | undefined
  /** The fingerprint of the content that was last published or refused. */
  seen = ''
  /** The day that the live site was made for. */
  day = ''
  private snapshot: Snapshot | undefined

  constructor(
    readonly payload: Payload,
    private readonly options: PublisherOptions,
  ) {
    this.releases = new Releases(options.dataDir).prepare()
    this.reader = new ContentReader(payload)
  }

  /** Changes exactly when the published content does. */
  fingerprint(): Promise<string> {
    return this.reader.fingerprint()
  }

  /** Whether the live site was made for another day than today, so that past and next must be told apart anew. */
  isNewDay(): boolean {
    return this.day !== this.options.today()
  }

  /**
   * Publishes what the database holds now. Where nothing changed, the live release stays.
   * @throws SnapshotError for content that must be mended; LeaseLost; errors of the disk and the database.
   */
  async publish(): Promise<PublishReport> {
    const clock = stopwatch()
    const { site, siteUrl } = this.options
    const day = this.options.today()
    const { snapshot, problems, warnings, fingerprint } = await this.reader.read(day)
    this.seen = fingerprint
    this.day = day
    if (problems.length) throw new SnapshotError(countOf(problems), problems)
    const read = clock()

    const live = this.releases.live()
    const before = live ? this.releases.manifest(live) : undefined
    const addresses = site.addresses(snapshot)
    const files = new Map<string, NewFile>()
    for (const asset of (this.assets ??= await readAssets(this.options.assetsDir)))
      files.set(asset.name, { hash: asset.hash, from: asset.file })
    const pages = new Map<string, PageFacts>()
    const facts = new Map<string, PageFacts>()
    for (const [i, address] of addresses.entries()) {
      const page = await site.render(address, snapshot, { siteUrl })
      if (page.status !== 200)
        throw new SnapshotError(`The page ${address} could not be rendered (status ${page.status}).`, [faultyPage(address)])
      const name = fileOf(address)
      const hash = hashOf(page.body)
      // Only pages that differ from the live ones need their text kept: 20,000 of them would fill the memory.
      files.set(name, before?.files[name] === hash ? { hash } : { hash, content: page.body })
      if (page.contentType.startsWith('text/html')) {
        const known = this.facts.get(hash) ?? pageFacts(page.body)
        facts.set(hash, known)
        pages.set(address, known)
      }
      // Lets the lease be renewed and stop signals arrive.
      if (i % 100 === 99) await new Promise((resolve) => setImmediate(resolve))
    }
    this.facts = facts
    const render = clock()

    const index = this.releases.indexOf(live)
    const gone = index ? index.addresses.filter((address) => !files.has(fileOf(address))) : []
    const removedList = JSON.stringify(gone)
    files.set('search/removed.json', { hash: hashOf(removedList), content: removedList })
    const faults = checkSite({ snapshot, pages, files: new Set(files.keys()), before: before?.addresses ?? [] })
    if (faults.length) throw new SnapshotError(countOf(faults), faults)
    const check = clock()

    const changed = [...files].filter(([name, { hash }]) => before?.files[name] !== hash).length
    const removed = before ? Object.keys(before.files).filter((name) => !files.has(name)).length : 0
    let release = live ?? ''
    let write = 0
    if (!live || changed > 0 || removed > 0 || before?.fingerprint !== fingerprint) {
      release = await this.releases.write(files, { addresses, fingerprint, day })
      write = clock()
      if (this.options.mayContinue && !(await this.options.mayContinue())) throw new LeaseLost('Another publisher has taken over.')
      this.releases.swap(release)
    }
    this.releases.hold(undefined)
    const swap = clock()
    this.snapshot = snapshot
    return { release, pages: pages.size, changed, removed, warnings, times: { read, render, check, write, swap } }
  }

  /** What may wait until the pages are live: the snapshot's file, old releases. */
  async tidy(): Promise<void> {
    if (this.snapshot) this.releases.writeWhole(this.releases.snapshotFile, JSON.stringify(this.snapshot))
    this.releases.prune(this.options.keepReleases)
  }

  /**
   * Brings the live release's full-text index up to date, as a second swap.
   * @param stop asked while indexing would be in vain, because newer content waits.
   * @returns milliseconds it took, 0 where the index was right already, undefined where it was stopped.
   */
  async index(stop: () => boolean = () => false): Promise<number | undefined> {
    const clock = stopwatch()
    const release = this.releases.live()
    if (!this.snapshot || !release) return undefined
    const records = this.options.site.searchRecords(this.snapshot)
    const hash = hashRecords(records)
    if (this.releases.indexOf(release)?.hash === hash) return 0
    const folder = this.releases.newIndexFolder()
    try {
      await writeIndex(records, folder)
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
    if (stop() || this.releases.live() !== release) {
      // Only its own folder: another publish may be writing beside it.
      rmSync(folder, { recursive: true, force: true })
      return undefined
    }
    this.releases.attachIndex(release, folder, { hash, addresses: records.map((record) => record.address) })
    return clock()
  }
}

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64url').slice(0, 22)

const faultyPage = (address: string): Problem => {
  const [, collection, slug = ''] = address.split('/')
  const type = (Object.keys(types) as (keyof typeof types)[]).find((name) => types[name].collection === collection) ?? null
  return {
    type,
    slug,
    title: `The page ${address}`,
    field: '',
    message: 'It could not be rendered. This is a fault of the program: tell whoever runs it.',
  }
}

const countOf = (problems: Problem[]) =>
  problems.length === 1
    ? 'One thing must be mended before the site can be published:'
    : `${problems.length} things must be mended before the site can be published:`

/** Milliseconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now()
  return () => {
    const now = performance.now()
    const took = now - last
    last = now
    return Math.round(took)
  }
}
