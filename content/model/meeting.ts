import { z } from 'zod'
import { choice, day, line, ref, time, web } from './field'
import { documentFields } from './shared/reading'

export const meetingStates = { planned: 'Planned', cancelled: 'Cancelled' } as const

/**
 * A meeting of a community. Everything else about time follows from its date. The slug stays when the date moves,
 * so that calendars which subscribed see the meeting move.
 */
export const meeting = z
  .object({
    ...documentFields('Title', 'Filled in from the community and the date when left empty.'),
    community: ref('Community', 'Whose meeting it is.', 'community'),
    date: day('Date', 'The day of the meeting: day 0 of every count.'),
    starts: time('Starts', 'Such as 09:30.').optional(),
    ends: time('Ends', 'Such as 12:30.').optional(),
    venue: line('Venue', 'Where it is held; Online where there is no room.').optional(),
    link: web('Link', 'To join online.').optional(),
    state: choice('State', 'A cancelled meeting stays listed as cancelled.', meetingStates),
  })
  .refine((m) => m.date >= '2000' && m.date < '2100', { error: 'Write a year from 2000 to 2099.', path: ['date'] })
  .refine((m) => !m.starts || !m.ends || m.starts < m.ends, { error: 'The meeting must end after it starts.', path: ['ends'] })
export type Meeting = z.infer<typeof meeting>
