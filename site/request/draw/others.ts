/** Pages around a draft: its file, a newer version of its form, and what to say where it cannot be opened. */
import { type TemplateResult, html, nothing } from 'lit-html'
import type { AnswerKind, RequestForm } from '../../../content/model/request-form'
import type { Moved } from '../draft/form-change'
import type { Questions } from '../draft/shape'
import { linesOf } from '../answers'
import { fieldOf } from '../form'
import type { Request } from '../request'
import { hashOf } from '../tool/route'
import { labelledBox } from './parts'

export interface FileShown {
  request: Request
  passphrase: string
  said: string | undefined
  type(text: string): void
  save(): void
}

/** Saves the draft as a file, closed with a passphrase if wanted. */
export const filePage = ({ request, passphrase, said, type, save }: FileShown): TemplateResult =>
  html`<a class="govuk-back-link" href=${hashOf({ at: 'draft', id: request.id })}>Back to the list</a>
    <h1 tabindex="-1">Save a copy as a file</h1>
    <p>
      The file holds the whole draft, pupils’ names included. Keep it where your school keeps such papers. To go on, open it at “Write a
      request”.
    </p>
    <form
      @submit=${(event: Event) => {
        event.preventDefault()
        save()
      }}
    >
      ${labelledBox(
        'Passphrase (optional)',
        undefined,
        { id: 'passphrase', value: passphrase, input: type },
        'Three or four words are better than one. Nobody can open the file without it, KCC and Signpost included.',
      )}
      <button type="submit" class="govuk-button">Save the file</button>
    </form>
    ${said ? html`<p class="care" role="status">${said}</p>` : nothing}`

export interface VersionShown {
  request: Request
  from: string
  form: RequestForm
  moved: readonly Moved[]
  /** The answers that have no place any more, by the words of their questions. */
  gone: readonly { label: string; lines: readonly string[] }[]
  goOn(): void
}

/** Tells what is different in the newer version, before anything is written in it. */
export const versionPage = ({ request, from, form, moved, gone, goOn }: VersionShown): TemplateResult =>
  html`<a class="govuk-back-link" href="#/">All drafts on this device</a>
    <h1 tabindex="-1">The form has changed</h1>
    <p>
      “${request.title || `Request ${request.id}`}” was begun with “${from}”. The form that holds now is “${form.version}”. Your answers
      come along; nothing of them is lost.
    </p>
    ${
      moved.length > 0
        ? html`<ul>
            ${moved.map(({ says }) => html`<li>${says}</li>`)}
          </ul>`
        : html`<p>None of your answers is affected.</p>`
    }
    ${
      gone.length > 0
        ? html`<h2>Answers without a question</h2>
            <dl class="summary">
              ${gone.map(
                ({ label, lines }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${lines.map((line) => html`<p dir="auto">${line}</p>`)}</dd>
                  </div>`,
              )}
            </dl>`
        : nothing
    }
    <button type="button" class="govuk-button" @click=${goOn}>Go on with the form that holds now</button>`

/** Answers that stand under no question of a form, in words. @param questions as they were when the answers were written. */
export const goneFrom = (request: Request, form: RequestForm, questions: Questions): VersionShown['gone'] =>
  Object.entries(request.answers)
    .filter(([key]) => !fieldOf(form, key))
    .map(([key, answer]) => {
      const old = questions[key]
      const options = Object.entries(old?.options ?? {}).map(([option, label]) => ({ key: option, label }))
      return { label: old?.label ?? key, lines: linesOf({ kind: (old?.kind ?? 'text') as AnswerKind, options }, answer) }
    })
    .filter(({ lines }) => lines.length > 0)

export const missingPage = (says: string): TemplateResult =>
  html`<h1 tabindex="-1">This draft is not here</h1>
    <p>${says}</p>
    <p><a href="#/">All drafts on this device</a></p>`
