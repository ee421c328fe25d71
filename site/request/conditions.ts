/** Which questions are asked. Answers of a closed branch are set aside, not lost: they come back with the branch. */
import type { FormField, RequestForm } from '../../content/model/request-form'
import { type Answers, answerOf, isAnswered, isChoice } from './answers'
import { fieldsOf } from './form'

/** Keys of the questions that these answers reach. A condition on a question that is not asked itself does not hold. */
export function askedKeys(form: RequestForm, answers: Answers): Set<string> {
  const asked = new Set<string>()
  for (const field of fieldsOf(form)) if (holds(field, answers, asked)) asked.add(field.key)
  return asked
}

function holds({ askedWhen }: FormField, answers: Answers, asked: ReadonlySet<string>): boolean {
  if (!askedWhen) return true
  if (!asked.has(askedWhen.field)) return false
  const answer = answerOf(answers, askedWhen.field)
  const given = isChoice(answer) ? answer.chosen : typeof answer === 'string' ? [answer] : []
  return askedWhen.is.some((key) => given.includes(key))
}

/** The answers parted in two: those of questions that are asked, and those kept for when their branch opens again. */
export function partAnswers(form: RequestForm, answers: Answers): { open: Answers; setAside: Answers } {
  const asked = askedKeys(form, answers)
  const entries = Object.entries(answers)
  return {
    open: Object.fromEntries(entries.filter(([key]) => asked.has(key))),
    setAside: Object.fromEntries(entries.filter(([key, answer]) => !asked.has(key) && isAnswered(answer))),
  }
}

/** What a form fills in by itself: the number of the request, the day it was finished, answers asked for twice. */
export function withGenerated(form: RequestForm, answers: Answers, { id, day }: { id: string; day: string }): Answers {
  const filled: Record<string, Answers[string]> = { ...answers }
  for (const { key, kind, generated, copyOf } of fieldsOf(form)) {
    if (kind !== 'generated') continue
    const value = generated === 'id' ? id : generated === 'date' ? day : generated === 'copy' ? answerOf(filled, copyOf ?? '') : undefined
    if (value === undefined) delete filled[key]
    else filled[key] = value
  }
  return filled
}
