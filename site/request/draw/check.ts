/** Check your answers: everything the school has written, with a way to change each part, and what is still in the way. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { answerOf, linesOf } from '../answers'
import { partAnswers } from '../conditions'
import { fieldOf } from '../form'
import { controlId, problemId } from './asked'
import { goneFrom } from './others'
import { clashes, saved } from './saved'
import type { Shown } from './shown'

export function checkAnswers(shown: Shown): TemplateResult {
  const { act, form, pages, request } = shown
  const problems = pages.flatMap((page) => page.problems.map((problem) => ({ page, problem })))
  const ready = problems.length === 0
  return html`<a class="govuk-back-link" href=${act.hash()}>Back to the list</a>
    <h1 tabindex="-1">Check your answers</h1>
    ${saved(shown)} ${clashes(shown)}
    ${
      ready
        ? html`<div class="answer"><p>Everything is answered. Read it through once, then make the two copies.</p></div>`
        : html`<section class="panel" aria-labelledby="open">
            <h2 id="open">Before the request is ready</h2>
            <ul>
              ${problems.map(({ page, problem }) => {
                const field = fieldOf(form, problem.key)!
                return html`<li><a href=${act.hash(page.key, problemId(field, problem))}>${problem.summary}</a></li>`
              })}
            </ul>
          </section>`
    }
    ${pages.map(
      (page) =>
        html`<section aria-labelledby=${`sum-${page.key}`}>
          <h2 id=${`sum-${page.key}`}>${page.title}</h2>
          <dl class="summary">
            ${page.fields.map((field) => {
              const lines = linesOf(field, answerOf(request.answers, field.key))
              return html`<div>
                <dt>${field.label}</dt>
                <dd dir="auto">
                  ${lines.length > 0 ? lines.map((line) => html`<p dir="auto">${line}</p>`) : html`<p class="muted">Not answered</p>`}
                </dd>
                <dd>
                  <a href=${act.hash(page.key, controlId(field))}>Change<span class="vh">: ${field.label}</span></a>
                </dd>
              </div>`
            })}
          </dl>
        </section>`,
    )}
    ${setAside(shown)}
    <div class="acts">
      ${
        ready
          ? html`<a class="govuk-button" href=${act.hash('two-copies')}>Make the two copies</a>`
          : html`<a class="govuk-button" href=${act.hash()}>Back to the list</a>`
      }
      <a href=${act.hash('print-draft')}>Print what is written so far</a>
    </div>`
}

/** Answers of questions that are not asked now: kept, and in neither copy. */
function setAside({ form, request, questions, act }: Shown): TemplateResult | typeof nothing {
  const closed = Object.entries(partAnswers(form, request.answers).setAside).flatMap(([key, answer]) => {
    const field = fieldOf(form, key)
    const lines = field && field.kind !== 'generated' ? linesOf(field, answer) : []
    return field && lines.length > 0 ? [{ label: field.label, lines }] : []
  })
  const entries = [...closed, ...goneFrom(request, form, questions)]
  if (entries.length === 0) return nothing
  return html`<section aria-labelledby="aside">
    <h2 id="aside">Set aside</h2>
    <p>
      These answers belong to questions that are not asked now. They are kept with the draft and stand in neither copy.
      <a href=${act.hash()}>Back to the list</a>
    </p>
    <dl class="summary">
      ${entries.map(
        ({ label, lines }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${lines.map((line) => html`<p dir="auto">${line}</p>`)}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}
