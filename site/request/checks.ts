/** What of a request is missing, too long or cannot be read, in the words that stand beside the question. */
import type { FormField, FormSection, RequestForm } from '../../content/model/request-form'
import {
  type Answer,
  type Answers,
  type Choice,
  answerOf,
  costLinesOf,
  isAnswered,
  isChoice,
  isCostGiven,
  isPlace,
  isPupilGiven,
  pupilsOf,
} from './answers'
import { askedKeys } from './conditions'
import { namesOf } from './privacy/names'
import { fieldsOf } from './form'
import { dayOf, penceOf, wholeOf } from './values'
import { countAgainst } from './words'

export type Fault = 'missing' | 'too-long' | 'unread'

export interface Problem {
  key: string
  fault: Fault
  /** Beside the question: `Cut 37 words. The limit is 200.` */
  message: string
  /** In the summary at the top: `Expected outcomes: cut 37 words. The limit is 200.` */
  summary: string
  /** The row and box that must be mended, where the answer has rows. */
  row?: number
  box?: string
}

interface Wrong {
  fault: Fault
  message: string
  row?: number
  box?: string
}

/** What the form calls a page in a task list when something is wrong with it. */
export const faultTags: Readonly<Record<Fault, string>> = { missing: 'To do', 'too-long': 'Too long', unread: 'Check this' }

const missing: Partial<Record<FormField['kind'], string>> = {
  number: 'Give a number, or 0.',
  money: 'Give an amount in pounds.',
  date: 'Give a day, month and year.',
  one: 'Choose one.',
  several: 'Choose at least one.',
  community: 'Choose your community, or write its name.',
  school: 'Choose your school, or write its name.',
  'yes-no': 'Choose yes or no.',
  pupils: 'Name at least one pupil.',
  'cost-lines': 'Give at least one cost.',
}
/** A list that the form does not give is written in. */
const missingIn = ({ kind, options }: FormField): string =>
  (kind === 'one' || kind === 'several') && options.length === 0 ? 'Write it in.' : (missing[kind] ?? 'Fill this in.')

const badDay = 'Write a day of the calendar, such as 27 10 2026.'
const badSum = 'Write an amount in pounds, such as 1250 or 1250.50.'

/** Every name listed in the answers of a form. */
export const listedNames = (form: RequestForm, answers: Answers): string[] =>
  fieldsOf(form).flatMap(({ kind, key }) => (kind === 'pupils' ? namesOf(pupilsOf(answerOf(answers, key))) : []))

/**
 * Every problem of one section, in the order of its questions. A branch that is closed has none.
 * @param today `YYYY-MM-DD`; dates of birth lie before it.
 */
export function problemsOf(form: RequestForm, section: FormSection, answers: Answers, today: string): Problem[] {
  const asked = askedKeys(form, answers)
  const names = listedNames(form, answers)
  return section.fields
    .filter(({ key, kind }) => asked.has(key) && kind !== 'generated')
    .flatMap((field) =>
      wrongWith(field, answerOf(answers, field.key), names, today).map((wrong) => ({
        ...wrong,
        key: field.key,
        summary: `${field.label.replace(/[?.:]$/, '')}: ${wrong.message[0]!.toLowerCase()}${wrong.message.slice(1)}`,
      })),
    )
}

function wrongWith(field: FormField, answer: Answer | undefined, names: readonly string[], today: string): Wrong[] {
  if (field.required && isPlace(answer) && !isAnswered(answer)) return [{ fault: 'missing', message: 'Write its name.', box: 'written' }]
  if (answer === undefined || !isAnswered(answer)) return field.required ? [{ fault: 'missing', message: missingIn(field) }] : []
  if (typeof answer === 'string') return wrongText(field, answer, names)
  if (isChoice(answer)) return wrongChoice(field, answer)
  if (isPlace(answer)) return []
  return field.kind === 'pupils' ? wrongPupils(answer, today) : wrongCosts(answer)
}

function wrongText(field: FormField, typed: string, names: readonly string[]): Wrong[] {
  const unread = (message: string): Wrong[] => [{ fault: 'unread', message }]
  switch (field.kind) {
    case 'number':
      return wholeOf(typed) === undefined ? unread('Write a whole number, such as 12.') : []
    case 'money':
      return penceOf(typed) === undefined ? unread(badSum) : []
    case 'date':
      return dayOf(typed) === undefined ? unread(badDay) : []
    case 'yes-no':
      return typed === 'yes' || typed === 'no' ? [] : unread('Choose yes or no.')
    default: {
      const count = field.wordLimit === undefined ? undefined : countAgainst(field.wordLimit, typed, names)
      return count && count.over > 0 ? [{ fault: 'too-long', message: count.says }] : []
    }
  }
}

function wrongChoice({ options, otherAllowed, kind }: FormField, { chosen, other }: Choice): Wrong[] {
  const offered = (key: string): boolean => (key === 'other' ? otherAllowed : options.some((option) => option.key === key))
  if (!chosen.every(offered)) return [{ fault: 'unread', message: 'Choose again. What you chose is not on the list any more.' }]
  if (kind === 'one' && chosen.length > 1) return [{ fault: 'unread', message: 'Choose one.' }]
  return chosen.includes('other') && other.trim() === '' ? [{ fault: 'missing', message: 'Write in what “other” is.', box: 'other' }] : []
}

function wrongPupils(answer: Answer, today: string): Wrong[] {
  return pupilsOf(answer).flatMap((pupil, row): Wrong[] => {
    if (!isPupilGiven(pupil)) return []
    const born = dayOf(pupil.dateOfBirth)
    const at = (fault: Fault, box: string, message: string): Wrong => ({ fault, row, box, message })
    return [
      ...(pupil.name.trim() === '' ? [at('missing', 'name', `Give the name of pupil ${row + 1}.`)] : []),
      ...(pupil.dateOfBirth.trim() === ''
        ? [at('missing', 'dateOfBirth', `Give the date of birth of pupil ${row + 1}.`)]
        : born === undefined
          ? [at('unread', 'dateOfBirth', `Write the date of birth of pupil ${row + 1} as 27 10 2016.`)]
          : born >= today
            ? [at('unread', 'dateOfBirth', `Check the date of birth of pupil ${row + 1}. It is not in the past.`)]
            : []),
    ]
  })
}

function wrongCosts(answer: Answer): Wrong[] {
  return costLinesOf(answer).flatMap((line, row): Wrong[] => {
    if (!isCostGiven(line)) return []
    const at = (fault: Fault, box: string, message: string): Wrong => ({ fault, row, box, message })
    return [
      ...(line.what.trim() === '' ? [at('missing', 'what', `Say what cost ${row + 1} is for.`)] : []),
      ...(line.amount.trim() === ''
        ? [at('missing', 'amount', `Give the amount of cost ${row + 1}.`)]
        : penceOf(line.amount) === undefined
          ? [at('unread', 'amount', badSum)]
          : []),
    ]
  })
}
