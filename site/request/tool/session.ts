/** One open draft: what is written in it, what it shows, and how it is kept. */
import type { FormField, RequestForm } from '../../../content/model/request-form'
import { dayAt } from '../../planner/days'
import type { Rulebook } from '../../planner/plan'
import { type Advice, adviceOn } from '../advice'
import { type Answer, isAnswered } from '../answers'
import { listedNames } from '../checks'
import { type RequestData, publicNames } from '../data'
import type { Acts, Saving, Shown } from '../draw/shown'
import { fieldOf, sectionsFor } from '../form'
import { type FormPage, pagesOf } from '../pages'
import { type PrivateFound, privateIn } from '../privacy'
import type { Request } from '../request'
import { type Conflict, type News, type SaveState, Saver, TITLE } from '../store'
import { deadlineOf } from './dates'

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

  constructor(
    readonly saver: Saver,
    readonly form: RequestForm,
    private readonly data: RequestData,
    private readonly book: Rulebook,
    private readonly today: () => string,
    private readonly redraw: () => void,
  ) {
    this.section = sectionsFor(form, 'school')[0]!
    this.allowed = publicNames(data)
    saver.onNews((news) => this.hear(news))
    this.advise()
  }

  get request(): Request {
    return this.saver.request
  }
  get pages(): FormPage[] {
    return pagesOf(this.form, this.section, this.request.answers, this.today())
  }

  answer(key: string, answer: Answer): void {
    // An emptied box is no answer; rows stay, for one of them is being filled in.
    this.saver.change(key, typeof answer === 'string' && !isAnswered(answer) && answer.trim() === answer ? undefined : answer)
    this.adviseSoon()
    this.redraw()
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
    const { data, book, form, section, request, pages } = this
    const today = this.today()
    const wrong = new Map(
      pages
        .filter(({ key }) => this.checked.has(key))
        .flatMap(({ problems }) => Object.entries(Object.groupBy(problems, ({ key }) => key))),
    )
    return {
      data,
      book,
      form,
      section,
      request,
      today,
      todayNumber: dayAt(today),
      pages,
      names: listedNames(form, request.answers),
      advice: this.advice,
      found: this.found,
      saving: savingOf(this.saver.state),
      offline,
      deadline: deadlineOf(form, request.answers, data, book, today),
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

  async close(): Promise<void> {
    clearTimeout(this.timer)
    await this.saver.close()
  }
}

function savingOf(state: SaveState): Saving {
  const kind = state.state
  return { says: state.says, ...(kind === 'not-kept' || kind === 'removed' || kind === 'removed-all' ? { trouble: kind } : {}) }
}
