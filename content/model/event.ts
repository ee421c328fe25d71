import { z } from 'zod'
import { choice, day, line, prose, time, web } from './field'
import { pageFields } from './shared/reading'

export const eventKinds = {
  webinar: 'Webinar',
  forum: 'Forum',
  induction: 'Induction meeting',
  training: 'Training',
  milestone: 'Milestone',
} as const

/** Something that happens on a day, or happened; past ones are shown as past. */
export const event = z
  .object({
    ...pageFields('Title', 'What it is called.'),
    kind: choice('Kind', 'What sort of event it is.', eventKinds),
    date: day('Date', 'The day, or the first of several.'),
    until: day('Last day', 'Only where it lasts more than one day.').optional(),
    starts: time('Starts', 'Such as 08:15.').optional(),
    venue: line('Venue', 'Where it is held.').optional(),
    link: web('Link', 'To book, join or watch again.').optional(),
    body: prose('Text', 'What it is about.').optional(),
  })
  .refine((e) => !e.until || e.date <= e.until, { error: 'The last day must not be before the first.', path: ['until'] })
export type Event = z.infer<typeof event>
