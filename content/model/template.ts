import { z } from 'zod'
import { choices, line, long, prose, rows, web } from './field'
import { roles } from './deadline-rule'
import { pageFields } from './shared/reading'

/** A document people fill in: agenda, Area Board report, declaration of interests and the like. */
export const template = z.object({
  ...pageFields('Name', 'What the document is called.'),
  body: prose('How to use it', 'When it is filled in and what becomes of it.').optional(),
  document: web('Published document', 'Where KCC publishes it, if it does.').optional(),
  sections: rows(
    'Sections',
    'One part of the document, in its order.',
    z.object({
      title: line('Title', 'The part’s heading or question.'),
      prompt: long('Prompt', 'What to write there.').optional(),
      filledBy: choices('Filled in by', 'Who writes it.', roles),
    }),
  ),
})
export type Template = z.infer<typeof template>
