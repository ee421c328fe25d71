import { z } from 'zod'
import { line, lines, long, mixedRefs, prose } from './field'
import { disagreements } from './shared/provenance'
import { audience, documentFields, readable, toConfirm } from './shared/reading'

/** A word of the field, explained in one plain sentence, with what people type instead of it. */
export const glossaryTerm = z.object({
  ...documentFields('Term', 'As the documents write it, such as CoS or Link practitioner.'),
  fullName: line('Spelled out', 'For an acronym: the words it stands for.').optional(),
  meaning: long('Meaning', 'One plain sentence.', 400),
  aliases: lines('Also called', 'Other spellings and everyday words people type for it.'),
  status: line('Standing', 'Such as Ended in August 2025; empty while it is in use.').optional(),
  audience,
  toConfirm,
  disagreements,
  body: prose('More', 'What a sentence cannot hold.').optional(),
  related: mixedRefs('See also', 'Where the term is explained at length.', readable),
})
export type GlossaryTerm = z.infer<typeof glossaryTerm>
