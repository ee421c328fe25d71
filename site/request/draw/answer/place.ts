/** Communities and schools from the site's own lists, or written in where they are not listed. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { ifDefined } from 'lit-html/directives/if-defined.js'
import { live } from 'lit-html/directives/live.js'
import { fieldsOf } from '../../form'
import { type Place, isPlace, placeOf } from '../../answers'
import type { Asked } from '../asked'
import { labelledBox } from '../parts'

const NOT_LISTED = '-'

interface Option {
  slug: string
  title: string
}
interface Group {
  title: string
  options: readonly Option[]
}

/** A list to choose from. What was written in stays while something of the list is chosen, for going back to it. */
export function place(asked: Asked, describedBy: string | undefined, wrong: boolean): TemplateResult {
  const { field, answer, problems, set, say } = asked
  const now: Place | undefined = isPlace(answer) ? answer : undefined
  const what = field.kind === 'community' ? 'community' : 'school'
  const groups = field.kind === 'community' ? communities(asked) : schools(asked)
  const written = now !== undefined && now.slug === undefined
  // A list from which the chosen one has gone keeps it: it is what the writer meant.
  const gone = now?.slug !== undefined && !groups.some(({ options }) => options.some(({ slug }) => slug === now.slug))
  const choose = (slug: string): void => {
    if (slug === NOT_LISTED) {
      set({ name: '' })
      // The keyboard stays on the list: whoever goes through it with the arrows comes by here.
      say(`Write the name of the ${what} in the box below.`)
      return
    }
    const option = groups.flatMap(({ options }) => options).find((one) => one.slug === slug)
    set(option ? { slug, name: option.title } : '')
  }
  return html`<select
      class=${`govuk-select${wrong ? ' govuk-select--error' : ''}`}
      id=${field.key}
      autocomplete="off"
      aria-describedby=${ifDefined(describedBy)}
      aria-invalid=${ifDefined(wrong ? 'true' : undefined)}
      .value=${live(written ? NOT_LISTED : (now?.slug ?? ''))}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${now === undefined}>Choose a ${what}</option>
      ${gone && now.slug ? html`<option value=${now.slug} selected>${now.name}</option>` : nothing}
      ${groups.map(
        ({ title, options }) =>
          html`<optgroup label=${title}>
            ${options.map((option) => html`<option value=${option.slug} ?selected=${option.slug === now?.slug}>${option.title}</option>`)}
          </optgroup>`,
      )}
      <option value=${NOT_LISTED} ?selected=${written}>It is not listed</option>
    </select>
    ${
      written
        ? html`<div class="inset">
            ${labelledBox(`Name of the ${what}`, problems.find(({ box }) => box === 'written')?.message, {
              id: `${field.key}-written`,
              value: now.name,
              input: (name) => set({ name }),
            })}
          </div>`
        : nothing
    }`
}

function communities({ data: { planner } }: Asked): Group[] {
  return planner.areas
    .map(({ slug, title }) => ({ title: `${title} area`, options: planner.communities.filter(({ area }) => area === slug) }))
    .filter(({ options }) => options.length > 0)
}

/** Schools of the chosen community first, then the others, each under its community. */
function schools({ data, answers, field }: Asked): Group[] {
  const key = communityKey(field.key, data.forms)
  const chosen = key === undefined ? undefined : placeOf(answers, key)?.slug
  const groups = data.planner.communities.map(({ slug, title }) => ({
    slug,
    title,
    options: data.schools.filter(({ community }) => community === slug),
  }))
  const filled = groups.filter(({ options }) => options.length > 0)
  return [...filled.filter(({ slug }) => slug === chosen), ...filled.filter(({ slug }) => slug !== chosen)]
}

/** The question that asks for the community in the form a school is asked for in. */
const communityKey = (school: string, forms: Asked['data']['forms']): string | undefined =>
  forms
    .map(fieldsOf)
    .find((fields) => fields.some(({ key }) => key === school))
    ?.find(({ kind }) => kind === 'community')?.key
