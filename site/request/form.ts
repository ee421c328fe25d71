/** Looks things up in a form. */
import type { FormField, FormParty, FormSection, QuestionRole, RequestForm } from '../../content/model/request-form'

export const fieldsOf = (form: RequestForm): FormField[] => form.sections.flatMap(({ fields }) => fields)
export const fieldOf = (form: RequestForm, key: string): FormField | undefined => fieldsOf(form).find((field) => field.key === key)
export const sectionOf = (form: RequestForm, key: string): FormSection | undefined => form.sections.find((section) => section.key === key)
export const sectionsFor = (form: RequestForm, party: FormParty): FormSection[] =>
  form.sections.filter((section) => section.party === party)

/** The question that tells something the tool looks at more closely, such as the expected outcomes. */
export const fieldWith = (form: RequestForm, role: QuestionRole): FormField | undefined =>
  fieldsOf(form).find((field) => field.role === role)

/** What is known of newer versions of a question. */
export const changesFor = (form: RequestForm, key: string): RequestForm['changes'] =>
  form.changes.filter(({ questions }) => questions.includes(key))

/** The version that comes after one. Either of the two may name the other. */
const nextOf = (form: RequestForm, forms: readonly RequestForm[]): RequestForm | undefined =>
  forms.find(({ slug }) => slug !== form.slug && form.effective?.supersededBy === `request-form/${slug}`) ??
  forms.find(({ slug, replaces }) => slug !== form.slug && replaces === `request-form/${form.slug}`)

/** The versions that have begun by a day, `YYYY-MM-DD`. One that is published ahead takes no request over yet. */
export const begunBy = (forms: readonly RequestForm[], today: string): RequestForm[] =>
  forms.filter(({ effective }) => (effective?.from ?? '') <= today)

/**
 * The version that now holds instead of one: the last of those that came after it. Itself where nothing replaces it.
 * @param forms those that have begun: see `begunBy`.
 */
export function newestOf(form: RequestForm, forms: readonly RequestForm[]): RequestForm {
  const seen = new Set([form.slug])
  for (let at = form; ;) {
    const next = nextOf(at, forms)
    if (!next || seen.has(next.slug)) return at
    seen.add(next.slug)
    at = next
  }
}

/** The form to begin a request with on a day, `YYYY-MM-DD`: of those in use, the one that came last. */
export function currentOf(forms: readonly RequestForm[], today: string): RequestForm | undefined {
  const begun = begunBy(forms, today)
  const inUse = begun.filter((form) => today <= (form.effective?.until ?? '9999') && !nextOf(form, begun))
  return inUse.sort((a, b) => ((a.effective?.from ?? '') < (b.effective?.from ?? '') ? 1 : -1))[0]
}
