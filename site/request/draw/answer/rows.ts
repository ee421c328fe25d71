/** Answers with rows: pupils, and what each part costs. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { counted } from '../../../text/words'
import { type CostLine, type Pupil, costLinesOf, isCostGiven, isPupilGiven, pupilsOf, totalOf } from '../../answers'
import { pounds } from '../../values'
import type { Asked } from '../asked'
import { choice, labelledBox } from '../parts'

const noPupil: Pupil = { name: '', dateOfBirth: '', knownAs: '' }
const noCost: CostLine = { what: '', amount: '', staff: false }

interface Kind<Row> {
  /** Such as `Pupil`. */
  one: string
  empty: Row
  given(row: Row): boolean
  set(rows: Row[]): void
  /** The box that a new row begins with. */
  first: string
  boxes(row: Row, at: number, change: (row: Row) => void): TemplateResult
}

/** Rows under each other, one empty one at least, with buttons to add and to remove. */
function rows<Row extends object>({ field, say, focus }: Asked, held: readonly Row[], kind: Kind<Row>): TemplateResult {
  const { set } = kind
  const shown = held.length > 0 ? held : [kind.empty]
  const remove = (at: number): void => {
    set(shown.toSpliced(at, 1))
    say(`${kind.one} ${at + 1} removed.`)
    // The keyboard stays where the row was: on the row that took its place, or on the last one.
    focus(`${field.key}-${Math.max(0, Math.min(at, shown.length - 2))}-${kind.first}`)
  }
  const name = kind.one.toLowerCase()
  return html`<div class="rows">
    ${repeat(
      shown,
      (_, at) => at,
      (row, at) =>
        html`<fieldset class="govuk-fieldset rowset">
          <legend class="govuk-fieldset__legend">${kind.one} ${at + 1}</legend>
          ${kind.boxes(row, at, (changed) => set(shown.with(at, changed)))}
          ${
            shown.length > 1 || kind.given(row)
              ? html`<button type="button" class="plain" @click=${() => remove(at)}>
                  Remove<span class="vh"> ${name} ${at + 1}</span>
                </button>`
              : nothing
          }
        </fieldset>`,
    )}
    <button
      type="button"
      class="govuk-button govuk-button--secondary"
      @click=${() => {
        set([...shown, kind.empty])
        focus(`${field.key}-${shown.length}-${kind.first}`)
      }}
    >
      Add another ${name}
    </button>
  </div>`
}

const errorAt = ({ problems }: Asked, row: number, name: string): string | undefined =>
  problems.find((problem) => problem.row === row && problem.box === name)?.message ??
  (row === 0 && (name === 'name' || name === 'what') ? problems.find((problem) => problem.row === undefined)?.message : undefined)

/** Pupils' names and dates of birth. */
export const pupils = (asked: Asked): TemplateResult =>
  rows(asked, pupilsOf(asked.answer), {
    one: 'Pupil',
    empty: noPupil,
    given: isPupilGiven,
    set: asked.set,
    first: 'name',
    boxes: (row, at, change) => {
      const id = (name: string): string => `${asked.field.key}-${at}-${name}`
      return html`${labelledBox('Full name', errorAt(asked, at, 'name'), {
        id: id('name'),
        value: row.name,
        input: (name) => change({ ...row, name }),
      })}
      ${labelledBox(
        'Date of birth',
        errorAt(asked, at, 'dateOfBirth'),
        { id: id('dateOfBirth'), value: row.dateOfBirth, width: 20, input: (dateOfBirth) => change({ ...row, dateOfBirth }) },
        'Such as 27 10 2016',
      )}
      ${labelledBox(
        'Other names the pupil goes by, if any',
        undefined,
        { id: id('knownAs'), value: row.knownAs, input: (knownAs) => change({ ...row, knownAs }) },
        'Such as Annie. They are looked for in your text too.',
      )}`
    },
  })

/** What each part costs, and what it comes to. */
export function costs(asked: Asked): TemplateResult {
  const held = costLinesOf(asked.answer)
  const { pence, unread } = totalOf(held)
  return html`${rows(asked, held, {
    one: 'Cost',
    empty: noCost,
    given: isCostGiven,
    set: asked.set,
    first: 'what',
    boxes: (row, at, change) => {
      const id = (name: string): string => `${asked.field.key}-${at}-${name}`
      return html`${labelledBox('What is it for?', errorAt(asked, at, 'what'), {
          id: id('what'),
          value: row.what,
          input: (what) => change({ ...row, what }),
        })}
        ${labelledBox('Amount in pounds', errorAt(asked, at, 'amount'), {
          id: id('amount'),
          value: row.amount,
          mode: 'decimal',
          width: 10,
          input: (amount) => change({ ...row, amount }),
        })}
        <div class="govuk-checkboxes govuk-checkboxes--small">
          ${choice({
            id: id('staff'),
            name: id('staff'),
            label: 'This pays for staff',
            kind: 'checkbox',
            checked: row.staff,
            change: (staff) => change({ ...row, staff }),
          })}
        </div>`
    },
  })}
  ${
    held.some(isCostGiven)
      ? html`<p class="total">
          Total: <output><b>${pounds(pence)}</b></output>
          ${unread > 0 ? html` without ${counted(unread, 'amount')} that cannot be read` : nothing}
        </p>`
      : nothing
  }`
}
