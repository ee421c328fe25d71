/** The clerk's and KCC's page without a browser: addresses, the meeting, advice, days, papers, what is kept. */
import { assert, constantFrom, integer, property, string } from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { FormField } from '../../../content/model/request-form'
import type { PlannerData } from '../../../site/planner/data'
import { dayAt, textAt } from '../../../site/planner/days'
import { type OnDesk, answered, openFiles } from '../../../site/request/after'
import type { Answer } from '../../../site/request/answers'
import { fieldsOf } from '../../../site/request/form'
import { adviceFor, moneyFacts } from '../../../site/request/meeting/advice'
import { dueCalendar, handOverDue, kccTasks } from '../../../site/request/meeting/due'
import { keptFrom, tableFrom } from '../../../site/request/meeting/kept'
import { agendaPaper, mailLink, minutesPaper, pageOf } from '../../../site/request/meeting/papers'
import { type Route, hashOf, routeOf } from '../../../site/request/meeting/route'
import { NOT_LISTED, type Table, areaOf, emptyTable, meetingOf } from '../../../site/request/meeting/table'
import { book } from '../../support/planner'
import { community, fileOf, requestOf } from '../../support/request-files'
import { form } from './appendix-3'

const meeting = (date: string, more: object = {}) => ({ slug: `m-${date}`, title: date, date, ...more })
const planner: PlannerData = {
  day: '2026-12-17',
  sample: true,
  rules: [...book.rules],
  clashes: [],
  calendars: [],
  areas: [{ slug: 'east', title: 'East' }],
  communities: [
    {
      ...community,
      title: community.name,
      area: 'east',
      meetings: [meeting('2026-11-18'), meeting('2026-12-15', { cancelled: true }), meeting('2026-12-16'), meeting('2027-01-18')],
    },
    { slug: 'none', title: 'Without meetings', area: 'west', meetings: [] },
  ],
  grounds: [],
}
const today = dayAt('2026-12-17')
const choose = (...chosen: string[]): Answer => ({ chosen, other: '' })
const laid = async (...requests: ReturnType<typeof requestOf>[]): Promise<OnDesk[]> =>
  (await openFiles('community', [], await Promise.all(requests.map((request) => fileOf(request))), [form])).desk
const decided = async (answers: Record<string, Answer>, party: 'community' | 'kcc' = 'community'): Promise<OnDesk> => {
  const desk = await laid(requestOf('1', 'Class talk'))
  return Object.entries(answers).reduce((so, [key, answer]) => answered(so, '1', party, key, answer, '2026-12-17T10:00:00.000Z'), desk)[0]!
}
const agreedOn = (dateApproved: string): Promise<OnDesk> =>
  decided({ decision: choose('agreed'), requestResponse: choose('financial'), dateApproved })
const field = (key: string): FormField => fieldsOf(form).find((one) => one.key === key)!
const table = (more: Partial<Table>): Table => ({ ...emptyTable(), ...more })

describe('addresses', () => {
  test('lead back to where they came from, whatever the number of a request is', () => {
    const party = constantFrom('community' as const, 'kcc' as const)
    assert(
      property(party, string({ minLength: 1, unit: 'binary' }), constantFrom('request', 'hand-over', 'section'), (whose, id, at) => {
        const route = { at, party: whose, id, ...(at === 'section' ? { page: 'decisionPage' } : {}) } as Route
        expect(routeOf(hashOf(route))).toEqual(route)
      }),
    )
    for (const route of [{ at: 'choice' }, { at: 'table', party: 'kcc' }, { at: 'agenda', party: 'community' }] satisfies Route[])
      expect(routeOf(hashOf(route))).toEqual(route)
  })

  test('places on the page are no addresses, and unknown ones lead to the nearest that is known', () => {
    expect(hashOf({ at: 'request', party: 'kcc', id: 'a\ud800' })).toBe('#/kcc/request/a%EF%BF%BD')
    expect(routeOf('#main')).toBeUndefined()
    expect(routeOf('')).toEqual({ at: 'choice' })
    expect(routeOf('#/chair')).toEqual({ at: 'choice' })
    expect(routeOf('#/kcc/agenda')).toEqual({ at: 'table', party: 'kcc' })
    expect(routeOf('#/community/request/%zz')).toEqual({ at: 'request', party: 'community', id: '%zz' })
  })
})

