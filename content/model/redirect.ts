import { z } from 'zod'
import { slug } from './field'

const path = (label: string, help: string) =>
  z
    .string({ error: 'Give an address.' })
    .regex(/^\/([a-z0-9.-]+\/)*$/, 'Write an address of this site, such as /faqs/how-often-communities-meet/.')
    .max(300)
    .meta({ label, help, shown: 'line' })

/** An old address of this site that leads to a new one. */
export const redirect = z
  .object({
    title: path('Old address', 'The address that no longer holds a page.'),
    slug: slug.clone().meta({ ...slug.meta(), label: 'Short name', help: 'Filled in from the old address when left empty.' }),
    to: path('New address', 'The page to send readers to.'),
  })
  .refine((r) => r.title !== r.to, { error: 'The new address is the old one.', path: ['to'] })
export type Redirect = z.infer<typeof redirect>
