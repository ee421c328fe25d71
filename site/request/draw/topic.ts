/** One topic of the form: its questions, what is wrong, and what helps to answer them. */
import { type TemplateResult, html, nothing } from 'lit-html'
import type { FormField } from '../../../content/model/request-form'
import { answerOf, isAnswered } from '../answers'
import { changesFor } from '../form'
import type { FormPage } from '../pages'
import { advicePanel, sourceLine, warnings } from './advice'
import { problemId } from './asked'
import { errorSummary } from './errors'
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
        ${errorSummary(
          problems.map(({ field, problem }) => {
            const id = problemId(field, problem)
            // The address stays: a link followed twice would lead nowhere the second time.
            return { says: problem.summary, href: act.hash(page.key, id), go: () => act.focus(id) }
          }),
        )}
        ${clashes(shown)}
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
      <div class="side">
        ${page.fields.map((field) => (isAnswered(answerOf(shown.request.answers, field.key)) ? advicePanel(shown, field) : nothing))}
        ${help(shown, page)}
      </div>
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

/** What stands beside a page's questions: examples, guidance, words of the glossary, what changed, the source. Each once. */
function help({ data, form }: Shown, { fields }: FormPage): TemplateResult | typeof nothing {
  const once = <T>(list: readonly T[]): T[] => [...new Set(list)]
  const examples = fields.filter(({ example }) => example)
  const pages = once(fields.flatMap(({ seeAlso }) => seeAlso)).flatMap((ref) => data.help[ref] ?? [])
  const words = once(fields.flatMap(({ key }) => data.wordsIn[form.slug]?.[key] ?? [])).flatMap((slug) => data.words[slug] ?? [])
  const changes = once(fields.flatMap(({ key }) => changesFor(form, key)))
  const pointers = once(fields.flatMap(({ pointer }) => pointer ?? []))
  if (examples.length + pages.length + words.length + changes.length + pointers.length === 0) return nothing
  return html`<section aria-labelledby="help">
    <h2 id="help">Help with this page</h2>
    ${
      examples.length > 0
        ? details(
            'See an example',
            html`${examples.map(
                ({ label, example }) =>
                  html`${examples.length > 1 ? html`<p><b>${label}</b></p>` : nothing}
                    <p>${example}</p>`,
              )}
              <p class="muted">Written by Signpost. It is not a real request.</p>`,
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
      changes.length > 0
        ? details(
            'What changed in a newer version',
            html`<ul>
              ${changes.map(({ what, where }) => html`<li>${what} <span class="muted">${where}.</span></li>`)}
            </ul>`,
          )
        : nothing
    }
    ${pointers.map((pointer) => sourceLine(data, pointer))}
  </section>`
}

const details = (title: string, body: TemplateResult): TemplateResult =>
  html`<details class="govuk-details small">
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>
    <div class="govuk-details__text">${body}</div>
  </details>`
