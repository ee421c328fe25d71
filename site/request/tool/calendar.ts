/** The dates of a meeting as a calendar file, made on this device. */
import { meetingEvent, planEvents, takenAlong } from '../../planner/events'
import { calendarFile } from '../../planner/ics'
import type { Rulebook } from '../../planner/plan'
import { fullDate } from '../../text/dates'
import { type Deadline, dayText } from './dates'

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
