/** One open draft: what is written in it, what it shows, and how it is kept. */
import type { FormField, RequestForm } from '../../../content/model/request-form'
import { nothing } from 'lit-html'
import { type Advice, adviceOn } from '../advice'
import { type Answer, type Place, answerOf, isAnswered, isPlace, placeOf } from '../answers'
import { listedNames } from '../checks'
import { type RequestData, publicNames } from '../data'
import type { Acts, Saving, Shown } from '../draw/shown'
import { fieldOf, sectionsFor } from '../form'
import { type FormPage, pagesOf } from '../pages'
import { type PrivateFound, privateIn } from '../privacy'
import type { Request } from '../request'
import { type Conflict, type News, type SaveState, type Saver, TITLE } from '../store'

/** How long nothing must be typed before the text is looked through for advice, in ms. */
const ADVISE_AFTER = 400

export class Session {
  readonly section
  /** What is to be read once. */
  notes: string[] = []
  private readonly checked = new Set<string>()
  private readonly allowed: string[]
  private advice: Advice[] = []
  private found: PrivateFound[] = []
  private conflicts: Conflict[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  /** The planner, fetched when a community is chosen. */
  private deadlines: typeof import('./deadlines') | undefined

  constructor(
    readonly saver: Saver,
    readonly form: RequestForm,
    private readonly data: RequestData,
    private readonly today: () => string,
    private readonly redraw: () => void,
  ) {
    this.section = sectionsFor(form, 'school')[0]!
    this.allowed = publicNames(data)
    saver.onNews((news) => this.hear(news))
    this.advise()
    this.plan()
  }

  get request(): Request {
    return this.saver.request
  }
  get pages(): FormPage[] {
    return pagesOf(this.form, this.section, this.request.answers, this.today())
  }

  answer(key: string, answer: Answer): void {
    const community = this.communityOf(key, answer)
    if (community) {
      this.saver.change(community.key, community.answer)
      this.notes = [`Community filled in: ${community.answer.name}. Change it if that is wrong.`]
    }
    // An emptied box is no answer; rows stay, for one of them is being filled in.
    this.saver.change(key, typeof answer === 'string' && !isAnswered(answer) && answer.trim() === answer ? undefined : answer)
    this.adviseSoon()
    this.plan()
    this.redraw()
  }

  /** Fetches the planner once there is something to plan. Without it the form works as well. */
  private plan(): void {
    const key = this.section.fields.find(({ kind }) => kind === 'community')?.key
    if (this.deadlines || key === undefined || !placeOf(this.request.answers, key)?.slug) return
    void this.fetchDeadlines()
  }

  private async fetchDeadlines(): Promise<void> {
    try {
      this.deadlines = await import('./deadlines')
      this.redraw()
    } catch {
      // Offline before the planner was ever fetched: the dates come with the next visit.
    }
  }

  /** The community of a school that was chosen from the list, where none has been given yet. */
  private communityOf(key: string, answer: Answer): { key: string; answer: Place } | undefined {
    if (fieldOf(this.form, key)?.kind !== 'school' || !isPlace(answer)) return undefined
    const field = this.section.fields.find(({ kind }) => kind === 'community')
    if (!field || isAnswered(answerOf(this.request.answers, field.key))) return undefined
    const school = this.data.schools.find(({ slug }) => slug === answer.slug)
    const community = this.data.planner.communities.find(({ slug }) => slug === school?.community)
    return community && { key: field.key, answer: { slug: community.slug, name: community.title } }
  }

  rename(title: string): void {
    this.saver.title(title)
    this.redraw()
  }

  /** From now on a page tells what is wrong with it. */
  check(page: string): void {
    this.checked.add(page)
  }

  /** Looks the text through for advice, now. */
  advise(): void {
    clearTimeout(this.timer)
    const { answers } = this.request
    this.advice = adviceOn(this.form, answers, this.today(), this.allowed)
    this.found = privateIn(this.form, answers)
  }

  private adviseSoon(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.advise()
      this.redraw()
    }, ADVISE_AFTER)
  }

  /** Everything the pages show of the draft. */
  shown(act: Acts, offline: boolean): Shown {
    const { data, form, section, request, pages } = this
    const today = this.today()
    const wrong = new Map(
      pages
        .filter(({ key }) => this.checked.has(key))
        .flatMap(({ problems }) => Object.entries(Object.groupBy(problems, ({ key }) => key))),
    )
    return {
      data,
      form,
      section,
      request,
      questions: this.saver.draft.questions,
      today,
      pages,
      names: listedNames(form, request.answers),
      advice: this.advice,
      found: this.found,
      saving: savingOf(this.saver.state),
      offline,
      deadline: this.deadlines?.panel({ form, pages, act, data, answers: request.answers, today }) ?? nothing,
      clashes: this.conflicts,
      notes: this.notes,
      problemsShown: (key) => wrong.get(key) ?? [],
      act,
    }
  }

  private hear(news: News): void {
    if ('taken' in news) {
      this.notes = [`Changed in another tab just now: ${news.taken.map((key) => this.labelOf(key)).join(', ')}.`]
      this.adviseSoon()
    }
    if ('notice' in news) this.notes = [news.notice]
    if ('conflicts' in news) this.conflicts = news.conflicts
    this.redraw()
  }

  private labelOf(key: string): string {
    const field: FormField | undefined = fieldOf(this.form, key)
    return key === TITLE ? 'Name of the request' : (field?.label ?? key)
  }

  /** False, and still open, where something could not be put on the device. */
  async close(): Promise<boolean> {
    clearTimeout(this.timer)
    return this.saver.close()
  }
}

function savingOf(state: SaveState): Saving {
  const { says, state: kind } = state
  if (kind === 'not-kept') return { says, done: false, trouble: state.reason === 'preview' ? 'preview' : kind }
  return {
    says,
    done: kind === 'saved',
    ...(kind === 'removed' || kind === 'removed-all' ? { trouble: kind } : {}),
  }
}
