/** Ways to take a plan along: calendar file, subscription, table, print, link. Files are made on the device. */
import { type CsvPart, csvOf } from './csv'
import { html } from './draw/html'
import { type Shown, titleOf } from './draw/result'

let shownParts: CsvPart[] = []
let shownToday = 0

/** Makes the buttons of `place` work, whatever is drawn into it later. */
export function startTake(place: HTMLElement): void {
  place.addEventListener('click', (event) => {
    const way = (event.target as Element).closest('button')?.value
    if (way === 'csv') save('deadlines.csv', 'text/csv;charset=utf-8', csvOf(shownParts, shownToday))
    if (way === 'print') print()
    if (way === 'link') void copy(place.querySelector<HTMLElement>('[role=status]')!)
  })
}

/** Draws the ways for what is shown; nothing where there is no plan. */
export function drawTake(place: HTMLElement, shown: Shown): void {
  const { made, today } = shown
  shownToday = today
  shownParts = made.plan
    ? [{ about: titleOf(shown), tasks: made.plan.tasks }]
    : (made.years ?? []).flatMap(({ community, plans }) =>
        plans.map((plan) => ({ about: `${community.title}, ${plan.meeting.date}`, tasks: plan.tasks })),
      )
  place.hidden = shownParts.every(({ tasks }) => tasks.length === 0)
  place.innerHTML = place.hidden
    ? ''
    : html`<button type="button" class="govuk-button govuk-button--secondary" value="csv">Table for a spreadsheet (CSV)</button>
        <button type="button" class="govuk-button govuk-button--secondary" value="print">Print</button>
        <button type="button" class="govuk-button govuk-button--secondary" value="link">Copy a link to this plan</button>
        <p class="vh" role="status"></p>`.text
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
