/** The request form at work. It reads the site's data once; whatever is written stays on this device. */
import { html, render } from 'lit-html'
import type { RequestData } from '../data'
import { fetchData, todayInKent } from '../fetch-data'
import { Offline } from '../offline/register'
import { openDrafts } from '../store'
import { troubleSays } from '../store/says'
import { App } from './app'

const root = document.getElementById('request')!
const said = document.getElementById('said')!

void start()

async function start(): Promise<void> {
  let data: RequestData
  try {
    data = await fetchData()
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
  const opened = preview ? { unavailable: 'preview' as const, says: troubleSays('preview') } : await openDrafts()
  const offline = new Offline()
  const app = new App(root, said, data, opened, offline, todayInKent)
  if (!preview) offline.start()
  await app.start()
}
