/** An approved request on its way to the area's High Needs Funding Officer, within 3 working days of approval (doc:004#4, doc:004#8). */
import { fullDate } from '../../text/dates'
import { chosenOf, textOf } from '../answers'
import { type Problem, problemsOf } from '../checks'
import { fieldWith, sectionsFor } from '../form'
import { fileNameOf } from '../privacy'
import { dayOf } from '../values'
import { schoolOf } from './agenda'
import type { OnDesk } from './desk'

/** Who receives approved requests, from the site's list of areas. */
export interface Officer {
  area: string
  title: string
  email: string
  /** What the site says of the address, such as when it was last known to hold. */
  note?: string | undefined
}

export interface HandOver {
  to: Officer
  /** The last day to send it, `YYYY-MM-DD`; undefined where the request has not been approved. */
  due: string | undefined
  /** How many days are left, below 0 when it is late. */
  daysLeft: number | undefined
  subject: string
  body: string
  /** The name of the file to attach. */
  file: string
  /** What of the community's section must be mended first. */
  problems: Problem[]
}

/** What was decided, by the key of the option; undefined where nothing was chosen. */
export const decisionOf = ({ form, request }: OnDesk): string | undefined => {
  const key = fieldWith(form, 'decision')?.key
  return key === undefined ? undefined : chosenOf(request.answers, key)[0]
}

/** The day of approval, `YYYY-MM-DD`, from which the count to the hand-over runs. Only an agreed request has one. */
export function approvedOn(one: OnDesk): string | undefined {
  const key = fieldWith(one.form, 'approved-on')?.key
  return key === undefined || decisionOf(one) !== 'agreed' ? undefined : dayOf(textOf(one.request.answers, key))
}

/**
 * The hand-over of a request that was agreed or referred to KCC; undefined for any other.
 * @param due the last day to send it, as the planner counts it from `approvedOn`.
 */
export function handOverOf(one: OnDesk, to: Officer, today: string, due?: string): HandOver | undefined {
  const decision = decisionOf(one)
  if (decision !== 'agreed' && decision !== 'referred') return undefined
  const last = approvedOn(one) === undefined ? undefined : due
  const name = `${schoolOf(one)}, request ${one.request.id}`
  return {
    to,
    due: last,
    daysLeft:
      last === undefined ? undefined : Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000),
    subject: `${decision === 'agreed' ? 'Approved' : 'Referred'} Request for Resource: ${name}`,
    body: [
      `To the ${to.title}, ${to.area}`,
      decision === 'agreed' ? `This request was approved: ${name}.` : `The community refers this request to KCC: ${name}.`,
      'The community’s copy is attached. It holds no pupils’ names and no dates of birth. The school has KCC’s copy, which does.',
      ...(last === undefined ? [] : [`It is due with you by ${fullDate(last)}.`]),
    ].join('\n\n'),
    file: `${fileNameOf(one.request, 'community')}.json`,
    problems: sectionsFor(one.form, 'community').flatMap((section) => problemsOf(one.form, section, one.request.answers, today)),
  }
}