describe('the meeting', () => {
  test('is the one nearest to today of the community that most requests name', async () => {
    const requests = await laid(requestOf('1', 'A', { community: { name: 'Elsewhere' } }), requestOf('2', 'B'), requestOf('3', 'C'))
    expect(meetingOf(table({ requests }), planner, today)).toMatchObject({ name: community.name, day: '2026-12-16', error: undefined })
    expect(meetingOf(table({ requests }), planner, dayAt('2027-01-03')).day).toBe('2027-01-18')
    // As near to the one before as to the one after: the one to come.
    expect(meetingOf(table({ requests }), planner, dayAt('2026-12-02')).day).toBe('2026-12-16')
    expect(meetingOf(table({ requests: requests.slice(0, 1) }), planner, today)).toMatchObject({ name: 'Elsewhere', day: undefined })
    expect(meetingOf(emptyTable(), planner, today)).toMatchObject({ name: '', day: undefined })
  })

  test('is what somebody has chosen, or the day they type', async () => {
    const requests = await laid(requestOf('2', 'B'))
    const at = (choice: Partial<Table['meeting']>) =>
      meetingOf(table({ requests, meeting: { name: '', date: '', ...choice } }), planner, today)
    expect(at({ meeting: 'm-2026-11-18' }).day).toBe('2026-11-18')
    expect(at({ meeting: NOT_LISTED, date: '5/1/2027' }).day).toBe('2027-01-05')
    expect(at({ meeting: NOT_LISTED, date: '31/2/2027' })).toMatchObject({
      day: undefined,
      error: 'There is no 31 February 2027. February has 28 days that year.',
    })
    expect(at({ community: NOT_LISTED, name: ' Our own ', date: '5/1/2027' })).toMatchObject({ name: 'Our own', day: '2027-01-05' })
    expect(at({ community: 'none', date: '5/1/2027' })).toMatchObject({ name: 'Without meetings', day: '2027-01-05' })
  })

  test('tells the area where the request does not', async () => {
    const [own, other] = await laid(requestOf('1', 'A'), requestOf('2', 'B', { community: { name: 'Elsewhere' } }))
    const so = table({ requests: [own!, other!], meeting: { community: 'none', name: '', date: '' } })
    const held = meetingOf(so, planner, today)
    expect(areaOf(own!, so, planner, held)).toBe('east')
    expect(areaOf(other!, so, planner, held)).toBe('west')
    expect(areaOf(other!, { ...so, areas: { '2': 'north' } }, planner, held)).toBe('north')
    expect(areaOf(other!, emptyTable(), planner, meetingOf(emptyTable(), planner, today))).toBeUndefined()
  })
})

describe('advice', () => {
  const said = async (key: string, answers: Record<string, Answer>, party: 'community' | 'kcc' = 'community') =>
    adviceFor(await decided(answers, party), party, field(key), '2026-12-17', party === 'community' ? '2026-12-16' : undefined)
  const agreed = { decision: choose('agreed'), requestResponse: choose('financial') }

  test('holds the sum against what was asked for', async () => {
    expect(await said('amountApproved', { ...agreed, amountApproved: '240' })).toEqual([])
    expect(await said('amountApproved', { ...agreed, amountApproved: '200.50' })).toEqual(['This is £39.50 less than the school asks for.'])
    expect((await said('amountApproved', { ...agreed, amountApproved: '1,000' }))[0]).toContain(
      'This is £760 more than the school asks for.',
    )
    expect(moneyFacts(await decided({ ...agreed, amountApproved: '200' }), 'community')).toEqual(['The school asks for £240.'])
  })

  test('holds days against each other', async () => {
    expect(await said('dateApproved', { ...agreed, dateApproved: '16 12 2026' })).toEqual([])
    expect(await said('dateApproved', { ...agreed, dateApproved: '18 12 2026' })).toEqual([
      'This day is still to come.',
      'The meeting is on Wednesday 16 December 2026. Another day is right where the chair decided between meetings.',
    ])
    expect((await said('dateApproved', { ...agreed, dateApproved: '1 9 2026' }))[0]).toBe(
      'This is before the request was finished, on 1 December 2026.',
    )
    expect(await said('reviewDate', { ...agreed, dateApproved: '16 12 2026', reviewDate: '15 12 2026' })).toEqual([
      'This is before the approval on 16 December 2026.',
    ])
    expect(await said('reviewDate', { decision: choose('referred'), reviewDate: '15 12 2026' })).toEqual(['This day has passed already.'])
    expect(await said('reviewDate', { ...agreed, dateApproved: '16 12 2026', reviewDate: '26 3 2027' })).toEqual([])
    expect(await said('reviewDate', { ...agreed, reviewDate: 'soon' })).toEqual([])
  })

  test('tells KCC where its sum is another than the community’s', async () => {
    const one = answered(
      [await decided({ ...agreed, amountApproved: '200', dateApproved: '16 12 2026' })],
      '1',
      'kcc',
      'finalAmount',
      '180',
      '',
    )[0]!
    expect(adviceFor(one, 'kcc', field('finalAmount'), '2026-12-17')).toEqual(['This is £20 less than the community approved.'])
    expect(moneyFacts(one, 'kcc')).toEqual(['The school asks for £240.', 'The community approved £200.'])
    const early = answered([one], '1', 'kcc', 'processed', '1 12 2026', '')[0]!
    expect(adviceFor(early, 'kcc', field('processed'), '2026-12-17')).toEqual(['This is before the approval on 16 December 2026.'])
  })
})

