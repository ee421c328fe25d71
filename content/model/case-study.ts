import { z } from 'zod'
import { choice, line, prose, web, whole } from './field'
import { pageFields } from './shared/reading'

/** The eight areas of focus of the Continuum of Need and Provision (doc:003#case-study-format). */
export const focusAreas = {
  families: 'Working with children and young people, families and carers',
  pastoral: 'Pastoral',
  assessment: 'Assessment',
  teaching: 'Teaching and learning',
  environment: 'Physical and sensory environment',
  resources: 'Resources',
  staff: 'Staff skills and training',
  transition: 'Transition and transfer',
} as const

export const scopes = { group: 'A group', cohort: 'A cohort', school: 'The whole school' } as const

/** What a school did and what came of it. No child can be recognised in it. */
export const caseStudy = z
  .object({
    ...pageFields('Title', 'What was done, in at most eleven words.'),
    focus: choice('Area of focus', 'Exactly one of the eight areas.', focusAreas),
    scope: choice('Whose need', 'A group, a cohort or the whole school; never one child.', scopes).optional(),
    overview: prose('Overview', 'The need of the group, cohort or school.').optional(),
    actions: prose('What was done', 'Key strategies and actions.').optional(),
    impact: prose('Impact', 'What changed, and how it is known.').optional(),
    document: z
      .object({
        name: line('Name', 'The document’s own title.'),
        address: web('Web address', 'Where it is published.'),
        kilobytes: whole('Size in kB', 'As its publisher gives it, rounded.', 1, 100_000).optional(),
      })
      .optional()
      .meta({ label: 'Published document', help: 'A study that KCC publishes as a document of its own.' }),
  })
  .refine((c) => c.document || (c.overview && c.actions && c.impact), {
    error: 'Tell the study (overview, what was done, impact) or name the document that does.',
    path: ['overview'],
  })
export type CaseStudy = z.infer<typeof caseStudy>
