/** Free text with its words counted, and the boxes of one line. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { ifDefined } from 'lit-html/directives/if-defined.js'
import { live } from 'lit-html/directives/live.js'
import { type Count, countAgainst } from '../../words'
import type { Asked } from '../asked'
import { box } from '../parts'

const typed = ({ answer }: Asked): string => (typeof answer === 'string' ? answer : '')

/** A box for free text. It takes more than the limit: nothing is ever cut. @param describedBy ids of hint and error. */
export function textBox(asked: Asked, describedBy: string | undefined, wrong: boolean): TemplateResult {
  const { field, names, set, say } = asked
  const limit = field.wordLimit
  const counted = limit === undefined ? undefined : countAgainst(limit, typed(asked), names)
  return html`<textarea
      class=${`govuk-textarea${wrong ? ' govuk-textarea--error' : ''}`}
      id=${field.key}
      rows=${limit === undefined || limit > 60 ? 8 : 3}
      autocomplete="off"
      spellcheck="false"
      autocorrect="off"
      writingsuggestions="false"
      translate="no"
      dir="auto"
      aria-describedby=${ifDefined([describedBy, counted && `${field.key}-count`].filter(Boolean).join(' ') || undefined)}
      aria-invalid=${ifDefined(wrong ? 'true' : undefined)}
      .value=${live(typed(asked))}
      @input=${(event: Event) => {
        const text = (event.target as HTMLTextAreaElement).value
        set(text)
        if (limit !== undefined) say(countAgainst(limit, text, names).says)
      }}
    ></textarea>
    ${counted ? countOf(field.key, counted) : nothing}`
}

/** How many words there are, as a bar and in words. What is over the limit stands at the right of the bar. */
function countOf(key: string, { words, limit, over }: Count): TemplateResult {
  const most = Math.max(words, limit)
  const within = `${(100 * Math.min(words, limit)) / most}%`
  return html`<div class="count">
    <svg class="meter" aria-hidden="true">
      <rect width=${within} height="10"></rect>
      ${over > 0 ? html`<svg><rect class="x" x=${within} width="100%" height="10"></rect></svg>` : nothing}
    </svg>
    <p id=${`${key}-count`} class=${over > 0 ? 'over' : ''}>
      ${words.toLocaleString('en-GB')} of ${limit.toLocaleString('en-GB')}
      words${over > 0 ? `: ${over.toLocaleString('en-GB')} too many` : ''}
    </p>
  </div>`
}

/** One line, a number, a sum or a date, as it is typed. */
export const lineBox = (asked: Asked, describedBy: string | undefined, wrong: boolean): TemplateResult => {
  const { field, set } = asked
  const options = { id: field.key, value: typed(asked), describedBy, wrong, input: set }
  if (field.kind === 'number') return box({ ...options, mode: 'numeric', width: 4 })
  if (field.kind === 'date') return box({ ...options, width: 20 })
  if (field.kind !== 'money') return box(options)
  return html`<div class="govuk-input__wrapper">
    <div class="govuk-input__prefix" aria-hidden="true">£</div>
    ${box({ ...options, mode: 'decimal', width: 10 })}
  </div>`
}
