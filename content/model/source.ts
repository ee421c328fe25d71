import { z } from 'zod'
import { choice, day, line, long, rows, slug, web, yes } from './field'
import { alsoAskedAs } from './shared/reading'

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
  governs: yes('Governing document', 'Whether it decides where others differ.'),
  website: web('Web address', 'Where it is published.').optional(),
  summary: long('Summary', 'What it is and what it holds.'),
  alsoAskedAs,
  parts: rows(
    'Parts',
    'Every part of the document that a pointer can name. Pages that point to a part are listed under it.',
    z.object({
      code: z
        .string({ error: 'Give the part’s code.' })
        .regex(/^[A-Za-z0-9.-]+$/, 'Letters, digits, points and hyphens only: 8, A3 or cos-012.')
        .meta({ label: 'Code', help: 'What stands after # in a pointer, or a row of questions and answers such as cos-012.' }),
      title: line('Title', 'What the part is about. A row of questions and answers needs none.').optional(),
      holdsNothing: long('Why no page needs it', 'Only where it holds nothing that a reader could miss.').optional(),
    }),
  ),
})
export type Source = z.infer<typeof source>

/** A row of a document of questions and answers: `cos-012` in `faq:cos-012`. */
const row = /^[a-z]+-\d{3}$/

/** The pointer that names a part: `doc:004#8`, `faq:cos-012`. */
export const pointerTo = (source: Pick<Source, 'slug'>, part: { code: string }): string =>
  row.test(part.code) ? `faq:${part.code}` : `doc:${source.slug}#${part.code}`
