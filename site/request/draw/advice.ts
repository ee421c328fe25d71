/** What could make an answer stronger. Advice stands beside the question, is never red and never in the way. */
import { type TemplateResult, html, nothing } from 'lit-html'
import type { FormField } from '../../../content/model/request-form'
import { counted, listed } from '../../text/words'
import { type Advice, type Rule, rules } from '../advice'
import { type Outcome, outcomesIn, smartAdvice } from '../advice/smart'
import { placeOf, textOf } from '../answers'
import type { RequestData } from '../data'
import { fieldsOf } from '../form'
import { icon } from './parts'
import type { Shown } from './shown'

type Part = TemplateResult | typeof nothing

/** Where something stands in the sources. */
export function sourceLine({ sources }: RequestData, pointer: string | undefined): Part {
  const found = pointer === undefined ? undefined : sources[pointer]
  return found ? html`<p class="small muted">From <a href=${found.href}>${found.says}</a></p>` : nothing
}

/** Names, dates and sums: they stand right below the answer, since they are about its words. */
const besideAnswer: readonly Rule[] = ['private', 'sums', 'dates', 'authority', 'staffing']

/** Below an answer: what the community must not read, and what does not add up. */
export function warnings(shown: Shown, field: FormField): Part {
  const { found, advice } = shown
  const listedHere = found.filter(({ key }) => key === field.key)
  const own = advice.filter(({ key, rule }) => key === field.key && besideAnswer.includes(rule))
  const place = onPlace(shown, field)
  if (listedHere.length + own.length === 0 && !place) return nothing
  return html`<div class="care" data-care=${field.key}>
    ${listedHere.map(
      ({ what, found: spots }) =>
        html`<p>
          <b>The community reads this.</b> It holds ${counted(spots.length, what, `${what}s`)} of your list:
          ${listed([...new Set(spots.map(({ text }) => `“${text}”`))])}. The community’s copy has “[${what}]” there. Better to write it
          another way.
        </p>`,
    )}
    ${place ? html`<p>${place}</p>` : nothing}
    ${own.map(({ says, rule }) => html`<p>${says} ${rule === 'private' || rule === 'sums' ? nothing : rules[rule].words}</p>`)}
  </div>`
}

/** What does not fit between a school and its community, as the site lists them. */
function onPlace({ data, request, form }: Shown, { kind, key }: FormField): string | undefined {
  if (kind !== 'school') return undefined
  const asked = fieldsOf(form).find((field) => field.kind === 'community')
  const chosen = asked && placeOf(request.answers, asked.key)
  const school = data.schools.find(({ slug }) => slug === placeOf(request.answers, key)?.slug)
  if (!school || !chosen?.slug || chosen.slug === school.community) return undefined
  const community = data.planner.communities.find(({ slug }) => slug === school.community)
  return `${school.title} is listed in ${community?.title ?? 'another community'}, not in ${chosen.name}. Check which is right.`
}

/** Beside an answer: whether outcomes are SMART, and other advice with the rule it rests on. */
export function advicePanel(shown: Shown, field: FormField): Part {
  const own = shown.advice.filter(({ key, rule }) => key === field.key && !besideAnswer.includes(rule))
  const outcomes = field.role === 'outcomes' ? outcomesIn(textOf(shown.request.answers, field.key)) : []
  if (own.length === 0 && outcomes.length === 0) return nothing
  const rest = own.filter(({ rule }) => rule !== 'smart')
  return html`<section class="help" aria-labelledby=${`advice-${field.key}`}>
    <h2 id=${`advice-${field.key}`}>${outcomes.length > 0 ? 'Is it SMART?' : 'To make it stronger'}</h2>
    <p class="small">Advice only. It never stops you.</p>
    ${outcomes.map((outcome, i) => smart(outcome, outcomes.length > 1 ? i + 1 : undefined))}
    ${outcomes.length > 0 ? rule(shown, 'smart') : nothing}
    ${grouped(rest).map(([name, list]) => html`${list.map(({ says }) => html`<p>${says}</p>`)} ${rule(shown, name)}`)}
  </section>`
}

const grouped = (list: readonly Advice[]): [Rule, Advice[]][] => [...Map.groupBy(list, ({ rule: name }) => name)]

const rule = ({ data }: Shown, name: Rule): TemplateResult => {
  const { words, page, pointer } = rules[name]
  return html`<p class="small muted">${words} <a href=${page}>Read more</a></p>
    ${sourceLine(data, pointer)}`
}

const parts: readonly [Exclude<keyof Outcome, 'text'>, string][] = [
  ['measured', 'Says what is measured'],
  ['fromTo', 'Says from what to what'],
  ['byWhen', 'Says by when'],
  ['forWhom', 'Says for whom'],
]

function smart(outcome: Outcome, number: number | undefined): TemplateResult {
  return html`${number === undefined ? nothing : html`<p class="small"><b>Outcome ${number}</b></p>`}
    <ul class="check">
      ${parts.map(([part, says]) =>
        outcome[part]
          ? html`<li>${icon('tick', 20)}<span>${says}</span></li>`
          : html`<li>${icon('ring', 20)}<span>${smartAdvice[part]}</span></li>`,
      )}
    </ul>`
}
