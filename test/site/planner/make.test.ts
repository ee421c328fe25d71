/** What is made of an address: the clocks that start by themselves. */
import { describe, expect, test } from 'vitest'
import { workCalendar } from '../../../site/planner/calendar'
import type { PlannerData } from '../../../site/planner/data'
import { dayAt, textAt } from '../../../site/planner/days'
import { form } from '../../../site/planner/draw/form'
import { make } from '../../../site/planner/make'
import { readState } from '../../../site/planner/state'
import { calendars, newCalendar, newRule, rules } from '../../support/planner'

const TODAY = '2026-11-22'
const data: PlannerData = {
  day: TODAY,
  sample: false,
  rules: [
    ...rules,
    newRule({ trigger: 'term-start', direction: 'after', amount: 2, unit: 'weeks' }),
    newRule({ trigger: 'quarter', direction: 'after', amount: 2, unit: 'weeks' }),
  ],
  clashes: [],
  calendars: [...calendars, newCalendar('school-terms', { '2026-11-02/2026-12-18': 'Term 2', '2027-01-04/2027-02-12': 'Term 3' })],
  areas: [],
  communities: [],
  grounds: [],
}
const asked = (query: string, of: PlannerData = data) => {
  const state = readState(new URLSearchParams(query))
  const made = make(state, of, { rules: of.rules, calendar: workCalendar(of.calendars) }, dayAt(TODAY))
  return { made, asks: form(state, made, of, TODAY).text }
}

describe('clocks that start by themselves', () => {
  test.each([
    ['term-start', '', '2027-01-04'],
    ['term-start', '&date=2/11/2026', '2026-11-02'],
    ['quarter', '', '2026-12-01'],
    ['quarter', '&date=1/3/2027', '2027-03-01'],
  ])('%s with the date “%s” counts from %s', (clock, date, day) => {
    const { made, asks } = asked(`plan=clock&clock=${clock}${date}`)
    expect(textAt(made.plan!.start.day)).toBe(day)
    expect(made.plan!.tasks.map(({ due }) => due)).toEqual([dayAt(day) + 14])
    expect(asks).toContain('Leave empty for the next one')
  })

  test('a date that cannot be read is no empty one', () => {
    const { made } = asked('plan=clock&clock=quarter&date=31/2/2027')
    expect(made.plan).toBeUndefined()
    expect(made.errors.date).toContain('There is no 31 February 2027.')
  })

  test('where no later term is published nothing is counted', () =>
    expect(asked('plan=clock&clock=term-start', { ...data, calendars }).made.plan).toBeUndefined())

  test('any other clock waits for a day', () => expect(asked('plan=clock&clock=hearing').made.plan).toBeUndefined())

  test('only clocks that a rule counts from are offered, and the one that a link asks for', () => {
    const offered = (clock: string, of?: PlannerData) =>
      [...asked(`plan=clock&clock=${clock}`, of).asks.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value)
    expect(offered('hearing')).toEqual(
      expect.arrayContaining(['approval', 'receipt', 'final-ehcp', 'hearing', 'mediation', 'term-start', 'quarter', 'school-year']),
    )
    expect(offered('hearing', { ...data, rules })).not.toContain('quarter')
    expect(offered('quarter', { ...data, rules })).toContain('quarter')
    expect(offered('hearing')).not.toContain('meeting')
  })
})
