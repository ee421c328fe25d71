import { z } from 'zod'
import { choice, line, ref, web } from './field'
import { documentFields, effective } from './shared/reading'

export const phases = {
  PRI: 'Primary',
  SEC: 'Secondary',
  ALL: 'All-through',
  SPE: 'Special',
  PRU: 'Pupil referral unit',
} as const

/** A school of a community. Its DfE number is its public identity where it has one. */
export const school = z.object({
  ...documentFields('Name', 'As the published list of communities gives it.'),
  dfeNumber: z
    .string()
    .regex(/^\d{4}$/, 'A DfE number has four figures.')
    .meta({ label: 'DfE number', help: 'Four figures, without Kent’s 886. Leave empty while the school has none.', unique: true })
    .optional(),
  phase: choice('Phase', 'Leave empty where the source gives none.', phases).optional(),
  community: ref('Community', 'The Community of Schools it belongs to.', 'community'),
  postcode: z
    .string()
    .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'Write the postcode in capitals with one space, such as CT2 7AA.')
    .meta({
      label: 'Postcode',
      help: 'The school’s own, such as CT2 7AA. People find the school by it. Leave empty where the source gives none.',
    })
    .optional(),
  trust: line('Trust or federation', 'The multi-academy trust or federation it belongs to.').optional(),
  website: web('Website', 'The school’s own.').optional(),
  effective,
})
export type School = z.infer<typeof school>
