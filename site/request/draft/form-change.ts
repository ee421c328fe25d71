/** Takes a request over into another version of its form, by the keys of its questions, and tells what moved. */
import type { FormField, RequestForm } from '../../../content/model/request-form'
import { type Answer, isAnswered, isChoice } from '../answers'
import { fieldsOf, newestOf } from '../form'
import type { Request } from '../request'
import { type Questions, isShaped } from './shape'

/** One thing that is different in the newer version, in a sentence for the writer. */
export interface Moved {
  what: 'reworded' | 'moved' | 'shorter' | 'gone' | 'option-gone' | 'new'
  /** The question in the newer version; the old one for an answer that has no place. */
  key: string
  says: string
}

export interface Changed {
  request: Request
  moved: Moved[]
}

/** An answer as another kind of question takes it; undefined where it cannot. */
function fitted(answer: Answer, field: FormField, options: Readonly<Record<string, string>>): Answer | undefined {
  if (isShaped(field.kind, answer)) return field.kind === 'one' && isChoice(answer) && answer.chosen.length > 1 ? undefined : answer
  if (typeof answer === 'string')
    return (field.kind === 'one' || field.kind === 'several') && field.otherAllowed && answer.trim()
      ? { chosen: ['other'], other: answer }
      : undefined
  if (!isChoice(answer) || (field.kind !== 'text' && field.kind !== 'line')) return undefined
  return answer.chosen.map((key) => (key === 'other' ? answer.other : (options[key] ?? key))).join(', ')
}

/**
 * The request with the newer form. An answer without a place keeps its old key: it is told of, shown to the writer, and in
 * neither copy.
 */
export function toForm(request: Request, questions: Questions, form: RequestForm): Changed {
  const answers: Record<string, Answer> = {}
  const moved: Moved[] = []
  const fields = fieldsOf(form)
  const known = (key: string): Questions[string] | undefined => (Object.hasOwn(questions, key) ? questions[key] : undefined)
  for (const [key, answer] of Object.entries(request.answers)) {
    const old = known(key)
    const label = old?.label ?? key
    const field = fields.find((f) => f.key === key) ?? fields.find((f) => f.formerKeys.includes(key))
    const taken = field && field.key !== key && Object.hasOwn(request.answers, field.key)
    const fits = field && !taken ? fitted(answer, field, old?.options ?? {}) : undefined
    if (!field || fits === undefined) {
      answers[key] = answer
      if (isAnswered(answer)) moved.push({ what: 'gone', key, says: `“${label}” is not asked any more. Your answer is kept below.` })
      continue
    }
    answers[field.key] = fits
    moved.push(...differences(field, key, old, fits))
  }
  for (const { key, formerKeys, label, kind } of fields)
    if (kind !== 'generated' && ![key, ...formerKeys].some((one) => known(one)))
      moved.push({ what: 'new', key, says: `“${label}” is a new question.` })
  return { request: { ...request, form: { slug: form.slug, version: form.version }, answers }, moved }
}

function differences(field: FormField, from: string, old: Questions[string] | undefined, answer: Answer): Moved[] {
  const moved: Moved[] = []
  const add = (what: Moved['what'], says: string): void => void moved.push({ what, key: field.key, says })
  if (from !== field.key) add('moved', `Your answer to “${old?.label ?? from}” now stands under “${field.label}”.`)
  else if (old && old.label !== field.label) add('reworded', `“${old.label}” is now “${field.label}”.`)
  if (field.wordLimit !== undefined && field.wordLimit < (old?.wordLimit ?? Infinity))
    add('shorter', `“${field.label}” may now have ${field.wordLimit} words.`)
  if (isChoice(answer))
    for (const key of answer.chosen)
      if (!(key === 'other' && field.otherAllowed) && !field.options.some((option) => option.key === key))
        add('option-gone', `“${field.label}” does not offer “${old?.options?.[key] ?? key}” any more. Choose again.`)
  return moved
}

/** The request with the form it was written for or, where that has been replaced, with the newest version of it. */
export function toNewest(
  request: Request,
  questions: Questions,
  forms: readonly RequestForm[],
): (Changed & { form: RequestForm }) | undefined {
  const own = forms.find(({ slug }) => slug === request.form.slug)
  if (!own) return undefined
  const form = newestOf(own, forms)
  return { ...toForm(request, questions, form), form }
}
