/** The page of the clerk and of KCC: follows the address, draws what it asks for, and keeps the work. */
import { type TemplateResult, html, render } from 'lit-html'
import { headTitle } from '../../text/head'
import { partyPages } from '../after'
import type { RequestData } from '../data'
import { fetchData, todayInKent } from '../fetch-data'
import { begunBy } from '../form'
import { copied } from './clipboard'
import { readFiles, takeDropped } from './files'
import { choice } from './draw/choice'
import { handOver } from './draw/hand-over'
import { paper } from './draw/paper'
import { request } from './draw/request'
import { problemsShown, section } from './draw/section'
import { table } from './draw/table'
import { type View, link } from './draw/view'
import { type Party, type Route, hashOf, routeOf } from './route'
import { Offline, words } from '../offline/register'
import { saveFile } from '../store/file'
import { Announcer } from '../tool/announcer'
import { Work } from './work'

const place = document.getElementById('meeting')!
const said = document.getElementById('said')!

void start()

async function start(): Promise<void> {
  let data: RequestData
  try {
    data = await fetchData()
    // A version that is published ahead takes no request over before its day.
    data = { ...data, forms: begunBy(data.forms, todayInKent()) }
  } catch {
    render(
      html`<h1>Requests at the meeting and after</h1>
        <div class="panel">
          <p>
            The form and the rules cannot be reached just now. Load the page again, or see the
            <a href="/deadline-rules/">deadlines</a>.
          </p>
        </div>`,
      place,
    )
    return
  }
  const work = new Work(data)
  await work.begin()
  run(work)
}

function run(work: Work): void {
  const typing = new Announcer(said)
  let route: Route = routeOf(location.hash) ?? { at: 'choice' }
  let awaited: string | undefined
  const fresh = (): Pick<View, 'shownProblems' | 'asking' | 'typed' | 'uncopied'> => ({
    shownProblems: new Set(),
    asking: undefined,
    typed: new Map(),
    uncopied: undefined,
  })
  let state = fresh()

  const go = (to: Route): void => {
    location.hash = hashOf(to)
  }
  const focus = (id: string): void => {
    awaited = id
    draw()
  }
  const change = (changed: Partial<typeof state>): void => {
    state = { ...state, ...changed }
    draw()
  }
  const view = (party: Party): View => ({
    work,
    party,
    ...state,
    ask: (asking) => change({ asking }),
    showProblems: (keys) => change({ shownProblems: new Set(keys) }),
    go,
    focus,
    copy: (text, rich) => void copy(text, rich),
    save: (name, type, text) => saveFile(new Blob([text], { type }), name),
    sayLater: (text) => typing.say(text),
  })

  async function openDropped(party: Party, files: readonly File[]): Promise<void> {
    const { given, unread } = await readFiles(files)
    await work.open(party, given, unread)
  }

  async function copy(text: string, rich?: string): Promise<void> {
    const done = await copied(text, rich)
    change({ uncopied: done ? undefined : text })
    work.say(done ? 'Copied.' : 'This browser does not copy by itself. The text stands below, to be copied by hand.')
    if (!done) focus('by-hand')
  }

  function draw(): void {
    const { template, wrong } = drawn(route, view)
    render(template, place)
    const heading = place.querySelector('h1')!
    // The heading of a request may hold what a school wrote, which must not be left behind in the browser's history.
    const title = 'id' in route && route.at === 'request' ? `Request ${route.id}` : heading.textContent.replace(/\s+/g, ' ').trim()
    document.title = `${wrong ? 'Error: ' : ''}${headTitle(title)}`
    if (awaited === undefined) return
    const target = document.getElementById(awaited)
    awaited = undefined
    target?.focus()
  }

  work.onChange = draw
  work.say = (text) => {
    // The same words said twice are heard twice.
    said.textContent = said.textContent === text ? `${text}\u00a0` : text
  }
  addEventListener('hashchange', () => {
    const to = routeOf(location.hash)
    if (!to) return
    if (route.at === 'table') work.forgetOutcome()
    route = to
    state = fresh()
    draw()
    scrollTo(0, 0)
    place.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  })
  takeDropped(place, (files) => {
    if (!('party' in route)) return work.say('Choose who you are first, then drop the files again.')
    const { party } = route
    go({ at: 'table', party })
    void openDropped(party, files)
  })
  document.addEventListener('visibilitychange', () => document.hidden && work.flush())
  addEventListener('pagehide', () => work.flush())
  addEventListener('beforeunload', (event) => {
    work.flush()
    if (work.wouldLose) event.preventDefault()
  })
  const offline = new Offline()
  for (const news of ['offline', 'online', 'newer'] as const) offline.on(news, () => work.say(words[news]))
  offline.start()
  draw()
}

/** What a route shows, and whether something is said to be wrong there. */
function drawn(route: Route, view: (party: Party) => View): { template: TemplateResult; wrong?: boolean } {
  if (route.at === 'choice') return { template: choice() }
  const own = view(route.party)
  if (route.at === 'table') return { template: table(own), wrong: own.work.of(route.party).wrong !== undefined }
  if (route.at === 'agenda' || route.at === 'minutes') return { template: paper(own, route.at) }
  const one = own.work.request(route.party, route.id)
  if (!one) return { template: missing(route) }
  const requestView = { ...own, one }
  if (route.at === 'request') return { template: request(requestView) }
  if (route.at === 'hand-over') return { template: handOver(requestView) }
  const page = partyPages(one, route.party, own.work.today).find(({ key }) => key === route.page)
  return page ? { template: section(requestView, page), wrong: problemsShown(requestView, page).length > 0 } : { template: missing(route) }
}

const missing = ({ party }: Exclude<Route, { at: 'choice' }>): TemplateResult =>
  html`<h1 tabindex="-1">This request is not open here</h1>
    <p>It was taken off the list, or its file was opened in another browser. Open the file again.</p>
    <p><a href=${link({ at: 'table', party })}>All requests</a></p>`
