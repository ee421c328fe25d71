/** What is wrong on a page, at its top: each line names the mend and leads to it. */
import { type TemplateResult, html, nothing } from 'lit-html'

export interface ErrorLine {
  says: string
  /** Where the line leads. */
  href: string
  /** Goes there in place of the link, where the address must stay as it is. */
  go?: (() => void) | undefined
}

/** Takes the focus as `errors` when somebody has asked to go on; nothing where all is well. */
export function errorSummary(lines: readonly ErrorLine[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing
  return html`<div class="govuk-error-summary" id="errors" tabindex="-1" aria-labelledby="errors-title">
    <div role="alert">
      <h2 class="govuk-error-summary__title" id="errors-title">There is a problem</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list bare">
          ${lines.map(({ says, href, go }) => html`<li><a href=${href} @click=${go ? follow(go) : nothing}>${says}</a></li>`)}
        </ul>
      </div>
    </div>
  </div>`
}

const follow =
  (go: () => void) =>
  (event: Event): void => {
    event.preventDefault()
    go()
  }
