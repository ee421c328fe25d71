/** Answers as plain data by the keys of the form. What was typed is kept as it was typed; nothing is cut or mended here. */
import type { FormField } from '../../content/model/request-form'
import { dayOf, penceOf, pounds } from './values'
import { dateOf } from '../text/dates'

/** An answer to a list: keys of options, `other` among them where something was written in. */
export interface Choice {
  chosen: string[]
  other: string
}

/** A community or school. Without a slug it is not in the site's list. */
export interface Place {
  slug?: string | undefined
  name: string
}

export interface Pupil {
  name: string
  /** As typed. */
  dateOfBirth: string
  /** Other names the pupil goes by, parted by commas. */
  knownAs: string
}

export interface CostLine {
  what: string
  /** Pounds as typed. */
  amount: string
  /** True where the line pays for staff. */
  staff: boolean
}

/** Text kinds, numbers, money, dates and yes-or-no are the text that was typed. */
export type Answer = string | Choice | Place | Pupil[] | CostLine[]
export type Answers = Readonly<Record<string, Answer>>

/** The answer of a key of the form, never something every object has, such as `constructor`. */
export const answerOf = (answers: Answers, key: string): Answer | undefined => (Object.hasOwn(answers, key) ? answers[key] : undefined)

export const isChoice = (answer: Answer | undefined): answer is Choice =>
  typeof answer === 'object' && !Array.isArray(answer) && 'chosen' in answer
export const isPlace = (answer: Answer | undefined): answer is Place =>
  typeof answer === 'object' && !Array.isArray(answer) && 'name' in answer
const isRows = (answer: Answer | undefined): answer is Pupil[] | CostLine[] => Array.isArray(answer)

/** The typed text of an answer; empty where there is none of that kind. */
export const textOf = (answers: Answers, key: string): string => {
  const answer = answerOf(answers, key)
  return typeof answer === 'string' ? answer : ''
}
export const chosenOf = (answers: Answers, key: string): readonly string[] => {
  const answer = answerOf(answers, key)
  return isChoice(answer) ? answer.chosen : []
}
export const placeOf = (answers: Answers, key: string): Place | undefined => {
  const answer = answerOf(answers, key)
  return isPlace(answer) ? answer : undefined
}
export const pupilsOf = (answer: Answer | undefined): Pupil[] =>
  isRows(answer) ? (answer as object[]).filter((row): row is Pupil => 'dateOfBirth' in row) : []
export const costLinesOf = (answer: Answer | undefined): CostLine[] =>
  isRows(answer) ? (answer as object[]).filter((row): row is CostLine => 'amount' in row) : []

const said = (text: string): boolean => text.trim() !== ''

/** Whether a row holds anything at all. */
export const isPupilGiven = (pupil: Pupil): boolean => said(pupil.name) || said(pupil.dateOfBirth) || said(pupil.knownAs)
export const isCostGiven = (line: CostLine): boolean => said(line.what) || said(line.amount)

/** Whether anything was answered. A list with “other” ticked counts, also while its words are still missing. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false
  if (typeof answer === 'string') return said(answer)
  if (isChoice(answer)) return answer.chosen.length > 0
  if (isPlace(answer)) return said(answer.name)
  return pupilsOf(answer).some(isPupilGiven) || costLinesOf(answer).some(isCostGiven)
}

/** The sum of the cost lines in pence, and how many of them have no sum that can be read. */
export function totalOf(lines: readonly CostLine[]): { pence: number; unread: number } {
  const sums = lines.filter(isCostGiven).map(({ amount }) => penceOf(amount))
  return {
    pence: sums.reduce<number>((sum, pence) => sum + (pence ?? 0), 0),
    unread: sums.filter((pence) => pence === undefined).length,
  }
}

/** An answer as lines of text for a summary, a copy or minutes. Every character that was typed is in them. */
export function linesOf(field: Pick<FormField, 'kind' | 'options'>, answer: Answer | undefined): string[] {
  if (answer === undefined || !isAnswered(answer)) return []
  if (typeof answer === 'string') return typedLines(field, answer)
  if (isChoice(answer)) {
    const labels = field.options.filter(({ key }) => answer.chosen.includes(key)).map(({ label }) => label)
    const gone = answer.chosen.filter((key) => key !== 'other' && !field.options.some((option) => option.key === key))
    return [...labels, ...gone, ...(answer.chosen.includes('other') ? [said(answer.other) ? answer.other : 'Other'] : [])]
  }
  if (isPlace(answer)) return [answer.slug ? answer.name : `${answer.name} (not in the list)`]
  const pupils = pupilsOf(answer).filter(isPupilGiven)
  if (pupils.length > 0)
    return pupils.map(({ name, dateOfBirth, knownAs }) => {
      const born = dayOf(dateOfBirth)
      return [name, born ? dateOf(born) : dateOfBirth, knownAs && `known as ${knownAs}`].filter(said).join(', ')
    })
  const costs = costLinesOf(answer).filter(isCostGiven)
  const { pence, unread } = totalOf(costs)
  return [...costs.map(costText), ...(unread === 0 ? [`Total: ${pounds(pence)}`] : [])]
}

const costText = ({ what, amount, staff }: CostLine): string => {
  const pence = penceOf(amount)
  return `${what}: ${pence === undefined ? amount : pounds(pence)}${staff ? ' (staff)' : ''}`
}

function typedLines({ kind }: Pick<FormField, 'kind'>, typed: string): string[] {
  if (kind === 'yes-no') return [typed === 'yes' ? 'Yes' : typed === 'no' ? 'No' : typed]
  const day = kind === 'date' || kind === 'generated' ? dayOf(typed) : undefined
  if (day) return [dateOf(day)]
  const pence = kind === 'money' ? penceOf(typed) : undefined
  return pence === undefined ? typed.split(/\r\n|\r|\n/) : [pounds(pence)]
}
