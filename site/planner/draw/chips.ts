/** Whose tasks are shown, as links: each is an address of its own. */
import { roles } from '../../../content/model/deadline-words'
import type { PlanRule, Role } from '../rules'
import { type PlanState, addressOf } from '../state'
import { type Html, html } from './html'

/**
 * A link for everyone and one for each role that has something to do; none where there is only one.
 * @param countOf how many tasks a role has, where that is shown.
 */
export function roleChips(of: readonly PlanRule[], state: PlanState, countOf?: (role: Role | '') => number): Html | undefined {
  const present = (Object.keys(roles) as Role[]).filter((role) => role !== 'all' && of.some(({ who }) => who.includes(role)))
  if (present.length < 2) return undefined
  return html`<ul class="chips" aria-label="Whose tasks to show">
    ${(['', ...present] as const).map(
      (role) =>
        html`<li>
          <a href="${addressOf({ ...state, role })}" ${role === state.role && html`aria-current="true"`}>
            ${role ? roles[role] : 'Everyone'} ${countOf && html`<span>${countOf(role)}</span>`}
          </a>
        </li>`,
    )}
  </ul>`
}
