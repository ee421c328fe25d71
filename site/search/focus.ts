/** Drawing results anew takes what the keyboard was on out of the page. This finds what now stands for it. */

interface Held {
  name: string
  /** How many results there were, where the focus was on the link to more of them. */
  after: number | undefined
}

let held: Held | undefined

/** Draws `results` anew and puts the focus back: on the same result or filter, or on the first of the further results. */
export function keepingFocus(results: HTMLElement, hits: HTMLElement, draw: () => void): void {
  const on = document.activeElement
  if (on && results.contains(on)) held = { name: nameOf(on), after: on.closest('#more') ? hits.children.length : undefined }
  // Nothing has the focus when it was lost; what has it outside the results was chosen by the reader.
  else if (on !== document.body) held = undefined
  draw()
  if (!held) return
  const { name, after } = held
  const next =
    after === undefined
      ? [...results.querySelectorAll<HTMLElement>('a, summary')].find((one) => nameOf(one) === name)
      : hits.children[after]?.querySelector('a')
  if (!next) return
  held = undefined
  next.focus()
}

/** A result by its address, a filter by its group and its words without the count. */
const nameOf = (on: Element): string =>
  on.closest('#hits, #best')
    ? `${on.closest('#best') ? 'best' : 'hit'} ${on.getAttribute('href')}`
    : `${on.closest('nav')?.getAttribute('aria-label')} ${on.tagName} ${on.textContent.replace(/ [\d,]+$/, '')}`
