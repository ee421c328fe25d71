/** What the drawing of one question needs to know. */
import type { FormField } from '../../../content/model/request-form'
import type { Answer, Answers } from '../answers'
import type { Problem } from '../checks'
import type { RequestData } from '../data'

export interface Asked {
  field: FormField
  answer: Answer | undefined
  /** All answers, for questions that depend on others. */
  answers: Answers
  /** What is said to be wrong with it now; none before somebody has asked to go on. */
  problems: readonly Problem[]
  /** Listed names, which do not count as words. */
  names: readonly string[]
  data: RequestData
  /** Takes the answer as it is now, at every keystroke. */
  set(answer: Answer): void
  /** Says something to those who listen. */
  say(text: string): void
  /** Moves the keyboard to a control that may not be drawn yet. */
  focus(id: string): void
}

/** The id of a question's first control: where a link to the question leads. */
export const controlId = ({ key, kind, options }: FormField): string =>
  kind === 'pupils' || kind === 'cost-lines'
    ? `${key}-0-${kind === 'pupils' ? 'name' : 'what'}`
    : kind === 'yes-no'
      ? `${key}-yes`
      : (kind === 'one' || kind === 'several') && options.length > 0
        ? `${key}-${options[0]!.key}`
        : key

/** The id of the box that a problem is about. */
export const problemId = (field: FormField, { row, box }: Pick<Problem, 'row' | 'box'>): string =>
  row !== undefined && box
    ? `${field.key}-${row}-${box}`
    : box === 'written'
      ? `${field.key}-written`
      : box === 'other' && field.options.length > 0
        ? `${field.key}-other-text`
        : controlId(field)
