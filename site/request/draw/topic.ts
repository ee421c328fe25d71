/** One topic of the form: its questions, what is wrong, and what helps to answer them. */
import { type TemplateResult, html, nothing } from 'lit-html'
import type { FormField } from '../../../content/model/request-form'
import { answerOf, isAnswered } from '../answers'
import type { Problem } from '../checks'
import { changesFor } from '../form'
import type { FormPage } from '../pages'
import { advicePanel, sourceLine, warnings } from './advice'
import { problemId } from './asked'
import { question } from './question'
import { clashes, saved } from './saved'
import type { Shown } from './shown'

export function topic(shown: Shown, page: FormPage): TemplateResult {
  const { act } = shown
  const only = page.fields.length === 1 ? page.fields[0] : undefined
  const isHeading = only !== undefined && page.title === only.label
  const problems = page.fields.flatMap((field) => shown.problemsShown(field.key).map((problem) => ({ field, problem })))
  return html`<a class="govuk-back-link" href=${act.hash()}>Back to the list</a>
    <div class="cols">
      <div>
        ${errorSummary(shown, page, problems)} ${clashes(shown)}
        <form
          novalidate
          autocomplete="off"
          @submit=${(event: Event) => {
            event.preventDefault()
            act.goOn(page)
          }}
        >
          ${isHeading ? nothing : html`<h1 tabindex="-1">${page.title}</h1>`} ${page.fields.map((field) => asked(shown, field, isHeading))}
          ${saved(shown)}
          <div class="acts">
            <button type="submit" class="govuk-button">Save and go on</button>
            <a href=${act.hash()}>Leave it for later</a>
          </div>
        </form>
      </div>
      <div class="side">${page.fields.map((field) => help(shown, field, page.fields.length > 1))}</div>
    </div>`
}

/** Draws one question of a draft with everything that belongs to it. */
export function asked(shown: Shown, field: FormField, isHeading = false): TemplateResult {
  const { act, data, form, names, request, problemsShown } = shown
  return question(
    {
      field,
      data,
      names,
      answers: request.answers,
      answer: answerOf(request.answers, field.key),
      problems: problemsShown(field.key),
      set: (answer) => act.answer(field.key, answer),
      say: act.say,
      focus: act.focus,
    },
    {
      isHeading,
      before: changesFor(form, field.key).some(({ asked: words }) => words) ? newerWording(shown, field) : nothing,
      after: html`${warnings(shown, field)}${
        field.extra ? html`<p class="small muted">Signpost’s own question. It is not on the published form.</p>` : nothing
      }`,
    },
  )
}

const newerWording = ({ form }: Shown, { key }: FormField): TemplateResult =>
  html`${changesFor(form, key)
    .filter(({ asked: words }) => words)
    .map(
      ({ asked: words, where }) =>
        html`<p class="small">A newer version is said to ask: “${words}” <span class="muted">(${where})</span></p>`,
    )}`

function errorSummary(
  { act }: Shown,
  page: FormPage,
  problems: readonly { field: FormField; problem: Problem }[],
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing
  return html`<div class="govuk-error-summary" id="errors" tabindex="-1" aria-labelledby="errors-title">
    <div role="alert">
      <h2 class="govuk-error-summary__title" id="errors-title">There is a problem</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list bare">
          ${problems.map(
            ({ field, problem }) => html`<li><a href=${act.hash(page.key, problemId(field, problem))}>${problem.summary}</a></li>`,
          )}
        </ul>
      </div>
    </div>
  </div>`
}

/** What stands beside a question: advice on what is written, an example, guidance, words of the glossary, the source. */
function help(shown: Shown, field: FormField, several: boolean): TemplateResult | typeof nothing {
  const { data, form, request } = shown
  const pages = field.seeAlso.flatMap((ref) => data.help[ref] ?? [])
  const words = (data.wordsIn[form.slug]?.[field.key] ?? []).flatMap((slug) => data.words[slug] ?? [])
  const notes = changesFor(form, field.key)
  const advice = isAnswered(answerOf(request.answers, field.key)) ? advicePanel(shown, field) : nothing
  if (pages.length + words.length + notes.length === 0 && !field.example && advice === nothing) return nothing
  const details = (title: string, body: unknown): TemplateResult =>
    html`<details class="govuk-details small">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>
      <div class="govuk-details__text">${body}</div>
    </details>`
  return html`${advice}
    <section aria-labelledby=${`help-${field.key}`}>
      <h2 id=${`help-${field.key}`}>${several ? field.label : 'Help with this question'}</h2>
      ${
        field.example
          ? details(
              'See an example',
              html`<p>${field.example}</p>
                <p class="muted">An example of Signpost’s, not a real request.</p>`,
            )
          : nothing
      }
      ${pages.map(({ title, says, href }) =>
        details(
          title,
          html`<p>${says}</p>
            <p><a href=${href}>Read more</a></p>`,
        ),
      )}
      ${
        words.length > 0
          ? details(
              'Words explained',
              html`<dl>
                ${words.map(
                  ({ title, says, href }) =>
                    html`<dt><a href=${href}>${title}</a></dt>
                      <dd>${says}</dd>`,
                )}
              </dl>`,
            )
          : nothing
      }
      ${
        notes.length > 0
          ? details(
              'What changed in a newer version',
              html`<ul>
                ${notes.map(({ what, where }) => html`<li>${what} <span class="muted">${where}.</span></li>`)}
              </ul>`,
            )
          : nothing
      }
      ${sourceLine(data, field.pointer)}
    </section>`
}
