import { z } from 'zod'
import { day, line, long, ref, rows } from '../field'

/**
 * Where a passage stands in its source document: `doc:004#8` is section 8 of document 004, `faq:cos-012` a row of
 * the FAQ document. A source added later by editors uses its own code the same way (`doc:kcc-2026-11#2`).
 */
export const pointer = z
  .string({ error: 'Say where in the source it stands, such as doc:004#8.' })
  .regex(/^(doc:[a-z0-9-]+#[A-Za-z0-9.-]+|faq:[a-z]+-\d{3}|sample:generated)$/, 'Write it as doc:004#8 or faq:cos-012.')
  .meta({ label: 'Pointer', help: 'The place in the source: doc:004#8 for a section, faq:cos-012 for a row of the FAQ.' })

/** The code of the source a pointer leads to: what stands before #, and the FAQ document for `faq:`. */
export function sourceOf(pointer: string): string {
  if (pointer.startsWith('faq:')) return '002'
  if (pointer.startsWith('sample:')) return 'sample'
  return pointer.slice('doc:'.length).split('#')[0]!
}

const sourceDate = day('Date of the statement', 'Only where it is another day than the source’s own.').optional()

/** One place in one source that a page's facts come from. */
export const provenance = z.object({
  source: ref('Source', 'The document it comes from.', 'source'),
  pointer,
  date: sourceDate,
})

/** Where everything on the page comes from. A page without a source is not published. */
export const sources = rows('Sources', 'Every place the page’s facts come from.', provenance)
  .unwrap()
  .min(1, 'Name at least one source: a page without one cannot be published.')
  .meta({ label: 'Sources', help: 'Every place the page’s facts come from.' })

/** Statements of different sources on one matter that cannot both be followed, shown side by side. */
export const disagreements = rows(
  'Sources that disagree',
  'One matter on which the sources say different things. Show all of them; never choose one silently.',
  z.object({
    about: line('What about', 'The matter in a few words: Fewest meetings in a year.'),
    statements: z
      .array(
        z.object({
          says: long('What it says', 'In our words, as short as can be.', 300),
          source: ref('Source', 'The document that says so.', 'source'),
          pointer,
          date: sourceDate,
          standing: line(
            'How it stands',
            'In two or three words: Looks newer, Governing document. Leave empty if it cannot be told.',
          ).optional(),
        }),
      )
      .min(2, 'A disagreement needs at least two statements.')
      .meta({ label: 'Statements', help: 'Each statement with its source.' }),
    advice: long('What a reader can do', 'How to act meanwhile, and whom to ask.'),
  }),
)
export type Provenance = z.infer<typeof provenance>
export type Disagreement = z.infer<typeof disagreements>[number]
