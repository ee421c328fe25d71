/** The Request for Resource form as data: what is asked, of whom, within which limits (doc:004#A3). */
import { z } from 'zod'
import { choice, choices, day, line, lines, long, mixedRef, mixedRefs, rows, whole, yes } from './field'
import { formFaults } from './request-form-faults'
import { pointer } from './shared/provenance'
import { documentFields, effective, readable } from './shared/reading'

/** Who fills in a part of the form. */
export const formParties = { school: 'School', community: 'Community (clerk)', kcc: 'KCC' } as const

/** Kinds of answer. `generated` is filled in by the form itself. */
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
  'cost-lines': 'Cost lines with a total',
} as const

/** What a form fills in by itself. */
export const generatedValues = {
  id: 'The number of the request',
  date: 'The day it was finished',
  copy: 'The answer to another question',
} as const

/** What of a request the tool looks at more closely; the form says which question each thing is in. */
export const questionRoles = {
  solution: 'The question the school wants answered',
  outcomes: 'What will change, and how it is measured',
  'funding-use': 'How the money will be used',
  'already-done': 'What the school has done, with its notional budget',
  support: 'The support asked for',
  grounds: 'Grounds for a request outside meetings',
  costs: 'The cost lines',
  until: 'The last day the money is for',
  decision: 'What was decided',
  'approved-on': 'The day of approval',
  amount: 'The sum approved',
} as const

const shortName = (example: string) => z.string().regex(/^[a-z][a-zA-Z0-9]*$/, `Use a short name such as ${example}.`)
const keyMeta = (what: string) => ({ label: 'Key', help: `The ${what} name in saved drafts. It never changes.` })

const option = z.object({
  key: shortName('advice').meta(keyMeta('option’s')),
  label: line('Label', 'What a reader chooses. A reworded label keeps its key, so that saved answers stay right.'),
})

const field = z.object({
  key: shortName('expectedOutcomes').meta(keyMeta('field’s')),
  label: line('Label', 'What stands above the box.'),
  kind: choice('Kind of answer', 'What can be filled in.', answerKinds),
  page: shortName('outcomes').meta({ label: 'Page', help: 'The key of one of the section’s pages.' }).optional(),
  hint: long('Hint', 'The questions under the label.').optional(),
  example: long('Example', 'Good wording, shown beside the question.').optional(),
  seeAlso: mixedRefs('See also', 'Guidance shown beside the question.', readable),
  pointer: pointer.optional(),
  role: choice('What it tells', 'Lets the tool look at the answer more closely. Empty for most questions.', questionRoles).optional(),
  generated: choice('Filled in with', 'For questions that the form fills in by itself.', generatedValues).optional(),
  copyOf: line('Same as', 'The key of the question whose answer is repeated here.').optional(),
  options: rows('Options', 'For lists, in their order.', option),
  otherAllowed: yes('With “other”', 'Whether something else may be written in.'),
  wordLimit: whole('Most words', 'Words counted as Word counts them.', 1, 5000).optional(),
  required: yes('Must be filled in', 'Whether the form can be sent without it.'),
  condition: line('Only if', 'When the question is asked, such as: funding is requested.').optional(),
  askedWhen: z
    .object({
      field: line('Question', 'The key of an earlier question.'),
      is: lines('Answer', 'Keys of its options, or yes or no. One of them must be chosen.'),
    })
    .optional()
    .meta({ label: 'Asked when', help: 'The condition for the tool. Leave empty to ask always.' }),
  hiddenFrom: choices('Never shown to', 'Names and dates of birth are for KCC only.', formParties),
  extra: yes('Signpost’s own', 'Not on the published form: a question of Signpost that helps to prepare it.'),
  formerKeys: lines('Former keys', 'Keys of questions of older versions whose answers belong here now.'),
})

const section = z.object({
  key: shortName('school').meta(keyMeta('section’s')),
  title: line('Title', 'Such as School section.'),
  party: choice('Filled in by', 'Who answers the questions of the section.', formParties),
  note: long('Note', 'What stands under the section, such as where it is sent.').optional(),
  pages: rows(
    'Pages',
    'Questions on one topic, shown together. A section without pages is one page.',
    z.object({
      key: shortName('outcomes').meta(keyMeta('page’s')),
      title: line('Title', 'Such as Expected outcomes.'),
      group: line('Heading above', 'Where it stands in the task list, such as What should change.').optional(),
      hint: line('Hint', 'Shown under the title in the task list.').optional(),
    }),
  ),
  fields: rows('Questions', 'One question.', field),
})

/**
 * One version of the form. What a published version asks stays as it is (see request-form-frozen.ts). A new version is a document of
 * its own, which names this one in “Replaces”; this one then names it in “Superseded by”.
 */
export const requestForm = z
  .object({
    ...documentFields('Name', 'Such as Request for Resource.'),
    summary: long('Summary', 'What the form is for and who fills it in.'),
    version: line('Version', 'Such as Terms of Reference, appendix 3.'),
    replaces: mixedRef('Replaces', 'The version before this one, where there is one.', ['request-form']).optional(),
    effective,
    sections: rows('Sections', 'One part of the form, filled in by one party.', section),
    newer: z
      .object({
        from: day('In use from', 'The first day of the newer version.').optional(),
        version: line('Version', 'Such as Online form from 20 April 2026.').optional(),
        note: long('What is known', 'What a reader must do about it.').optional(),
      })
      .optional()
      .meta({ label: 'A newer version not known in full', help: 'Named on the form until Signpost has its questions.' }),
    changes: rows(
      'Known changes',
      'A change that is known of but not yet in the form above.',
      z.object({
        what: long('What changed', 'As far as it is known.'),
        where: line('Where it is said', 'The source and its date.'),
        questions: lines('Beside the questions', 'Keys of the questions it is shown beside. Empty for the whole form.'),
        asked: line('Its wording', 'The newer version’s question, where it is known.').optional(),
      }),
    ),
  })
  .superRefine((form, ctx) => {
    for (const { path, message } of formFaults(form)) ctx.addIssue({ code: 'custom', message, path })
  })
export type RequestForm = z.infer<typeof requestForm>
export type FormSection = RequestForm['sections'][number]
export type FormField = z.infer<typeof field>
export type FormParty = keyof typeof formParties
export type AnswerKind = keyof typeof answerKinds
export type QuestionRole = keyof typeof questionRoles
