/** Whether the work is kept: a line while it is, a panel where it is not. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { linesOf } from '../answers'
import { fieldOf } from '../form'
import { words } from '../offline/register'
import { icon, news } from './parts'
import type { Conflict } from '../store'
import type { Shown } from './shown'

export function saved({ saving, offline, notes, act }: Shown): TemplateResult {
  return html`${
    saving.trouble
      ? html`<div class="panel" role="alert">
          <h2>${icon('care', 28)}${saving.trouble === 'not-kept' ? 'Not saved' : saving.trouble === 'preview' ? 'Preview' : 'Removed'}</h2>
          <p>${saving.says}</p>
          ${
            saving.trouble === 'preview'
              ? nothing
              : saving.trouble === 'not-kept'
                ? html`<p><a href=${act.hash('save-file')}>Save a copy as a file</a></p>`
                : html`<p class="acts">
                    ${
                      saving.trouble === 'removed'
                        ? html`<button type="button" class="govuk-button" @click=${() => act.keepAsNew()}>Keep it as a new draft</button>`
                        : nothing
                    }
                    <a href="#/">All drafts on this device</a>
                  </p>`
          }
        </div>`
      : html`<p class="saved">${saving.done ? icon('tick') : nothing}<span data-saved>${saving.says}</span></p>`
  }
  ${offline ? html`<p class="care">You are offline. What you write is kept here.</p>` : nothing} ${news(...notes)}`
}

/** A newer release of the site: offered, and loaded when the writer asks for it. */
export const newerRelease = (load: () => void): TemplateResult =>
  html`<div class="care noprint">
    <p>${words.newer}</p>
    <button type="button" class="govuk-button govuk-button--secondary" @click=${load}>Load the newer version</button>
  </div>`

/** The same question answered differently in two tabs: nothing is lost until the writer has chosen. */
export function clashes({ clashes: list, form, act }: Shown): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing
  return html`<section class="panel" aria-labelledby="clash">
    <h2 id="clash">${icon('care', 28)}Changed in another tab</h2>
    <p>Both answers are on this device. Choose which one to keep.</p>
    ${list.map((clash) => one(clash))}
  </section>`

  function one({ key, mine, theirs }: Conflict): TemplateResult {
    const field = fieldOf(form, key)
    const words = (answer: Conflict['mine']): TemplateResult =>
      html`<blockquote>
        ${(field ? linesOf(field, answer) : typeof answer === 'string' ? [answer] : []).map((line) => html`<p>${line}</p>`)}
      </blockquote>`
    return html`<h3>${field?.label ?? 'Name of the request'}</h3>
      <p>On this screen:</p>
      ${words(mine)}
      <p>In the other tab:</p>
      ${words(theirs)}
      <div class="acts">
        <button type="button" class="govuk-button" @click=${() => act.settle(key, 'mine')}>Keep what is on this screen</button>
        <button type="button" class="govuk-button govuk-button--secondary" @click=${() => act.settle(key, 'theirs')}>Take the other</button>
        <button type="button" class="govuk-button govuk-button--secondary" @click=${() => act.settle(key, 'second')}>
          Keep both, as two drafts
        </button>
      </div>`
  }
}
