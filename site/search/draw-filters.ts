/** The links that narrow results down. */
import { type Answer, chipsOf } from './answer'
import { element, link } from './elements'
import { addressFor, pageSize } from './query'
import type { Facet } from './word-index'

/** On a phone, more of them would push the results off the screen. */
const FEW_KINDS = 3

/** @param before where the links stood, so that what was open stays open. */
export function filtersFor(answer: Answer, before: Element): HTMLElement[] {
  const { asked } = answer
  const chips = chipsOf(answer)
  const row = (facet: Facet, label: string, all: string, most = Infinity): HTMLElement[] => {
    const { open } = chips[facet]
    const list = chips[facet].list.filter(({ value }, i) => i < most || asked.chosen[facet] === value)
    if (list.length === 0 || (list.length === 1 && !asked.chosen[facet])) return []
    const chip = (text: string, count: number, value: string | undefined): HTMLElement => {
      const to = link(
        addressFor({ ...asked, show: pageSize, chosen: { ...asked.chosen, [facet]: value } }),
        `${text} ${count.toLocaleString('en-GB')}`,
      )
      if (asked.chosen[facet] === value) to.setAttribute('aria-current', 'true')
      return element('li', '', to)
    }
    const nav = element(
      'nav',
      '',
      element('ul', 'chips', chip(all, open, undefined), ...list.map(({ value, count }) => chip(value, count, value))),
    )
    nav.setAttribute('aria-label', label)
    return [nav]
  }
  const others = [
    ...(chips.kind.list.length > FEW_KINDS ? row('kind', 'Every kind of page', 'All') : []),
    ...row('audience', 'For whom', 'Everyone'),
    ...row('topic', 'Topic', 'All topics'),
    ...row('area', 'Area', 'All Kent'),
  ]
  const details = element(
    'details',
    'govuk-details',
    element('summary', 'govuk-details__summary', element('span', 'govuk-details__summary-text', 'More ways to narrow down')),
    element('div', 'govuk-details__text', ...others),
  ) as HTMLDetailsElement
  const { audience, topic, area } = asked.chosen
  details.open = Boolean(before.querySelector('details')?.open || audience || topic || area)
  return [...row('kind', 'Kind of page', 'All', FEW_KINDS), ...(others.length > 0 ? [details] : [])]
}
