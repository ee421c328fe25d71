/** The compiled site over what is published now with one draft laid over it. One a process, and one page at a time. */
import type { Payload } from 'payload'
import type { RequestForm } from '../../content/model/request-form'
import type { Page, RenderOptions, Snapshot } from '../../content/model/snapshot'
import { ContentReader } from '../publish/read-content'
import type { ThreadRenderer } from '../publish/renderer'
import type { Draft } from './draft'
import { laidOver, withTheForm } from './lay-over'

/** The tool whose form is looked at. All its pages are one address and what stands below it. */
export const FORM_TOOL = '/request/'

/** Snapshots with a draft that were looked at last: a page and its data come one after the other. */
const KEPT = 4
/** A thread keeps the whole content in memory. Nobody has looked for so long, in milliseconds: it ends. */
const IDLE_MS = 5 * 60_000

export class PreviewSite {
  private readonly reader: ContentReader
  private readonly kept = new Map<string, Snapshot>()
  private queue: Promise<unknown> = Promise.resolve()
  private idle: NodeJS.Timeout | undefined

  constructor(
    payload: Payload,
    private readonly renderer: ThreadRenderer,
    private readonly options: Omit<RenderOptions, 'preview'>,
  ) {
    this.reader = new ContentReader(payload)
  }

  /**
   * @param id of the draft.
   * @param day the day in Europe/London, `YYYY-MM-DD`.
   * @throws Error on a fault of the site's own code.
   */
  render(address: string, draft: Draft, id: string, day: string): Promise<Page> {
    const page = this.queue.then(() => this.renderNow(address, draft, id, day))
    this.queue = page.catch(() => {})
    return page
  }

  /** Ends what was started for it. */
  stop(): void {
    clearTimeout(this.idle)
    this.renderer.stop()
  }

  private async renderNow(address: string, draft: Draft, id: string, day: string): Promise<Page> {
    clearTimeout(this.idle)
    const snapshot = await this.snapshotFor(address, draft, id, day)
    let page: Page | undefined
    await this.renderer(snapshot, [{ address }], { ...this.options, preview: true }, ({ status, contentType, content }) => {
      page = { status, contentType, body: content ?? '' }
    })
    this.idle = setTimeout(() => this.stop(), IDLE_MS).unref()
    return page!
  }

  private async snapshotFor(address: string, draft: Draft, id: string, day: string): Promise<Snapshot> {
    const { snapshot, fingerprint } = await this.reader.read(day)
    const alone = draft.type === 'request-form' && address.startsWith(FORM_TOOL)
    const key = JSON.stringify([day, draft.type, id, draft.version, alone, fingerprint])
    let laid = this.kept.get(key)
    laid ??= alone ? withTheForm(snapshot, draft.doc as RequestForm) : laidOver(snapshot, draft)
    this.kept.delete(key)
    this.kept.set(key, laid)
    for (const old of [...this.kept.keys()].slice(0, -KEPT)) this.kept.delete(old)
    return laid
  }
}
