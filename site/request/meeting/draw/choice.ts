/** The first screen: who is at work. */
import { type TemplateResult, html } from 'lit-html'
import { link } from './view'

export const choice = (): TemplateResult =>
  html`<h1 tabindex="-1">Requests at the meeting and after</h1>
    <p class="lead">Open the request files that schools sent you. They are read on this computer, and nothing is sent.</p>
    <h2 id="who">Who are you?</h2>
    <ul class="tiles two" aria-labelledby="who">
      <li class="way">
        <h3><a href=${link({ at: 'table', party: 'community' })}>Clerk or chair of a community</a></h3>
        <p>Make the list for the agenda, fill in the community’s section, hand over to KCC and write the minutes.</p>
        <p>You open the community’s copies. They hold no pupil’s name and no date of birth.</p>
      </li>
      <li class="way">
        <h3><a href=${link({ at: 'table', party: 'kcc' })}>Kent County Council (KCC)</a></h3>
        <p>Put the community’s copy and KCC’s copy together, fill in KCC’s section and see the dates.</p>
        <p>KCC’s copies hold pupils’ names. Choose this only if you work for KCC.</p>
      </li>
    </ul>`
