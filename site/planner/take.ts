/** Ways to take a plan along: calendar file, subscription, table, print, link. Files are made on the device. */
import { type CsvPart, csvOf } from './csv'
import type { PlannerData } from './data'
import { textAt } from './days'
import { html } from './draw/html'
import { titleOf } from './draw/result'
import type { Shown } from './draw/shown'
import { numbered } from './draw/table'
import { meetingEvent, planEvents, takenAlong } from './events'
import { calendarFile } from './ics'
import type { MeetingPlan, PlanCommunity } from './meetings'
import type { Plan } from './plan'

/** What is shown, as files of it are made from it. */
let taken:
  { parts: (CsvPart & { plan: Plan & Partial<MeetingPlan>; community?: PlanCommunity })[]; shown: Shown; data: PlannerData } | undefined

/** Makes the buttons of `place` work, whatever is drawn into it later. */
export function startTake(place: HTMLElement): void {
  place.addEventListener('click', (event) => {
    const way = (event.target as Element).closest('button')?.value
    if (way === 'ics') save('deadlines.ics', 'text/calendar;charset=utf-8', calendarOf(taken!))
    if (way === 'csv') save('deadlines.csv', 'text/csv;charset=utf-8', csvOf(taken!.parts, taken!.shown.today))
    if (way === 'print') print()
    if (way === 'link') void copy(place.querySelector<HTMLElement>('[role=status]')!)
  })
}

/** Draws the ways for what is shown; nothing where there is no plan. */
export function drawTake(place: HTMLElement, shown: Shown, data: PlannerData): void {
  const { made, state } = shown
  const plans = made.plan
    ? [{ plan: made.plan, community: made.community, about: titleOf(shown) }]
    : (made.years ?? []).flatMap(({ community, plans: all }) =>
        all.map((plan) => ({ plan, community, about: `${community.title}, ${plan.meeting.date}` })),
      )
  const parts = plans.map((part) => ({ ...part, tasks: numbered(part.plan, state.role || undefined).map(({ task }) => task) }))
  taken = { parts, shown, data }
  place.hidden = parts.every(({ tasks }) => tasks.length === 0)
  const communities = [...new Set(parts.flatMap(({ community }) => community ?? []))]
  place.innerHTML = place.hidden
    ? ''
    : html`<button type="button" class="govuk-button" value="ics">Add to my calendar (.ics file)</button>
        <button type="button" class="govuk-button govuk-button--secondary" value="csv">Table for a spreadsheet (CSV)</button>
        <button type="button" class="govuk-button govuk-button--secondary" value="print">Print</button>
        <button type="button" class="govuk-button govuk-button--secondary" value="link">Copy a link to this plan</button>
        <p class="vh" role="status"></p>
        ${communities.map(({ slug, title }) => {
          const address = `${location.host}/communities/${slug}/calendar.ics`
          return html`<p class="subscribe">
            <a href="webcal://${address}">Subscribe to the calendar of ${title}</a>, so that changes follow by themselves. Or give your
            calendar this address: <span class="address">${location.protocol}//${address}</span>
          </p>`
        })}`.text
}

/** The plans that are shown as one calendar file, with the meetings themselves where they are known. */
function calendarOf({ parts, shown, data }: NonNullable<typeof taken>): string {
  const { state, book } = shown
  const events = parts.flatMap(({ plan, tasks, community }) => {
    const owner = {
      plan: plan.meeting?.slug ?? `${plan.start.trigger}-${textAt(plan.start.day)}`,
      // Not the names of the community's own calendar: whoever subscribes to it may keep this file as well.
      owner: `${community?.slug ?? 'own'}.plan`,
      name: community?.title ?? '',
      sample: data.sample,
    }
    const meeting = plan.meeting && !state.role ? [meetingEvent(plan.meeting, owner)] : []
    return [...meeting, ...planEvents({ ...plan, tasks: [...tasks] }, book, owner)]
  })
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  return calendarFile(
    {
      name: parts.length === 1 ? parts[0]!.about : 'Deadlines',
      about: 'Made with the deadline planner of Signpost.',
      siteUrl: location.origin,
    },
    takenAlong(events, now),
  )
}

/** Offers a text as a file to keep. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

async function copy(status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href)
    status.textContent = 'The link is copied.'
  } catch {
    status.textContent = `Copy this address: ${location.href}`
  }
  status.classList.remove('vh')
}
