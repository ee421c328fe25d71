/** Files of a request, made on this device and handed to its owner. The writers of papers are fetched when they are asked for. */
import type { RequestForm } from '../../../content/model/request-form'
import { meetingEvent, planEvents, takenAlong } from '../../planner/events'
import { calendarFile } from '../../planner/ics'
import type { Rulebook } from '../../planner/plan'
import { fullDate } from '../../text/dates'
import { withGenerated } from '../conditions'
import { sealDraft, writeDraft } from '../draft'
import { copyFor, fileNameOf } from '../privacy'
import type { CopyOf, Request } from '../request'
import { type Deadline, dayText } from './dates'

/** A request as a copy holds it. @param day the day it was finished, `YYYY-MM-DD`. */
export function copied(copy: CopyOf, form: RequestForm, request: Request, day: string): Request {
  const filled = { ...request, answers: withGenerated(form, request.answers, { id: request.id, day }) }
  return copy === 'draft' ? filled : copyFor(copy, form, filled)
}

/** The file of a draft or a copy, as text. @param passphrase empty for a file that anybody can open. */
export async function fileText(copy: CopyOf, form: RequestForm, request: Request, passphrase = ''): Promise<string> {
  const text = await writeDraft(request, form, copy)
  return passphrase === '' ? text : sealDraft(text, passphrase)
}

/** Hands a file to the reader. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser needs it until it has begun to write the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export const jsonFile = (text: string): Blob => new Blob([text], { type: 'application/json' })
export const nameOf = (request: Request, copy: CopyOf, ending: string): string => `${fileNameOf(request, copy)}.${ending}`

/** The last day to send the request and all that follows from the meeting, for a calendar. */
export function calendarOf({ community, next }: Deadline, book: Rulebook, sample: boolean): Blob | undefined {
  if (!next) return undefined
  const { plan } = next
  const owner = { plan: plan.meeting.slug, owner: `${community.slug}.plan`, name: community.title, sample }
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  const text = calendarFile(
    {
      name: `${community.title}, ${fullDate(dayText(plan.start.day))}`,
      about: 'Made with the request form of Signpost.',
      siteUrl: location.origin,
    },
    takenAlong([meetingEvent(plan.meeting, owner), ...planEvents(plan, book, owner)], now),
  )
  return new Blob([text], { type: 'text/calendar;charset=utf-8' })
}
