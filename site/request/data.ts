/** What the form-builder reads from the site: `/request/data.json`. */
import type { RequestForm } from '../../content/model/request-form'
import type { PlannerData } from '../planner/data'
import type { Officer } from './after/hand-over'
import { fieldsOf } from './form'

/** A page of the site that helps with a question. */
export interface Help {
  title: string
  /** One or two sentences of it. */
  says: string
  href: string
}

export interface RequestData {
  /** The day for which the site was published, `YYYY-MM-DD`. */
  day: string
  sample: boolean
  /** Every published version of the form, so that older drafts open too. */
  forms: RequestForm[]
  /** Rules, calendars, areas and communities with their meetings. */
  planner: PlannerData
  /** In the order of their titles. */
  schools: { slug: string; title: string; community: string; trust?: string | undefined }[]
  /** Who receives approved requests, by the slug of the area. */
  officers: Record<string, Officer>
  /** By the name of the page, such as `guidance/solution-required-box`. */
  help: Record<string, Help>
  /** Words of the glossary, by their slug. */
  words: Record<string, Help>
  /** Which of those words stand in a question, by the form's slug and the question's key. */
  wordsIn: Record<string, Record<string, string[]>>
  /** Where things stand in the sources, in words, by their pointers. */
  sources: Record<string, { says: string; href: string }>
}

/** Names that stand in requests and are nobody's secret: schools, communities, trusts and the glossary's words. */
export function publicNames({ schools, planner, words, forms }: RequestData): string[] {
  const offered = forms.flatMap((form) => fieldsOf(form).flatMap(({ label, options }) => [label, ...options.map((o) => o.label)]))
  const names = [
    ...schools.flatMap(({ title, trust }) => [title, trust ?? '']),
    ...planner.communities.map(({ title }) => title),
    ...planner.areas.map(({ title }) => title),
    ...Object.values(words).map(({ title }) => title),
    ...offered,
  ]
  return [...new Set(names.filter(Boolean))]
}
