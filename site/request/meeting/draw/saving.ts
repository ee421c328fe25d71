/** Saving a request with what was filled in, as a file that can be sent. */
import { type TemplateResult, html } from 'lit-html'
import { sealDraft, writeDraft } from '../../draft'
import { labelledBox } from '../../draw/parts'
import { copyFor, fileNameOf } from '../../privacy'
import type { RequestView } from './view'

/** @param heading what stands above it, with the id `save-file`. */
export function saving(view: RequestView, heading: TemplateResult): TemplateResult {
  const { work, party, one, save, typed } = view
  const { form, request, copy } = one
  const copyOf = copy === 'kcc' ? 'kcc' : 'community'
  const name = `${fileNameOf(request, copyOf)}.json`
  const write = async (): Promise<void> => {
    const passphrase = typed.get('new-passphrase')
    const text = await writeDraft(copyFor(copyOf, form, request), form, copyOf)
    save(name, 'application/json', passphrase ? await sealDraft(text, passphrase) : text)
    typed.delete('new-passphrase')
    work.saved(party, request.id)
    work.say(`The file ${name} is saved.`)
    work.onChange()
  }
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
    <p>It holds the request with what you filled in. Its name is <span class="file">${name}</span>.</p>
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
    <button type="submit" class="govuk-button govuk-button--secondary">Save the request file</button>
  </form>`
}
