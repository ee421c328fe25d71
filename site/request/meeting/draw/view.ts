/** What the pages of a table show, and the small things they share. */
import { type TemplateResult, html, nothing } from 'lit-html'
import type { OnDesk } from '../../after'
import { icon } from '../../draw/parts'
import { keepingSays } from '../keeper'
import { type Party, type Route, hashOf } from '../route'
import type { Work } from '../work'

export interface View {
  work: Work
  party: Party
  /** Keys of questions whose problems are shown: those that were wrong when somebody asked to go on. */
  shownProblems: ReadonlySet<string>
  /** What somebody is asked about before it is done. */
  asking: string | undefined
  /** What stands in boxes that are no answers, such as a passphrase; forgotten when the page is left. */
  typed: Map<string, string>
  ask(what: string | undefined): void
  showProblems(keys: readonly string[]): void
  go(route: Route): void
  /** Moves the keyboard to something that may not be drawn yet. */
  focus(id: string): void
  /** Copies, and says whether it could. */
  copy(text: string, html?: string): void
  /** A text that the browser would not copy. */
  uncopied: string | undefined
  save(name: string, type: string, text: string): void
  /** Says, once typing pauses, what changed with it. */
  sayLater(text: string): void
}

export interface RequestView extends View {
  one: OnDesk
}

export const link = (route: Route): string => hashOf(route)

export const back = (route: Route, words: string): TemplateResult =>
  html`<a class="govuk-back-link noprint" href=${link(route)}>${words}</a>`

/** Whether the work is kept, and what to do where two tabs differ. */
export function keeping({ work, party }: View): TemplateResult {
  const { keeping: now } = work.of(party).keeper
  if (now.state === 'trouble')
    return html`<section class="panel noprint" aria-labelledby="not-kept">
      <h2 id="not-kept">${icon('care', 28)}Not kept</h2>
      <p>${now.says} Save each request as a file before you leave this page.</p>
    </section>`
  if (now.state === 'elsewhere')
    return html`<section class="panel noprint" aria-labelledby="elsewhere">
      <h2 id="elsewhere">${icon('care', 28)}Changed in another tab</h2>
      <p>The list was changed in another tab of this browser. Choose which of the two to keep.</p>
      <div class="acts">
        <button type="button" class="govuk-button" @click=${() => work.settle(party, 'mine')}>Keep what is on this screen</button>
        <button type="button" class="govuk-button govuk-button--secondary" @click=${() => work.settle(party, 'theirs')}>
          Take the other tab’s
        </button>
      </div>
    </section>`
  const says = keepingSays(now)
  return html`${says ? html`<p class="saved noprint">${icon('tick')}<span data-kept>${says}</span></p>` : nothing}`
}

/** Something that cannot be undone is asked for once more, in its place. */
export function asked(
  { asking, ask, focus }: View,
  what: { name: string; button: string; question: string; yes: string; act(): void },
): TemplateResult {
  const { name, button, question, yes, act } = what
  const answer = (done: boolean): void => {
    ask(undefined)
    if (done) act()
    else focus(`ask-${name}`)
  }
  if (asking !== name)
    return html`<button
      type="button"
      class="plain"
      id=${`ask-${name}`}
      @click=${() => {
        ask(name)
        focus(`asked-${name}`)
      }}
    >
      ${button}
    </button>`
  return html`<div class="care" role="group" aria-labelledby=${`asked-${name}`}>
    <p id=${`asked-${name}`} tabindex="-1">${question}</p>
    <div class="acts">
      <button type="button" class="govuk-button" @click=${() => answer(true)}>${yes}</button>
      <button type="button" class="govuk-button govuk-button--secondary" @click=${() => answer(false)}>Leave it as it is</button>
    </div>
  </div>`
}

/** A text that the browser would not put on the clipboard, to be copied by hand. */
export const copyByHand = ({ uncopied }: View): TemplateResult | typeof nothing =>
  uncopied === undefined
    ? nothing
    : html`<div class="govuk-form-group noprint">
        <label class="govuk-label" for="by-hand">This browser does not copy by itself. Copy the text from here.</label>
        <textarea class="govuk-textarea" id="by-hand" rows="8" readonly .value=${uncopied}></textarea>
      </div>`
