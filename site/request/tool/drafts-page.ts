/** The first page at work: drafts are listed, begun, opened from files and removed. */
import type { TemplateResult } from 'lit-html'
import type { RequestData } from '../data'
import { type OpenedDraft, type Opening, openDraft } from '../draft'
import { type DraftsShown, type FileAsked, draftsPage } from '../draw/drafts'
import { currentOf } from '../form'
import { type Draft, type DraftHead, type Place, type Placing, newDraft, place, readFile, saveFile } from '../store'
import type { Storage } from './screen'

export class DraftsPage {
  private drafts: DraftHead[] = []
  private asking: DraftsShown['asking']
  private file: FileAsked | undefined
  private closed: { name: string; text: string } | undefined
  private placing: Place | undefined
  private note: string | undefined

  constructor(
    private readonly storage: Storage,
    private readonly data: RequestData,
    private readonly today: () => string,
    private readonly redraw: () => void,
    private readonly open: (draft: Draft) => void,
  ) {
    storage.drafts?.onChange((change) => {
      // To look into a database that was removed would make it anew.
      if ('removedAll' in change) this.drafts = []
      else void this.load().then(redraw)
      redraw()
    })
  }

  /** Looks what is on the device now. */
  async load(): Promise<void> {
    try {
      this.drafts = (await this.storage.drafts?.list()) ?? []
    } catch {
      this.drafts = []
      this.note = 'The drafts on this device cannot be listed just now. Load the page again.'
    }
  }

  /** What was said belongs to the page as it was. */
  leave(): void {
    this.file = undefined
    this.closed = undefined
    this.placing = undefined
    this.note = undefined
    this.asking = undefined
  }

  ask(what: DraftsShown['asking']): void {
    this.asking = what
    this.redraw()
  }

  /** @param held drafts that could not be put on the device and are open in this window alone. */
  view(offline: boolean, held: DraftsShown['held']): TemplateResult {
    const { storage, data, drafts, asking, file, note } = this
    return draftsPage({
      form: currentOf(data.forms, this.today()),
      drafts,
      held,
      notKept: storage.drafts ? undefined : storage.says,
      offline,
      asking,
      file,
      note,
      act: {
        begin: () => this.begin(),
        openFile: (given) => void this.openFile(given),
        passphrase: (text) => {
          if (this.file?.state === 'closed') this.file = { ...this.file, passphrase: text }
          this.redraw()
        },
        openWithPassphrase: () => void this.unseal(),
        place: (choice) => void this.put(choice),
        ask: (what) => this.ask(what),
        remove: (id) => void this.remove(id),
        removeAll: () => void this.removeAll(),
        saveAsItIs: (id) => void this.saveAsItIs(id),
      },
    })
  }

  private begin(): void {
    const form = currentOf(this.data.forms, this.today())
    if (form) this.open(newDraft(form))
  }

  private async openFile(given: File): Promise<void> {
    this.leave()
    const read = await readFile(given)
    if ('refused' in read) this.refuse(given.name, read.refused)
    else await this.take(given.name, read.text, await openDraft(read.text))
    this.redraw()
  }

  private async unseal(): Promise<void> {
    if (!this.closed || this.file?.state !== 'closed') return
    const { name, text } = this.closed
    const opening = await openDraft(text, this.file.passphrase)
    if ('refused' in opening && opening.refused === 'passphrase') this.file = { ...this.file, error: opening.reason }
    else await this.take(name, text, opening)
    this.redraw()
  }

  private async take(name: string, text: string, opening: Opening): Promise<void> {
    if ('refused' in opening) return this.refuse(name, opening.reason)
    if ('needsPassphrase' in opening) {
      this.closed = { name, text }
      this.file = { state: 'closed', name, passphrase: '' }
      return
    }
    await this.look(name, opening.opened)
  }

  /** What would happen to the drafts that are there; asked only where there is a choice. */
  private async look(name: string, opened: OpenedDraft): Promise<void> {
    const { drafts } = this.storage
    if (!drafts) return this.open({ request: opened.request, questions: opened.questions, revision: 0 })
    const found = await place(drafts, opened)
    this.placing = found
    if (found.choices.length === 1 && found.found === 'nothing') return this.put(found.choices[0]!)
    this.file = { state: 'there', name, says: found.says, choices: found.choices, there: opened.request.id }
  }

  private refuse(name: string, reason: string): void {
    this.file = { state: 'refused', name, reason }
  }

  private async put(choice: Placing | 'leave'): Promise<void> {
    const { placing } = this
    this.leave()
    if (placing && choice !== 'leave') {
      const put = await placing.put(choice).catch(() => undefined)
      if (put && 'placed' in put) return this.open(put.placed)
      this.note = put
        ? 'The draft on this device was changed just now. Choose the file again.'
        : 'The file could not be kept on this device. Nothing was changed.'
    }
    this.redraw()
  }

  private async remove(id: string): Promise<void> {
    await this.done(this.storage.drafts?.remove(id), 'The draft was removed from this device.')
    await this.load()
    this.redraw()
  }

  private async removeAll(): Promise<void> {
    await this.done(
      this.storage.drafts?.removeAll(),
      'Everything was removed from this device. Files you saved are still where you saved them.',
    )
  }

  private async done(removal: Promise<void> | undefined, says: string): Promise<void> {
    this.leave()
    this.note = await Promise.resolve(removal).then(
      () => says,
      () => 'It could not be removed just now. Load the page again, then try once more.',
    )
    this.redraw()
  }

  private async saveAsItIs(id: string): Promise<void> {
    const text = await this.storage.drafts?.asItIs(id)
    if (text !== undefined) saveFile(text, `request-${id}-as-it-is.json`)
  }
}
