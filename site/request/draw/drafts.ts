/** The first page: drafts on this device, a new one, a file to open, and the way to remove everything. */
import { type TemplateResult, html, nothing } from 'lit-html'
import type { RequestForm } from '../../../content/model/request-form'
import { type DraftHead, type Placing, clockOf } from '../store'
import { hashOf } from '../tool/route'
import { icon, labelledBox, news } from './parts'

export interface DraftsShown {
  form: RequestForm | undefined
  drafts: readonly DraftHead[]
  /** Drafts that are in this window alone. */
  held: readonly { id: string; title: string }[]
  /** Why nothing is kept here; undefined where drafts are kept. */
  notKept: string | undefined
  offline: boolean
  /** What is being asked before something is removed. */
  asking: { id: string } | 'all' | undefined
  file: FileAsked | undefined
  /** Said once, such as that everything was removed. */
  note: string | undefined
  act: {
    begin(): void
    openFile(file: File): void
    passphrase(text: string): void
    openWithPassphrase(): void
    place(choice: Placing | 'leave'): void
    ask(what: DraftsShown['asking']): void
    remove(id: string): void
    removeAll(): void
    saveAsItIs(id: string): void
  }
}

/** A file on its way in. */
export type FileAsked =
  | { state: 'refused'; name: string; reason: string }
  | { state: 'closed'; name: string; passphrase: string; error?: string | undefined }
  | { state: 'there'; name: string; says: string; there: string; choices: readonly Placing[] }

export function draftsPage(shown: DraftsShown): TemplateResult {
  const { form, drafts, held, notKept, offline, note, act } = shown
  return html`<h1 tabindex="-1">Write a request</h1>
    <p class="lead">${form ? form.summary : 'No request form is published just now.'}</p>
    <p>
      What you write stays on this device. Nothing is sent: at the end you get one copy for your community and one for KCC, to send
      yourself.
    </p>
    ${news(note)} ${offline ? html`<p class="care">You are offline. What you write is kept here.</p>` : nothing}
    ${
      notKept
        ? html`<div class="panel">
            <p>${notKept}</p>
          </div>`
        : nothing
    }
    ${held.length > 0 ? inThisWindow(held) : nothing}
    ${
      form
        ? html`<div class="acts">
            <button type="button" class="govuk-button" @click=${() => act.begin()}>Begin a new request</button>
            <a href=${`/request-forms/${form.slug}/`}>Read the whole form first</a>
          </div>`
        : nothing
    }
    ${drafts.length > 0 ? list(shown) : nothing} ${fileIn(shown)} ${drafts.length > 0 ? removeAll(shown) : nothing}
    <h2>For clerks and KCC</h2>
    <p>
      <a href="/request/meeting/">After the meeting</a>: open request files, make the agenda’s list, fill in the decision, hand it over.
    </p>`
}

/** Nothing was lost by coming here, but closing the window would lose it. */
const inThisWindow = (held: DraftsShown['held']): TemplateResult =>
  html`<section class="panel" aria-labelledby="held">
    <h2 id="held">${icon('care', 28)}In this window only</h2>
    <p>What you wrote could not be kept on this device. Open it again and save a copy as a file before you close this window.</p>
    <ul>
      ${held.map(({ id, title }) => html`<li><a href=${hashOf({ at: 'draft', id, page: 'resume' })}>${title || `Request ${id}`}</a></li>`)}
    </ul>
  </section>`

const when = (moment: string): string => {
  const at = new Date(moment)
  return `${at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })} at ${clockOf(at)}`
}

