/** Ways to take a plan along: calendar file, subscription, table, print, link. Files are made on the device. */
import { csvOf } from './csv'
import { html } from './draw/html'
import { type Shown, titleOf } from './draw/result'
import type { PlannerData } from './data'

/** Draws the ways for what is shown; nothing where there is no plan. */
export function drawTake(place: HTMLElement, shown: Shown, _data: PlannerData): void {
  const { made, today } = shown
  const parts = made.plan
    ? [{ about: titleOf(shown), tasks: made.plan.tasks }]
    : (made.years ?? []).flatMap(({ community, plans }) =>
        plans.map((plan) => ({ about: `${community.title}, ${plan.meeting.date}`, tasks: plan.tasks })),
      )
  place.hidden = parts.every(({ tasks }) => tasks.length === 0)
  if (place.hidden) return void place.replaceChildren()
  place.innerHTML = html`<button type="button" class="govuk-button govuk-button--secondary" value="csv">
      Table for a spreadsheet (CSV)
    </button>
    <button type="button" class="govuk-button govuk-button--secondary" value="print">Print</button>
    <button type="button" class="govuk-button govuk-button--secondary" value="link">Copy a link to this plan</button>
    <p class="vh" role="status"></p>`.text
  const status = place.querySelector<HTMLElement>('[role=status]')!
  place.onclick = (event) => {
    const way = (event.target as Element).closest('button')?.value
    if (way === 'csv') save('deadlines.csv', 'text/csv;charset=utf-8', csvOf(parts, today))
    if (way === 'print') print()
    if (way === 'link') void copy(status)
  }
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
