/** The planner's questions, a form for each way to plan. */
import { requestKinds, triggers } from '../../../content/model/deadline-words'
import { fullDate } from '../../text/dates'
import type { PlannerData } from '../data'
import type { Made } from '../make'
import { isRecurring } from '../school-year'
import { OTHER_DATE, type PlanState, addressOf, planKinds } from '../state'
import { input, option, select } from './fields'
import { type Html, html } from './html'

const DATE_HINT = 'Such as 3 November 2026 or 3/11/2026'

/** The ways to plan, as links: each is an address of its own. */
export const ways = (state: PlanState): Html =>
  html`<ul class="chips" aria-label="What to plan from">
    ${Object.entries(planKinds).map(
      ([plan, name]) =>
        html`<li>
          <a href="${addressOf({ ...state, plan: plan as PlanState['plan'] })}" ${plan === state.plan && html`aria-current="true"`}
            >${name}</a
          >
        </li>`,
    )}
  </ul>`

const communityOptions = (data: PlannerData, chosen: string, none: string, without: readonly string[] = []): Html[] => [
  option('', none, chosen),
  ...data.areas.flatMap(({ slug, title }) => {
    const list = data.communities.filter((c) => c.area === slug && !without.includes(c.slug))
    return list.length > 0 ? [html`<optgroup label="${title} area">${list.map((c) => option(c.slug, c.title, chosen))}</optgroup>`] : []
  }),
]

/** The fields of the plan that is chosen, and the button that shows it. */
export function form(state: PlanState, made: Made, data: PlannerData, today: string): Html {
  const fields = { meeting, year, needed, clock }[state.plan](state, made, data, today)
  return html`${ways(state)}
    <form class="ask" action="/planner/" novalidate>
      ${state.plan !== 'meeting' && html`<input type="hidden" name="plan" value="${state.plan}" />`}
      ${state.role && html`<input type="hidden" name="role" value="${state.role}" />`} ${fields}
      <button type="submit" class="govuk-button">${state.plan === 'year' ? 'Show the year' : 'Show the plan'}</button>
    </form>`
}

function meeting(state: PlanState, made: Made, data: PlannerData, today: string): Html {
  const held = (made.community?.meetings ?? []).filter((m) => !m.cancelled)
  const lists = [
    { name: 'To come', list: held.filter((m) => m.date >= today) },
    { name: 'Past', list: held.filter((m) => m.date < today).toReversed() },
  ].filter(({ list }) => list.length > 0)
  const typed = !made.community || state.meeting === OTHER_DATE || state.meeting === '' || held.length === 0
  return html`<div class="row">
      ${
        data.communities.length > 0 &&
        select(
          { id: 'community', label: 'Community', error: made.errors.community },
          communityOptions(data, state.communities[0] ?? '', 'Any: I have a date'),
        )
      }
      ${
        made.community &&
        held.length > 0 &&
        select({ id: 'meeting', label: 'Meeting', notes: made.notes.meeting, error: made.errors.meeting }, [
          ...lists.map(
            ({ name, list }) =>
              html`<optgroup label="${name}">${list.map((m) => option(m.slug, fullDate(m.date), state.meeting))}</optgroup>`,
          ),
          option(OTHER_DATE, 'Another date', state.meeting || OTHER_DATE),
        ])
      }
      ${typed && input({ id: 'date', label: 'Date of the meeting', hint: DATE_HINT, notes: made.notes.date, error: made.errors.date }, state.date)}
    </div>
    <details class="govuk-details" ${(state.approved || state.received || state.requests) && html`open`}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">I know more: days that differ, the kind of request</span>
      </summary>
      <div class="govuk-details__text row">
        ${select({ id: 'requests', label: 'For' }, [
          option('', 'All requests', state.requests),
          ...Object.entries(requestKinds).map(([key, name]) => option(key, name, state.requests)),
        ])}
        ${input({ id: 'approved', label: 'Approved on', hint: 'If not at the meeting', notes: made.notes.approved, error: made.errors.approved }, state.approved)}
        ${input({ id: 'received', label: 'With KCC since', hint: 'If you know the day', notes: made.notes.received, error: made.errors.received }, state.received)}
      </div>
    </details>`
}

function year(state: PlanState, made: Made, data: PlannerData, today: string): Html {
  const chosen = made.years?.map(({ community }) => community) ?? []
  const now = Number(today.slice(0, 4)) - (today.slice(5) < '09' ? 1 : 0)
  return html`${
      chosen.length > 0 &&
      html`<p id="chosen">Chosen communities:</p>
        <ul class="chips" aria-labelledby="chosen">
          ${chosen.map(
            (c) =>
              html`<li>
                <a href="${addressOf({ ...state, communities: state.communities.filter((slug) => slug !== c.slug) })}">
                  ${c.title} <span aria-hidden="true">×</span><span class="vh">: take out</span>
                </a>
                <input type="hidden" name="community" value="${c.slug}" />
              </li>`,
          )}
        </ul>`
    }
    <div class="row">
      ${select(
        { id: 'community', label: chosen.length > 0 ? 'Add a community' : 'Community', error: made.errors.community },
        communityOptions(
          data,
          '',
          chosen.length > 0 ? 'None' : 'Choose one',
          chosen.map((c) => c.slug),
        ),
      )}
      ${select(
        { id: 'year', label: 'School year' },
        [now - 1, now, now + 1].map((first) => option(String(first), `${first} to ${first + 1}`, String(state.year || now))),
      )}
    </div>`
}

function needed(state: PlanState, made: Made, data: PlannerData): Html {
  const radio = (value: string, text: string, chosen: boolean) =>
    html`<div class="govuk-radios__item">
      <input class="govuk-radios__input" id="money-${value}" name="money" type="radio" value="${value}" ${chosen && html`checked`} />
      <label class="govuk-label govuk-radios__label" for="money-${value}">${text}</label>
    </div>`
  return html`<div class="row">
      ${select({ id: 'community', label: 'Community', error: made.errors.community }, communityOptions(data, state.communities[0] ?? '', 'Choose one'))}
      ${input({ id: 'date', label: 'Needed from', hint: DATE_HINT, notes: made.notes.date, error: made.errors.date }, state.date)}
    </div>
    <fieldset class="govuk-fieldset govuk-form-group">
      <legend class="govuk-fieldset__legend">What is needed</legend>
      <div class="govuk-radios">
        ${radio('no', 'Advice, or help from another school', !state.money)} ${radio('yes', 'Money in the school’s account', state.money)}
      </div>
    </fieldset>`
}

function clock(state: PlanState, made: Made, data: PlannerData): Html {
  const counted = new Set<string>(data.rules.map(({ trigger }) => trigger))
  return html`<div class="row">
    ${select(
      { id: 'clock', label: 'What starts the clock' },
      Object.entries(triggers)
        .filter(([key]) => key === state.clock || (key !== 'meeting' && counted.has(key)))
        .map(([key, name]) => option(key, name, state.clock)),
    )}
    ${input(
      {
        id: 'date',
        label: state.clock === 'school-year' ? 'A day of the school year' : 'On',
        hint: clockHint(state.clock),
        notes: made.notes.date,
        error: made.errors.date,
      },
      state.date,
    )}
  </div>`
}

const clockHint = (of: PlanState['clock']): string =>
  of === 'school-year' ? 'Leave empty for this year' : isRecurring(of) ? 'Leave empty for the next one' : DATE_HINT
