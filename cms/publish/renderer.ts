/** Rendering every page of a snapshot, in this thread or on all of the machine's cores. */
import os from 'node:os'
import path from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { RenderOptions, Site, Snapshot } from '../../content/model/snapshot'
import { root } from '../settings'
import { type RenderJob, type RenderedPage, renderPages } from './render-pages'
import type { FromWorker, ToWorker } from './render-worker'
import { changesBetween } from './snapshot-changes'

/**
 * Renders the jobs' addresses over the snapshot and hands out the pages as they come, in no order.
 * Rejects on a fault of the site's own code, and where a thread dies.
 */
export type Renderer = (
  snapshot: Snapshot,
  jobs: readonly RenderJob[],
  options: RenderOptions,
  take: (page: RenderedPage) => void,
) => Promise<void>

/** Pages rendered at a time before anything else is let through: more than the files of the word index, which belong together. */
const BATCH = 64
/** Batches a thread has been given but not answered; with two of them it never waits for the next. */
const AHEAD = 2
/** A thread needs a copy of the content, and more of them than this wait for the one that gathers. */
const MOST_THREADS = 4

/** Renders in the caller's thread. */
export const inThisThread =
  (site: Pick<Site, 'render'>): Renderer =>
  async (snapshot, jobs, options, take) => {
    for (let i = 0; i < jobs.length; i += BATCH) {
      for (const page of await renderPages(site, snapshot, jobs.slice(i, i + BATCH), options)) take(page)
      // Lets the lease be renewed and stop signals arrive.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

/** A renderer whose threads can be ended. The next rendering starts new ones. */
export type ThreadRenderer = Renderer & { stop(): void }

/**
 * Renders in threads that stay warm between publishes and are told only what changed. They keep no process alive. One rendering at
 * a time.
 * @param door address (`file:`) of the compiled site's module.
 */
export function threadRenderer(door: string, threads = Math.min(MOST_THREADS, os.availableParallelism())): ThreadRenderer {
  let pool: Worker[] = []
  let sent: Snapshot | undefined
  const stop = (): void => {
    for (const worker of pool) void worker.terminate()
    pool = []
  }

  const render: Renderer = async (snapshot, jobs, options, take) => {
    if (pool.length === 0) {
      pool = Array.from({ length: threads }, () => startThread(door))
      sent = undefined
    }
    // The same snapshot again is one that the threads have looked things up in.
    const first = sent === snapshot ? undefined : { changes: changesBetween(sent, snapshot) }
    sent = snapshot
    let next = 0
    const nextBatch = (): RenderJob[] => jobs.slice(next, (next += BATCH))
    try {
      await Promise.all(pool.map((worker) => renderIn(worker, first, nextBatch, options, take)))
    } catch (error) {
      // The others may still answer for this publish, which must not be taken for the next one's pages.
      stop()
      throw error
    }
  }
  return Object.assign(render, { stop })
}

function startThread(door: string): Worker {
  const file = path.join(root, 'cms/publish/render-worker.ts')
  const options: WorkerOptions = {
    workerData: { door },
    execArgv: ['--import', 'tsx'],
    // Pages are made and thrown away by the thousand: in a larger nursery they die before they are ever moved.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  }
  // Written as `new Worker(file)`, Next would take the file for one of its own and bundle it.
  const worker = Reflect.construct(Worker, [file, options]) as Worker
  // Between publishes a dead thread has nobody to tell; the next publish finds it out.
  worker.on('error', () => {})
  worker.unref()
  return worker
}

function renderIn(
  worker: Worker,
  first: ToWorker | undefined,
  nextBatch: () => RenderJob[],
  options: RenderOptions,
  take: (page: RenderedPage) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let waiting = 0
    const end = (done: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      worker.unref()
      done()
    }
    const feed = () => {
      while (waiting < AHEAD) {
        const jobs = nextBatch()
        if (jobs.length === 0) break
        waiting++
        worker.postMessage({ jobs, options } satisfies ToWorker)
      }
      if (waiting === 0) end(resolve)
    }
    const onMessage = (message: FromWorker) => {
      waiting--
      try {
        if ('error' in message) throw new Error(message.error)
        for (const page of message.pages) take(page)
        feed()
      } catch (error) {
        onError(error)
      }
    }
    const onError = (error: unknown) => end(() => reject(error instanceof Error ? error : new Error(String(error))))
    const onExit = () => end(() => reject(new Error('A thread that renders pages has ended.')))
    if (worker.threadId === -1) return onExit()
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.ref()
    if (first) worker.postMessage(first)
    feed()
  })
}
