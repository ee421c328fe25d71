import { z } from 'zod'
import { choice, choices, line, lines, long, rows, whole, yes } from './field'
import { documentFields, effective } from './shared/reading'

/** Who fills in a part of the form. */
export const formParties = { school: 'School', community: 'Community (clerk)', kcc: 'KCC' } as const

/** Kinds of answer. `generated` is filled in by the online form itself. */
export const answerKinds = {
  generated: 'Filled in by the form',
  line: 'One line',
  text: 'Free text',
  number: 'Whole number',
  money: 'Amount in pounds',
  date: 'Date',
  one: 'One of a list',
  several: 'Several of a list',
  community: 'A community from the site’s list',
  school: 'A school from the site’s list',
  'yes-no': 'Yes or no',
  pupils: 'Pupils’ names and dates of birth',
} as const

const field = z.object({
  key: z
    .string()
    .regex(/^[a-z][a-zA-Z0-9]*$/, 'Use a short name such as expectedOutcomes.')
    .meta({ label: 'Key', help: 'The field’s name in saved drafts. It never changes.' }),
  label: line('Label', 'What stands above the box.'),
  kind: choice('Kind of answer', 'What can be filled in.', answerKinds),
  hint: long('Hint', 'The questions under the label.').optional(),
  options: lines('Options', 'For lists, in their order.'),
  otherAllowed: yes('With “other”', 'Whether something else may be written in.'),
  wordLimit: whole('Most words', 'Words counted as Word counts them.', 1, 5000).optional(),
  required: yes('Must be filled in', 'Whether the form can be sent without it.'),
  condition: line('Only if', 'When the question is asked, such as: funding is requested.').optional(),
  hiddenFrom: choices('Never shown to', 'Names and dates of birth are for KCC only.', formParties),
})

/** The Request for Resource form as data: what is asked, of whom, within which limits (doc:004#A3). */
export const requestForm = z
  .object({
    ...documentFields('Name', 'Such as Request for Resource.'),
    summary: long('Summary', 'What the form is for and who fills it in.'),
    version: line('Version', 'Such as Terms of Reference, appendix 3.'),
    effective,
    sections: rows(
      'Sections',
      'One part of the form, filled in by one party.',
      z.object({
        key: z
          .string()
          .regex(/^[a-z][a-zA-Z0-9]*$/, 'Use a short name such as school.')
          .meta({ label: 'Key', help: 'The section’s name in saved drafts. It never changes.' }),
        title: line('Title', 'Such as School section.'),
        party: choice('Filled in by', 'Who answers the questions of the section.', formParties),
        note: long('Note', 'What stands under the section, such as where it is sent.').optional(),
        fields: rows('Questions', 'One question.', field),
      }),
    ),
    changes: rows(
      'Known changes',
      'A change that is known of but not yet in the form above.',
      z.object({ what: long('What changed', 'As far as it is known.'), where: line('Where it is said', 'The source and its date.') }),
    ),
  })
  .superRefine((form, ctx) => {
    const seen = new Set<string>()
    form.sections.forEach((section, s) =>
      section.fields.forEach((f, i) => {
        if (seen.has(f.key))
          ctx.addIssue({ code: 'custom', message: `The key “${f.key}” is used twice.`, path: ['sections', s, 'fields', i, 'key'] })
        seen.add(f.key)
        if ((f.kind === 'one' || f.kind === 'several') && f.options.length < 2 && !f.otherAllowed)
          ctx.addIssue({ code: 'custom', message: 'A list needs at least two options.', path: ['sections', s, 'fields', i, 'options'] })
      }),
    )
  })
export type RequestForm = z.infer<typeof requestForm>
export type FormField = z.infer<typeof field>
