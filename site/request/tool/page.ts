/** The request form at work. It reads the site's data once; whatever is written stays on this device. */
import { html, render } from 'lit-html'
import type { RequestData } from '../data'
import { Offline } from '../offline/register'
import { openDrafts } from '../store'
import { App } from './app'

const root = document.getElementById('request')!
const said = document.getElementById('said')!

/** `YYYY-MM-DD`. The planner's own days come with the planner, when a community is chosen. */
const todayInKent = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format()

void start()

async function start(): Promise<void> {
  let data: RequestData
  try {
    const answer = await fetch('/request/data.json')
    if (!answer.ok) throw new Error(String(answer.status))
    data = (await answer.json()) as RequestData
  } catch {
    render(
      html`<h1>Write a request</h1>
        <div class="panel">
          <p>The form cannot be reached just now. Your drafts are safe on this device. Load the page again when you are online.</p>
          <p><a href="/request-forms/">Read the form</a></p>
        </div>`,
      root,
    )
    return
  }
  const preview = root.hasAttribute('data-preview')
  const opened = preview ? { says: 'This is a preview of the form. Nothing you type in it is kept.' } : await openDrafts()
  const offline = new Offline()
  const app = new App(root, said, data, opened, offline, todayInKent)
  if (!preview) offline.start()
  await app.start()
}
