/** The search page: reads the box, shows the results, keeps the address in step. */
import { type Answer, answerNow, pagesOf } from './answer'
import { finish, settle, showMissing } from './counting'
import { draw, drawFailure, parts } from './draw'
import { Library, NewSite } from './library'
import { type Asked, addressFor, askedIn, pageSize } from './query'

/** Nobody is asked to read results of one letter. */
const SHORTEST = 2
/** The full text is asked when nobody has typed for so many milliseconds. */
const FULL_TEXT_AFTER = 250

const library = new Library()
let asked = askedIn(location.search)
let turn = 0
let later: ReturnType<typeof setTimeout> | undefined
/** What the full text said last: asking for more, or for one kind only, is the same question. */
let texts: { question: string; index: Answer['index']; fused: (answer: Answer) => Answer | undefined } | undefined

const withTexts = (answer: Answer): Answer | undefined =>
  texts?.question === answer.asked.question && texts.index === answer.index ? (texts.fused(answer) ?? answer) : undefined
/** Publishes may follow each other; more often than this, something else is wrong. */
const MOST_TRIES = 3

/** @param typing whether the last word may be unfinished. */
async function search(typing: boolean, tries = 1): Promise<void> {
  const mine = ++turn
  clearTimeout(later)
  delete parts.results.dataset.complete
  document.title = asked.question.trim() ? `${asked.question.trim()}: search results - Signpost` : 'Search - Signpost'
  if (asked.question.trim().length < SHORTEST) {
    parts.results.hidden = true
    parts.said.textContent = ''
    return
  }
  // Nothing is said about waiting until somebody could notice it.
  const slow = setTimeout(() => mine === turn && ((parts.results.hidden = false), (parts.said.textContent = 'Searching…')), 300)
  try {
    const index = await library.open()
    await library.readFor(index, asked.question, typing)
    if (mine !== turn) return
    const words = answerNow(asked, index, library, typing)
    const answer = withTexts(words) ?? words
    clearTimeout(slow)
    await show(answer, mine)
    void showPlaces(answer, mine)
    if (mine === turn) later = setTimeout(() => void afterwards(answer, mine), FULL_TEXT_AFTER)
  } catch (error) {
    if (mine !== turn) return
    if (error instanceof NewSite && tries < MOST_TRIES) void search(typing, tries + 1)
    else drawFailure(asked)
  } finally {
    clearTimeout(slow)
  }
}

async function show(answer: Answer, mine: number): Promise<void> {
  const pages = pagesOf(answer)
  const near = answer.fits || answer.found.unknown.length === 0 ? [] : await nearest(answer)
  if (mine !== turn) return
  let entries = library.known(pages)
  if (!entries) {
    // The first result is there after one small file, the others follow.
    const first = await library.entries(pages.slice(0, 1))
    if (mine !== turn) return
    draw(answer, first, near)
    entries = await library.entries(pages)
  }
  if (mine !== turn) return
  draw(answer, entries, near)
  parts.results.dataset.answers = answer.asked.question
}

/** The schools and communities that the question names; like the nearest words it may be missing without harm. */
async function showPlaces({ asked, index }: Answer, mine: number): Promise<void> {
  try {
    const { placesFor } = await import('../look-up/draw-places')
    const places = await placesFor(asked.question, index.passedOver)
    if (mine === turn) parts.places.replaceChildren(...places)
  } catch {
    // Results stand without it.
  }
}

/** What is nearest to the words that stand nowhere; it may be missing without harm, as where the site's code has changed. */
async function nearest(answer: Answer): Promise<HTMLElement[]> {
  try {
    return await (await import('./nearest')).nearestTo(answer, library)
  } catch (error) {
    if (error instanceof NewSite) throw error
    return []
  }
}

/** What takes longer: all entries, so that typing on needs no fetching; a newer site; the full text. */
async function afterwards(answer: Answer, mine: number): Promise<void> {
  try {
    await Promise.all([library.readAll(), library.readWords(answer.index)])
    if (await library.refresh()) return void search(false)
    const pageAt = library.addresses()
    if (mine === turn && pageAt && !withTexts(answer)) {
      const { fused, textsFor } = await import('./with-full-text')
      const found = await textsFor(answer, pageAt)
      if (mine !== turn) return
      texts = { question: answer.asked.question, index: answer.index, fused: (one) => fused(one, found) }
      const more = fused(answer, found)
      if (more) await show(more, mine)
      await settle(more ?? answer)
    } else if (mine === turn) await settle(answer)
  } catch (error) {
    if (error instanceof NewSite && mine === turn) return void search(false)
    // What was found before stands.
  }
  if (mine !== turn) return
  // Says that nothing will change any more, for whoever measures.
  parts.results.dataset.complete = ''
}

/** Takes up a new question or filter; `step` puts it into the history, so that Back leads to the one before. */
function ask(next: Asked, step: boolean, typing = false): void {
  asked = next
  const address = asked.question ? addressFor(asked) : '/search/'
  if (step) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  void search(typing)
}

parts.box.value = asked.question
parts.box.addEventListener('focus', () => void library.open().catch(() => {}), { once: true })
parts.box.addEventListener('input', () => ask({ question: parts.box.value, chosen: asked.chosen, show: pageSize }, false, true))
parts.box.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  ask({ question: parts.box.value, chosen: asked.chosen, show: pageSize }, false)
  finish(parts.box.value)
})
// Whoever leaves the box has finished the question too, as before following a result.
parts.box.addEventListener('change', () => finish(parts.box.value))
parts.results.addEventListener('click', (event) => {
  const chosen = (event.target as Element).closest<HTMLAnchorElement>('#narrow a, #more a')
  if (!chosen || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  ask(askedIn(chosen.search), true)
})
window.addEventListener('popstate', () => {
  asked = askedIn(location.search)
  parts.box.value = asked.question
  void search(false)
})
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void library.refresh().then((isNew) => (isNew ? search(false) : undefined))
})
finish(asked.question)
if (asked.question === '') void showMissing()
void search(false)
