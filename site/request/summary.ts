/** A request as text to read: for checking the answers, for print, and for whoever writes a document of it. */
import type { FormParty, RequestForm } from '../../content/model/request-form'
import { type Answers, answerOf, linesOf } from './answers'
import { askedKeys } from './conditions'
import { fieldOf } from './form'

export interface SummaryItem {
  key: string
  label: string
  /** Empty where there is no answer. */
  lines: string[]
  /** True for a question of Signpost's own, which the published form does not have. */
  extra: boolean
}

export interface SummarySection {
  key: string
  title: string
  party: FormParty
  items: SummaryItem[]
}

/** The questions that are asked and that a party may see, in the form's order, with their answers. */
export function summaryOf(form: RequestForm, answers: Answers, party: FormParty): SummarySection[] {
  const asked = askedKeys(form, answers)
  return form.sections.map((section) => ({
    key: section.key,
    title: section.title,
    party: section.party,
    items: section.fields
      .filter(({ key, hiddenFrom }) => asked.has(key) && !hiddenFrom.includes(party))
      .map((field) => {
        // What repeats another answer is written as that one is, such as a sum with its sign.
        const written = (field.copyOf === undefined ? undefined : fieldOf(form, field.copyOf)) ?? field
        return { key: field.key, label: field.label, lines: linesOf(written, answerOf(answers, field.key)), extra: field.extra }
      }),
  }))
}

/** The same without what nobody has answered. */
export const answeredOf = (sections: readonly SummarySection[]): SummarySection[] =>
  sections
    .map((section) => ({ ...section, items: section.items.filter(({ lines }) => lines.length > 0) }))
    .filter(({ items }) => items.length > 0)
