import { z } from 'zod'
import { email, line, long, prose } from './field'
import { documentFields } from './shared/reading'

/** One of Kent's four areas, with the officer who receives approved requests (doc:004#A3). */
export const area = z.object({
  ...documentFields('Name', 'North, South, East or West.'),
  summary: long('Summary', 'One or two sentences about the area.'),
  officerTitle: line('Officer’s title', 'Such as Area High Needs Funding Officer.'),
  officerEmail: email('Officer’s e-mail', 'Where clerks send approved requests.'),
  officerNote: long('About the address', 'Such as when it was last known to hold.').optional(),
  body: prose('Text', 'What else a reader should know about the area.').optional(),
})
export type Area = z.infer<typeof area>
