/** On the search page: the way to a school or community that the question names. */
import { element, link } from '../search/elements'
import { also } from './also'
import { mayName, named } from './in-search'
import { readNames } from './names-list'
import { postcodeIn } from './postcode'

/**
 * What stands above the results; nothing where the question names no place. Rejects where the list cannot be read.
 * @param passedOver words that tell nothing in a question.
 */
export async function placesFor(question: string, passedOver: ReadonlySet<string>): Promise<HTMLElement[]> {
  if (!mayName(question) && !/^[\s\d/-]{4,}$/.test(question) && !postcodeIn(question)) return []
  const found = named(question, await readNames(), passedOver)
  if (!found) return []
  const all = `/schools/?${new URLSearchParams({ q: question })}`
  if (found.places.length === 0)
    return [
      element('p', 'panel', 'No school here has that postcode or one near it. ', link('/schools/', 'Find your school by its name'), '.'),
    ]
  const lines = found.places.map((place) =>
    element('li', '', link(place.address, place.name), ' ', element('span', 'muted small', also(place))),
  )
  const more = found.total > found.places.length ? [element('li', '', link(all, `All ${found.total} that fit`))] : []
  const heading = found.isPostcode ? 'Schools near this postcode' : 'Who helps there'
  const made = element('nav', 'answer', element('p', '', element('b', '', heading)), element('ul', 'bare', ...lines, ...more))
  made.setAttribute('aria-label', heading)
  return [made]
}
