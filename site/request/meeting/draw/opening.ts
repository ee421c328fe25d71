/** Opening files: the box to choose or drop them, passphrases one by one, and what became of them. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { counted } from '../../../text/words'
import { labelledBox, icon } from '../../draw/parts'
import { readFiles } from '../files'
import { openedSays } from '../work'
import type { View } from './view'

export function opening(view: View): TemplateResult {
  const { work, party } = view
  const some = work.of(party).table.requests.length > 0
  return html`<section class="opening" aria-labelledby="open">
    <h2 id="open"><label for="files">${some ? 'Open more request files' : 'Open the request files'}</label></h2>
    <p class="govuk-hint" id="files-hint">
      ${
        party === 'community'
          ? 'The community’s copies that schools sent you. '
          : 'The community’s copy from the clerk, and KCC’s copy from the school. '
      }
      Their names end in .json. Choose several at once, or drop them on this page.
    </p>
    <input
      class="files"
      id="files"
      type="file"
      multiple
      accept=".json,application/json"
      autocomplete="off"
      aria-describedby="files-hint"
      @change=${async (event: Event) => {
        const input = event.target as HTMLInputElement
        const { given, unread } = await readFiles(input.files ?? [])
        // The same file can be chosen again.
        input.value = ''
        await work.open(party, given, unread)
      }}
    />
    ${closed(view)} ${outcome(view)}
  </section>`
}

function closed(view: View): TemplateResult | typeof nothing {
  const { work, party, focus, typed } = view
  const { closed: waiting, wrong } = work.of(party)
  const [file] = waiting
  if (!file) return nothing
  const next = (): void => focus(work.of(party).closed.length > 0 ? 'passphrase' : 'files')
  return html`<form
    class="closed"
    novalidate
    autocomplete="off"
    aria-labelledby="closed"
    @submit=${async (event: Event) => {
      event.preventDefault()
      await work.unlock(party, typed.get('passphrase') ?? '')
      if (work.of(party).wrong !== undefined) return focus('passphrase')
      typed.delete('passphrase')
      work.onChange()
      next()
    }}
  >
    <h3 id="closed">${file.name} is closed with a passphrase</h3>
    ${labelledBox(
      'Passphrase',
      wrong,
      {
        id: 'passphrase',
        value: typed.get('passphrase') ?? '',
        input: (text) => void typed.set('passphrase', text),
      },
      waiting.length > 1
        ? `${counted(waiting.length, 'file')} are closed. They are asked for one by one.`
        : 'Whoever sent the file knows it.',
    )}
    <div class="acts">
      <button type="submit" class="govuk-button">Open the file</button>
      <button
        type="button"
        class="plain"
        @click=${() => {
          typed.delete('passphrase')
          work.leaveOut(party)
          next()
        }}
      >
        Leave it closed
      </button>
    </div>
  </form>`
}

function outcome({ work, party }: View): TemplateResult | typeof nothing {
  const { outcome: last, closed: waiting } = work.of(party)
  const { opened, refused, notes } = last
  if (opened + refused.length + notes.length === 0) return nothing
  return html`<div data-outcome>
    <p>${openedSays(last, waiting.length)}</p>
    ${
      refused.length > 0
        ? html`<section class="panel" aria-labelledby="refused">
            <h3 id="refused">${icon('care', 28)}Not opened</h3>
            <ul>
              ${refused.map(({ file, reason }) => html`<li><b class="file">${file}</b>: ${reason}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${
      notes.length > 0
        ? html`<ul>
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
  </div>`
}
