/** Where things are said: of a day that was given beside its field, of the plan as a whole in the panel. */
import { describe, expect, test } from 'vitest'
import { deadlineRule } from '../../../content/model/deadline-rule'
import type { Doc } from '../../../content/model/types'
import { workCalendar } from '../../../site/planner/calendar'
import type { PlannerData } from '../../../site/planner/data'
import { dayAt } from '../../../site/planner/days'
import { form } from '../../../site/planner/draw/form'
import { result } from '../../../site/planner/draw/result'
import { clashesOf } from '../../../site/planner/gather'
import { make } from '../../../site/planner/make'
import { planFrom } from '../../../site/planner/plan'
import { planWarnings } from '../../../site/planner/plan-warnings'
import { readState } from '../../../site/planner/state'
import { calendar, calendars, newCalendar, planRule, ruleData, rules, seedRules } from '../../support/planner'

const TODAY = '2026-11-22'
const meeting = (date: string) => ({ slug: date, title: 'Meeting', date })
const data: PlannerData = {
  day: TODAY,
  sample: false,
  rules,
  clashes: [],
  calendars: [...calendars, newCalendar('school-terms', { '2026-11-02/2026-12-18': 'Term 2', '2027-01-04/2027-02-12': 'Term 3' })],
  areas: [{ slug: 'north', title: 'North' }],
  communities: [{ slug: 'c', title: 'C', area: 'north', meetings: ['2026-11-10', '2026-12-08', '2026-12-29'].map(meeting) }],
  grounds: [],
}
const book = { rules, calendar: workCalendar(data.calendars) }
const asked = (query: string) => {
  const state = readState(new URLSearchParams(query))
  const made = make(state, data, book, dayAt(TODAY))
  return {
    notes: made.notes,
    asks: form(state, made, data, TODAY).text,
    shows: result({ state, made, book, today: dayAt(TODAY), grounds: [] }).text,
  }
}

describe('beside the field stands', () => {
  test.each([
    ['that nobody is at work', 'date=26 December 2026', 'The meeting is on a day when nobody is at work: Saturday 26 December (Saturday).'],
    [
      'that schools are closed',
      'date=29/12/2026',
      'The meeting is in a school holiday. The last school day before it is Friday 18 December, the first after it Monday 4 January 2027.',
    ],
    ['that it is over', 'date=10/11/2026', 'The meeting on Tuesday 10 November is over.'],
    ['that bank holidays are not known yet', 'date=10/1/2029', 'Bank holidays are listed up to 31 December 2028, so dates counted'],
    ['or any more', 'date=12/11/2019', 'Bank holidays are listed from 1 January 2020 on, so dates counted'],
    ['that the year is far away', 'date=5/5/2031', '5 May 2031 is more than 4 years away. Check the year.'],
    ['or long ago', 'date=5/5/2016', '5 May 2016 was more than 10 years ago. Check the year.'],
    ['the year of another clock’s day', 'plan=clock&clock=hearing&date=5/5/2031', '5 May 2031 is more than 4 years away.'],
    ['the year of the school year', 'plan=clock&clock=school-year&date=5/5/2031', '5 May 2031 is more than 4 years away.'],
    ['that the day needed has passed', 'plan=needed&community=c&date=20/11/2026', 'Friday 20 November has passed.'],
    ['that no later term is known', 'plan=clock&clock=term-start&date=', 'No later term is published here.'],
  ])('%s: %s', (_, query, words) => {
    const today = query.includes('term-start') ? '2027-01-05' : TODAY
    const state = readState(new URLSearchParams(query))
    const made = make(state, data, book, dayAt(today))
    expect(made.notes.date!.join(' ')).toContain(words)
    const asks = form(state, made, data, today).text
    expect(/<div class="note" id="date-note">(.*?)<\/div>/.exec(asks)![1]).toContain(words)
    expect(asks).toMatch(/id="date"[^>]* aria-describedby="date-hint date-note"/)
  })

  test('beside the list of meetings what is to be said of the one chosen', () => {
    const { notes, asks } = asked('community=c&meeting=2026-12-29')
    expect(notes).toEqual({ meeting: [expect.stringContaining('The meeting is in a school holiday.')] })
    expect(asks).toMatch(/<select[^>]* id="meeting"[^>]* aria-describedby="meeting-note"/)
    expect(asked('community=c&meeting=2026-11-10').notes.meeting).toEqual([expect.stringContaining('is over')])
  })

  test('nothing where nothing is amiss, and nothing of a day that cannot be read', () => {
    expect(asked('community=c&meeting=2026-12-08').asks).not.toContain('class="note"')
    expect(asked('date=31/2/2031').asks).not.toContain('class="note"')
    // Two years are planned ahead; a hearing may lie on any day.
    expect(asked('date=21/11/2028').asks).not.toContain('Check the year')
    expect(asked('plan=clock&clock=hearing&date=29/12/2026').asks).not.toContain('class="note"')
  })
})

describe('the plan', () => {
  test('does not say it again on the screen, and says it on paper, where there is no form', () => {
    const { shows } = asked('date=26 December 2026')
    expect(shows.match(/nobody is at work: /g)).toHaveLength(1)
    expect(/<div class="panel onpaper">(.*?)<\/div>/.exec(shows)![1]).toContain('nobody is at work')
  })

  test('says it of a meeting that was looked for backwards, which has no field', () => {
    const { shows, notes } = asked('plan=needed&community=c&date=30/12/2026')
    expect(notes).toEqual({ date: [] })
    expect(/<div class="panel">(.*?)<\/div>/.exec(shows)![1]).toContain('The meeting is in a school holiday.')
  })

  test('keeps in its panel what is of the plan as a whole', () =>
    expect(asked('date=10/12/2027').shows).toMatch(/<div class="panel"><p>No school term dates are published for this time/))
})

describe('rules that contradict each other', () => {
  const doc = (more: Record<string, unknown>) => deadlineRule.parse(ruleData({ title: 'Send the form', ...more })) as Doc<'deadline-rule'>
  const early = doc({ slug: 'early', effective: { from: '2026-01-01' } })
  const late = doc({ slug: 'late', amount: 15, effective: { until: '2026-12-31' } })
  const clashes = clashesOf([early, late])
  const said = (day: string) =>
    planWarnings(
      planFrom({ trigger: 'meeting', day: dayAt(day) }, { rules: [], calendar }),
      { rules: [early, late].map(planRule), clashes, calendar },
      dayAt(TODAY),
    ).filter((text) => text.includes('different days'))

  test('are found at publish, and told where both hold', () => {
    expect(clashes).toMatchObject([{ slugs: ['early', 'late'] }])
    expect(said('2026-06-10')).toEqual([
      '“Send the form” (early) and “Send the form” (late) give different days for the same thing at the same time. Both dates are shown.',
    ])
    expect([said('2025-12-31'), said('2027-01-01')]).toEqual([[], []])
  })

  test('the seed has none', () => expect(clashesOf(seedRules as Doc<'deadline-rule'>[])).toEqual([]))
})