describe('days', () => {
  /** Monday to Friday without the bank holidays of England, counted one by one. */
  const bankHolidays = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30']
  const workingDaysAfter = (start: string, count: number): string => {
    const day = new Date(`${start}T12:00:00Z`)
    for (let left = count; left > 0;) {
      day.setUTCDate(day.getUTCDate() + 1)
      const closed = [0, 6].includes(day.getUTCDay()) || bankHolidays.includes(day.toISOString().slice(0, 10))
      if (!closed) left--
    }
    return day.toISOString().slice(0, 10)
  }

  test('of the hand-over are 3 working days, on any day of approval', async () => {
    const one = await agreedOn('16 12 2026')
    assert(
      property(integer({ min: dayAt('2026-12-01'), max: dayAt('2027-09-01') }), (number) => {
        const day = textAt(number)
        const on = { ...one, request: { ...one.request, answers: { ...one.request.answers, dateApproved: day } } }
        expect(textAt(handOverDue(on, book)!.task.due)).toBe(workingDaysAfter(day, 3))
      }),
    )
  })

  test('are none without an approval, or in a year that nobody plans for', async () => {
    expect(handOverDue(await decided({ decision: choose('referred') }), book)).toBeUndefined()
    expect(handOverDue(await agreedOn('16 12 1026'), book)).toBeUndefined()
    expect(kccTasks(await decided({ decision: choose('declined') }), '', book)).toEqual([])
  })

  test('of KCC are 30 working days from the approval and 30 days from the receipt', async () => {
    const days = (one: OnDesk, received: string) =>
      kccTasks(one, received, book)
        .flatMap((task) => [task, ...task.alternatives])
        .map(({ rule, due }) => `${rule.unit} ${textAt(due)}`)
    const one = await agreedOn('16 12 2026')
    expect(days(one, '18/12/2026')).toEqual([`working-days ${workingDaysAfter('2026-12-16', 30)}`, 'calendar-days 2027-01-17'])
    // Nobody has said when it came: the last day for sending it, 21 December.
    expect(days(one, '')).toEqual([`working-days ${workingDaysAfter('2026-12-16', 30)}`, 'calendar-days 2027-01-20'])
    expect(days(await decided({ decision: choose('referred') }), '18/12/2026')).toEqual(['calendar-days 2027-01-17'])
  })

  test('go into a calendar with the request’s number and nothing that a school wrote', async () => {
    const one = await agreedOn('16 12 2026')
    const options = { ...community, sample: false, siteUrl: 'https://signpost.example', now: '2026-12-17T09:00:00Z' }
    const text = dueCalendar(one, handOverDue(one, book)!, book, options)
    const [event, ...others] = new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent')
    expect(others).toEqual([])
    expect(String(event!.getFirstPropertyValue('dtstart'))).toBe('2026-12-21')
    expect(String(event!.getFirstPropertyValue('summary'))).toBe(
      'Send the approved form to the HNF Officer - Sample Community E1 (sample), request 1',
    )
    expect(event!.getFirstPropertyValue('uid')).toBe('send-approved-form.request-1@sample-community-e1.plan.signpost')
    expect(text).not.toContain('Class talk')
  })
})

test('papers say it where the site is a sample, and hold markup as text', async () => {
  const requests = await laid(requestOf('1', 'A & B <i>'))
  const agenda = agendaPaper(requests, 'E1', '2026-12-16', true)
  expect(agenda.text.split('\n').at(-1)).toBe('This is a generated sample, not real.')
  expect(pageOf(agenda)).toMatch(/^<!doctype html>[\s\S]*A &amp; B &lt;i&gt;[\s\S]*<p>This is a generated sample, not real.<\/p>/)
  expect(minutesPaper(requests, 'E1', '2026-12-16', false)).toMatchObject({ file: 'decisions-2026-12-16' })
  expect(minutesPaper(requests, 'E1', '2026-12-16', false).text).not.toContain('sample')
})

test('a link for e-mail holds its subject and text as they are', () => {
  const link = new URL(mailLink('officer@example.org', 'A & B?', 'One\n\nTwo = 2'))
  expect([link.pathname, link.searchParams.get('subject'), link.searchParams.get('body')]).toEqual([
    'officer@example.org',
    'A & B?',
    'One\r\n\r\nTwo = 2',
  ])
})

test('a table comes back as it was kept; a request whose form has gone is named', async () => {
  const requests = [await agreedOn('16 12 2026'), ...(await laid(requestOf('2', 'B')))]
  const so = table({ requests, sent: { '1': '2026-12-17' }, received: { '2': '3' }, areas: { '2': 'west' } })
  const kept = structuredClone(keptFrom(so, 4))
  expect(kept.revision).toBe(4)
  expect(tableFrom(kept, [form])).toEqual({ table: so, gone: [] })
  const gone = tableFrom(kept, [])
  expect(gone.table.requests).toEqual([])
  expect(gone.gone.map(({ file }) => file)).toEqual(['Request 1', 'Request 2'])
})
