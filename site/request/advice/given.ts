/** What advice looks at: a form with its answers, and which questions are asked. */
import type { QuestionRole, RequestForm } from '../../../content/model/request-form'
import { type Answers, textOf } from '../answers'
import { fieldWith } from '../form'

export interface Given {
  form: RequestForm
  answers: Answers
  asked: ReadonlySet<string>
}

/** The key of the question with a role, where it is asked. */
export const keyOf = ({ form, asked }: Given, role: QuestionRole): string | undefined => {
  const key = fieldWith(form, role)?.key
  return key !== undefined && asked.has(key) ? key : undefined
}
/** What was written in answer to the question with a role; undefined where it is not asked or empty. */
export const textWith = (given: Given, role: QuestionRole): { key: string; text: string } | undefined => {
  const key = keyOf(given, role)
  const text = key === undefined ? '' : textOf(given.answers, key)
  return key !== undefined && text.trim() ? { key, text } : undefined
}
