/** A whole year: every meeting of the chosen communities with its dates, what falls due without a meeting, and the year in one picture. */
import { roles } from '../../../content/model/deadline-words'
import { dateOf, monthOf } from '../../text/dates'
import { counted, listed } from '../../text/words'
import { type DayNumber, addMonths, textAt } from '../days'
import { closedNotes } from '../date-notes'
import type { CommunityYear } from '../make'
import { type MeetingPlan, sendBy } from '../meetings'
import type { Rulebook } from '../plan'
import { ruleWarnings } from '../plan-warnings'
import type { Role } from '../rules'
import { sayBrief, sayDay, sayLeft, sayShort, sayWarning } from '../say'
import type { SchoolYearPlan, YearTask } from '../school-year'
import { isCertain } from '../warnings'
import type { PlanState } from '../state'
import { roleChips } from './chips'
import { type Html, html } from './html'
import { when } from './table'

/** The year of each community, the picture of all first. */
export function yearResult(years: readonly CommunityYear[], book: Rulebook, today: DayNumber, state: PlanState): Html {
  if (years.length === 0) return html``
  const { title } = years[0]!.year
  return html`<h2 id="plan-of">${listed(years.map(({ community }) => community.title))}, ${title}</h2>
    <p class="small muted">${certainty(years[0]!.year, book)}</p>
    ${years.some(({ plans }) => plans.length > 0) && yearPicture(years, today)}
    ${roleChips(
      years.flatMap(({ plans }) =>
        plans.flatMap(({ tasks }) => tasks.filter(({ rule }) => rule.direction !== 'on').map(({ rule }) => rule)),
      ),
      state,
    )}
    ${years.map((year) => communityYear(year, book, today, state.role))}
    <h3>In the school year ${title}, without a meeting</h3>
    ${schoolYear(years[0]!.year, today)}`
}

/** How far the days that are left out are known: which year is certain and which is not. */
function certainty({ from, until }: SchoolYearPlan, { calendar }: Rulebook): string {
  const known = calendar.bankHolidaysUntil
  if (known === undefined) return 'No bank holidays are published here, so only weekends are left out of the counts.'
  const day = dateOf(textAt(known))
  if (!isCertain(from, calendar)) return `Bank holidays are published up to ${day}, so no date of this year is certain.`
  return isCertain(until, calendar)
    ? `Bank holidays are published up to ${day}, so every date of this year is certain unless a closure day is added.`
    : `Bank holidays are published up to ${day}. Dates after that may still move.`
}

function communityYear({ community, plans, year }: CommunityYear, book: Rulebook, today: DayNumber, role: Role | ''): Html {
  const said = plans.flatMap((plan) =>
    [...closedNotes(plan.start.day, book.calendar, today), ...ruleWarnings(plan, book, today)].map((text) => ({ plan, text })),
  )
  return html`<h3>${community.title}</h3>
    ${year.counts.map(
      ({ rule, held, wanted }) =>
        html`<p>
          ${counted(held, 'meeting')} ${held === 1 ? 'is' : 'are'} announced. <a href="/deadline-rules/${rule.slug}/">${rule.title}</a>: at
          least ${wanted}. ${held < wanted && html`<span class="flag">${wanted - held} fewer than the rule says</span>`}
        </p>`,
    )}
    ${plans.length > 0 ? meetingsTable(community.title, plans, today, role) : html`<p>No meeting is announced for that year. Ask the clerk.</p>`}
    ${
      said.length > 0 &&
      html`<div class="panel">${said.map(({ plan, text }) => html`<p><b>${sayShort(plan.start.day, today)}:</b> ${text}</p>`)}</div>`
    }`
}

