import { z } from 'zod'
import { choice, prose } from './field'
import { pageFields } from './shared/reading'

/** The three parts of the FAQ document, which are the three parts of the Locality Model. */
export const faqParts = {
  'communities-of-schools': 'Communities of Schools',
  'professional-resource-group': 'Professional Resource Group',
  'area-boards': 'Area Boards',
} as const

/** A question and its answer. `summary` is the direct answer. */
export const faq = z.object({
  ...pageFields('Question', 'As a reader would ask it, with a question mark.'),
  part: choice('Part of the model', 'The part of the FAQ document it belongs to.', faqParts),
  body: prose('Detail', 'What follows the direct answer, if anything does.').optional(),
})
export type Faq = z.infer<typeof faq>
