/** One question: its label, its hint, what is wrong with it, and the control to answer it with. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { options, writtenIn, yesNo } from './answer/choose'
import { place } from './answer/place'
import { costs, pupils } from './answer/rows'
import { lineBox, textBox } from './answer/text'
import type { Asked } from './asked'
import { described, errorMessage } from './parts'

type Content = TemplateResult | typeof nothing | string

/** Whether a question has several controls, so that it is a group with a name. */
const isGroup = ({ field: { kind, options: offered } }: Asked): boolean =>
  kind === 'yes-no' || kind === 'pupils' || kind === 'cost-lines' || ((kind === 'one' || kind === 'several') && offered.length > 0)

export interface QuestionOptions {
  /** Whether the label is the page's heading too. */
  isHeading?: boolean
  /** What stands between the hint and the control, such as the newer wording. */
  before?: Content
  /** What stands below the control, such as advice. */
  after?: Content
}

/** Draws a question. Whatever goes wrong stands beside it; the summary at the top of the page links to it. */
export function question(asked: Asked, { isHeading = false, before = nothing, after = nothing }: QuestionOptions = {}): TemplateResult {
  const { field, problems } = asked
  const { key, label, hint, required } = field
  // What is wrong with one row stands beside the row.
  const error = problems.find(({ row, box }) => row === undefined && box === undefined)?.message
  const inRows = field.kind === 'pupils' || field.kind === 'cost-lines'
  const describedBy = described(hint && `${key}-hint`, error !== undefined && !inRows && `${key}-error`)
  const words = required ? label : html`${label} <span class="muted optional">(optional)</span>`
  const hintAndError = html`${hint ? html`<div class="govuk-hint" id=${`${key}-hint`}>${hint}</div>` : nothing} ${before}
  ${inRows ? nothing : errorMessage(key, error)}`
  const group = `govuk-form-group${problems.length > 0 ? ' govuk-form-group--error' : ''}`
  if (isGroup(asked))
    return html`<div class=${group} data-question=${key}>
      <fieldset class="govuk-fieldset" aria-describedby=${describedBy ?? nothing}>
        <legend class="govuk-fieldset__legend">${isHeading ? html`<h1 tabindex="-1">${words}</h1>` : words}</legend>
        ${hintAndError} ${control(asked, describedBy, error !== undefined)}
      </fieldset>
      ${after}
    </div>`
  const labelled = html`<label class="govuk-label" for=${key}>${words}</label>`
  return html`<div class=${group} data-question=${key}>
    ${isHeading ? html`<h1 tabindex="-1">${labelled}</h1>` : labelled} ${hintAndError} ${control(asked, describedBy, error !== undefined)}
    ${after}
  </div>`
}

function control(asked: Asked, describedBy: string | undefined, wrong: boolean): Content {
  switch (asked.field.kind) {
    case 'text':
      return textBox(asked, describedBy, wrong)
    case 'one':
    case 'several':
      return asked.field.options.length > 0 ? options(asked) : writtenIn(asked, describedBy, wrong)
    case 'yes-no':
      return yesNo(asked)
    case 'community':
    case 'school':
      return place(asked, describedBy, wrong)
    case 'pupils':
      return pupils(asked)
    case 'cost-lines':
      return costs(asked)
    case 'generated':
      return nothing
    default:
      return lineBox(asked, describedBy, wrong)
  }
}
