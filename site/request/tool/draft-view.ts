/** An open draft on the screen: which of its pages is shown, and what happens when something is pressed. */
import type { TemplateResult } from 'lit-html'
import { checkAnswers } from '../draw/check'
import { problemId } from '../draw/asked'
import { copies } from '../draw/copies'
import { filePage, goneFrom, missingPage, namePage, versionPage } from '../draw/others'
import type { Acts, Shown } from '../draw/shown'
import { tasks } from '../draw/tasks'
import { topic } from '../draw/topic'
import { fieldOf } from '../form'
import { type FormPage, around } from '../pages'
import type { CopyOf } from '../request'
import { type Draft, type OpenedHere, Saver, openHere, saveFile } from '../store'
import { fit } from '../store/open'
import { Papers } from './papers'
import { type DraftRoute, hashOf } from './route'
import type { Screen, View } from './screen'
import { Session } from './session'
import { fileText, nameOf } from './take'

type Readable = Extract<OpenedHere, { draft: Draft }>

/** Opens a draft of this device, or the fresh one where that is meant. It says itself where it cannot be shown. */
export async function openDraftView(app: Screen, id: string, fresh: Draft | undefined): Promise<DraftView> {
  const { drafts } = app.storage
  const there = await drafts?.read(id).catch(() => undefined)
  // What was begun here may have been written since.
  const begun = !there && fresh?.request.id === id && fresh.revision === 0 ? fresh : undefined
  const before = there ?? begun
  const forms = app.forms(before)
  const fitted = begun && fit(begun, forms)
  const opened: OpenedHere = fitted ?? (drafts ? await openHere(drafts, id, forms) : { missing: true })
  return new DraftView(app, id, opened, before?.request.form.version)
}

export class DraftView {
  private session: Session | undefined
  /** What stands on the screen instead of the draft's pages. */
  private instead: TemplateResult | undefined
  private readonly papers: Papers
  private passphrase = ''
  private said: string | undefined
  private route: DraftRoute

  /** @param version the form's version that the draft was written with. */
  constructor(
    private readonly app: Screen,
    private number: string,
    opened: OpenedHere,
    version: string | undefined,
  ) {
    this.route = { at: 'draft', id: number }
    this.papers = new Papers(
      () => app.redraw(),
      (id) => app.focus(id),
    )
    if ('missing' in opened) this.instead = missingPage({ says: missing })
    else if ('says' in opened) {
      const { says, text } = opened
      this.instead = missingPage({ says, saveAsItIs: () => saveFile(text, `request-${number}-as-it-is.json`) })
    } else if (version === undefined || version === opened.form.version) this.begin(opened)
    else this.instead = this.newerVersion(opened, version)
  }

  get id(): string {
    return this.number
  }
  /** True where nothing is kept and something is written, so that leaving the page would lose it. */
  get wouldLose(): boolean {
    const { session } = this
    const state = session?.saver.state
    if (!session || state?.state !== 'not-kept' || state.reason === 'preview') return false
    return session.request.title !== '' || Object.keys(session.request.answers).length > 0
  }

  /** As the writer named it. */
  get title(): string {
    return this.session?.request.title ?? ''
  }
  /** The page the writer was on last. */
  get leftAt(): string | undefined {
    return this.session?.saver.draft.at
  }

  flush = async (): Promise<void> => void (await this.session?.saver.flush())
  /** False, and still open, where something could not be put on the device. */
  close = async (): Promise<boolean> => (await this.session?.close()) ?? true

  private begin({ draft, form }: Readable): void {
    const { storage, data } = this.app
    const saver = new Saver(storage.drafts, draft, {
      forms: this.app.forms(draft),
      ...(storage.unavailable ? { trouble: storage.unavailable } : {}),
    })
    saver.onNews((news) => {
      if (!('number' in news)) return
      this.number = news.number
      this.app.replace({ ...this.route, id: news.number })
    })
    this.session = new Session(
      saver,
      form,
      data,
      () => this.app.today(),
      () => this.app.redraw(),
    )
    this.instead = undefined
  }

  /** Nothing is written with a newer version of the form before the writer has read what is different. */
  private newerVersion(opened: Readable, from: string): TemplateResult {
    const { draft, form, moved } = opened
    return versionPage({
      request: draft.request,
      from,
      form,
      moved,
      gone: goneFrom(draft.request, form, draft.questions),
      goOn: () => {
        this.begin(opened)
        this.arrive(this.route)
        this.app.drawNow()
      },
    })
  }

