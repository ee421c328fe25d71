/** One of the threads that render pages. Started by `threadRenderer` in renderer.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import type { RenderOptions, Site, Snapshot } from '../../content/model/snapshot'
import { type RenderJob, type RenderedPage, renderPages } from './render-pages'
import { type SnapshotChanges, withChanges } from './snapshot-changes'

export type ToWorker = { changes: SnapshotChanges } | { jobs: RenderJob[]; options: RenderOptions }
export type FromWorker = { pages: RenderedPage[] } | { error: string }

const site = (await import((workerData as { door: string }).door)) as Site
let snapshot: Snapshot | undefined
let work = Promise.resolve()

parentPort!.on('message', (message: ToWorker) => {
  work = after(work, message)
})

/** One after the other: pages that wait belong to the snapshot before. */
async function after(before: Promise<void>, message: ToWorker): Promise<void> {
  await before
  if ('changes' in message) {
    snapshot = withChanges(snapshot, message.changes)
    return
  }
  let answer: FromWorker
  try {
    answer = { pages: await renderPages(site, snapshot!, message.jobs, message.options) }
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) }
  }
  parentPort!.postMessage(answer)
}
