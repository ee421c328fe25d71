/** One publish from beginning to end: read, render, check, write, swap. Then the full-text index as a second swap. */
import { rmSync } from 'node:fs'
import type { Payload } from 'payload'
import type { CalendarLine } from '../../content/model/calendar-ledger'
import { type Problem, type Site, type Snapshot, SnapshotError } from '../../content/model/snapshot'
import { types } from '../../content/model/types'
import { type Asset, readAssets } from './assets'
import { keepLedger } from './calendar-ledger'
import { checkSite, fileOf } from './check-site'
import type { Indexer } from './full-text'
import { keepLeftFiles } from './left-files'
import { LedgerStore, LedgerTaken } from './ledger-store'
import type { PageFacts } from './page-facts'
import { ContentReader } from './read-content'
import { type NewFile, Releases } from './releases'
import type { Renderer } from './renderer'

export interface PublisherOptions {
  site: Pick<Site, 'addresses' | 'calendarEvents'>
  renderer: Renderer
  indexer: Indexer
  /** Folder of the compiled site's own files: styles, scripts, fonts. */
  assetsDir: string
  dataDir: string
  /** The public address. */
  siteUrl: string
  searchReportUrl?: string | undefined
  keepReleases: number
  /** The day in Europe/London, `YYYY-MM-DD`. */
  today: () => string
  /** The moment in UTC to the second: `2026-11-22T08:15:30Z`. Calendars are told it of each change. */
  now?: () => string
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
  private readonly ledger: LedgerStore
  /** The pages rendered last, to read links and ids only of those that changed. */
  private rendered = new Map<string, { hash: string; facts: PageFacts }>()
  private assets: Asset[] | undefined
  /** The fingerprint of the content that was last published or refused. */
  seen = ''
  /** The day that the live site was made for. */
  day = ''
  /** What was last published. */
  snapshot: Snapshot | undefined

  constructor(
    readonly payload: Payload,
    private readonly options: PublisherOptions,
  ) {
    this.releases = new Releases(options.dataDir).prepare()
    this.reader = new ContentReader(payload)
    this.ledger = new LedgerStore(payload)
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
    const { site, renderer, siteUrl, searchReportUrl, keepReleases } = this.options
    const day = this.options.today()
    const [{ snapshot: content, problems, warnings, fingerprint }, told] = await Promise.all([this.reader.read(day), this.ledger.read()])
    this.seen = fingerprint
    this.day = day
    if (problems.length) throw new SnapshotError(countOf(problems), problems)
    const calendar = keepLedger(told, site.calendarEvents(content), { day, time: (this.options.now ?? now)() })
    const snapshot: Snapshot = { ...content, calendar }
    const read = clock()

    const live = this.releases.live()
    const before = live ? this.releases.manifest(live) : undefined
    const addresses = site.addresses(snapshot)
    const files = new Map<string, NewFile>()
    for (const asset of (this.assets ??= await readAssets(this.options.assetsDir)))
      files.set(asset.name, { hash: asset.hash, from: asset.file })
    const jobs = addresses.map((address) => ({
      address,
      known: this.rendered.get(address)?.hash,
      live: before?.files[fileOf(address)],
    }))
    const rendered: typeof this.rendered = new Map()
    await renderer(snapshot, jobs, { siteUrl, searchReportUrl }, ({ address, status, hash, isHtml, facts, content }) => {
      if (status !== 200) throw new SnapshotError(`The page ${address} could not be rendered (status ${status}).`, [faultyPage(address)])
      files.set(fileOf(address), { hash, content })
      if (isHtml) rendered.set(address, { hash, facts: facts ?? this.rendered.get(address)!.facts })
    })
    this.rendered = rendered
    const left = keepLeftFiles(files, before, day)
    // They came in no order, and faults should be told in the same order each time.
    const pages = new Map(addresses.flatMap((address) => (rendered.has(address) ? [[address, rendered.get(address)!.facts]] : [])))
    const render = clock()

    const index = this.releases.indexOf(live)
    const faults = checkSite({ snapshot, pages, files: new Set(files.keys()), before: before?.addresses ?? [] })
    if (faults.length) throw new SnapshotError(countOf(faults), faults)
    const check = clock()

    const changed = [...files].filter(([name, { hash }]) => before?.files[name] !== hash).length
    const removed = before ? Object.keys(before.files).filter((name) => !files.has(name)).length : 0
    let release = live ?? ''
    let write = 0
    if (!live || changed > 0 || removed > 0 || before?.fingerprint !== fingerprint) {
      release = await this.releases.write(files, { addresses, fingerprint, day, left }, index)
      write = clock()
      if (this.options.mayContinue && !(await this.options.mayContinue())) throw new LeaseLost('Another publisher has taken over.')
      if (calendar !== told) await this.tellCalendars(calendar)
      this.releases.swap(release)
      this.releases.prune(keepReleases)
    }
    this.releases.hold(undefined)
    const swap = clock()
    this.snapshot = snapshot
    return { release, pages: pages.size, changed, removed, warnings, times: { read, render, check, write, swap } }
  }

  /** Before the swap: what is public must be known to the next publish. Told and then not made public only skips a number. */
  private async tellCalendars(lines: readonly CalendarLine[]): Promise<void> {
    try {
      await this.ledger.write(lines)
    } catch (error) {
      throw error instanceof LedgerTaken ? new LeaseLost(error.message, { cause: error }) : error
    }
  }

  /** Keeps the snapshot of the last publish as a file, for the developers' server. It may wait until the pages are live. */
  keepSnapshot(): void {
    if (this.snapshot) this.releases.writeWhole(this.releases.snapshotFile, JSON.stringify(this.snapshot))
  }

  /**
   * Brings the live release's full-text index up to date, as a second swap.
   * @returns milliseconds it took, 0 where the index was right already, undefined where newer content went live meanwhile.
   */
  async index(): Promise<number | undefined> {
    const clock = stopwatch()
    const release = this.releases.live()
    if (!this.snapshot || !release) return undefined
    const folder = this.releases.newIndexFolder()
    try {
      const made = await this.options.indexer.write(this.snapshot, folder, this.releases.indexOf(release)?.hash)
      if (!made) return 0
      const now = this.releases.live()
      // Where editors never pause, the newest index is always a little old. It is welcome while it shows no page that is gone.
      const files = now === release ? undefined : this.releases.manifest(now!)?.files
      if (files && !made.addresses.every((address) => fileOf(address) in files)) return undefined
      this.releases.attachIndex(now!, folder, made)
      return now === release ? clock() : undefined
    } finally {
      // Where it was attached it has another name by now.
      rmSync(folder, { recursive: true, force: true })
    }
  }

  /** Ends what was started for publishing. */
  close(): Promise<void> {
    return this.options.indexer.close()
  }
}

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

const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`

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
