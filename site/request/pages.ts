/** The pages of a section: which are reached, how each stands, where the reader goes next. */
import type { FormField, FormSection, RequestForm } from '../../content/model/request-form'
import { type Answers, answerOf, isAnswered } from './answers'
import { type Problem, faultTags, problemsOf } from './checks'
import { askedKeys } from './conditions'

export type PageState = 'done' | 'started' | 'to-do' | 'trouble'

export interface FormPage {
  key: string
  title: string
  /** Heading above it in the task list. */
  group?: string | undefined
  hint?: string | undefined
  /** The questions that are asked, in the form's order. */
  fields: FormField[]
  state: PageState
  /** What the task list says: `Done`, `Started`, `To do`, or the trouble in two words. */
  says: string
  /** Problems of the page; for a page that nobody began, what is missing. */
  problems: Problem[]
}

/** The pages that have a question to ask, in the section's order. A section without pages is one. */
export function pagesOf(form: RequestForm, section: FormSection, answers: Answers, today: string): FormPage[] {
  const asked = askedKeys(form, answers)
  const problems = problemsOf(form, section, answers, today)
  const shown = section.fields.filter(({ key, kind }) => asked.has(key) && kind !== 'generated')
  const pages: { key: string; title: string; group?: string | undefined; hint?: string | undefined }[] =
    section.pages.length > 0 ? section.pages : [{ key: section.key, title: section.title }]
  return pages.flatMap(({ key, title, group, hint }) => {
    const fields = section.pages.length > 0 ? shown.filter(({ page }) => page === key) : shown
    if (fields.length === 0) return []
    const own = problems.filter((problem) => fields.some((field) => field.key === problem.key))
    return [{ key, title, group, hint, fields, ...stateOf(fields, answers, own), problems: own }]
  })
}

function stateOf(fields: readonly FormField[], answers: Answers, problems: readonly Problem[]): { state: PageState; says: string } {
  const worst = problems.find(({ fault }) => fault === 'too-long') ?? problems.find(({ fault }) => fault !== 'missing')
  if (worst) return { state: 'trouble', says: faultTags[worst.fault] }
  const begun = fields.some(({ key }) => isAnswered(answerOf(answers, key)))
  if (begun) return problems.length > 0 ? { state: 'started', says: 'Started' } : { state: 'done', says: 'Done' }
  return { state: 'to-do', says: 'To do' }
}

/** How far a section is. It is ready when nothing is missing, too long or unread. */
export interface Progress {
  done: number
  of: number
  ready: boolean
}

export const progressOf = (pages: readonly FormPage[]): Progress => ({
  done: pages.filter(({ state }) => state === 'done').length,
  of: pages.length,
  ready: pages.every(({ problems }) => problems.length === 0),
})

/** The pages before and after one, and the first after it that is not done yet. */
export function around(pages: readonly FormPage[], key: string): { before?: FormPage; after?: FormPage; nextOpen?: FormPage } {
  const at = pages.findIndex((page) => page.key === key)
  if (at < 0) return {}
  const order = [...pages.slice(at + 1), ...pages.slice(0, at)]
  const nextOpen = order.find(({ problems }) => problems.length > 0)
  return {
    ...(pages[at - 1] ? { before: pages[at - 1]! } : {}),
    ...(pages[at + 1] ? { after: pages[at + 1]! } : {}),
    ...(nextOpen ? { nextOpen } : {}),
  }
}

/** Pages under their headings, in order; pages without one stand under the heading before them. */
export function groupsOf(pages: readonly FormPage[]): { group: string | undefined; pages: FormPage[] }[] {
  const groups: { group: string | undefined; pages: FormPage[] }[] = []
  for (const page of pages) {
    const last = groups.at(-1)
    if (last && (page.group === undefined || page.group === last.group)) last.pages.push(page)
    else groups.push({ group: page.group, pages: [page] })
  }
  return groups
}
