/** The section of the search page that shows which words stood on no page, to whoever uses the device. */
import { dateOf } from '../text/dates'
import { type Child, element, one } from './elements'
import { type MissingWord, clearMissing, countMissing, countable, readMissing } from './missing-words'

const section = one('missing')
const rows = section.querySelector('ul')!
const actions = one('missing-actions')
const said = section.querySelector<HTMLElement>('[role=status]')!
/** Where the list may be sent, if anywhere. */
const sendTo = section.dataset.sendTo

/** Shows the words as they are kept now. */
export function drawMissing(): void {
  const words = readMissing()
  rows.replaceChildren(...words.map(rowOf))
  rows.hidden = actions.hidden = words.length === 0
  if (words.length > 0) section.hidden = false
}

/** Counts those words of a question that stood nowhere and name nobody. */
export function countUnknown(question: string, unknown: readonly string[]): void {
  const now = new Date()
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  countMissing(countable(question, unknown), day)
  drawMissing()
}

const rowOf = ({ word, count, day }: MissingWord): HTMLElement =>
  element('li', '', word, ' ', element('span', 'small muted', `${count === 1 ? 'once' : `${count} times`}, last on ${dateOf(day)}`))

const say = (...words: Child[]): void => said.replaceChildren(...words)

function clear(words: string): void {
  clearMissing()
  drawMissing()
  say(words)
  // The button that had the focus is gone.
  section.querySelector('h2')!.focus()
}

async function copy(): Promise<void> {
  const text = readMissing()
    .map(({ word, count }) => `${word}\t${count}`)
    .join('\n')
  try {
    await navigator.clipboard.writeText(text)
    say('Copied.')
  } catch {
    getSelection()?.selectAllChildren(rows)
    say('This browser does not let the page copy. The list is selected: copy it as you copy other text.')
  }
}

/** Sends words and counts, nothing else, and only because the reader has pressed the button. */
async function send(address: string): Promise<void> {
  const words = readMissing().map(({ word, count }) => ({ word, count }))
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ words }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (!answer.ok) throw new Error(String(answer.status))
    clear('Sent. The list on this device is empty again.')
  } catch {
    say('The list could not be sent. It is still here.')
  }
}

const doing: Record<string, () => void> = {
  copy: () => void copy(),
  clear: () => clear('Cleared. Nothing is kept on this device.'),
  send: () => sendTo && void send(sendTo),
}
for (const button of actions.querySelectorAll('button')) button.addEventListener('click', () => doing[button.value]?.())
