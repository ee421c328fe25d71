/** What somebody who fills in the community's or KCC's section should look at again. Advice only: it never stops anybody. */
import type { FormField } from '../../../content/model/request-form'
import { fullDate, dateOf } from '../../text/dates'
import { approvedOn, decisionOf } from '../after'
import type { OnDesk } from '../after'
import { answerOf, costLinesOf, isCostGiven, textOf, totalOf } from '../answers'
import { askedKeys } from '../conditions'
import { fieldWith, fieldsOf, sectionsFor } from '../form'
import { dayOf, penceOf, pounds } from '../values'
import type { Party } from './route'

/** The sum that the school asks for, in pence; undefined where it names none or one that cannot be read. */
export function askedFor({ form, request }: OnDesk): number | undefined {
  const key = fieldWith(form, 'costs')?.key
  if (key === undefined || !askedKeys(form, request.answers).has(key)) return undefined
  const lines = costLinesOf(answerOf(request.answers, key)).filter(isCostGiven)
  const { pence, unread } = totalOf(lines)
  return lines.length === 0 || unread > 0 ? undefined : pence
}

/** The sum that the community approved, in pence. */
export function approvedSum({ form, request }: OnDesk): number | undefined {
  const key = fieldWith(form, 'amount')?.key
  return key === undefined || !askedKeys(form, request.answers).has(key) ? undefined : penceOf(textOf(request.answers, key))
}

/** What is known of the money, for beside a question about a sum. */
export function moneyFacts(one: OnDesk, party: Party): string[] {
  const [asks, approved] = [askedFor(one), party === 'kcc' ? approvedSum(one) : undefined]
  return [
    asks === undefined ? 'The request names no sum that can be read.' : `The school asks for ${pounds(asks)}.`,
    ...(approved === undefined ? [] : [`The community approved ${pounds(approved)}.`]),
  ]
}

/**
 * Advice on the answer to one question of the party's own section.
 * @param today and the day of the meeting are `YYYY-MM-DD`.
 */
export function adviceFor(one: OnDesk, party: Party, field: FormField, today: string, meetingDay?: string): string[] {
  const typed = textOf(one.request.answers, field.key)
  if (field.kind === 'money') return onSum(one, party, penceOf(typed))
  const day = field.kind === 'date' ? dayOf(typed) : undefined
  if (day === undefined) return []
  return field.role === 'approved-on' ? onApproval(one, day, today, meetingDay) : onOtherDay(one, party, field, day, today)
}

function onSum(one: OnDesk, party: Party, pence: number | undefined): string[] {
  const [asks, approved] = [askedFor(one), approvedSum(one)]
  if (pence === undefined) return []
  if (party === 'kcc' && approved !== undefined && pence !== approved)
    return [`This is ${pounds(Math.abs(pence - approved))} ${pence > approved ? 'more' : 'less'} than the community approved.`]
  if (asks === undefined || pence === asks) return []
  const apart = `${pounds(Math.abs(pence - asks))} ${pence > asks ? 'more' : 'less'} than the school asks for.`
  return [pence > asks ? `This is ${apart} Check the sum, and say why in the details of the support agreed.` : `This is ${apart}`]
}

function onApproval(one: OnDesk, day: string, today: string, meetingDay: string | undefined): string[] {
  const made = requestDay(one)
  return [
    ...(day > today ? ['This day is still to come.'] : []),
    ...(made !== undefined && day < made ? [`This is before the request was finished, on ${dateOf(made)}.`] : []),
    ...(meetingDay !== undefined && day !== meetingDay
      ? [`The meeting is on ${fullDate(meetingDay)}. Another day is right where the chair decided between meetings.`]
      : []),
  ]
}

function onOtherDay(one: OnDesk, party: Party, { key }: FormField, day: string, today: string): string[] {
  const approved = approvedOn(one)
  if (approved !== undefined && day < approved) return [`This is before the approval on ${dateOf(approved)}.`]
  if (party === 'kcc') return day > today ? ['This day is still to come.'] : []
  const turnedDown = decisionOf(one) !== 'agreed' && decisionOf(one) !== 'referred'
  const inCommunity = sectionsFor(one.form, 'community').some(({ fields }) => fields.some((field) => field.key === key))
  return inCommunity && !turnedDown && day < today ? ['This day has passed already.'] : []
}

/** The day on which the school finished the request. */
function requestDay({ form, request }: OnDesk): string | undefined {
  const key = fieldsOf(form).find(({ generated }) => generated === 'date')?.key
  return key === undefined ? undefined : dayOf(textOf(request.answers, key))
}
