/** A page with one box, kept as the request form keeps its own: the smallest thing the store can be tried with in a browser. */
import type { RequestForm } from '../../../content/model/request-form'
import * as store from '../../../site/request/store'
import * as draft from '../../../site/request/draft'

/** Tests reach the store through this. */
Object.assign(globalThis, { store: { ...store, ...draft } })

const form = JSON.parse(document.querySelector('#form')!.textContent!) as RequestForm
const box = document.querySelector('textarea')!
const status = document.querySelector('#status')!
const KEY = 'solutionRequired'

async function start(): Promise<void> {
  const opened = await store.openDrafts()
  const drafts = 'drafts' in opened ? opened.drafts : undefined
  const id = location.hash.slice(1)
  const here = drafts && id ? await store.openHere(drafts, id, [form]) : { missing: true }
  const begun = 'draft' in here ? here.draft : store.newDraft(form)
  const saver = new store.Saver(drafts, begun, { forms: [form], ...('unavailable' in opened ? { trouble: opened.unavailable } : {}) })
  history.replaceState(null, '', `#${begun.request.id}`)

  const news: store.News[] = []
  const draw = (): void => {
    const text = saver.request.answers[KEY]
    if (box.value !== text) box.value = typeof text === 'string' ? text : ''
  }
  const show = (): void => {
    status.textContent = saver.state.says
    document.body.dataset.state = saver.state.state
  }
  saver.onNews((one) => {
    news.push(one)
    if ('taken' in one) draw()
    show()
  })
  box.addEventListener('input', () => saver.change(KEY, box.value))
  draw()
  show()
  Object.assign(globalThis, { drafts, saver, news, form, opened })
  box.focus()
  document.body.dataset.ready = 'yes'
}

void start()
