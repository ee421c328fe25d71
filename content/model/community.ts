import { z } from 'zod'
import { email, line, prose, ref } from './field'
import { documentFields, effective } from './shared/reading'

/** A Community of Schools. It belongs to one Primary Care Network, one district and one area. */
export const community = z.object({
  ...documentFields('Name', 'Such as Canterbury S3.'),
  area: ref('Area', 'The area it belongs to.', 'area'),
  district: line('District', 'The district council’s area.'),
  primaryCareNetwork: line('Primary Care Network', 'The NHS network it is named after.'),
  chair: line('Chair', 'Name or post, as the published list gives it.').optional(),
  clerk: line('Clerk', 'Name or post, as the published list gives it.').optional(),
  clerkEmail: email('Clerk’s e-mail', 'Where schools send the request form.').optional(),
  body: prose('Text', 'What else its schools and parents should know.').optional(),
  effective,
})
export type Community = z.infer<typeof community>
