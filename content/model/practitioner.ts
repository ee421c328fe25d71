import { z } from 'zod'
import { email, line, ref, refs } from './field'
import { documentFields, effective } from './shared/reading'

/** A person or post of one service that serves areas, communities or single schools for a period. */
export const practitioner = z
  .object({
    ...documentFields('Name or post', 'As the published list gives it.'),
    service: ref('Service', 'The service the practitioner works for.', 'service'),
    areas: refs('Areas served', 'Whole areas.', 'area'),
    communities: refs('Communities served', 'Whole communities.', 'community'),
    schools: refs('Schools served', 'Single schools outside those communities.', 'school'),
    email: email('E-mail', 'The address schools write to.').optional(),
    phone: line('Telephone', 'The number schools call.').optional(),
    effective,
  })
  .refine((p) => p.areas.length + p.communities.length + p.schools.length > 0, {
    error: 'Choose at least one area, community or school.',
    path: ['communities'],
  })
export type Practitioner = z.infer<typeof practitioner>
