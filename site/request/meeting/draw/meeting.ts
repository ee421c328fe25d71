/** Which meeting the list is for: from the site's data, or written in. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { fullDate } from '../../../text/dates'
import { labelledBox } from '../../draw/parts'
import { NOT_LISTED } from '../table'
import type { View } from './view'

export function meetingForm(view: View): TemplateResult {
  const { work, party } = view
  const { planner } = work.data
  const { table } = work.of(party)
  const { community, name, meeting, error } = work.meeting(party)
  const choice = table.meeting
  const listed = community?.slug ?? (name || choice.community === NOT_LISTED ? NOT_LISTED : '')
  const held = community?.meetings.filter(({ cancelled }) => !cancelled) ?? []
  const set = (changed: Partial<typeof choice>): void => work.change(party, { meeting: { ...choice, ...changed } })
  const option = (value: string, words: string, chosen: string): TemplateResult =>
    html`<option value=${value} ?selected=${value === chosen}>${words}</option>`
  const day = meeting?.slug ?? NOT_LISTED
  return html`<section aria-labelledby="which">
    <h2 id="which">The meeting</h2>
    <div class="row">
      <div class="govuk-form-group">
        <label class="govuk-label" for="community">Community</label>
        <select
          class="govuk-select"
          id="community"
          autocomplete="off"
          .value=${live(listed)}
          @change=${(event: Event) => {
            const { meeting: _, ...rest } = choice
            work.change(party, { meeting: { ...rest, community: (event.target as HTMLSelectElement).value } })
          }}
        >
          ${option('', 'Choose a community', listed)}
          ${planner.areas.map(({ slug, title }) => {
            const own = planner.communities.filter(({ area }) => area === slug)
            return own.length > 0
              ? html`<optgroup label=${`${title} area`}>${own.map((one) => option(one.slug, one.title, listed))}</optgroup>`
              : nothing
          })}
          ${option(NOT_LISTED, 'It is not listed', listed)}
        </select>
      </div>
      ${
        listed === NOT_LISTED
          ? labelledBox('Name of the community', undefined, {
              id: 'community-name',
              value: choice.community === NOT_LISTED ? choice.name : name,
              input: (typed) => set({ community: NOT_LISTED, name: typed }),
            })
          : nothing
      }
      ${
        held.length > 0
          ? html`<div class="govuk-form-group">
              <label class="govuk-label" for="meeting-day">Meeting</label>
              <select
                class="govuk-select"
                id="meeting-day"
                autocomplete="off"
                .value=${live(day)}
                @change=${(event: Event) => set({ meeting: (event.target as HTMLSelectElement).value })}
              >
                ${held.map((one) => option(one.slug, fullDate(one.date), day))} ${option(NOT_LISTED, 'Another day', day)}
              </select>
            </div>`
          : nothing
      }
      ${
        held.length === 0 || day === NOT_LISTED
          ? labelledBox(
              'Day of the meeting',
              error,
              { id: 'meeting-date', value: choice.date, width: 20, input: (date) => set({ date }) },
              'Such as 10 November 2026',
            )
          : nothing
      }
    </div>
  </section>`
}
