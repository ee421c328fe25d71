/** What the parts of a request form must hold together, beyond what each field says by itself. */
import { type FormFault, type Path, type Question, type Seen, questionFaults } from './request-form-question'

export type { FormFault } from './request-form-question'

interface Section {
  key: string
  title: string
  party: string
  pages: { key: string; title: string }[]
  fields: Question[]
}

interface Form {
  sections: Section[]
  changes: { questions: string[] }[]
}

/** Every fault of a form, with its place in words and how to mend it, and the path of the field to mend. */
export function formFaults(form: Form): FormFault[] {
  const seen: Seen = { questions: new Map(), roles: new Map(), former: formerKeysOf(form), pages: new Map(), party: '' }
  const sections = new Set<string>()
  const pages = new Map<string, string>()
  const faults: FormFault[] = []
  if (!form.sections.some(({ party }) => party === 'school'))
    faults.push({ path: ['sections'], message: 'The form has no section that the school fills in. Add one.' })
  form.sections.forEach((section, s) => {
    const at: Path = ['sections', s]
    if (sections.has(section.key)) faults.push(sectionFault(section, [...at, 'key'], `The key “${section.key}” is used twice.`))
    sections.add(section.key)
    faults.push(...pageFaults(section, at, pages))
    seen.pages = new Map(section.pages.map(({ key }, p) => [key, p]))
    seen.party = section.party
    section.fields.forEach((question, i) => {
      faults.push(...questionFaults(question, [...at, 'fields', i], seen))
      seen.questions.set(question.key, { ...question, party: section.party })
    })
  })
  form.changes.forEach(({ questions }, c) => {
    for (const key of questions)
      if (!seen.questions.has(key)) faults.push({ message: `There is no question “${key}”.`, path: ['changes', c, 'questions'] })
  })
  return faults
}

/** Each former key with the key of the first question that takes it over. */
function formerKeysOf({ sections }: Form): Map<string, Question> {
  const former = new Map<string, Question>()
  for (const question of sections.flatMap(({ fields }) => fields))
    for (const key of question.formerKeys) if (!former.has(key)) former.set(key, question)
  return former
}

const sectionFault = ({ title }: Section, path: Path, message: string): FormFault => ({ path, message: `Section “${title}”: ${message}` })

/** @param taken the keys of all pages so far, with their titles. A section without pages is a page by its own key. */
function pageFaults(section: Section, at: Path, taken: Map<string, string>): FormFault[] {
  // What the form fills in by itself is on no page that anybody sees.
  const asked = section.fields.filter(({ kind }) => kind !== 'generated')
  if (asked.length === 0)
    return [sectionFault(section, [...at, 'fields'], 'It asks nothing, so nobody can fill it in. Add a question, or take the section out.')]
  const faults: FormFault[] = []
  const add = (message: string, ...path: Path): void => void faults.push({ message, path: [...at, ...path] })
  const pages = section.pages.length > 0 ? section.pages : [{ key: section.key, title: section.title }]
  pages.forEach(({ key, title }, p) => {
    const path: Path = section.pages.length > 0 ? ['pages', p, 'key'] : ['key']
    if (taken.has(key)) add(`Page “${title}”: The key “${key}” is used twice. The other page with it is “${taken.get(key)!}”.`, ...path)
    taken.set(key, title)
    if (section.pages.length > 0 && !asked.some(({ page }) => page === key))
      add(`Page “${title}”: No question stands on this page. Put one there by its “Page”, or take the page out.`, ...path)
  })
  return faults
}
