/**
 * Two copies of a request: KCC's is whole, the community's holds no listed name and no listed date of birth
 * (faq:cos-132, faq:cos-134). What the school chose from the site's own lists stays: it is public, as in “St Mary's”.
 */
import type { FormParty, RequestForm } from '../../content/model/request-form'
import { type Answer, type Answers, answerOf, costLinesOf, isChoice, isPlace, pupilsOf } from './answers'
import { partAnswers } from './conditions'
import { fieldOf, fieldsOf } from './form'
import { birthDateFinder } from './privacy/birth-dates'
import { nameFinder, namesOf } from './privacy/names'
import { type Finder, type Found, replaced } from './privacy/spans'
import type { CopyOf, Request } from './request'

export const NAME = '[name]'
export const BIRTH_DATE = '[date of birth]'

export interface Listed {
  names: Finder
  birthDates: Finder
}

/** Finders for the pupils whom the school has listed, also in a branch that is closed now. */
export function listedIn(form: RequestForm, answers: Answers): Listed {
  const pupils = fieldsOf(form).flatMap(({ key, kind }) => (kind === 'pupils' ? pupilsOf(answerOf(answers, key)) : []))
  return { names: nameFinder(namesOf(pupils)), birthDates: birthDateFinder(pupils.map(({ dateOfBirth }) => dateOfBirth)) }
}

/** The text without listed names and dates. Looked through again until nothing is found, for one change may show another. */
export function redacted(text: string, { names, birthDates }: Listed): string {
  let now = text
  for (let round = 0; round < 5; round++) {
    const next = clean(clean(now, birthDates, BIRTH_DATE), names, NAME)
    if (next === now) return now
    now = next
  }
  return now
}

/** Replaces what is found, but not in the words put there before. */
function clean(text: string, find: Finder, by: string): string {
  return text
    .split(/(\[name\]|\[date of birth\])/)
    .map((part) => (part === NAME || part === BIRTH_DATE ? part : replaced(part, find(part), by)))
    .join('')
}

function redactedAnswer(answer: Answer, listed: Listed): Answer {
  const text = (typed: string): string => redacted(typed, listed)
  if (typeof answer === 'string') return text(answer)
  if (isChoice(answer)) return { chosen: answer.chosen, other: text(answer.other) }
  if (isPlace(answer)) return answer.slug ? answer : { name: text(answer.name) }
  return costLinesOf(answer).map(({ what, amount, staff }) => ({ what: text(what), amount: text(amount), staff }))
}

/** Whether an answer of a question may be in a copy. Pupils never are in the community's, whatever the form says. */
const isFor = (form: RequestForm, key: string, party: FormParty): boolean => {
  const field = fieldOf(form, key)
  return field !== undefined && !field.hiddenFrom.includes(party) && !(party === 'community' && field.kind === 'pupils')
}

/**
 * A request as one party may see it. Answers that no question of the form asks for, and those of closed branches, stay
 * behind. The number of the request is the same in both copies.
 */
export function copyFor(party: 'community' | 'kcc', form: RequestForm, request: Request): Request {
  const { open } = partAnswers(form, request.answers)
  const seen = Object.entries(open).filter(([key]) => isFor(form, key, party))
  if (party === 'kcc') return { ...request, answers: Object.fromEntries(seen) }
  const listed = listedIn(form, request.answers)
  const generated = new Set(fieldsOf(form).flatMap(({ key, kind }) => (kind === 'generated' ? [key] : [])))
  return {
    ...request,
    title: redacted(request.title, listed),
    answers: Object.fromEntries(seen.map(([key, answer]) => [key, generated.has(key) ? answer : redactedAnswer(answer, listed)])),
  }
}

/** Where a listed name or date of birth stands in an answer that the community reads. */
export interface PrivateFound {
  key: string
  what: 'name' | 'date of birth'
  found: Found[]
}

/** What will be replaced in the community's copy, by question: shown as a warning while the request is written. */
export function privateIn(form: RequestForm, answers: Answers): PrivateFound[] {
  const { names, birthDates } = listedIn(form, answers)
  return fieldsOf(form)
    .filter(({ key, kind }) => kind !== 'generated' && isFor(form, key, 'community'))
    .flatMap(({ key }) => {
      const text = typedIn(answerOf(answers, key)).join('\n')
      const all: PrivateFound[] = [
        { key, what: 'name', found: names(text) },
        { key, what: 'date of birth', found: birthDates(text) },
      ]
      return all.filter(({ found }) => found.length > 0)
    })
}

/** Everything in an answer that a person typed. */
export function typedIn(answer: Answer | undefined): string[] {
  if (answer === undefined) return []
  if (typeof answer === 'string') return [answer]
  if (isChoice(answer)) return [answer.other]
  if (isPlace(answer)) return answer.slug ? [] : [answer.name]
  return costLinesOf(answer).flatMap(({ what, amount }) => [what, amount])
}

/** A file name without an ending, from figures and fixed words alone: nothing that was typed is in it. */
export const fileNameOf = (request: Request, copy: CopyOf): string =>
  `request-${request.id}-${copy === 'draft' ? 'draft' : copy === 'kcc' ? 'for-kcc' : 'for-community'}`
