import { z } from 'zod'
import { choice, day, line, long, slug, web, yes } from './field'

export const sourceKinds = {
  slides: 'Slides',
  faq: 'Questions and answers',
  policy: 'Policy',
  website: 'Website',
  decision: 'Decision',
  sample: 'Generated sample, not real',
} as const

/** A document that statements come from. Its slug is the code in pointers: `004` in `doc:004#8`. */
export const source = z.object({
  title: line('Title', 'The document’s own title.'),
  slug: slug.clone().meta({ ...slug.meta(), label: 'Code', help: 'The code used in pointers: 004 in doc:004#8.' }),
  kind: choice('Kind', 'What sort of document it is.', sourceKinds),
  date: day('Date', 'Its day, or the best day for putting it in order.'),
  dateNote: line('How the date is known', 'Such as: Undated; says “as of March 2025”. Shown to readers.'),
  governs: yes('Governing paper', 'Whether it decides where others differ.'),
  website: web('Web address', 'Where it is published.').optional(),
  summary: long('Summary', 'What it is and what it holds.'),
})
export type Source = z.infer<typeof source>
