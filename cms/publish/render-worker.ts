/** One of the threads that render pages. Started by `threadRenderer` in renderer.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Site, Snapshot } from '../../content/model/snapshot'
import { type RenderJob, type RenderedPage, renderPages } from './render-pages'
import { type SnapshotChanges, withChanges } from './snapshot-changes'

export type ToWorker = { changes: SnapshotChanges } | { jobs: RenderJob[]; siteUrl: string }
export type FromWorker = { pages: RenderedPage[] } | { error: string }

const site = (await import((workerData as { door: string }).door)) as Site
let snapshot: Snapshot | undefined
let work = Promise.resolve()

parentPort!.on('message', (message: ToWorker) => {
  if ('changes' in message) {
    // After the pages that still wait: they belong to the snapshot before.
    work = work.then(() => void (snapshot = withChanges(snapshot, message.changes)))
    return
  }
  work = work.then(async () => {
    let answer: FromWorker
    try {
      answer = { pages: await renderPages(site, snapshot!, message.jobs, message.siteUrl) }
    } catch (error) {
      answer = { error: error instanceof Error ? error.message : String(error) }
    }
    parentPort!.postMessage(answer)
  })
})
