/** One request as its reader may see it, with what can be done about it. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { agendaOf, decisionOf, partyPages } from '../../after'
import { type SummarySection, summaryOf } from '../../summary'
import { copyNames } from '../../request'
import { communityIn } from '../table'
import { counts } from './counts'
import { saving } from './saving'
import { states } from './list'
import { type RequestView, asked, back, keeping, link } from './view'

export function request(view: RequestView): TemplateResult {
  const { work, party, one, go } = view
  const { form, request: held } = one
  const { id } = held
  const { school, title } = agendaOf([one])[0]!
  return html`${back({ at: 'table', party }, 'All requests')}
    <h1 tabindex="-1">${school}: ${title || 'without a name'}</h1>
    <p class="muted">Request ${id}. ${communityIn(one)?.name ?? 'No community named'}. ${form.title}, ${form.version}.</p>
    ${keeping(view)} ${copies(view)} ${todo(view)}
    ${written(one, party).map(
      ({ key, title: heading, items }) =>
        html`<section aria-labelledby=${`part-${key}`}>
          <h2 id=${`part-${key}`}>${heading}</h2>
          <dl class="summary">
            ${items.map(
              ({ label, lines }) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>
                    ${lines.length > 0 ? lines.map((line) => html`<p dir="auto">${line}</p>`) : html`<p class="muted">Not answered</p>`}
                  </dd>
                </div>`,
            )}
          </dl>
        </section>`,
    )}
    <section class="noprint" aria-labelledby="off">
      <h2 id="off">Take it off the list</h2>
      ${asked(view, {
        name: 'off',
        button: 'Take this request off the list',
        question: 'What you have filled in goes with it, unless you saved it as a file. The file you opened stays where it is.',
        yes: 'Take it off',
        act: () => {
          work.takeOff(party, id)
          go({ at: 'table', party })
        },
      })}
    </section>`
}

/** What the school wrote, and the other sections as far as they are filled in. */
const written = ({ form, request: held }: RequestView['one'], party: RequestView['party']): SummarySection[] =>
  summaryOf(form, held.answers, party).filter(
    ({ party: whose, items }) => whose === 'school' || items.some(({ lines }) => lines.length > 0),
  )

/** Which copies are here: pupils' names are in KCC's only. */
function copies({ party, one }: RequestView): TemplateResult | typeof nothing {
  if (party !== 'kcc') return nothing
  const has = { community: one.opened.community !== undefined, kcc: one.opened.kcc !== undefined }
  if (has.community && has.kcc) return html`<p>The community’s copy and KCC’s copy are put together here.</p>`
  return has.kcc
    ? html`<p class="care">Only ${copyNames.kcc} is open. The decision is in the community’s copy, which the clerk sends.</p>`
    : html`<p class="care">Only ${copyNames.community} is open. Pupils’ names are in KCC’s copy, which the school sends.</p>`
}

function todo(view: RequestView): TemplateResult {
  const { work, party, one } = view
  const { id } = one.request
  const pages = partyPages(one, party, work.today)
  const decision = decisionOf(one)
  const ready = pages.every(({ state }) => state === 'done')
  const toHandOver = party === 'community' && (decision === 'agreed' || decision === 'referred')
  return html`<section class="noprint" aria-labelledby="todo">
    <h2 id="todo">${party === 'community' ? 'The community’s part' : 'KCC’s part'}</h2>
    <p class="small states">${states(view, one)}</p>
    ${party === 'kcc' ? counts(view) : nothing}
    <div class="acts">
      ${pages.map(
        ({ key, title }, i) =>
          html`<a
            class=${`govuk-button${i > 0 || (ready && toHandOver) ? ' govuk-button--secondary' : ''}`}
            href=${link({ at: 'section', party, id, page: key })}
            >${pages.length > 1 ? title : party === 'community' ? 'Fill in the community’s section' : 'Fill in KCC’s section'}</a
          >`,
      )}
      ${
        toHandOver
          ? html`<a class=${`govuk-button${ready ? '' : ' govuk-button--secondary'}`} href=${link({ at: 'hand-over', party, id })}
              >Hand over to KCC</a
            >`
          : nothing
      }
      <button type="button" class="govuk-button govuk-button--secondary" @click=${() => print()}>Print this request</button>
    </div>
    ${
      party === 'community' && decision === 'declined'
        ? html`<p>A request that is turned down does not go to KCC. Tell the school the chair’s reasons.</p>`
        : nothing
    }
    <details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Save the request file</span></summary>
      <div class="govuk-details__text">${saving(view, html`<h3 class="vh" id="save-file">The request file</h3>`)}</div>
    </details>
  </section>`
}
