/** One page of the community's or KCC's section, in the pattern of the school's form. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { FormField } from '../../../../content/model/request-form'
import { dateOf, fullDate } from '../../../text/dates'
import { agendaOf, partyPages } from '../../after'
import { answerOf, isAnswered } from '../../answers'
import type { Problem } from '../../checks'
import { listedNames } from '../../checks'
import { controlId, problemId } from '../../draw/asked'
import { errorSummary } from '../../draw/errors'
import { question } from '../../draw/question'
import { sectionsFor } from '../../form'
import { type FormPage, around } from '../../pages'
import { adviceFor, moneyFacts } from '../advice'
import { type RequestView, back, keeping } from './view'

/** What is wrong on the page, as far as it is shown: what was wrong when somebody asked to go on, and still is. */
export const problemsShown = ({ shownProblems }: RequestView, page: FormPage): Problem[] =>
  page.problems.filter(({ key }) => shownProblems.has(key))

export function section(view: RequestView, page: FormPage): TemplateResult {
  const { work, party, one, go, focus } = view
  const { form, request } = one
  const { id } = request
  const { school, title } = agendaOf([one])[0]!
  const problems = problemsShown(view, page)
  const pages = partyPages(one, party, work.today)
  const { note } = sectionsFor(form, party).find(({ fields }) => fields.some(({ key }) => key === page.fields[0]?.key))!
  const goOn = (): void => {
    if (page.problems.length > 0) {
      view.showProblems(page.problems.map(({ key }) => key))
      return focus('errors')
    }
    const { after } = around(pages, page.key)
    go(after ? { at: 'section', party, id, page: after.key } : { at: 'request', party, id })
  }
  return html`${back({ at: 'request', party, id }, 'The request')}
    ${errorSummary(
      problems.map((problem) => {
        const to = problemId(
          page.fields.find(({ key }) => key === problem.key)!,
          problem,
        )
        return { says: problem.summary, href: `#${to}`, go: () => focus(to) }
      }),
    )}
    <form
      novalidate
      autocomplete="off"
      @submit=${(event: Event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <h1 tabindex="-1">${page.title}</h1>
      <p class="muted">${school}: ${title || 'without a name'}. Request ${id}.</p>
      ${repeat(
        page.fields,
        ({ key }) => key,
        (field) => asked(view, field, problems),
      )}
      ${keeping(view)}
      <div class="acts">
        <button type="submit" class="govuk-button">Save and go on</button>
      </div>
      ${note ? html`<p class="small muted">${note}</p>` : nothing}
    </form>`
}

function asked(view: RequestView, field: FormField, problems: readonly Problem[]): TemplateResult {
  const { work, party, one, focus } = view
  const { form, request } = one
  const answer = answerOf(request.answers, field.key)
  const { day } = work.meeting(party)
  const advice = isAnswered(answer) ? adviceFor(one, party, field, work.today, party === 'community' ? day : undefined) : []
  return question(
    {
      field,
      answer,
      answers: request.answers,
      problems: problems.filter(({ key }) => key === field.key),
      names: listedNames(form, request.answers),
      data: work.data,
      set: (given) => work.answer(party, request.id, field.key, given),
      say: view.sayLater,
      focus,
    },
    {
      before: field.kind === 'money' ? html`<p class="small">${moneyFacts(one, party).join(' ')}</p>` : nothing,
      after: html`${advice.length > 0 ? html`<div class="care" data-care=${field.key}>${advice.map((says) => html`<p>${says}</p>`)}</div>` : nothing}
      ${meetingDay(view, field, day, isAnswered(answer))}`,
    },
  )
}

/** The day of the meeting is the day of approval more often than not. */
function meetingDay(
  { work, party, one, focus }: RequestView,
  field: FormField,
  day: string | undefined,
  given: boolean,
): TemplateResult | typeof nothing {
  if (field.role !== 'approved-on' || party !== 'community' || given || day === undefined) return nothing
  return html`<button
    type="button"
    class="plain"
    @click=${() => {
      work.answer(party, one.request.id, field.key, dateOf(day))
      work.say(`${fullDate(day)} is filled in.`)
      focus(controlId(field))
    }}
  >
    Take the day of the meeting, ${fullDate(day)}
  </button>`
}
