/** What the pages of a draft show, and what can be done on them. */
import type { FormField, FormSection, RequestForm } from '../../../content/model/request-form'
import type { TemplateResult, nothing } from 'lit-html'
import type { Advice } from '../advice'
import type { Answer } from '../answers'
import type { Problem } from '../checks'
import type { Questions } from '../draft/shape'
import type { RequestData } from '../data'
import type { FormPage } from '../pages'
import type { PrivateFound } from '../privacy'
import type { Request } from '../request'
import type { Conflict } from '../store'
import type { OwnPage } from '../tool/route'

/** How the draft is kept, in words. */
export interface Saving {
  /** Such as `Saved on this device at 08:12. Nothing has been sent.` */
  says: string
  /** True where everything is on the device. */
  done: boolean
  /** Where it is not kept, or not any more: then it stands in a panel. */
  trouble?: 'not-kept' | 'preview' | 'removed' | 'removed-all' | undefined
}

export interface Shown {
  data: RequestData
  form: RequestForm
  /** The part that the school fills in. */
  section: FormSection
  request: Request
  /** Its questions, those of an older version among them whose answers have no place any more. */
  questions: Questions
  /** `YYYY-MM-DD`. */
  today: string
  pages: FormPage[]
  names: readonly string[]
  advice: readonly Advice[]
  found: readonly PrivateFound[]
  saving: Saving
  offline: boolean
  /** When to send it, where a community is chosen. */
  deadline: TemplateResult | typeof nothing
  clashes: readonly Conflict[]
  /** News of this draft that is to be read once. */
  notes: readonly string[]
  /** What is said to be wrong with a question now. */
  problemsShown(key: string): readonly Problem[]
  act: Acts
}

export interface Acts {
  answer(key: string, answer: Answer): void
  /** The way on from a page of the form: to the next one, or to what is wrong on this one. */
  goOn(page: FormPage): void
  settle(key: string, keep: 'mine' | 'theirs' | 'second'): void
  takePaper(copy: 'community' | 'kcc' | 'draft', kind: 'pdf' | 'docx' | 'json'): void
  /** Keeps on this device what was removed in another tab. */
  keepAsNew(): void
  remove(): void
  say(text: string): void
  focus(id: string): void
  hash(page?: string | OwnPage, question?: string): string
}

export const labelOf = (fields: readonly FormField[], key: string): string => fields.find((field) => field.key === key)?.label ?? key
