/** What the pages of the tool know of the screen they are drawn on. */
import type { TemplateResult, nothing } from 'lit-html'
import type { RequestForm } from '../../../content/model/request-form'
import type { RequestData } from '../data'
import type { Draft, Drafts } from '../store'
import type { Trouble } from '../store/says'
import type { Route } from './route'

/** The drafts of this device, or why there are none. */
export interface Storage {
  drafts?: Drafts
  unavailable?: Trouble
  /** For the reader, where there are none. */
  says?: string
}

/** What stands on the screen. */
export interface View {
  view: TemplateResult | typeof nothing
  /** For the window's title. */
  title: string
  /** Whether the page tells of errors. */
  wrong?: boolean
}

export interface Screen {
  readonly data: RequestData
  readonly storage: Storage
  /** `YYYY-MM-DD`, in Kent. */
  today(): string
  /** The versions of the form that a draft may be taken over into: those that have begun, and its own. */
  forms(draft: Draft | undefined): RequestForm[]
  go(route: Route): void
  /** The same page under another address, for going back does not lead to the old one. */
  replace(route: Route): void
  /** To the list of drafts, which asks whether this one is to be removed. */
  askToRemove(id: string): void
  /** Says something to those who listen, once typing pauses. */
  say(text: string): void
  /** Draws soon, once for all that changes meanwhile. */
  redraw(): void
  drawNow(): void
  /** Moves the keyboard to a control, once it is drawn. */
  focus(id: string): void
}
