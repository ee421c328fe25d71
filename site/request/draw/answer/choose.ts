/** Lists of options, with “other” where something may be written in. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { type Choice, isChoice } from '../../answers'
import type { Asked } from '../asked'
import { box, choice, labelledBox } from '../parts'

const chosen = ({ answer }: Asked): Choice => (isChoice(answer) ? answer : { chosen: [], other: '' })

/** One or several of a list. Writing in “other” keeps its words while it is unticked, for ticking it again. */
export function options(asked: Asked): TemplateResult {
  const { field, set, problems } = asked
  const now = chosen(asked)
  const kind = field.kind === 'one' ? 'radio' : 'checkbox'
  const pick = (key: string, on: boolean): void => {
    const rest = kind === 'radio' ? [] : now.chosen.filter((one) => one !== key)
    // In the form's order, whichever was ticked first.
    const all = [...field.options.map((option) => option.key), 'other']
    const picked = on ? [...rest, key] : rest
    set({ ...now, chosen: [...picked].sort((a, b) => all.indexOf(a) - all.indexOf(b)) })
  }
  const otherWrong = problems.find((problem) => problem.box === 'other')?.message
  return html`<div class=${kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'}>
    ${field.options.map(({ key, label }) =>
      choice({ id: `${field.key}-${key}`, name: field.key, label, kind, checked: now.chosen.includes(key), change: (on) => pick(key, on) }),
    )}
    ${
      field.otherAllowed
        ? html`${choice({
            id: `${field.key}-other`,
            name: field.key,
            label: 'Other',
            kind,
            checked: now.chosen.includes('other'),
            change: (on) => pick('other', on),
          })}
          ${
            now.chosen.includes('other')
              ? html`<div class="inset">
                  ${labelledBox('What is it?', otherWrong, {
                    id: `${field.key}-other-text`,
                    value: now.other,
                    input: (other) => set({ ...now, other }),
                  })}
                </div>`
              : nothing
          }`
        : nothing
    }
  </div>`
}

/** A list that the site does not know: what is chosen is written in. Known names, such as trusts, are offered while typing. */
export function writtenIn(asked: Asked, describedBy: string | undefined, wrong: boolean): TemplateResult {
  const { field, set, data } = asked
  const list = `${field.key}-list`
  const trusts = /\b(trust|federation)\b/i.test(field.label) ? [...new Set(data.schools.flatMap(({ trust }) => trust ?? []))].sort() : []
  const now = chosen(asked)
  return html`${box({
    id: field.key,
    value: now.other,
    describedBy,
    wrong,
    ...(trusts.length > 0 ? { list } : {}),
    input: (other) => set({ chosen: other.trim() ? ['other'] : [], other }),
  })}
  ${trusts.length > 0 ? html`<datalist id=${list}>${trusts.map((trust) => html`<option value=${trust}></option>`)}</datalist>` : nothing}`
}

export const yesNo = ({ field, answer, set }: Asked): TemplateResult =>
  html`<div class="govuk-radios">
    ${(['yes', 'no'] as const).map((value) =>
      choice({
        id: `${field.key}-${value}`,
        name: field.key,
        label: value === 'yes' ? 'Yes' : 'No',
        kind: 'radio',
        checked: answer === value,
        change: () => set(value),
      }),
    )}
  </div>`
