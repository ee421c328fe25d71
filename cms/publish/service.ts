/** The publisher as a process: holds the lease, finds work in the database, publishes, tells editors how it went. */
import type { Payload } from 'payload'
import { SnapshotError } from '../../content/model/snapshot'
import { isTypeName, types } from '../../content/model/types'
import { LEASE_MS, type Lease } from './lease'
import { LeaseLost, type PublishReport, type Publisher } from './publisher'
import { dropRequests, waitingRequests } from './requests'

export interface ServiceOptions {
  cmsUrl: string
  log: (line: string) => void
  /** Milliseconds between looks for work. */
  every?: number
}

const COMPARE_EVERY = 30_000
const JOBS_EVERY = 3_000
const KEEP_PUBLICATIONS = 200
/** Editors often save again within a moment; an index for each save would be made in vain, and slow the next publish. */
const INDEX_AFTER = 600
const INDEX_AFTER_ALL = 3000
const INDEX_AGAIN = 60_000

/**
 * Works until the signal aborts. Any number of these may run on one database: one holds the lease and publishes, the
 * others wait and take over when it is gone.
 */
export async function runPublisher(publisher: Publisher, lease: Lease, options: ServiceOptions, signal: AbortSignal): Promise<void> {
  const { payload } = publisher
  const every = options.every ?? 60
  let holding = false
  let renewed = 0
  let compared = 0
  let jobsRun = 0
  let retryAt = 0
  let failures = 0
  let indexing: Promise<void> | undefined
  /** When full text should follow: a moment after the last publish, but not long after the first one it lacks. */
  let indexAt = Infinity
  let indexLatest = Infinity
  /** After an error: there may be remains of a publish to clear away. */
  let halfDone = false
  let renewal: Promise<unknown> = Promise.resolve()

  // Beside the work, because one publish of a large site takes longer than a lease lasts.
  const renewing = setInterval(() => {
    if (holding) renewal = lease.hold().catch(() => false)
  }, LEASE_MS / 4)

  const publishOnce = async (ids: string[]) => {
    // Counts as failed until it has been told, for telling needs the database too.
    failures++
    retryAt = Date.now() + Math.min(60_000, 1000 * 2 ** failures)
    const outcome = await publishAndTell(publisher, options)
    if (outcome === 'retry') {
      retryAt = Date.now() + Math.min(60_000, 1000 * 2 ** failures)
      return
    }
    failures = 0
    retryAt = 0
    await dropRequests(payload, ids)
    compared = Date.now()
    if (outcome === 'failed') return
    indexLatest = Math.min(indexLatest, Date.now() + INDEX_AFTER_ALL)
    indexAt = Math.min(Date.now() + INDEX_AFTER, indexLatest)
  }

  const followUp = async () => {
    indexAt = indexLatest = Infinity
    try {
      publisher.keepSnapshot()
      if (!(await indexAndTell(publisher, options, signal))) indexAt = Math.min(indexAt, Date.now() + INDEX_AGAIN)
      await publisher.releases.sweep()
    } catch (error) {
      options.log(`What follows a publish could not be finished: ${inWords(error)}`)
    }
    indexing = undefined
  }

  while (!signal.aborted) {
    try {
      // Whoever waits looks each second, so that no change stays waiting long after the holder's end.
      if (!holding || Date.now() - renewed > LEASE_MS / 4) {
        const now = await lease.hold()
        const takenOver = now && !holding
        holding = now
        if (now && (takenOver || halfDone)) {
          await indexing
          publisher.releases.clean()
          await markInterrupted(payload)
          halfDone = false
        }
        if (takenOver) {
          options.log('This process publishes.')
          if (!publisher.releases.held()) await publishOnce(await waitingRequests(payload))
        }
        renewed = Date.now()
      }
      if (holding) {
        if (Date.now() - jobsRun > JOBS_EVERY) {
          jobsRun = Date.now()
          await payload.jobs.run({ limit: 50 })
        }
        if (Date.now() >= retryAt) {
          const ids = await waitingRequests(payload)
          // Without requests there may still be a publish to repeat, such as the first one on a full disk.
          if (ids.length || failures) await publishOnce(ids)
          else if (Date.now() - compared > COMPARE_EVERY) {
            compared = Date.now()
            const held = publisher.releases.held() !== undefined
            if (!held && ((await publisher.fingerprint()) !== publisher.seen || publisher.isNewDay())) await publishOnce([])
          }
        }
        if (!indexing && Date.now() >= indexAt) indexing = followUp()
      }
    } catch (error) {
      options.log(`The publisher will try again: ${firstLine(error)}`)
      halfDone = true
      renewed = 0
      await pause(2000, signal)
    }
    await pause(holding ? every : 1000, signal)
  }
  clearInterval(renewing)
  // What is being indexed fails; the next start finds the index old and makes it anew.
  await publisher.close()
  await indexing
  await renewal
  await lease.release()
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!

type Outcome = 'live' | 'failed' | 'retry'

/** Publishes once and keeps a record of it for editors. */
export async function publishAndTell(publisher: Publisher, options: ServiceOptions): Promise<Outcome> {
  const { payload } = publisher
  const startedAt = new Date().toISOString()
  const record = await payload.create({ collection: 'publications', data: { state: 'publishing', startedAt } as never, depth: 0 })
  const tell = (data: Record<string, unknown>) =>
    payload.update({ collection: 'publications', id: record.id, data: data as never, depth: 0 })
  try {
    const report = await publisher.publish()
    await tell({
      state: 'live',
      liveAt: new Date().toISOString(),
      release: report.release,
      pages: report.pages,
      changed: report.changed,
      removed: report.removed,
      warnings: report.warnings.join('\n') || null,
    })
    options.log(summary(report))
    await forgetOld(payload)
    return 'live'
  } catch (error) {
    if (error instanceof LeaseLost) {
      await tell({ state: 'interrupted', message: error.message })
      return 'retry'
    }
    const problems = error instanceof SnapshotError ? await problemRows(payload, error, options.cmsUrl) : []
    const message = error instanceof SnapshotError ? error.message.split('\n')[0]! : inWords(error)
    await tell({ state: 'failed', message, problems })
    options.log(`Publishing failed; the public site has not changed. ${error instanceof SnapshotError ? error.message : message}`)
    return error instanceof SnapshotError ? 'failed' : 'retry'
  }
}

/**
 * Brings the full-text index up to date and keeps a record of it.
 * @param signal where it aborts, a failure is no news.
 * @returns whether it went well.
 */
export async function indexAndTell(publisher: Publisher, options: ServiceOptions, signal?: AbortSignal): Promise<boolean> {
  try {
    const took = await publisher.index()
    if (took === undefined) return true
    const { payload, releases } = publisher
    const { docs } = await payload.find({
      collection: 'publications',
      where: { and: [{ state: { equals: 'live' } }, { release: { equals: releases.live() } }, { fullTextAt: { exists: false } }] },
      limit: 0,
      pagination: false,
      depth: 0,
    })
    for (const { id } of docs)
      await payload.update({ collection: 'publications', id, data: { fullTextAt: new Date().toISOString() } as never, depth: 0 })
    if (took > 0) options.log(`Full-text search follows (${(took / 1000).toFixed(1)} s).`)
    return true
  } catch (error) {
    if (!signal?.aborted) options.log(`The full-text index could not be made; search still finds what it found before. ${inWords(error)}`)
    return false
  }
}

const summary = ({ release, pages, changed, removed, times }: PublishReport) =>
  `Live: release ${release}, ${pages} pages, ${changed} files changed${removed ? `, ${removed} removed` : ''} (read ${times.read}, render ${times.render}, check ${times.check}, write ${times.write}, swap ${times.swap} ms).`

/** A fault of the machine in words that say what to do. */
export function inWords(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL')
    return 'The disk is full. The public site has not changed. Free some space; publishing is tried again by itself.'
  if (code === 'EACCES' || code === 'EROFS')
    return `The data folder cannot be written to (${(error as NodeJS.ErrnoException).path ?? code}). The public site has not changed.`
  return `${firstLine(error)} Publishing is tried again by itself.`
}

async function problemRows(payload: Payload, error: SnapshotError, cmsUrl: string) {
  const rows = []
  for (const problem of error.problems.slice(0, 50)) {
    const collection = problem.type && isTypeName(problem.type) ? types[problem.type].collection : null
    const doc =
      collection && problem.slug
        ? await payload.db.findOne<{ id: string }>({
            collection: collection as never,
            where: { slug: { equals: problem.slug } },
            req: {} as never,
          })
        : null
    rows.push({
      kind: collection,
      document: doc ? String(doc.id) : null,
      title: problem.title,
      field: problem.field,
      message: problem.message,
      link: doc ? `${cmsUrl}/admin/collections/${collection}/${doc.id}` : null,
    })
  }
  return rows
}

/** A publish that was cut off by the end of its process is not "publishing" any more. */
async function markInterrupted(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'publications',
    where: { state: { equals: 'publishing' } },
    limit: 0,
    pagination: false,
    req: {} as never,
  })
  for (const { id } of docs) await payload.update({ collection: 'publications', id, data: { state: 'interrupted' } as never, depth: 0 })
}

async function forgetOld(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'publications',
    sort: '-startedAt',
    limit: 2 * KEEP_PUBLICATIONS,
    pagination: false,
    select: { state: true } as never,
    req: {} as never,
  })
  const old = docs.slice(KEEP_PUBLICATIONS).map((doc) => doc.id)
  if (old.length) await payload.db.deleteMany({ collection: 'publications', where: { id: { in: old } }, req: {} as never })
}