function list({ drafts, asking, act }: DraftsShown): TemplateResult {
  return html`<section aria-labelledby="kept">
    <h2 id="kept">Drafts on this device</h2>
    <ul class="drafts">
      ${drafts.map((draft) => {
        const name = draft.title || (draft.damaged ? `Request ${draft.id}` : 'Without a name')
        const asked = typeof asking === 'object' && asking.id === draft.id
        return html`<li>
          <p>
            ${
              draft.damaged
                ? html`<b>${name}</b>`
                : html`<a href=${hashOf({ at: 'draft', id: draft.id, page: 'resume' })}><b>${name}</b></a>`
            }
            <span class="muted small">Request ${draft.id}${draft.school ? `, ${draft.school}` : ''}</span>
          </p>
          <p class="small muted">
            ${draft.damaged ?? `Saved on ${when(draft.saved)}`}${draft.copyOf ? `. Second copy of request ${draft.copyOf}` : ''}
          </p>
          ${
            asked
              ? html`<div class="care" role="group" aria-label=${`Remove ${name}`}>
                  <p>Remove this draft from this device? It cannot be brought back.</p>
                  <p class="acts">
                    <button type="button" class="govuk-button" id="remove-yes" @click=${() => act.remove(draft.id)}>Remove it</button>
                    <button type="button" class="govuk-button govuk-button--secondary" @click=${() => act.ask(undefined)}>Keep it</button>
                  </p>
                </div>`
              : html`<p class="small">
                  ${
                    draft.damaged
                      ? html`<button type="button" class="plain" @click=${() => act.saveAsItIs(draft.id)}>
                          Save it as a file as it is
                        </button>`
                      : nothing
                  }
                  <button type="button" class="plain" @click=${() => act.ask({ id: draft.id })}>
                    Remove<span class="vh"> ${name}</span>
                  </button>
                </p>`
          }
        </li>`
      })}
    </ul>
  </section>`
}

function fileIn({ file, act }: DraftsShown): TemplateResult {
  return html`<section aria-labelledby="open-file">
    <h2 id="open-file">Open a saved file</h2>
    <div class=${`govuk-form-group${file?.state === 'refused' ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for="file">A draft or a copy that was saved as a file</label>
      ${
        file?.state === 'refused'
          ? html`<p class="govuk-error-message" id="file-error"><span class="vh">Error:</span> ${file.name}: ${file.reason}</p>`
          : nothing
      }
      <input
        type="file"
        id="file"
        accept=".json,application/json"
        aria-describedby=${file?.state === 'refused' ? 'file-error' : nothing}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement
          const chosen = input.files?.[0]
          if (chosen) act.openFile(chosen)
          input.value = ''
        }}
      />
    </div>
    ${
      file?.state === 'closed'
        ? html`<form
            @submit=${(event: Event) => {
              event.preventDefault()
              act.openWithPassphrase()
            }}
          >
            ${labelledBox(`Passphrase of ${file.name}`, file.error, { id: 'passphrase', value: file.passphrase, input: (text) => act.passphrase(text) })}
            <button type="submit" class="govuk-button">Open it</button>
          </form>`
        : nothing
    }
    ${
      file?.state === 'there'
        ? html`<div class="panel" role="alert" id="there" tabindex="-1">
            <p>${file.says}</p>
            <div class="acts">
              ${file.choices.map(
                (choice, i) =>
                  html`<button
                    type="button"
                    class=${`govuk-button${i > 0 ? ' govuk-button--secondary' : ''}`}
                    @click=${() => act.place(choice)}
                  >
                    ${choice === 'replace' ? 'Put the file in the place of the draft' : 'Keep both: open the file as a second draft'}
                  </button>`,
              )}
              <button type="button" class="govuk-button govuk-button--secondary" @click=${() => act.place('leave')}>
                Leave everything as it is
              </button>
              <a href=${hashOf({ at: 'draft', id: file.there, page: 'resume' })}>Open the draft that is here</a>
            </div>
          </div>`
        : nothing
    }
  </section>`
}

function removeAll({ asking, drafts, act }: DraftsShown): TemplateResult {
  return html`<section aria-labelledby="shared">
    <h2 id="shared">On a shared computer</h2>
    <p>Save your draft as a file first, if you want to go on elsewhere. Then remove everything, so that nobody finds it here.</p>
    ${
      asking === 'all'
        ? html`<div class="care" role="group" aria-label="Remove everything">
            <p>
              Remove ${drafts.length === 1 ? 'the draft' : `all ${drafts.length} drafts`} and everything else this tool keeps on this
              device? It cannot be brought back.
            </p>
            <p class="acts">
              <button type="button" class="govuk-button" id="remove-yes" @click=${() => act.removeAll()}>Remove everything</button>
              <button type="button" class="govuk-button govuk-button--secondary" @click=${() => act.ask(undefined)}>Keep it</button>
            </p>
          </div>`
        : html`<button type="button" class="govuk-button govuk-button--secondary" @click=${() => act.ask('all')}>
            Remove everything from this computer
          </button>`
    }
  </section>`
}
