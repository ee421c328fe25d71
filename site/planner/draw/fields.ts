/** The planner's controls. Each stands under its label, with its hint, what to take care of and what is wrong. */
import type { Field } from '../make'
import { type Html, html } from './html'

export interface Control {
  id: Field | 'requests' | 'clock' | 'add' | 'year'
  label: string
  hint?: string
  /** What to take care of with what was given. */
  notes?: readonly string[] | undefined
  error?: string | undefined
}

const group = ({ id, label, hint, notes = [], error }: Control, control: (described: Html) => Html): Html => {
  const ids = [hint && `${id}-hint`, notes.length > 0 && `${id}-note`, error && `${id}-error`].filter(Boolean).join(' ')
  return html`<div class="govuk-form-group${error && ' govuk-form-group--error'}">
    <div>
      <label class="govuk-label" for="${id}">${label}</label>
      ${hint && html`<div class="govuk-hint" id="${id}-hint">${hint}</div>`}
      ${error && html`<p class="govuk-error-message" id="${id}-error"><span class="vh">Error:</span> ${error}</p>`}
    </div>
    ${control(html`${ids && html` aria-describedby="${ids}"`}${error && html` aria-invalid="true"`}`)}
    ${notes.length > 0 && html`<div class="note" id="${id}-note">${notes.map((text) => html`<p>${text}</p>`)}</div>`}
  </div>`
}

export const select = (shown: Control, options: readonly Html[]): Html =>
  group(
    shown,
    (described) =>
      html`<select class="govuk-select" id="${shown.id}" name="${shown.id}" ${described}>
        ${options}
      </select>`,
  )

export const option = (value: string, text: string, chosen: string): Html =>
  html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`

export const input = (shown: Control, value: string): Html =>
  group(
    shown,
    (described) =>
      html`<input
        type="text"
        class="govuk-input${shown.error && ' govuk-input--error'}"
        id="${shown.id}"
        name="${shown.id}"
        value="${value}"
        autocomplete="off"
        spellcheck="false"
        ${described}
      />`,
  )
