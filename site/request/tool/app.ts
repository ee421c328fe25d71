/** Brings the address, the drafts and the screen together. The pages of a draft are fetched when one is opened. */
import { nothing, render } from 'lit-html'
import type { RequestForm } from '../../../content/model/request-form'
import type { RequestData } from '../data'
import { begunBy } from '../form'
import { newerRelease } from '../draw/saved'
import { type Offline, words } from '../offline/register'
import type { Draft } from '../store'
import { Announcer } from './announcer'
import type { DraftView } from './draft-view'
import { DraftsPage } from './drafts-page'
import { type DraftRoute, type Route, hashOf, routeOf } from './route'
import type { Screen, Storage, View } from './screen'

export class App implements Screen {
  private route: Route = { at: 'drafts' }
  private draft: DraftView | undefined
  /** A draft that was begun or opened here and that no keystroke has put on the device yet. */
  private fresh: Draft | undefined
  /** Drafts that were left and could not be put on the device: nothing of them is lost while the window is open. */
  private readonly held = new Set<DraftView>()
  private readonly announcer: Announcer
  private readonly list: DraftsPage
  private drawing = false
  private readonly title = document.title

  constructor(
    private readonly root: HTMLElement,
    said: HTMLElement,
    readonly data: RequestData,
    readonly storage: Storage,
    private readonly offline: Offline,
    readonly today: () => string,
  ) {
    this.announcer = new Announcer(said)
    this.list = new DraftsPage(storage, data, today, this.redraw, (draft) => {
      this.fresh = draft
      this.go({ at: 'draft', id: draft.request.id })
    })
  }

  async start(): Promise<void> {
    addEventListener('hashchange', () => void this.follow())
    addEventListener('beforeunload', (event) => {
      if (this.draft?.wouldLose || this.inThisWindow.length > 0) event.preventDefault()
    })
    for (const news of ['offline', 'online', 'newer', 'ready'] as const) this.offline.on(news, this.redraw)
    this.offline.on('newer', () => this.say(words.newer))
    await this.follow(true)
  }

  forms(draft: Draft | undefined): RequestForm[] {
    const own = this.data.forms.filter(({ slug }) => slug === draft?.request.form.slug)
    return [...new Set([...begunBy(this.data.forms, this.today()), ...own])]
  }

  go(route: Route): void {
    location.hash = hashOf(route)
  }

  replace(route: Route): void {
    this.route = route
    history.replaceState(null, '', hashOf(route))
    this.redraw()
  }

  askToRemove(id: string): void {
    this.list.ask({ id })
    this.go({ at: 'drafts' })
  }

  say = (text: string): void => this.announcer.say(text)

  /** Goes where the address says. */
  private async follow(first = false): Promise<void> {
    const route = routeOf(location.hash)
    if (!route) return
    const before = this.route
    this.route = route
    const to = await (route.at === 'drafts' ? this.toDrafts(route) : this.toDraft(route))
    // Another address was asked for meanwhile.
    if (this.route !== to) return
    this.drawNow()
    if (to.at === 'draft' && to.question) return this.focus(to.question)
    if (first || (to.at === 'draft' && before.at === 'draft' && before.id === to.id && before.page === to.page)) return
    scrollTo(0, 0)
    this.root.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
  }

  private async toDrafts(route: Route): Promise<Route> {
    await this.leave()
    await this.list.load()
    return route
  }

  /** @returns where that is: the page that was left last, where the address asks to resume. */
  private async toDraft(route: DraftRoute): Promise<Route> {
    this.list.leave()
    if (this.draft?.id === route.id) await this.draft.flush()
    else {
      await this.leave()
      const { openDraftView } = await import('./draft-view')
      if (this.route !== route) return route
      const held = [...this.held].find(({ id }) => id === route.id)
      if (held) this.held.delete(held)
      this.draft = held ?? (await openDraftView(this, route.id, this.fresh))
    }
    if (this.route !== route) return route
    if (route.page === 'resume') {
      route = { ...route, page: this.draft.leftAt }
      this.replace(route)
    }
    this.draft.arrive(route)
    return route
  }

  private async leave(): Promise<void> {
    const { draft } = this
    this.draft = undefined
    if (draft && !(await draft.close())) this.held.add(draft)
  }

  private get inThisWindow(): DraftView[] {
    return [...this.held].filter(({ wouldLose }) => wouldLose)
  }

  /** Only when the writer asks for it, and not before all is on the device. */
  private async loadNewer(): Promise<void> {
    await this.draft?.flush()
    this.offline.loadNewer()
  }

  redraw = (): void => {
    if (this.drawing) return
    this.drawing = true
    queueMicrotask(() => {
      this.drawing = false
      this.drawNow()
    })
  }

  drawNow(): void {
    const { view, title, wrong } = this.view()
    render([this.offline.state.newer ? newerRelease(() => void this.loadNewer()) : nothing, view], this.root)
    document.title = `${wrong ? 'Error: ' : ''}${title ? `${title}: ` : ''}${this.title}`
  }

  private view(): View {
    const offline = !this.offline.state.online
    if (this.route.at === 'drafts') return { view: this.list.view(offline, this.inThisWindow), title: 'Write a request' }
    return this.draft?.view(this.route, offline) ?? { view: nothing, title: '' }
  }

  focus(id: string): void {
    this.drawNow()
    const control = document.getElementById(id) ?? document.getElementById(this.draft?.firstControl(id) ?? '')
    control?.focus()
    control?.scrollIntoView({ block: 'center' })
  }
}
