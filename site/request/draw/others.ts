/** Pages around a draft: its file, a newer version of its form, and what to say where it cannot be opened. */
import { type TemplateResult, html, nothing } from 'lit-html'
import type { AnswerKind, RequestForm } from '../../../content/model/request-form'
import type { Moved } from '../draft/form-change'
import type { Questions } from '../draft/shape'
import { linesOf } from '../answers'
import { fieldOf } from '../form'
import type { Request } from '../request'
import { hashOf } from '../tool/route'
import { box, labelledBox, news } from './parts'
import { saved } from './saved'
import type { Shown } from './shown'

export interface NameShown {
  shown: Shown
  back: string
  type(title: string): void
  goOn(): void
}

/** The name of the request, for the agenda and for telling drafts apart. */
export const namePage = ({ shown, back, type, goOn }: NameShown): TemplateResult =>
  html`<a class="govuk-back-link" href=${back}>Back to the list</a>
    <form
      autocomplete="off"
      @submit=${(event: Event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <div class="govuk-form-group">
        <h1 tabindex="-1"><label class="govuk-label" for="title">Name of this request</label></h1>
        <div class="govuk-hint" id="title-hint">
          A few words for the agenda, such as: Class talk in Year 2. It also tells your drafts apart. The community reads it, so no pupil’s
          name.
        </div>
        ${box({ id: 'title', value: shown.request.title, describedBy: 'title-hint', input: type })}
      </div>
      ${saved(shown)}
      <button type="submit" class="govuk-button">Save and go on</button>
    </form>`

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
    ${news(said)}`

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

/** Says why a draft is not shown; what stands on the device can be saved as it is. */
export const missingPage = ({ says, saveAsItIs }: { says: string; saveAsItIs?: () => void }): TemplateResult =>
  html`<h1 tabindex="-1">This draft cannot be shown</h1>
    <p>${says}</p>
    <p class="acts">
      ${
        saveAsItIs
          ? html`<button type="button" class="govuk-button govuk-button--secondary" @click=${saveAsItIs}>
              Save it as a file as it is
            </button>`
          : nothing
      }
      <a href="#/">All drafts on this device</a>
    </p>`