/** One row a meeting, one column a task. */
function meetingsTable(name: string, plans: readonly MeetingPlan[], today: DayNumber, role: Role | ''): Html {
  // A rule that changes within the year has a column of its own beside the one it replaces.
  const columns = new Map(
    plans.flatMap(({ tasks }) =>
      tasks
        .filter(({ rule }) => rule.direction !== 'on' && (!role || rule.who.includes(role) || rule.who.includes('all')))
        .map(({ rule }) => [rule.slug, rule] as const),
    ),
  )
  const head = (text: Html | string) => html`<th role="columnheader" scope="col">${text}</th>`
  return html`<section class="scroll" tabindex="0" aria-label="Meetings of ${name} and their dates">
    <table class="plan year" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${head('Meeting')}
          ${[...columns.values()].map((rule) => head(html`${listed(rule.who.map((who) => roles[who]))}:<br />${rule.title}`))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${plans.map(
          (plan) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                <a href="/meetings/${plan.meeting.slug}/"><time datetime="${plan.meeting.date}">${sayBrief(plan.start.day)}</time></a>
              </th>
              ${[...columns.values()].map((rule) => {
                const task = plan.tasks.find((t) => t.rule.slug === rule.slug)
                return html`<td role="cell" data-label="${rule.title}">
                  ${task ? when(task, sayBrief) : '–'}
                  ${task?.warnings.map((w) => html`<span class="flag">${sayWarning(w, today).flag}</span>`)}
                </td>`
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

/** What falls due in a school year without a meeting. */
export function schoolYear({ tasks, often, title }: SchoolYearPlan, today: DayNumber): Html {
  if (tasks.length === 0 && often.length === 0) return html`<p>No rule of the school year holds in ${title}.</p>`
  return html`<table class="plan" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${['Who', 'What', 'When', 'At the latest'].map((text) => html`<th role="columnheader" scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${tasks.map((task) => yearRow(task, today))}
      </tbody>
    </table>
    ${often.map((rule) => html`<p><a href="/deadline-rules/${rule.slug}/">${rule.title}</a>: ${rule.what}</p>`)}`
}

const yearRow = ({ rule, period, from, due, warnings }: YearTask, today: DayNumber): Html =>
  html`<tr role="row">
    <td role="cell"><b>${listed(rule.who.map((who) => roles[who]))}</b></td>
    <td role="cell">
      <a href="/deadline-rules/${rule.slug}/">${rule.title}</a>
      ${rule.disagreements.length > 0 && html`<p><span class="flag">Sources disagree</span></p>`}
    </td>
    <td role="cell">${period}</td>
    <td role="cell">
      ${
        due === undefined
          ? 'Its dates are not published here. Ask the clerk.'
          : html`<b><time datetime="${textAt(due)}">${sayShort(due, today)}</time></b>
              <p class="small muted">${sayLeft({ due, ...(from === undefined ? {} : { from }) }, today)}</p>`
      }
      ${warnings.map((w) => html`<p><span class="flag">${sayWarning(w, today).flag}</span> <span class="small">${sayWarning(w, today).text}</span></p>`)}
    </td>
  </tr>`

const LANE = 54
const HEAD = 10

/** The year in one picture: a lane a community, a square a meeting, a pin the last day for sending a request. */
function yearPicture(years: readonly CommunityYear[], today: DayNumber): Html {
  const { from, until, title } = years[0]!.year
  const x = (day: DayNumber) => Math.round(((day - from) / (until - from + 1)) * 1000) / 10
  const foot = HEAD + years.length * LANE
  const months = Array.from({ length: 12 }, (_, i) => addMonths(from, i))
  return html`<figure>
    <svg class="tl of-year" role="img" width="100%" height="${foot + 30}" aria-labelledby="year-t year-d">
      <title id="year-t">Meetings from September ${title.slice(0, 4)} to August ${title.slice(-4)}</title>
      <desc id="year-d">
        A row for each community. A square is a meeting, a dot the last day for sending a request to it. All days stand in the tables below.
      </desc>
      ${years.map((_, i) => html`<rect class="bg" y="${HEAD + i * LANE}" width="100%" height="${LANE - 4}" />`)}
      ${today >= from && today <= until && html`<rect class="now" x="${x(today)}%" y="${HEAD}" width="2" height="${foot - HEAD}" />`}
      ${years.map(({ community, plans }, i) => {
        const y = HEAD + i * LANE
        return html`<text class="l" x="6" y="${y + 18}">${community.title}</text> ${plans.map((plan) => {
            const by = sendBy(plan)
            const at = x(plan.start.day)
            return html`${
                by !== undefined &&
                by >= from &&
                html`<rect class="bar" x="${x(by)}%" y="${y + 33}" width="${Math.round((at - x(by)) * 10) / 10}%" height="4" /><circle
                    class="dot"
                    cx="${x(by)}%"
                    cy="${y + 35}"
                    r="6"
                  />`
              }<svg x="${at}%" y="${y + 29}" overflow="visible"><rect class="meet" x="-6" width="12" height="12" /></svg>`
          })}`
      })}
      ${months.map((month, i) => html`<text class="q${i % 2 === 1 && ' odd'}" x="${x(month)}%" y="${foot + 20}">${monthOf(textAt(month)).slice(0, 3)}</text>`)}
    </svg>
    <figcaption class="small muted">
      A square is a meeting; the dot before it is the last day for sending a request. The line across is today, ${sayDay(today, today)}.
    </figcaption>
  </figure>`
}
