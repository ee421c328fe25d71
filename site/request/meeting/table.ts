/** What lies on the table of one party, and which meeting it is for. */
import type { PlannerData } from '../../planner/data'
import { type DayNumber, dateAt, dayAt, textAt } from '../../planner/days'
import { readDate } from '../../planner/input'
import type { PlanCommunity, PlanMeeting } from '../../planner/meetings'
import type { OnDesk } from '../after'
import { type Place, answerOf, isPlace } from '../answers'
import { fieldsOf } from '../form'

/** What was chosen about the meeting; what nobody has touched is filled in from the requests. */
export interface MeetingChoice {
  /** The slug of a community of the site, or `NOT_LISTED`. */
  community?: string
  /** The name of a community that is not listed. */
  name: string
  /** The slug of a meeting of the community, or `NOT_LISTED`. */
  meeting?: string
  /** The day as typed, where the meeting is not listed. */
  date: string
}
export const NOT_LISTED = '-'

export interface Table {
  /** In the chair's order. */
  requests: OnDesk[]
  meeting: MeetingChoice
  /** The day a request was handed over, `YYYY-MM-DD`, by its number. */
  sent: Record<string, string>
  /** The day KCC received a request, as typed, by its number. */
  received: Record<string, string>
  /** The area to hand a request over to, by its number, where its community does not tell. */
  areas: Record<string, string>
}

export const emptyTable = (): Table => ({ requests: [], meeting: { name: '', date: '' }, sent: {}, received: {}, areas: {} })

/** The community that a request names. */
export function communityIn({ form, request }: OnDesk): Place | undefined {
  const key = fieldsOf(form).find(({ kind }) => kind === 'community')?.key
  const answer = key === undefined ? undefined : answerOf(request.answers, key)
  return isPlace(answer) && answer.name.trim() ? answer : undefined
}

export interface Meeting {
  /** Undefined where the community is not listed or none is chosen. */
  community: PlanCommunity | undefined
  /** The name of the community; empty where none is chosen. */
  name: string
  /** Undefined where the day was typed. */
  meeting: PlanMeeting | undefined
  /** `YYYY-MM-DD`; undefined while it is not known. */
  day: string | undefined
  /** What is wrong with the day as typed. */
  error: string | undefined
}

/** The meeting that the table is for. Until somebody chooses: the community most requests name, and its meeting nearest to today. */
export function meetingOf({ meeting: choice, requests }: Table, planner: PlannerData, today: DayNumber): Meeting {
  const named = choice.community === undefined ? mostNamed(requests) : undefined
  const slug = choice.community === undefined ? named?.slug : choice.community
  const community = planner.communities.find((one) => one.slug === slug)
  const name = community?.title ?? (choice.community === undefined ? (named?.name ?? '') : choice.name.trim())
  const held = community?.meetings.filter(({ cancelled }) => !cancelled) ?? []
  const meeting = choice.meeting === undefined ? nearest(held, today) : held.find((one) => one.slug === choice.meeting)
  if (meeting) return { community, name, meeting, day: meeting.date, error: undefined }
  if (choice.date.trim() === '') return { community, name, meeting, day: undefined, error: undefined }
  const typed = readDate(choice.date, today, dateAt(today).year)
  return 'day' in typed
    ? { community, name, meeting, day: textAt(typed.day), error: undefined }
    : { community, name, meeting, day: undefined, error: typed.error }
}

function mostNamed(requests: readonly OnDesk[]): Place | undefined {
  const places = requests.flatMap((one) => communityIn(one) ?? [])
  const key = ({ slug, name }: Place): string => slug ?? name
  const count = (place: Place): number => places.filter((one) => key(one) === key(place)).length
  return places.reduce<Place | undefined>((most, place) => (most && count(most) >= count(place) ? most : place), undefined)
}

/** Of two meetings that are equally near, the one to come: `meetings` are in the order of their days. */
function nearest(meetings: readonly PlanMeeting[], today: DayNumber): PlanMeeting | undefined {
  const away = ({ date }: PlanMeeting): number => Math.abs(dayAt(date) - today)
  return meetings.reduce<PlanMeeting | undefined>((near, one) => (near && away(near) < away(one) ? near : one), undefined)
}

/** The slug of the area whose officer receives a request: its own community's, or what was chosen; else the meeting's. */
export function areaOf(one: OnDesk, table: Table, planner: PlannerData, meeting: Meeting): string | undefined {
  const slug = communityIn(one)?.slug
  const own = planner.communities.find((community) => community.slug === slug)
  return own?.area ?? table.areas[one.request.id] ?? meeting.community?.area
}
