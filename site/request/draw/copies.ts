/** The two copies: what is in each, what was left out of the community's, and how to take them. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { counted, listed } from '../../text/words'
import { progressOf } from '../pages'
import { fileNameOf } from '../privacy'
import { news } from './parts'
import { saved } from './saved'
import type { Shown } from './shown'
import { labelOf } from './shown'
import { fieldsOf } from '../form'

/** @param note what happened to the last file that was asked for. */
export function copies(shown: Shown, note: string | undefined): TemplateResult {
  const { act, pages, section } = shown
  if (!progressOf(pages).ready)
    return html`<a class="govuk-back-link" href=${act.hash()}>Back to the list</a>
      <h1 tabindex="-1">Not ready yet</h1>
      <p>The two copies are made when every part is done. <a href=${act.hash('check-answers')}>See what is missing</a></p>
      <p><a href=${act.hash('print-draft')}>Print what is written so far</a></p>`
  return html`<a class="govuk-back-link" href=${act.hash('check-answers')}>Back to your answers</a>
    <h1 tabindex="-1">Two copies to send yourself</h1>
    <p>Nothing is sent from here. The files are made on this device.</p>
    ${saved(shown)} ${news(note)} ${shown.deadline}
    <div class="cols even">
      <section aria-labelledby="for-community">
        <h2 id="for-community">For your community</h2>
        <p>It goes to the clerk, and the community reads it. It holds no pupil’s name and no date of birth.</p>
        ${leftOut(shown)} ${ways(shown, 'community')}
      </section>
      <section aria-labelledby="for-kcc">
        <h2 id="for-kcc">For KCC</h2>
        <p>It is whole, with pupils’ names and dates of birth. Send it to Kent County Council only, in the way it asks for.</p>
        ${ways(shown, 'kcc')}
      </section>
    </div>
    ${section.note ? html`<p>${section.note}</p>` : nothing}
    <p>
      The clerk opens the request file at <a href="/request/meeting/">Requests at the meeting and after</a>. On a shared computer, remove
      the draft when you are done: <a href="#/">All drafts on this device</a>
    </p>`
}

function leftOut({ found, form }: Shown): TemplateResult {
  if (found.length === 0) return html`<p>None of the listed names and dates stands in your text, so nothing had to be left out of it.</p>`
  return html`<div class="care">
    <p>In this copy these words of yours are replaced:</p>
    <ul>
      ${found.map(
        ({ key, what, found: spots }) =>
          html`<li>
            ${labelOf(fieldsOf(form), key)}: ${listed([...new Set(spots.map(({ text }) => `“${text}”`))])} by “[${what}]”,
            ${counted(spots.length, 'time')}
          </li>`,
      )}
    </ul>
  </div>`
}

function ways({ act, request }: Shown, copy: 'community' | 'kcc'): TemplateResult {
  const file = fileNameOf(request, copy)
  const whose = copy === 'community' ? 'the community’s copy' : 'KCC’s copy'
  const button = (kind: 'pdf' | 'docx' | 'json', text: string, secondary = true): TemplateResult =>
    html`<button
      type="button"
      class=${`govuk-button${secondary ? ' govuk-button--secondary' : ''}`}
      id=${`${copy}-${kind}`}
      @click=${() => act.takePaper(copy, kind)}
    >
      ${text}<span class="vh"> of ${whose}</span>
    </button>`
  return html`<div class="acts">
      ${button('pdf', 'Save as PDF', copy === 'kcc')} ${button('docx', 'Save for Word')} ${button('json', 'Save the request file')}
      <a href=${act.hash(copy === 'community' ? 'print-community' : 'print-kcc')}>Look at it and print<span class="vh"> ${whose}</span></a>
    </div>
    <p class="small muted">Files are named ${file}.</p>`
}