  /** The writer has come to a page. One with something wrong on it tells so at once. */
  arrive(route: DraftRoute): void {
    this.route = route
    const { session } = this
    if (!session) return
    this.said = undefined
    this.passphrase = ''
    session.notes = []
    session.advise()
    const page = session.pages.find(({ key }) => key === route.page)
    if (page?.state === 'trouble' || (route.question && route.page)) session.check(route.page!)
    if (page) session.saver.at(page.key)
  }

  /** @param offline whether the network is away. */
  view(route: DraftRoute, offline: boolean): View {
    const { session } = this
    this.route = route
    if (this.instead || !session) return { view: this.instead!, title: 'Write a request' }
    const shown = session.shown(this.acts(session), offline)
    switch (route.page) {
      case 'check-answers':
        return { view: checkAnswers(shown), title: 'Check your answers' }
      case 'two-copies':
        return { view: copies(shown, this.papers.note), title: 'Two copies' }
      case 'name-it':
        return { view: this.nameIt(session, shown), title: 'Name of this request' }
      case 'save-file':
        return { view: this.saveFile(session), title: 'Save a copy as a file' }
      case 'print-community':
      case 'print-kcc':
      case 'print-draft':
        return { view: this.papers.printPage(route.page.slice('print-'.length) as CopyOf, shown), title: 'Print' }
    }
    const page = shown.pages.find(({ key }) => key === route.page)
    // The name of the request would stay in the browser's history, when all else has been removed.
    if (!page) return { view: tasks(shown), title: `Request ${shown.request.id}` }
    return { view: topic(shown, page), title: page.title, wrong: page.fields.some(({ key }) => shown.problemsShown(key).length > 0) }
  }

  private nameIt(session: Session, shown: Shown): TemplateResult {
    const back = this.hash()
    return namePage({
      shown,
      back,
      type: (title) => session.rename(title),
      goOn: () => (location.hash = back),
    })
  }

  private saveFile(session: Session): TemplateResult {
    const save = async (): Promise<void> => {
      await session.saver.flush()
      const name = nameOf(session.request, 'draft', 'json')
      saveFile(await fileText('draft', session.form, session.request, this.passphrase), name)
      const warning = this.passphrase ? ' Keep the passphrase: nobody can open the file without it.' : ''
      this.said = `Saved as ${name} in your downloads.${warning}`
      this.app.redraw()
    }
    return filePage({
      request: session.request,
      passphrase: this.passphrase,
      said: this.said,
      type: (text) => {
        this.passphrase = text
        this.app.redraw()
      },
      save: () => void save(),
    })
  }

  private acts(session: Session): Acts {
    const { saver, form } = session
    return {
      answer: (key, answer) => session.answer(key, answer),
      goOn: (page) => this.goOn(session, page),
      settle: (key, keep) => void saver.settle(key, keep),
      takePaper: (copy, kind) => void this.papers.take(copy, kind, form, session.request, this.app.today()),
      keepAsNew: () => void saver.keepAsNew(),
      remove: () => this.app.askToRemove(this.number),
      say: (text) => this.app.say(text),
      focus: (id) => this.app.focus(id),
      hash: (page, question) => this.hash(page, question),
    }
  }

  /** To the next page; or, where something is wrong here, to the list of what is. */
  private goOn(session: Session, page: FormPage): void {
    session.check(page.key)
    const { pages } = session
    const now = pages.find(({ key }) => key === page.key)
    if (now && now.problems.length > 0) {
      this.app.drawNow()
      document.getElementById('errors')?.focus()
    } else location.hash = this.hash(around(pages, page.key).after?.key ?? 'check-answers')
  }

  private hash(page?: string, question?: string): string {
    return hashOf({ at: 'draft', id: this.number, ...(page ? { page } : {}), ...(question ? { question } : {}) })
  }

  /** The id of a question's first control, where a link named the question itself. */
  firstControl(key: string): string | undefined {
    const field = this.session && fieldOf(this.session.form, key)
    return field && problemId(field, {})
  }
}

const missing = 'It was removed, or it was written in another browser or on another device. If it was saved as a file, open that file.'
