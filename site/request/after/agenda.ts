/** The requests of a meeting as a list for the agenda, in the chair's order (doc:004#3). */
import { fullDate } from '../../text/dates'
import { escapeHtml } from '../../text/html'
import { counted } from '../../text/words'
import { answerOf, chosenOf, costLinesOf, isCostGiven, linesOf, totalOf } from '../answers'
import { askedKeys } from '../conditions'
import { fieldWith, fieldsOf } from '../form'
import { pounds } from '../values'
import type { OnDesk } from './desk'

export interface AgendaItem {
  /** From 1, in the chair's order. */
  place: number
  id: string
  school: string
  title: string
  /** The support asked for, in the form's words. */
  support: string[]
  /** The total of the cost lines, such as `£700`; undefined where there is none. */
  asks: string | undefined
  exceptional: boolean
}

const wordsOf = ({ form, request }: OnDesk, key: string | undefined): string[] => {
  const field = key === undefined ? undefined : fieldsOf(form).find((one) => one.key === key)
  return field && askedKeys(form, request.answers).has(field.key) ? linesOf(field, answerOf(request.answers, field.key)) : []
}

/** The name of the school of a request, as the form has it. */
export const schoolOf = (one: OnDesk): string =>
  wordsOf(one, fieldsOf(one.form).find(({ kind }) => kind === 'school')?.key)[0] ?? 'School not named'

export const agendaOf = (desk: readonly OnDesk[]): AgendaItem[] =>
  desk.map((one, i) => {
    const { form, request } = one
    const asked = askedKeys(form, request.answers)
    const costs = fieldWith(form, 'costs')?.key
    const lines = costs !== undefined && asked.has(costs) ? costLinesOf(answerOf(request.answers, costs)).filter(isCostGiven) : []
    const total = totalOf(lines)
    const grounds = fieldWith(form, 'grounds')?.key
    return {
      place: i + 1,
      id: request.id,
      school: schoolOf(one),
      title: request.title,
      support: wordsOf(one, fieldWith(form, 'support')?.key),
      asks: lines.length > 0 && total.unread === 0 ? pounds(total.pence) : undefined,
      exceptional: grounds !== undefined && asked.has(grounds) && chosenOf(request.answers, grounds).length > 0,
    }
  })

const detail = ({ support, asks, exceptional }: AgendaItem): string =>
  [support.join(', '), asks && `asks for ${asks}`, exceptional && 'exceptional'].filter(Boolean).join('; ')

const heading = (community: string, day: string, count: number): string =>
  `${community}, ${fullDate(day)}: ${counted(count, 'request')} for discussion`

/** The list as plain text, ready for an e-mail. @param day of the meeting, `YYYY-MM-DD`. */
export function agendaText(items: readonly AgendaItem[], community: string, day: string): string {
  const lines = items.map(
    (item) => `${item.place}. ${item.school}: ${item.title} (request ${item.id})${detail(item) ? `\n   ${detail(item)}` : ''}`,
  )
  return [heading(community, day, items.length), '', ...lines].join('\n')
}

/** The list as HTML, ready to be pasted into an agenda. */
export function agendaHtml(items: readonly AgendaItem[], community: string, day: string): string {
  const rows = items.map(
    (item) =>
      `<li><p><strong>${escapeHtml(item.school)}</strong>: ${escapeHtml(item.title)} (request ${escapeHtml(item.id)})</p>${detail(item) ? `<p>${escapeHtml(detail(item))}</p>` : ''}</li>`,
  )
  return `<h2>${escapeHtml(heading(community, day, items.length))}</h2>\n<ol>\n${rows.join('\n')}\n</ol>`
}
