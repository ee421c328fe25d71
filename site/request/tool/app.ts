/** Brings the address, the open draft and the screen together. */
import { type TemplateResult, nothing, render } from 'lit-html'
import { bookOf } from '../../planner/data'
import type { Rulebook } from '../../planner/plan'
import { problemId } from '../draw/asked'
import { checkAnswers } from '../draw/check'
import { copies } from '../draw/copies'
import { filePage, goneFrom, missingPage, versionPage } from '../draw/others'
import type { Acts } from '../draw/shown'
import { tasks } from '../draw/tasks'
import { topic } from '../draw/topic'
import type { RequestData } from '../data'
import { fieldOf } from '../form'
import type { Offline } from '../offline/register'
import { type FormPage, around } from '../pages'
import { type Draft, type Drafts, type OpenedHere, Saver, openHere, saveFile } from '../store'
import { fit } from '../store/open'
import type { Trouble } from '../store/says'
import { Announcer } from './announcer'
import { DraftsPage } from './drafts-page'
import { Papers } from './papers'
import { type OwnPage, type Route, hashOf, routeOf } from './route'
import { Session } from './session'
import { calendarOf, fileText, nameOf } from './take'

/** The drafts of this device, or why there are none. */
export interface Storage {
  drafts?: Drafts
  unavailable?: Trouble
  says?: string
}

export class App {
  private route: Route = { at: 'drafts' }
  private session: Session | undefined
  /** A draft that was begun here and that no keystroke has put on the device yet. */
  private fresh: Draft | undefined
  /** What stands on the screen instead of a draft that cannot be shown. */
  private instead: TemplateResult | undefined
  private readonly book: Rulebook
  private readonly announcer: Announcer
  private readonly list: DraftsPage
  private readonly papers: Papers
  private passphrase = ''
  private said: string | undefined
  private drawing = false
  private readonly title = document.title

  constructor(
    private readonly root: HTMLElement,
    said: HTMLElement,
    private readonly data: RequestData,
    private readonly storage: Storage,
    private readonly offline: Offline,
    private readonly today: () => string,
  ) {
    this.book = bookOf(data.planner)
    this.announcer = new Announcer(said)
    const redraw = () => this.redraw()
    this.papers = new Papers(redraw)
    this.list = new DraftsPage(storage, data, today, redraw, (draft) => this.open(draft))
  }

  async start(): Promise<void> {
    addEventListener('hashchange', () => void this.follow())
    addEventListener('beforeunload', (event) => {
      // Where nothing is kept, leaving would lose what was written.
      if (this.session?.saver.state.state === 'not-kept' && Object.keys(this.session.request.answers).length > 0) event.preventDefault()
    })
    for (const news of ['offline', 'online', 'newer', 'ready'] as const) this.offline.on(news, () => this.redraw())
    await this.follow(true)
  }

  /** Goes where the address says. */
  private async follow(first = false): Promise<void> {
    const route = routeOf(location.hash)
    if (!route) return
    const before = this.route
    this.route = route
    await this.session?.saver.flush()
    if (route.at !== 'drafts') this.list.leave()
    if (route.at === 'drafts') {
      await this.leave()
      await this.list.load()
    } else {
      if (this.session?.request.id !== route.id) await this.enter(route.id)
      if (route.page === 'resume') return location.replace(this.hash(this.session?.saver.draft.at))
      this.arrive()
    }
    this.drawNow()
    const samePage = before.at === 'draft' && route.at === 'draft' && before.id === route.id && before.page === route.page
    if (route.at === 'draft' && route.question) return this.focus(route.question)
    if (first || samePage) return
    scrollTo(0, 0)
    this.root.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
  }

  /** The writer has come to a page of the form, which tells at once what is already wrong on it. */
  private arrive(): void {
    const { session, route } = this
    if (!session || route.at !== 'draft') return
    this.said = undefined
    this.passphrase = ''
    session.advise()
    const page = session.pages.find(({ key }) => key === route.page)
    if (page?.state === 'trouble' || route.question) session.check(route.page ?? '')
    if (page) session.saver.at(page.key)
  }

  /** Begins to work on a draft that was just made or opened from a file. */
  private open(draft: Draft): void {
    this.fresh = draft
    location.hash = hashOf({ at: 'draft', id: draft.request.id })
  }

  private async enter(id: string): Promise<void> {
    await this.leave()
    const opened = await this.find(id)
    if ('missing' in opened) {
      this.instead = missingPage({
        says: 'It was removed, or it was written in another browser or on another device. If it was saved as a file, open that file.',
      })
      return
    }
    if ('says' in opened) {
      const { says, text } = opened
      this.instead = missingPage({ says, saveAsItIs: () => saveFile(text, `request-${id}-as-it-is.json`) })
      return
    }
    const { draft, form, moved, from } = opened
    const begin = (): void => {
      const saver = new Saver(this.storage.drafts, draft, {
        forms: this.data.forms,
        ...(this.storage.unavailable ? { trouble: this.storage.unavailable } : {}),
      })
      saver.onNews((news) => {
        if ('number' in news) this.renumber(saver.draft)
      })
      this.session = new Session(saver, form, this.data, this.book, this.today, () => this.redraw())
      this.instead = undefined
    }
    if (from === undefined) return begin()
    this.instead = versionPage({
      request: draft.request,
      from,
      form,
      moved,
      gone: goneFrom(draft.request, form, draft.questions),
      goOn: () => {
        begin()
        this.arrive()
        this.drawNow()
      },
    })
  }

