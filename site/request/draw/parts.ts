/** Pieces that all questions are made of. */
import { type TemplateResult, html, nothing, svg } from 'lit-html'
import { ifDefined } from 'lit-html/directives/if-defined.js'
import { live } from 'lit-html/directives/live.js'

type Part = TemplateResult | typeof nothing

const drawings = {
  tick: svg`<path d="m4 13 5 5L20 6"></path>`,
  ring: svg`<circle cx="12" cy="12" r="8"></circle>`,
  care: svg`<path d="M12 3 1.5 21h21zM12 10v5M12 17.5v1"></path>`,
  day: svg`<path d="M3 5h18v16H3zM3 10h18M8 2v5M16 2v5"></path>`,
}

/** A line icon; words always stand beside it. @param size CSS pixels. */
export const icon = (name: keyof typeof drawings, size = 24): TemplateResult =>
  html`<svg class="ico" width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true">${drawings[name]}</svg>`

export const errorMessage = (id: string, message: string | undefined): Part =>
  message === undefined ? nothing : html`<p class="govuk-error-message" id=${`${id}-error`}><span class="vh">Error:</span> ${message}</p>`

/** What is said once, such as that a file was saved. The place is always there: what comes into it is read out. */
export const news = (...notes: readonly (string | undefined)[]): TemplateResult =>
  html`<div role="status">${notes.map((note) => (note ? html`<p class="care">${note}</p>` : nothing))}</div>`

/** The ids of what describes a control, in the order they are read; undefined where there is nothing. */
export const described = (...ids: (string | false | undefined)[]): string | undefined => ids.filter(Boolean).join(' ') || undefined

export interface BoxOptions {
  id: string
  value: string
  /** The ids of hint and error. */
  describedBy?: string | undefined
  wrong?: boolean
  /** `text` unless figures are asked for. */
  mode?: 'text' | 'numeric' | 'decimal'
  width?: 4 | 10 | 20
  list?: string
  input(typed: string): void
}

/**
 * A box of one line. Browsers that check spelling or suggest words may send what is typed to their makers, so they are asked
 * not to, here and in every other box of the tool.
 */
export const box = ({ id, value, describedBy, wrong, mode = 'text', width, list, input }: BoxOptions): TemplateResult =>
  html`<input
    class=${`govuk-input${wrong ? ' govuk-input--error' : ''}${width ? ` govuk-input--width-${width}` : ''}`}
    id=${id}
    type="text"
    inputmode=${mode}
    autocomplete="off"
    spellcheck="false"
    autocorrect="off"
    writingsuggestions="false"
    translate="no"
    dir="auto"
    list=${ifDefined(list)}
    aria-describedby=${ifDefined(describedBy)}
    aria-invalid=${ifDefined(wrong ? 'true' : undefined)}
    .value=${live(value)}
    @input=${(event: Event) => input((event.target as HTMLInputElement).value)}
  />`

export interface ChoiceOptions {
  id: string
  name: string
  label: string
  checked: boolean
  kind: 'radio' | 'checkbox'
  describedBy?: string | undefined
  change(checked: boolean): void
}

/** A radio or a check box with its label. */
export const choice = ({ id, name, label, checked, kind, describedBy, change }: ChoiceOptions): TemplateResult => {
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'
  return html`<div class=${`${block}__item`}>
    <input
      class=${`${block}__input`}
      id=${id}
      name=${name}
      type=${kind}
      aria-describedby=${ifDefined(describedBy)}
      .checked=${live(checked)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <label class=${`govuk-label ${block}__label`} for=${id}>${label}</label>
  </div>`
}

/** A labelled box within a group of boxes, such as a pupil's name. */
export const labelledBox = (label: string, error: string | undefined, options: BoxOptions, hint?: string): TemplateResult =>
  html`<div class=${`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
    <label class="govuk-label" for=${options.id}>${label}</label>
    ${hint ? html`<div class="govuk-hint" id=${`${options.id}-hint`}>${hint}</div>` : nothing} ${errorMessage(options.id, error)}
    ${box({
      ...options,
      wrong: error !== undefined,
      describedBy: described(hint && `${options.id}-hint`, error !== undefined && `${options.id}-error`),
    })}
  </div>`
