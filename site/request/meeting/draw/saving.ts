/** Saving a request with what was filled in, as a file that can be sent. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { sealDraft, writeDraft } from '../../draft'
import { labelledBox } from '../../draw/parts'
import { copyFor, fileNameOf } from '../../privacy'
import { saveFile } from '../../store/file'
import type { RequestView } from './view'

/** @param heading what stands above it, with the id `save-file`. */
export function saving(view: RequestView, heading: TemplateResult): TemplateResult {
  const { work, party, one, typed } = view
  const { form, request, copy } = one
  const copyOf = copy === 'kcc' ? 'kcc' : 'community'
  const file = fileNameOf(request, copyOf)
  const whole = copyFor(copyOf, form, request)
  const write = async (): Promise<void> => {
    const text = await writeDraft(whole, form, copyOf)
    const passphrase = typed.get('new-passphrase')
    saveFile(passphrase ? await sealDraft(text, passphrase) : text, `${file}.json`)
    typed.delete('new-passphrase')
    work.saved(party, request.id)
    done(`Saved as ${file}.json in your downloads.`)
  }
  const paper = async (kind: 'pdf' | 'docx'): Promise<void> => {
    done(`Making ${file}.${kind}...`)
    try {
      const { requestPaper, writeDocx, writePdf } = await import('../../paper')
      const made = requestPaper(form, whole, copyOf)
      saveFile(await (kind === 'pdf' ? writePdf(made) : writeDocx(made)), `${file}.${kind}`)
      done(`Saved as ${file}.${kind} in your downloads.`)
    } catch (error) {
      done(
        error instanceof Error && error.name === 'FontsMissing'
          ? error.message
          : `${file}.${kind} could not be made here. Load the page again, or print the request instead.`,
      )
    }
  }
  const done = (says: string): void => {
    typed.set('saved', says)
    work.say(says)
    work.onChange()
  }
  const says = typed.get('saved')
  return html`<form
    class="closed"
    novalidate
    autocomplete="off"
    aria-labelledby="save-file"
    @submit=${(event: Event) => {
      event.preventDefault()
      void write()
    }}
  >
    ${heading}
    <p>It holds the request with what you filled in. Its name is <span class="file">${file}.json</span>.</p>
    ${labelledBox(
      'Passphrase, if you want one',
      undefined,
      {
        id: 'new-passphrase',
        value: typed.get('new-passphrase') ?? '',
        input: (text) => void typed.set('new-passphrase', text),
      },
      'Only those who know it can open the file. Tell it by another way than the file. Nobody can open the file without it.',
    )}
    <div class="acts">
      <button type="submit" class="govuk-button govuk-button--secondary">Save the request file</button>
      <button type="button" class="plain" @click=${() => paper('pdf')}>Save as PDF</button>
      <button type="button" class="plain" @click=${() => paper('docx')}>Save for Word</button>
    </div>
    ${says ? html`<p class="small" data-saved>${says}</p>` : nothing}
  </form>`
}
