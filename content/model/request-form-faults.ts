/** What the parts of a request form must hold together, beyond what each field says by itself. */
interface Keyed {
  key: string
}

interface Question extends Keyed {
  kind: string
  page?: string | undefined
  role?: string | undefined
  generated?: string | undefined
  copyOf?: string | undefined
  options: Keyed[]
  otherAllowed: boolean
  wordLimit?: number | undefined
  askedWhen?: { field: string; is: string[] } | undefined
  hiddenFrom: string[]
  formerKeys: string[]
}

interface Form {
  sections: { pages: Keyed[]; fields: Question[] }[]
  changes: { questions: string[] }[]
}

export interface FormFault {
  path: (string | number)[]
  message: string
}

const listKinds = ['one', 'several']

/** Every fault of a form, with the path of the field to mend. */
export function formFaults(form: Form): FormFault[] {
  const faults: FormFault[] = []
  const before = new Map<string, Question>()
  const pages = new Set<string>()
  const roles = new Set<string>()
  const former = new Set(form.sections.flatMap(({ fields }) => fields.flatMap(({ formerKeys }) => formerKeys)))
  form.sections.forEach((section, s) => {
    const add = (message: string, ...path: (string | number)[]): void => void faults.push({ message, path: ['sections', s, ...path] })
    const own = new Set(section.pages.map(({ key }) => key))
    section.pages.forEach(({ key }, p) => {
      if (pages.has(key)) add(`The key “${key}” is used twice.`, 'pages', p, 'key')
      pages.add(key)
      if (!section.fields.some(({ page }) => page === key)) add('No question stands on this page.', 'pages', p, 'key')
    })
    section.fields.forEach((field, i) => {
      const at = (message: string, name: string): void => add(message, 'fields', i, name)
      if (before.has(field.key)) at(`The key “${field.key}” is used twice.`, 'key')
      else if (former.has(field.key)) at('A former key cannot be the key of a question too.', 'key')
      if (listKinds.includes(field.kind) && field.options.length < 2 && !field.otherAllowed)
        at('A list needs at least two options.', 'options')
      if (new Set(field.options.map(({ key }) => key)).size < field.options.length) at('Two options have the same key.', 'options')
      if (field.options.some(({ key }) => key === 'other')) at('The key “other” is taken by “With other”.', 'options')
      if (field.wordLimit !== undefined && field.kind !== 'text') at('Only free text has a word limit.', 'wordLimit')
      if (field.kind === 'pupils' && !field.hiddenFrom.includes('community'))
        at('Names and dates of birth are never shown to the community.', 'hiddenFrom')
      if (field.page ? !own.has(field.page) : own.size > 0 && field.kind !== 'generated') at('Name one of the section’s pages.', 'page')
      if (field.role && roles.has(field.role)) at('Another question tells this already.', 'role')
      if (field.role) roles.add(field.role)
      if (field.generated === 'copy' && !before.has(field.copyOf ?? '')) at('Name an earlier question.', 'copyOf')
      for (const message of conditionFaults(field, before)) at(message, 'askedWhen')
      before.set(field.key, field)
    })
  })
  form.changes.forEach(({ questions }, c) => {
    for (const key of questions)
      if (!before.has(key)) faults.push({ message: `There is no question “${key}”.`, path: ['changes', c, 'questions'] })
  })
  return faults
}

/** A condition names an earlier question, so that no two can wait for each other, and answers which that question offers. */
function conditionFaults({ askedWhen }: Question, before: Map<string, Question>): string[] {
  if (!askedWhen) return []
  const on = before.get(askedWhen.field)
  if (!on) return [`There is no earlier question “${askedWhen.field}”.`]
  if (askedWhen.is.length === 0) return ['Name at least one answer.']
  if (on.kind !== 'yes-no' && !listKinds.includes(on.kind)) return ['Only a list or a yes-or-no question can be waited for.']
  const offered = on.kind === 'yes-no' ? ['yes', 'no'] : [...on.options.map(({ key }) => key), ...(on.otherAllowed ? ['other'] : [])]
  return askedWhen.is.filter((key) => !offered.includes(key)).map((key) => `“${on.key}” has no answer “${key}”.`)
}
