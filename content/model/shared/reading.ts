import { z } from 'zod'
import { choices, day, line, lines, long, mixedRef, mixedRefs, prose, refs, rows, slug } from '../field'
import { disagreements, sources } from './provenance'

/** The types a reader can be sent on to. */
export const readable = [
  'guidance',
  'faq',
  'case-study',
  'service',
  'glossary-term',
  'event',
  'template',
  'request-form',
  'deadline-rule',
  'area',
  'community',
] as const

export const audiences = {
  senco: 'SENCOs and school leaders',
  parent: 'Parents and carers',
  chair: 'Community chairs',
  clerk: 'Community clerks',
  editor: 'KCC staff',
} as const

/** Who a page is written for. */
export const audience = choices('For whom', 'Everyone the page is of use to.', audiences)
  .unwrap()
  .min(1, 'Choose at least one.')
  .meta({ label: 'For whom', help: 'Everyone the page is of use to.', names: audiences })

/** The period in which a statement holds; both ends are included. */
export const effective = z
  .object({
    from: day('Applies from', 'The first day on which it holds.').optional(),
    until: day('Applies until', 'The last day on which it holds.').optional(),
    note: line('About the period', 'Such as: Written for the school year 2025 to 2026.').optional(),
    supersededBy: mixedRef('Superseded by', 'The page that now holds instead.', [
      'guidance',
      'faq',
      'service',
      'event',
      'template',
      'request-form',
      'deadline-rule',
    ]).optional(),
  })
  .refine((p) => !p.from || !p.until || p.from <= p.until, { error: '“Applies until” must not be before “Applies from”.', path: ['until'] })
  .optional()
  .meta({ label: 'When it applies', help: 'Leave empty where nothing limits it.' })

/** The same page for a reader who does not know the field. */
export const plain = z
  .object({
    summary: long('In one or two sentences', 'The answer in words a ten-year-old knows.').optional(),
    body: prose('Plain-English version', 'Short sentences, you and we, every term explained.').optional(),
  })
  .refine((p) => !p.body || p.summary, { error: 'A plain-English version begins with one or two sentences.', path: ['summary'] })
  .optional()
  .meta({ label: 'In plain English', help: 'Wanted wherever parents are among the readers.' })

/** Who looks after a page and when. */
export const review = z
  .object({
    owner: line('Looked after by', 'A team, not a person’s name.'),
    lastChecked: day('Last checked', 'When somebody last compared it with its sources.'),
    nextDue: day('Next check due', 'When somebody must compare it again.'),
  })
  .refine((r) => r.lastChecked <= r.nextDue, { error: 'The next check is due after the last one.', path: ['nextDue'] })
  .meta({ label: 'Review', help: 'Who looks after the page, and when it is checked.', place: 'side' })

export const alsoAskedAs = lines(
  'Also asked as',
  'What people type when they look for this: six to ten wordings, three of them a parent’s. Search lives on them.',
)

export const moreWordings = lines(
  'More wordings',
  'What else people have typed when they meant this page. As many as there are: search compares each by itself.',
)

export const topics = refs('Topics', 'The subjects it is listed under.', 'topic')

export const related = mixedRefs('See also', 'Pages a reader of this one may want next.', readable)

/** What no document settles for today; shown on the page with the day it was last heard of, and listed for editors. */
export const toConfirm = rows(
  'To be confirmed',
  'What no source settles for today. Take it out when somebody has found out.',
  z.object({
    what: long('What', 'What has to be found out, as a reader would ask it.', 300),
    askWhom: line('Whom to ask', 'Such as KCC, or GOV.UK for what the law says.'),
    lastHeard: day('Last heard', 'The date of the newest source that speaks of it.'),
  }),
)

/** What every document has: its public identity, where it comes from, how it is searched for and who checks it. */
export const documentFields = (title: string, help: string) => ({
  title: line(title, help),
  slug,
  sources,
  alsoAskedAs,
  moreWordings,
  review,
})

/** What every page has that people read for its text. */
export const pageFields = (title: string, help: string) => ({
  ...documentFields(title, help),
  summary: long('Summary', 'One or two sentences, the answer first. Shown in lists and in search.'),
  audience,
  topics,
  effective,
  plain,
  disagreements,
  toConfirm,
  related,
})

export type Effective = NonNullable<z.infer<typeof effective>>
export type Review = z.infer<typeof review>
export type Audience = keyof typeof audiences
