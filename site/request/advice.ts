/** Everything that could make a request stronger, by question. Advice only: nothing here keeps a request from being ready. */
import type { RequestForm } from '../../content/model/request-form'
import { type Given, keyOf, textWith } from './advice/given'
import { onMoney } from './advice/money'
import { type Advice, type Rule, rules } from './advice/rules'
import { lacking, outcomesIn, smartAdvice } from './advice/smart'
import { asksQuestion, isProvisionOnly, namesNotional, namesResearch, namesResources } from './advice/wording'
import { type Answers, answerOf, chosenOf, isPupilGiven, pupilsOf, textOf } from './answers'
import { askedKeys } from './conditions'
import { fieldsOf } from './form'
import { likelyBirthDates, likelyNames, pupilNumbers } from './privacy/likely'
import { listedIn, redacted, typedIn } from './privacy'
import { dayOf, wholeOf } from './values'
import { listed } from '../text/words'

export { rules }
export type { Advice, Rule }

/**
 * Advice on what has been written; a question that nobody has answered gets none.
 * @param today `YYYY-MM-DD`.
 * @param allowed names that may stand in the text: the school, the community, terms of the glossary.
 */
export function adviceOn(form: RequestForm, answers: Answers, today: string, allowed: readonly string[] = []): Advice[] {
  const given: Given = { form, answers, asked: askedKeys(form, answers) }
  return [
    ...onSolution(given),
    ...onOutcomes(given),
    ...onDone(given),
    ...onMoney(given),
    ...onGrounds(given),
    ...onCounts(given),
    ...onNames(given, today, allowed),
  ]
}

function onSolution(given: Given): Advice[] {
  const solution = textWith(given, 'solution')
  if (!solution) return []
  const { key, text } = solution
  return [
    ...(asksQuestion(text) ? [] : [{ key, rule: 'change' as const, says: 'Put it as a question that the community can answer.' }]),
    ...(isProvisionOnly(text)
      ? [{ key, rule: 'change' as const, says: 'Say what will change for the children, before what will be provided.' }]
      : []),
    ...(namesResearch(text) ? [] : [{ key, rule: 'research' as const, says: 'Name the research you have looked at.' }]),
  ]
}

function onOutcomes(given: Given): Advice[] {
  const outcomes = textWith(given, 'outcomes')
  if (!outcomes) return []
  const parts = outcomesIn(outcomes.text)
  return parts.flatMap((outcome, i) => {
    const name = parts.length === 1 ? '' : `Outcome ${i + 1}: `
    return [
      ...lacking(outcome).map((part) => ({ key: outcomes.key, rule: 'smart' as const, says: name + smartAdvice[part] })),
      ...(isProvisionOnly(outcome.text)
        ? [
            {
              key: outcomes.key,
              rule: 'change' as const,
              says: `${name}Say what will be different for the children, rather than what staff will do.`,
            },
          ]
        : []),
    ]
  })
}

function onDone(given: Given): Advice[] {
  const done = textWith(given, 'already-done')
  if (!done) return []
  return [
    ...(namesNotional(done.text) ? [] : [{ key: done.key, rule: 'notional' as const, says: 'Say how you used your notional budget.' }]),
    ...(namesResources(done.text)
      ? []
      : [{ key: done.key, rule: 'resources' as const, says: 'Name the services, programmes or training you have used.' }]),
  ]
}

function onGrounds(given: Given): Advice[] {
  const key = keyOf(given, 'grounds')
  const until = keyOf(given, 'until')
  const last = until === undefined ? '' : textOf(given.answers, until)
  const dates = fieldsOf(given.form).filter(({ key: k, kind }) => kind === 'date' && given.asked.has(k))
  const first = dates.find(({ key: k, page }) => k !== until && page !== undefined && page === dates.find((d) => d.key === until)?.page)
  const from = first && dayOf(textOf(given.answers, first.key))
  const to = dayOf(last)
  const advice: Advice[] = []
  if (until !== undefined && from && to && to < from) advice.push({ key: until, rule: 'dates', says: 'The last day is before the first.' })
  if (key === undefined) return advice
  if (chosenOf(given.answers, key).length === 0)
    advice.push({ key, rule: 'exceptional', says: 'Without one of the four grounds, the request waits for the next meeting.' })
  if (chosenOf(given.answers, key).includes('otherAuthority'))
    advice.push({ key, rule: 'authority', says: 'Ask the other council for the money first.' })
  if (until !== undefined && last.trim() === '') advice.push({ key: until, rule: 'period', says: 'Give the last day the money is for.' })
  return advice
}

/** Numbers of pupils that are greater than the number of pupils named. */
function onCounts({ form, answers, asked }: Given): Advice[] {
  return form.sections.flatMap(({ fields }) => {
    const box = fields.find(({ kind }) => kind === 'pupils')
    const named = box ? pupilsOf(answerOf(answers, box.key)).filter(isPupilGiven).length : 0
    if (named === 0) return []
    return fields
      .filter(({ key, kind }) => kind === 'number' && asked.has(key) && (wholeOf(textOf(answers, key)) ?? 0) > named)
      .map(({ key }): Advice => ({ key, rule: 'sums', says: `This is more than the number of pupils you have named, ${named}.` }))
  })
}

/** Other names, dates and numbers that may tell who a child is, in text that the community reads. */
function onNames({ form, answers, asked }: Given, today: string, allowed: readonly string[]): Advice[] {
  const pupils = listedIn(form, answers)
  return fieldsOf(form)
    .filter(({ key, kind, hiddenFrom }) => kind === 'text' && asked.has(key) && !hiddenFrom.includes('community'))
    .flatMap(({ key }) => {
      // What is listed is warned of anyway, and replaced in the community's copy.
      const text = redacted(typedIn(answerOf(answers, key)).join('\n'), pupils)
      const names = [...new Set(likelyNames(text, allowed).map((found) => found.text))]
      const dates = likelyBirthDates(text, today).map((found) => found.text)
      const numbers = pupilNumbers(text).map((found) => found.text)
      const say = (found: string[], says: string): Advice[] =>
        found.length === 0 ? [] : [{ key, rule: 'private', says: `${says} ${listed(found.map((word) => `“${word}”`))}.` }]
      return [
        ...say(names, 'The community reads this. Is it a pupil’s name?'),
        ...say(dates, 'The community reads this. Is it a date of birth?'),
        ...say(numbers, 'The community reads this. Is it a pupil number?'),
      ]
    })
}
