/** The list for the agenda and the minutes' extract, as text and as HTML. On a sample site they say so. */
import { SAMPLE } from '../../planner/events'
import { escapeHtml } from '../../text/escape'
import { agendaHtml, agendaOf, agendaText, minutesHtml, minutesOf, minutesText } from '../after'
import type { OnDesk } from '../after'

export interface Paper {
  title: string
  text: string
  html: string
  /** The name of a file of it, without an ending. */
  file: string
}

/** @param day of the meeting, `YYYY-MM-DD`. */
export function agendaPaper(requests: readonly OnDesk[], community: string, day: string, sample: boolean): Paper {
  const items = agendaOf(requests)
  const [text, html] = [agendaText(items, community, day), agendaHtml(items, community, day)]
  return { title: 'List for the agenda', ...marked(text, html, sample), file: `requests-${day}` }
}

/** @param day of the meeting, `YYYY-MM-DD`. */
export function minutesPaper(requests: readonly OnDesk[], community: string, day: string, sample: boolean): Paper {
  const items = minutesOf(requests)
  const [text, html] = [minutesText(items, community, day), minutesHtml(items, community, day)]
  return { title: 'Extract for the minutes', ...marked(text, html, sample), file: `decisions-${day}` }
}

const marked = (text: string, html: string, sample: boolean): Pick<Paper, 'text' | 'html'> =>
  sample ? { text: `${text}\n\n${SAMPLE}`, html: `${html}\n<p>${SAMPLE}</p>` } : { text, html }

/** A page of its own, for a file. */
export const pageOf = ({ title, html }: Paper): string =>
  `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n</head>\n<body>\n${html}\n</body>\n</html>\n`

/** A link that begins an e-mail. It holds the address, the subject and the neutral text, and nothing that a school wrote but its name. */
export const mailLink = (to: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
