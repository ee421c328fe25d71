/** The planner at work: reads the address, draws what it asks for, and keeps the address in step. */
import { textAt, today as todayInKent } from './days'
import { form } from './draw/form'
import { result, summary } from './draw/result'
import type { Shown } from './draw/shown'
import { schoolYear, yearResult } from './draw/year'
import { type PlannerData, bookOf } from './data'
import { type Made, make } from './make'
import type { Rulebook } from './plan'
import { OTHER_DATE, type PlanState, addressOf, readState } from './state'
import { drawTake, startTake } from './take'

const [ask, plan, take, said] = ['ask', 'plan', 'take', 'said'].map((id) => document.getElementById(id)!) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
]

void start()

async function start(): Promise<void> {
  let data: PlannerData
  try {
    const answer = await fetch('/planner/data.json')
    if (!answer.ok) throw new Error(String(answer.status))
    data = (await answer.json()) as PlannerData
  } catch {
    plan.innerHTML =
      '<div class="panel"><p>The rules and meetings cannot be reached just now. Load the page again, or see the <a href="/deadline-rules/">deadlines</a> and the page of your <a href="/communities/">community</a>.</p></div>'
    return
  }
  const book = bookOf(data)
  startTake(take)
  let state = withDefaults(readState(new URLSearchParams(location.search)), data)
  draw(state, data, book)

  const go = (next: PlanState, how: 'pushState' | 'replaceState') => {
    state = withDefaults(next, data)
    history[how](null, '', addressOf(state))
    draw(state, data, book)
  }
  ask.addEventListener('change', (event) => {
    const changed = event.target as HTMLInputElement | HTMLSelectElement
    // A typed date waits for Enter or the button: drawing the form anew would take away the button under a finger.
    if (changed.matches('.govuk-input')) return
    const next = readState(queryOf(changed.form!))
    // Another community has other meetings.
    if (changed.id === 'community' && next.plan === 'meeting') next.meeting = ''
    go(next, 'replaceState')
  })
  ask.addEventListener('submit', (event) => {
    event.preventDefault()
    go(readState(queryOf(event.target as HTMLFormElement)), 'pushState')
    const first = ask.querySelector<HTMLElement>('[aria-invalid]') ?? document.getElementById('plan-of')
    if (first?.id === 'plan-of') first.tabIndex = -1
    first?.focus()
  })
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link || link.pathname !== '/planner/' || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(readState(link.search ? new URLSearchParams(link.search) : new URLSearchParams()), 'pushState')
  })
  addEventListener('popstate', () => {
    state = withDefaults(readState(new URLSearchParams(location.search)), data)
    draw(state, data, book)
  })
  plan.addEventListener('change', (event) => {
    const check = (event.target as Element).closest<HTMLElement>('[data-exceptional]')
    if (check) judge(check)
  })
}

const queryOf = (asked: HTMLFormElement): URLSearchParams => new URLSearchParams([...new FormData(asked)] as [string, string][])

/** A community without a meeting or a date is asked for its next meeting. */
function withDefaults(state: PlanState, data: PlannerData): PlanState {
  if (state.plan !== 'meeting' || state.meeting || state.date) return state
  const now = textAt(todayInKent())
  const community = data.communities.find(({ slug }) => slug === state.communities[0])
  const next = community?.meetings.find((m) => !m.cancelled && m.date >= now)
  return { ...state, meeting: next?.slug ?? (community ? OTHER_DATE : '') }
}

function draw(state: PlanState, data: PlannerData, book: Rulebook): void {
  const today = todayInKent()
  const made: Made = make(state, data, book, today)
  const shown: Shown = { state, made, book, today, grounds: data.grounds }
  const held = document.activeElement?.id
  ask.innerHTML = form(state, made, data, textAt(today)).text
  if (made.years) plan.innerHTML = yearResult(made.years, book, today, state).text
  else if (made.schoolYear)
    plan.innerHTML = `<h2 id="plan-of">School year ${made.schoolYear.title}</h2>${schoolYear(made.schoolYear, today).text}`
  else plan.innerHTML = result(shown).text
  said.textContent = summary(shown)
  drawTake(take, shown, data)
  document.getElementById('not-kept')!.hidden = take.hidden
  // What was drawn anew would lose the focus of whoever is at the keyboard.
  if (held) document.getElementById(held)?.focus()
}

/** The four grounds, ticked or not, lead to the chair or to the next meeting (doc:004#4). */
function judge(check: HTMLElement): void {
  const ticked = check.querySelectorAll(':checked').length > 0
  const verdict = check.querySelector<HTMLElement>('[data-verdict]')!
  verdict.innerHTML = ticked
    ? 'The school can ask the chair now for an interim decision, with the same form. Support is for a fixed period. <a href="/guidance/exceptional-requests/">Exceptional requests between meetings</a>'
    : 'Nothing is ticked: the request goes to the next meeting.'
}
