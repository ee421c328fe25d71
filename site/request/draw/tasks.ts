/** The list of tasks: every page of the form that is reached, and how it stands. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { dateOf } from '../../text/dates'
import { type FormPage, groupsOf, progressOf } from '../pages'
import { clashes, saved } from './saved'
import type { Shown } from './shown'

const tags: Readonly<Record<FormPage['state'], string>> = { done: '', started: 'yellow', 'to-do': 'blue', trouble: 'red' }

const status = (id: string, { state, says }: FormPage): TemplateResult =>
  html`<div class="govuk-task-list__status" id=${id}>
    ${state === 'done' ? says : html`<strong class=${`govuk-tag govuk-tag--${tags[state]}`}>${says}</strong>`}
  </div>`

const item = (href: string, id: string, title: string, hint: string | undefined, state: TemplateResult): TemplateResult =>
  html`<li class="govuk-task-list__item govuk-task-list__item--with-link">
    <div class="govuk-task-list__name-and-hint">
      <a class="govuk-link govuk-task-list__link" href=${href} aria-describedby=${id}>${title}</a>
      ${hint ? html`<div class="govuk-task-list__hint small">${hint}</div>` : nothing}
    </div>
    ${state}
  </li>`

export function tasks(shown: Shown): TemplateResult {
  const { form, pages, request, act, section } = shown
  const { done, of, ready } = progressOf(pages)
  const groups = groupsOf(pages)
  const last = groups.at(-1)
  const check = item(
    act.hash('check-answers'),
    'state-check',
    'Check your answers and make the two copies',
    undefined,
    html`<div class="govuk-task-list__status" id="state-check">
      ${ready ? html`<strong class="govuk-tag govuk-tag--green">Ready</strong>` : 'Not ready yet'}
    </div>`,
  )
  const name = item(
    act.hash('name-it'),
    'state-name',
    'Name of this request',
    'A few words for the agenda',
    html`<div class="govuk-task-list__status" id="state-name">${request.title ? 'Done' : 'Optional'}</div>`,
  )
  const list = (
    own: readonly FormPage[],
    more: TemplateResult | typeof nothing,
    before: TemplateResult | typeof nothing = nothing,
  ): TemplateResult =>
    html`<ul class="govuk-task-list">
      ${before}
      ${own.map((page) => item(act.hash(page.key), `state-${page.key}`, page.title, page.hint, status(`state-${page.key}`, page)))} ${more}
    </ul>`
  return html`<div class="cols">
    <div>
      <h1 tabindex="-1">${form.title}</h1>
      <p class="muted">${request.title ? html`<b>${request.title}</b><br />` : nothing} Request ${request.id}</p>
      ${saved(shown)} ${clashes(shown)} ${newer(shown)} ${shown.deadline}
      <p>${done} of ${of} parts done. Nothing is ever sent from here: at the end you get two copies to send yourself.</p>
      ${groups.map(
        ({ group, pages: own }, i) =>
          html`<h2>${group ?? section.title}</h2>
            ${list(own, i === groups.length - 1 ? check : nothing, i === 0 ? name : nothing)}`,
      )}
      ${last ? nothing : list([], check)} ${section.note ? html`<p>${section.note}</p>` : nothing}
    </div>
    ${side(shown)}
  </div>`
}

/** A newer version that is known of but not in full (doc:000#online-form). */
function newer({ form: { newer: known, changes } }: Shown): TemplateResult | typeof nothing {
  if (!known && changes.length === 0) return nothing
  return html`<details class="govuk-details panel">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">
        ${known?.version ?? `A newer version${known?.from ? ` from ${dateOf(known.from)}` : ''}`}: compare your request before you send it
      </span>
    </summary>
    <div class="govuk-details__text">
      ${known?.note ? html`<p>${known.note}</p>` : nothing}
      <ul>
        ${changes.map(({ what, where }) => html`<li>${what} <span class="muted">${where}.</span></li>`)}
      </ul>
    </div>
  </details>`
}

function side({ act, form }: Shown): TemplateResult {
  return html`<div class="side">
    <section aria-labelledby="two">
      <h2 id="two">Two copies</h2>
      <p class="small"><b>For your community</b>: without names and dates of birth.</p>
      <p class="small"><b>For KCC</b>: with them.</p>
    </section>
    <section aria-labelledby="keep">
      <h2 id="keep">Your draft</h2>
      <ul class="bare">
        <li><a href=${act.hash('save-file')}>Save a copy as a file</a></li>
        <li><a href=${act.hash('print-draft')}>Print what is written so far</a></li>
        <li><a href="#/">All drafts on this device</a></li>
        <li>
          <button type="button" class="plain" @click=${() => act.remove()}>Remove this draft from this device</button>
        </li>
      </ul>
      <p class="small muted">${form.version}. <a href=${`/request-forms/${form.slug}/`}>The whole form to read</a></p>
    </section>
  </div>`
}
