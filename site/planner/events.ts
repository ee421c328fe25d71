/** The events of a plan: the meeting at its time, every task as an event of a whole day on its last day. */
import { timeOf } from '../text/dates'
import { textAt } from './days'
import { taskText } from './event-text'
import type { PlannedEvent, ToldEvent } from './ics'
import type { PlanMeeting } from './meetings'
import type { Plan, Rulebook, Task } from './plan'

/** Whose plan it is, for names that stay when its days move. */
export interface PlanOwner {
  /** What tells this plan from the owner's others, such as the short name of its meeting. It must hold no date that may move. */
  plan: string
  /** The short name of the community, or of whatever else the plan is for. */
  owner: string
  /** What stands behind every title, such as the community's name; empty where nothing should. */
  name: string
  /** Whether the site is a sample; then every event says so. */
  sample: boolean
}

/** A task is a week's work for some and a moment's for others. */
const REMIND_OF_TASK = [7, 1]
const REMIND_OF_MEETING = [1]

/**
 * An event's name to calendars. It is made of short names alone, so that it stays when a day moves, and names no host, so that it stays
 * when the site moves. Short names hold no points, so no two events share one.
 */
export const uidOf = ({ plan, owner }: Pick<PlanOwner, 'plan' | 'owner'>, rule?: string): string =>
  `${rule === undefined ? '' : `${rule}.`}${plan}@${owner}.signpost`

/** Every task of a plan, those of other sources' counts with them, in the order of their days. */
export function planEvents(plan: Plan, book: Rulebook, owner: PlanOwner): PlannedEvent[] {
  const events = plan.tasks.flatMap((task) => {
    const counts = [task, ...task.alternatives]
    return counts.map((count) => ({ due: count.due, event: taskEvent(count, task, counts, book, owner) }))
  })
  return events.sort((a, b) => a.due - b.due).map(({ event }) => event)
}

function taskEvent(task: Task, first: Task, counts: readonly Task[], { calendar }: Rulebook, owner: PlanOwner): PlannedEvent {
  const { rule, due } = task
  // Of two counts in one calendar a reader must see whose each is.
  const [source] = rule.sources
  const title = task === first || !source ? rule.title : `${rule.title} (${[source.title, source.places].filter(Boolean).join(', ')})`
  const others = counts.filter((other) => other !== task)
  return {
    uid: uidOf(owner, rule.slug),
    title: owner.name ? `${title} - ${owner.name}` : title,
    day: textAt(due),
    text: withSample(taskText(task, others, calendar), owner),
    address: `/deadline-rules/${rule.slug}/`,
    remindBefore: REMIND_OF_TASK,
  }
}

/** The meeting itself. Where no end is given it takes an hour, where no start is given the whole day; its text says so. */
export function meetingEvent(meeting: PlanMeeting, owner: PlanOwner): PlannedEvent {
  const { slug, date, starts, venue, link } = meeting
  const ends = starts && (meeting.ends ?? anHourAfter(starts))
  const text = [
    ...(starts ? [] : ['The time has not been given yet.']),
    ...(starts && !meeting.ends ? [`It starts at ${timeOf(starts)}. The end has not been given${ends ? '; an hour is shown' : ''}.`] : []),
    ...(link ? [`Join online: ${link}`] : []),
  ].join('\n')
  return {
    uid: uidOf(owner),
    title: `Meeting of ${owner.name}`,
    day: date,
    ...(ends ? { starts, ends } : {}),
    location: venue ?? (link ? 'Online' : undefined),
    text: withSample(text, owner),
    address: `/meetings/${slug}/`,
    remindBefore: REMIND_OF_MEETING,
  }
}

/**
 * Events of a plan that a person takes along, of which nobody keeps a ledger: the number of each telling is its second, so that a file
 * taken later replaces an earlier one.
 * @param now in UTC to the second: `2026-11-22T08:15:30Z`.
 */
export const takenAlong = (events: readonly PlannedEvent[], now: string): ToldEvent[] =>
  events.map((event) => ({ event, sequence: Math.max(0, Date.parse(now) - Date.UTC(2026)) / 1000, changed: now }))

/** Undefined where that is another day. */
const anHourAfter = (time: string): string | undefined => {
  const hour = Number(time.slice(0, 2)) + 1
  return hour < 24 ? String(hour).padStart(2, '0') + time.slice(2) : undefined
}

/** What every event of a sample site says. */
export const SAMPLE = 'This is a generated sample, not real.'

const withSample = (text: string, { sample }: PlanOwner): string => (sample ? [text, SAMPLE].filter(Boolean).join('\n') : text)