  /** The draft of a number, from the device or just begun. `from` is the version it was written with where that is older. */
  private async find(
    id: string,
  ): Promise<Exclude<OpenedHere, { draft: Draft }> | (Extract<OpenedHere, { draft: Draft }> & { from: string | undefined })> {
    const { drafts } = this.storage
    const fresh = this.fresh?.request.id === id && this.fresh.revision === 0 ? this.fresh : undefined
    const old = fresh ?? (await drafts?.read(id).catch(() => undefined))
    const fitted = fresh ? fit(fresh, this.data.forms) : undefined
    const opened: OpenedHere = fitted ?? (drafts ? await openHere(drafts, id, this.data.forms) : { missing: true })
    if (!('draft' in opened)) return opened
    const { slug, version } = old?.request.form ?? opened.draft.request.form
    return { ...opened, from: slug === opened.form.slug && version === opened.form.version ? undefined : version }
  }

  /** The draft goes on under another number: so does the address. */
  private renumber(draft: Draft): void {
    if (this.route.at !== 'draft') return
    const route = { ...this.route, id: draft.request.id }
    this.route = route
    history.replaceState(null, '', hashOf(route))
    this.redraw()
  }

  private async leave(): Promise<void> {
    await this.session?.close()
    this.session = undefined
    this.instead = undefined
  }

  private redraw(): void {
    if (this.drawing) return
    this.drawing = true
    queueMicrotask(() => {
      this.drawing = false
      this.drawNow()
    })
  }

  private drawNow(): void {
    const { view, title, wrong } = this.view()
    render(view, this.root)
    document.title = `${wrong ? 'Error: ' : ''}${title ? `${title}: ` : ''}${this.title}`
  }

  private view(): { view: TemplateResult | typeof nothing; title: string; wrong?: boolean } {
    const { route, session } = this
    const offline = !this.offline.state.online
    if (route.at === 'drafts') return { view: this.list.view(offline), title: 'Write a request' }
    if (this.instead) return { view: this.instead, title: 'Write a request' }
    if (!session) return { view: nothing, title: '' }
    const shown = session.shown(this.acts(session), offline)
    const own = route.page as OwnPage | undefined
    switch (own) {
      case 'check-answers':
        return { view: checkAnswers(shown), title: 'Check your answers' }
      case 'two-copies':
        return { view: copies(shown, this.papers.note), title: 'Two copies' }
      case 'save-file':
        return {
          view: filePage({
            request: session.request,
            passphrase: this.passphrase,
            said: this.said,
            type: (text) => {
              this.passphrase = text
              this.redraw()
            },
            save: () => void this.saveFile(session),
          }),
          title: 'Save a copy as a file',
        }
      case 'print-community':
      case 'print-kcc':
      case 'print-draft':
        return { view: this.papers.printPage(own.slice('print-'.length) as 'community' | 'kcc' | 'draft', shown), title: 'Print' }
      case undefined:
        return { view: tasks(shown), title: shown.request.title }
    }
    const page = shown.pages.find(({ key }) => key === route.page)
    if (!page) return { view: tasks(shown), title: shown.request.title }
    return { view: topic(shown, page), title: page.title, wrong: page.fields.some(({ key }) => shown.problemsShown(key).length > 0) }
  }

  private acts(session: Session): Acts {
    const { saver, form } = session
    return {
      answer: (key, answer) => session.answer(key, answer),
      rename: (title) => session.rename(title),
      goOn: (page) => this.goOn(session, page),
      settle: (key, keep) => void saver.settle(key, keep),
      addToCalendar: () => {
        const deadline = session.shown(this.acts(session), false).deadline
        const file = deadline && calendarOf(deadline, this.book, this.data.sample)
        if (file) saveFile(file, 'deadlines.ics')
      },
      takePaper: (copy, kind) => void this.papers.take(copy, kind, form, session.request, this.today()),
      keepAsNew: () => void saver.keepAsNew(),
      remove: () => {
        this.list.ask({ id: session.request.id })
        location.hash = hashOf({ at: 'drafts' })
      },
      say: (text) => this.announcer.say(text),
      focus: (id) => this.focus(id),
      hash: (page, question) => this.hash(page, question),
    }
  }

  /** To the next page that is not done; or, where something is wrong here, to the list of what is. */
  private goOn(session: Session, page: FormPage): void {
    session.check(page.key)
    const pages = session.pages
    const now = pages.find(({ key }) => key === page.key)
    if (now && now.problems.length > 0) {
      this.drawNow()
      document.getElementById('errors')?.focus()
      return
    }
    const next = around(pages, page.key).after
    location.hash = this.hash(next?.key ?? 'check-answers')
  }

  private async saveFile(session: Session): Promise<void> {
    await session.saver.flush()
    const { request } = session
    saveFile(await fileText('draft', session.form, request, this.passphrase), nameOf(request, 'draft', 'json'))
    this.said = `Saved as ${nameOf(request, 'draft', 'json')} in your downloads.${this.passphrase ? ' Keep the passphrase: nobody can open the file without it.' : ''}`
    this.redraw()
  }

  private hash(page?: string, question?: string): string {
    const id = this.route.at === 'draft' ? this.route.id : ''
    return hashOf({ at: 'draft', id, ...(page ? { page } : {}), ...(question ? { question } : {}) })
  }

  /** Moves the keyboard to a control, once it is drawn. */
  private focus(id: string): void {
    this.drawNow()
    const control = document.getElementById(id) ?? this.firstOf(id)
    control?.focus()
    control?.scrollIntoView({ block: 'center' })
  }

  /** The control of a question, where a link named the question itself. */
  private firstOf(key: string): HTMLElement | null {
    const field = this.session && fieldOf(this.session.form, key)
    return field ? document.getElementById(problemId(field, {})) : null
  }
}
