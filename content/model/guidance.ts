import { z } from 'zod'
import { prose } from './field'
import { pageFields } from './shared/reading'

/** A page that explains a part of the Locality Model. */
export const guidance = z.object({
  ...pageFields('Title', 'What the page is about, in at most eleven words.'),
  body: prose('Text', 'The whole explanation. Headings from level 2.'),
})
export type Guidance = z.infer<typeof guidance>
