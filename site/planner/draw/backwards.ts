/** Back from the day support is needed: the meeting that gives it in time, or that none does. */
import { fullDate } from '../../text/dates'
import { nextToSendFor, supportAt } from '../meetings'
import { sayDay, sayFromNow } from '../say'
import { addressOf } from '../state'
import { type Html, html } from './html'
import { exceptional } from './late'
import type { Shown } from './shown'

/** The meeting and the day to send by. */
export function backwardsAnswer({ made, state, today }: Shown): Html {
  const { plan, sendBy: by, there, late: isLate, day } = made.backwards!
  const meeting = plan!.meeting
  const what = state.money ? 'The money can be there' : 'The support can begin'
  return html`<div class="answer">
    <p>
      <b
        >For support from ${sayDay(day, today)}: the meeting on
        ${fullDate(meeting.date)}${by !== undefined && `, with the request sent by ${sayDay(by, today)}`}.</b
      >
      ${by !== undefined && `That is ${sayFromNow(by, today)}.`}
    </p>
    <p>${what} on ${sayDay(there!, today)}${state.money && ', the last day any source gives for the payment'}.</p>
    ${isLate && html`<p><b>It is too late to send a request for that meeting.</b> ${earliest({ made, state, today })}</p>`}
  </div>`
}

/** The soonest that support can still come. */
function earliest({ made, state, today }: Pick<Shown, 'made' | 'state' | 'today'>): Html {
  const next = nextToSendFor(made.others, today)
  if (!next) return html`No later meeting is announced for this community. Ask the clerk.`
  return html`The first meeting you can still reach is
    <a href="${addressOf({ ...state, plan: 'meeting', meeting: next.meeting.slug, date: '' })}">${fullDate(next.meeting.date)}</a>: support
    from ${sayDay(supportAt(next, state.money), today)}.`
}

/** Where no listed meeting is early enough. */
export function noneInTime(shown: Shown): Html {
  const { day } = shown.made.backwards!
  return html`<div class="panel">
    <h2>No meeting gives the support by ${sayDay(day, shown.today)}</h2>
    <p>${earliest(shown)}</p>
    ${exceptional(shown.grounds)}
  </div>`
}
