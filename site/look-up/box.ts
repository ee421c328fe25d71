/** The look-up box at work: options while somebody types, a page of its own for what was sent. */
import Combobox from '@github/combobox-nav'
import { element, link } from '../search/elements'
import { also } from './also'
import type { Matcher, Matches } from './match'
import { readNames } from './names-list'
import type { Place } from './place'

/** Nobody is asked to read the names that begin with one letter. */
const SHORTEST = 2
const MOST_OPTIONS = 8
const MOST_LISTED = 50

/**
 * Makes a form of `LookUp.astro` work. Where the page’s address asks for something, what fits is listed too.
 * @throws nothing: where the list cannot be read the form still leads to the list of schools.
 */
export function attach(form: HTMLFormElement): void {
  const input = form.querySelector('input')!
  const list = form.querySelector<HTMLElement>('[role=listbox]')!
  const said = form.querySelector<HTMLElement>('[role=status]')!
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: 'active', tabInsertsSuggestions: false })
  let names: Matcher | undefined

  const close = () => {
    combobox.stop()
    list.hidden = true
  }
  const open = () => {
    const typed = input.value.trim()
    if (!names || typed.length < SHORTEST) {
      said.textContent = ''
      return close()
    }
    const found = names.find(typed, MOST_OPTIONS)
    list.replaceChildren(...(found.total > 0 ? found.places.map(option) : [nothing()]))
    list.hidden = false
    combobox.stop()
    if (found.total > 0) combobox.start()
    said.textContent = inWords(found)
  }

  input.addEventListener('input', open)
  input.addEventListener('focus', open)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return
    // A search box empties itself at Escape; the first one only takes the options away.
    event.preventDefault()
    close()
  })
  // A press on an option would take the focus away before it is a click.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  form.addEventListener('focusout', (event) => !form.contains(event.relatedTarget as Node | null) && close())

  const asked = new URLSearchParams(location.search).get('q')?.slice(0, 200).trim() ?? ''
  const isAsked = location.pathname === '/schools/' && asked !== ''
  if (isAsked && input.value === '') input.value = asked
  void begin()

  async function begin(): Promise<void> {
    try {
      names = await readNames()
      if (isAsked) listFound(asked, names.find(asked, MOST_LISTED))
      if (document.activeElement === input) open()
    } catch {
      said.textContent = 'The list of schools cannot be reached. Every school is also listed on the page “Find your school”.'
    }
  }
}

function option(place: Place): HTMLElement {
  const made = link(place.address, place.name, element('span', '', also(place)))
  made.role = 'option'
  made.tabIndex = -1
  return made
}

const nothing = (): HTMLElement =>
  element('p', '', 'No school or community here is called that. Check the spelling, or type less of the name.')

function inWords({ total, places, asTyped }: Matches): string {
  if (total === 0) return 'Nothing fits.'
  const nearly = asTyped ? '' : 'Nothing is called exactly that. '
  const many = total === 1 ? 'One fits' : `${total} fit`
  return `${nearly}${many}. Enter opens ${places[0]!.name}; the down arrow shows more.`
}

/** Lists what an address asks for, above the whole list. */
function listFound(asked: string, { places, total, asTyped }: Matches): void {
  const box = document.getElementById('found')
  if (!box) return
  const heading = element('h2', '', total === 0 ? `Nothing here is called “${asked}”` : `${asTyped ? 'Found' : 'Nearest'} for “${asked}”`)
  heading.id = 'found-for'
  box.setAttribute('aria-labelledby', heading.id)
  const items = places.map((place) => element('li', '', link(place.address, place.name), ' ', element('span', 'muted small', also(place))))
  const rest = total > places.length ? `${total - places.length} more fit. Type more of the name to see them.` : ''
  const none = 'Check the spelling, type less of the name, or look through the list below.'
  box.replaceChildren(heading, ...(total > 0 ? [element('ul', 'links', ...items)] : []), element('p', '', total > 0 ? rest : none))
  box.hidden = false
}
