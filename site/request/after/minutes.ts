/** What was decided on each request, as an extract for the minutes (doc:004#8). Names of pupils are in none of it. */
import { fullDate } from '../../text/dates'
import { escapeHtml } from '../../text/html'
import { fieldOf } from '../form'
import type { SummaryItem } from '../summary'
import { answeredOf, summaryOf } from '../summary'
import { schoolOf } from './agenda'
import type { OnDesk } from './desk'

export interface MinutesItem {
  id: string
  school: string
  title: string
  /** The community's section as it was filled in; empty where nothing was decided yet. */
  decided: SummaryItem[]
}

export const minutesOf = (desk: readonly OnDesk[]): MinutesItem[] =>
  desk.map((one) => ({
    id: one.request.id,
    school: schoolOf(one),
    title: one.request.title,
    decided: answeredOf(summaryOf(one.form, one.request.answers, 'community'))
      .filter(({ party }) => party === 'community')
      .flatMap(({ items }) => items)
      // The form asks for the sum approved twice; minutes tell it once.
      .filter(({ key }) => fieldOf(one.form, key)?.copyOf === undefined),
  }))

const undecided = 'Nothing has been filled in yet.'
const heading = (community: string, day: string): string => `Decisions of ${community} on ${fullDate(day)}`

/** The extract as plain text. @param day of the meeting, `YYYY-MM-DD`. */
export const minutesText = (items: readonly MinutesItem[], community: string, day: string): string =>
  [
    heading(community, day),
    ...items.map(({ id, school, title, decided }, i) =>
      [
        `${i + 1}. ${school}: ${title} (request ${id})`,
        ...(decided.length === 0
          ? [`   ${undecided}`]
          : decided.map(({ label, lines }) => `   ${label}${/[?:]$/.test(label) ? '' : ':'} ${lines.join('\n      ')}`)),
      ].join('\n'),
    ),
  ].join('\n\n')

/** The extract as HTML. */
export const minutesHtml = (items: readonly MinutesItem[], community: string, day: string): string =>
  [
    `<h2>${escapeHtml(heading(community, day))}</h2>`,
    ...items.map(
      ({ id, school, title, decided }) =>
        `<h3>${escapeHtml(`${school}: ${title} (request ${id})`)}</h3>\n${
          decided.length === 0
            ? `<p>${undecided}</p>`
            : `<dl>\n${decided.map(({ label, lines }) => `<dt>${escapeHtml(label)}</dt><dd>${lines.map(escapeHtml).join('<br>')}</dd>`).join('\n')}\n</dl>`
        }`,
    ),
  ].join('\n')
