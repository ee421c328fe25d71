import { z } from 'zod'
import { day, prose } from './field'
import { pageFields } from './shared/reading'

/** News: something changed, or will. */
export const announcement = z.object({
  ...pageFields('Title', 'What changed, in at most eleven words.'),
  date: day('Date', 'The day the change is about.'),
  body: prose('Text', 'What changed, for whom, and what to do.').optional(),
})
export type Announcement = z.infer<typeof announcement>
