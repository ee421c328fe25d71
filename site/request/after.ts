/** After the request is written: the clerk's table, the agenda, the community's and KCC's sections, hand-over and minutes. */
import type { RequestForm } from '../../content/model/request-form'
import { answersFor } from './after/desk'
import type { OnDesk } from './after/desk'
import type { Answer } from './answers'
import { withGenerated } from './conditions'
import { sectionsFor } from './form'
import { type FormPage, pagesOf } from './pages'

export * from './after/agenda'
export * from './after/desk'
export * from './after/hand-over'
export * from './after/minutes'

/** The pages that a party fills in on a request that lies before it. */
export const partyPages = ({ form, request }: OnDesk, party: 'community' | 'kcc', today: string): FormPage[] =>
  sectionsFor(form, party).flatMap((section) => pagesOf(form, section, request.answers, today))

/**
 * The table with one answer of a party's own section. An answer to a question of another party's section changes
 * nothing: the clerk cannot alter what the school wrote.
 */
export function answered(
  desk: readonly OnDesk[],
  id: string,
  party: 'community' | 'kcc',
  key: string,
  answer: Answer,
  saved: string,
): OnDesk[] {
  return desk.map((one) => {
    if (one.request.id !== id || !isOf(one.form, party, key)) return one
    const answers = withGenerated(one.form, { ...one.request.answers, [key]: answer }, generatedOf(one))
    return { ...one, request: { ...one.request, saved, answers } }
  })
}

const isOf = (form: RequestForm, party: 'community' | 'kcc', key: string): boolean =>
  sectionsFor(form, party).some(({ fields }) => fields.some((field) => field.key === key))

/** The school's own number and day stay as the school's copy has them. */
function generatedOf({ form, request }: OnDesk): { id: string; day: string } {
  const dated = form.sections.flatMap(({ fields }) => fields).find(({ generated }) => generated === 'date')
  const day = dated ? answersFor(form, request.answers, 'school')[dated.key] : undefined
  return { id: request.id, day: typeof day === 'string' ? day : request.saved.slice(0, 10) }
}
