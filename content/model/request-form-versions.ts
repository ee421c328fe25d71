/** What a version of the request form must hold with the versions before it, so that requests begun on those still open. */
import type { AnswerKind, RequestForm } from './request-form'
import type { FormFault } from './request-form-question'

/** A version as far as it is compared with others. */
export type Version = Pick<RequestForm, 'title' | 'version' | 'effective' | 'sections'>

type Question = RequestForm['sections'][number]['fields'][number]

/** What is kept of an answer. A key may keep its name only while the answers under it keep their shape. */
const shapes: Readonly<Record<AnswerKind, string>> = {
  generated: 'text',
  line: 'text',
  text: 'text',
  number: 'text',
  money: 'text',
  date: 'text',
  'yes-no': 'text',
  one: 'choice',
  several: 'choice',
  community: 'community',
  school: 'school',
  pupils: 'pupils',
  'cost-lines': 'costs',
}

const questionsOf = ({ sections }: Pick<Version, 'sections'>): Question[] => sections.flatMap(({ fields }) => fields)

/** What a reader calls a version: its name and that of the form. */
export const spokenVersion = ({ title, version }: Pick<Version, 'title' | 'version'>): string => `${title}, ${version}`

/**
 * Every fault of a version beside the versions before it.
 * @param earlier the version it replaces first, then the one that replaced, and so on.
 */
export function versionFaults(form: Version, earlier: readonly Version[]): FormFault[] {
  const faults: FormFault[] = []
  const [before] = earlier
  if (before) faults.push(...dayFaults(form, before))
  const known = keysOf(earlier)
  form.sections.forEach(({ fields }, s) =>
    fields.forEach((question, i) => {
      const add = (name: string, message: string): void =>
        void faults.push({ path: ['sections', s, 'fields', i, name], message: `Question “${question.label}”: ${message}` })
      for (const key of new Set(question.formerKeys))
        if (!known.has(key))
          add('formerKeys', before ? `No version before this one has a question “${key}”.${offer(form, before)}` : noneBefore)
      const old = known.get(question.key)
      if (old && shapes[old.kind] !== shapes[question.kind])
        add(
          'key',
          `An older version asked “${old.label}” under the key “${question.key}”, for an answer of another kind. Give this question a key of its own, and the answer is kept apart.`,
        )
    }),
  )
  return faults
}

const noneBefore = 'Former keys are keys of the version before. Name that version under “Replaces”, or take the former keys out.'

function dayFaults(form: Version, before: Version): FormFault[] {
  const from = form.effective?.from
  if (!from)
    return [
      {
        path: ['effective', 'from'],
        message: `Say from which day this version is in use: it replaces “${spokenVersion(before)}”, which ends the day before.`,
      },
    ]
  const first = before.effective?.from
  if (first && from <= first)
    return [{ path: ['effective', 'from'], message: `The version it replaces is in use from ${first}. Choose a later day.` }]
  return []
}

/** Which keys could be meant: those of the version before that no question has any more. */
function offer(form: Version, before: Version): string {
  const now = new Set(questionsOf(form).map(({ key }) => key))
  const gone = questionsOf(before).filter(({ key }) => !now.has(key))
  return gone.length > 0
    ? ` These are asked no more: ${gone.map(({ key }) => key).join(', ')}.`
    : ' It asks all questions of the version before.'
}

/** Every key that a question of an older version has or takes over, with the newest such question. */
function keysOf(earlier: readonly Version[]): Map<string, Question> {
  const known = new Map<string, Question>()
  for (const version of earlier)
    for (const question of questionsOf(version)) if (!known.has(question.key)) known.set(question.key, question)
  for (const version of earlier)
    for (const question of questionsOf(version)) for (const key of question.formerKeys) if (!known.has(key)) known.set(key, question)
  return known
}

/** What an editor may want to know of a version beside the ones before it. Nothing here is wrong by itself. */
export function versionAdvice(form: RequestForm, earlier: readonly Version[]): string[] {
  const advice: string[] = []
  const questions = questionsOf(form)
  for (const { label, askedWhen, condition } of questions)
    if (askedWhen && !condition)
      advice.push(`“${label}” has a condition, but “Only if” does not tell it in words. Readers of the form see only those.`)
  const [before] = earlier
  if (!before) return advice
  const taken = new Set(questions.flatMap(({ key, formerKeys }) => [key, ...formerKeys]))
  for (const [key, { label, kind }] of keysOf(earlier))
    if (!taken.has(key) && kind !== 'generated')
      advice.push(
        `“${label}” is asked no more, and no question takes its answers over. Who has answered it is told, and keeps the answer. If a new question asks the same, write ${key} under its “Former keys”.`,
      )
  const old = new Map(questionsOf(before).map((question) => [question.key, question]))
  for (const { key, label, kind, wordLimit, formerKeys } of questions) {
    const was = old.get(key)
    if (!was && formerKeys.length === 0 && kind !== 'generated')
      advice.push(`“${label}” is new. Requests begun on the version before have no answer to it.`)
    if (was && wordLimit !== undefined && wordLimit < (was.wordLimit ?? Infinity))
      advice.push(`“${label}” takes at most ${wordLimit} words now. Longer answers must be cut by whoever wrote them.`)
    for (const { key: option, label: words } of was?.options ?? [])
      if (!form.sections.some(({ fields }) => fields.some((f) => f.key === key && f.options.some((o) => o.key === option))))
        advice.push(`“${label}” has no answer “${words}” any more. Whoever chose it must choose again.`)
  }
  if (form.changes.length > 0)
    advice.push(`“Known changes” still names ${form.changes.length} of what is not in the form. Take out what this version has.`)
  return advice
}
