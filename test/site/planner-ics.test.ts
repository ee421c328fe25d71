/** Calendar files: what is written is what an independent program reads. */
import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { roles } from '../../content/model/deadline-words'
import { deadlineRule } from '../../content/model/deadline-rule'
import { workCalendar } from '../../site/planner/calendar'
import { dayAt } from '../../site/planner/days'
import { type PlanOwner, meetingEvent, planEvents, takenAlong, uidOf } from '../../site/planner/events'
import { type PlannedEvent, type ToldEvent, calendarFile } from '../../site/planner/ics'
import { folded } from '../../site/planner/ics-text'
import type { PlanMeeting } from '../../site/planner/meetings'
import { planFrom } from '../../site/planner/plan'
import type { PlanRule } from '../../site/planner/rules'
import { readCalendar, tooLong } from '../support/calendar'

const info = {
  name: 'Canterbury S3',
  about: 'Its days.',
  siteUrl: 'https://signpost.example',
  address: '/communities/canterbury-s3/calendar.ics',
}
const changed = '2026-11-22T08:15:30Z'
const anEvent: PlannedEvent = {
  uid: 'a@b.signpost',
  title: 'Send',
  day: '2026-11-10',
  text: 'Do it.',
  address: '/faqs/',
  remindBefore: [7, 1],
}
const told = (event: Partial<PlannedEvent> = {}, more: Partial<ToldEvent> = {}): ToldEvent => ({
  event: { ...anEvent, ...event },
  sequence: 0,
  changed,
  ...more,
})
const read = (...events: ToldEvent[]) => {
  const file = calendarFile(info, events)
  expect(tooLong(file)).toEqual([])
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return [...readCalendar(file).events.values()]
}

describe('a calendar file', () => {
  test('holds what was put in, whatever the text', () => {
    const texts = string({
      unit: oneof(
        constantFrom('\n', '\r', '\r\n', ',', ';', '\\', '\\n', '😀', 'é', '\t', '"', ':', ' '),
        string({ unit: 'binary', maxLength: 9 }),
      ),
      maxLength: 200,
    })
    // The standard holds no control signs but tabs and line ends, and a file no half of a character.
    const isHeld = (sign: string) => (sign >= ' ' || sign === '\t' || sign === '\n') && sign !== '\u007f' && sign.isWellFormed()
    const asRead = (text: string) => [...text.replace(/\r\n?/g, '\n')].filter(isHeld).join('')
    assert(
      property(texts, texts, texts, (title, text, location) => {
        const [event] = read(told({ title: `T${title}`, text: `T${text}`, location: `L${location}` }))
        expect(event).toMatchObject({
          title: asRead(`T${title}`),
          text: asRead(`T${text}\nhttps://signpost.example/faqs/`),
          location: asRead(`L${location}`),
        })
      }),
      { numRuns: 500 },
    )
  })

  test('cuts lines at 75 octets and no character in two', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const parts = folded(text).split('\r\n ')
        expect(parts.join('')).toBe(text)
        for (const [i, part] of parts.entries()) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(i === 0 ? 75 : 74)
          expect(part.isWellFormed()).toBe(true)
        }
      }),
    )
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75))
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
    expect(folded('x'.repeat(74) + '😀')).toBe(`${'x'.repeat(74)}\r\n 😀`)
    expect(folded('')).toBe('')
  })

  test.each([
    ['2026-11-10', '2026-11-11'],
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-02-28', '2027-03-01'],
    ['2026-10-25', '2026-10-26'],
  ])('ends a whole day, %s, on the day after', (day, after) => {
    expect(read(told({ day }))[0]).toMatchObject({ starts: day, ends: after })
  })

  test.each([
    ['2026-11-10', '2026-11-10T09:30:00Z'],
    ['2026-06-10', '2026-06-10T08:30:00Z'],
    // The last Sundays of March and October, and the days before them.
    ['2026-03-28', '2026-03-28T09:30:00Z'],
    ['2026-03-29', '2026-03-29T08:30:00Z'],
    ['2026-10-24', '2026-10-24T08:30:00Z'],
    ['2026-10-25', '2026-10-25T09:30:00Z'],
    ['2035-07-02', '2035-07-02T08:30:00Z'],
  ])('tells half past nine in Kent on %s as %s', (day, utc) => {
    expect(read(told({ day, starts: '09:30', ends: '12:00' }))[0]!.starts).toBe(utc)
  })

  test('reminds at nine in the morning, or at the event’s own time', () => {
    expect(read(told())[0]!.reminders).toEqual(['-P6DT15H', '-PT15H'])
    expect(read(told({ starts: '09:30', ends: '12:00', remindBefore: [1] }))[0]!.reminders).toEqual(['-P1D'])
  })

  test('strikes out what was dropped, in words too, and reminds of it no more', () => {
    const [event] = read(told({}, { sequence: 4, cancelled: '2026-11-21' }))
    expect(event).toMatchObject({ status: 'CANCELLED', sequence: 4, title: 'Cancelled: Send', reminders: [], stamp: changed })
    expect(event!.text).toContain('taken out of the calendar on 21 November 2026')
  })

  test('without any event is a calendar still, and one that is handed out once asks nobody to look again', () => {
    expect(readCalendar(calendarFile(info, []))).toMatchObject({ name: 'Canterbury S3', events: new Map() })
    expect(calendarFile(info, [])).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n')
    expect(calendarFile({ ...info, address: undefined }, [])).not.toMatch(/REFRESH|TTL|SOURCE/)
  })

  describe('is the same', () => {
    const zone = process.env.TZ
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    })
    test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'])('on a device in %s', (name) => {
      process.env.TZ = name
      expect(new Date(0).getTimezoneOffset() !== 0 || name === 'UTC').toBe(true)
      const file = calendarFile(info, [told({ starts: '09:30', ends: '12:00' }), told({ uid: 'c@b.signpost' })])
      expect(file).toContain('DTSTART;TZID=Europe/London:20261110T093000\r\nDTEND;TZID=Europe/London:20261110T120000\r\n')
      expect(file).toContain('DTSTART;VALUE=DATE:20261110\r\nDTEND;VALUE=DATE:20261111\r\n')
      expect(file).toContain('DTSTAMP:20261122T081530Z\r\nLAST-MODIFIED:20261122T081530Z\r\n')
    })
  })
})

const owner: PlanOwner = { plan: 'canterbury-s3-2026-12', owner: 'canterbury-s3', name: 'Canterbury S3', sample: false }
const aMeeting: PlanMeeting = { slug: owner.plan, title: 'December', date: '2026-12-08', starts: '09:30', ends: '12:00', venue: 'Library' }

describe('a meeting as an event', () => {
  const event = (change: Partial<PlanMeeting>) => meetingEvent({ ...aMeeting, ...change }, owner)

  test('is called by its community, at its time and place, and named without its date', () => {
    expect(event({})).toMatchObject({ title: 'Meeting of Canterbury S3', starts: '09:30', ends: '12:00', location: 'Library' })
    expect(event({}).address).toBe('/meetings/canterbury-s3-2026-12/')
    expect(event({}).uid).toBe(event({ date: '2027-01-12', starts: '14:00', ends: undefined }).uid)
  })

  test('takes an hour where no end is given, the day where no start is given, and says so', () => {
    expect(event({ ends: undefined })).toMatchObject({ starts: '09:30', ends: '10:30', text: expect.stringContaining('an hour is shown') })
    const late = event({ starts: '23:30', ends: undefined })
    expect(late.starts).toBeUndefined()
    expect(late.text).toBe('It starts at 11.30pm. The end has not been given.')
    for (const untimed of [event({ starts: undefined }), event({ starts: undefined, ends: undefined })]) {
      expect(untimed.starts ?? untimed.ends).toBeUndefined()
      expect(untimed.text).toContain('The time has not been given yet.')
    }
  })

  test('is online where only a link is given', () => {
    expect(event({ venue: undefined, link: 'https://example.org/join' })).toMatchObject({
      location: 'Online',
      text: 'Join online: https://example.org/join',
    })
    expect(event({ venue: undefined }).location).toBeUndefined()
  })
})

describe('tasks as events', () => {
  const base = {
    months: [],
    requestKinds: [],
    countsMeetings: false,
    disagreements: [],
    direction: 'after',
    unit: 'working-days',
  } satisfies Partial<PlanRule>
  const terms = { title: 'Terms of Reference', places: 'section 8', href: '/sources/004/', date: 'March 2025' }
  const rules: PlanRule[] = [
    {
      ...base,
      slug: 'send',
      title: 'Send the form',
      what: 'Send it.',
      who: ['school'],
      trigger: 'meeting',
      direction: 'before',
      bound: 'at-least',
      amount: 10,
      sources: [terms],
    },
    {
      ...base,
      slug: 'review',
      title: 'Review',
      what: 'Read them.',
      who: ['chair', 'clerk'],
      trigger: 'meeting',
      direction: 'before',
      amount: 10,
      amountUntil: 5,
      sources: [terms],
    },
    {
      ...base,
      slug: 'decide',
      title: 'Decide',
      what: 'Decide.',
      who: ['all'],
      trigger: 'meeting',
      direction: 'on',
      startsClock: 'approval',
      sources: [],
    },
    {
      ...base,
      slug: 'pay',
      title: 'Pay',
      what: 'Pay.',
      who: ['kcc'],
      trigger: 'approval',
      bound: 'within',
      amount: 30,
      sources: [terms],
      condition: 'The advance',
    },
    {
      ...base,
      slug: 'pay-30',
      title: 'Pay',
      what: 'Pay.',
      who: ['kcc'],
      trigger: 'approval',
      bound: 'within',
      amount: 30,
      unit: 'calendar-days',
      alternativeTo: 'pay',
      sources: [{ ...terms, places: 'appendix 3' }],
    },
    {
      ...base,
      slug: 'minutes',
      title: 'Send minutes',
      what: 'Send them.',
      who: ['clerk'],
      trigger: 'approval',
      amount: 2,
      unit: 'weeks',
      startsClock: 'receipt',
      sources: [terms],
    },
    {
      ...base,
      slug: 'book',
      title: 'Book',
      what: 'Book.',
      who: ['clerk'],
      trigger: 'receipt',
      amount: 1,
      unit: 'months',
      sources: [terms],
    },
  ]
  const calendar = workCalendar([
    {
      kind: 'bank-holidays',
      title: 'Bank holidays',
      certainUntil: '2026-12-31',
      days: [
        { name: 'Christmas Day', from: '2026-12-25' },
        { name: 'Boxing Day', from: '2026-12-28' },
      ],
    },
    {
      kind: 'closure-days',
      title: 'Closed',
      certainUntil: '2026-12-31',
      days: [{ name: 'Winter', from: '2026-12-29', until: '2026-12-31' }],
    },
  ])
  const book = { rules, calendar }
  const events = planEvents(planFrom({ trigger: 'meeting', day: dayAt('2026-12-08') }, book), book, owner)
  const event = (slug: string) => events.find(({ uid }) => uid === uidOf(owner, slug))!

  test('stand on their last day, each rule once, in the order of their days', () => {
    expect(events.map(({ uid, day }) => [uid.split('.')[0], day])).toEqual([
      ['send', '2026-11-24'],
      ['review', '2026-12-01'],
      ['decide', '2026-12-08'],
      ['minutes', '2026-12-22'],
      ['pay-30', '2027-01-07'],
      ['book', '2027-01-22'],
      ['pay', '2027-01-26'],
    ])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  test('say what, who, how the day was counted, from which source, and where to read on', () => {
    expect(event('send').text.split('\n')).toEqual([
      'Send it.',
      'Who: School.',
      'How it is counted: At least 10 working days before the community meeting. Day 0 is Tuesday 8 December 2026. Left out: 4 days at weekends.',
      'Source: Terms of Reference, section 8 (March 2025).',
    ])
    expect(event('send')).toMatchObject({ title: 'Send the form - Canterbury S3', address: '/deadline-rules/send/', remindBefore: [7, 1] })
    expect(event('review').text).toContain('Who: Chair and Clerk.\nFrom Tuesday 24 November 2026 to Tuesday 1 December 2026.')
    expect(event('pay').text).toContain(
      'Within 30 working days after the request is approved. Day 0 is Tuesday 8 December 2026. Counted as if approved at the meeting on Tuesday 8 December 2026. Left out: 14 days at weekends, 25 December 2026 (Christmas Day), 28 December 2026 (Boxing Day) and 3 days from 29 December 2026 to 31 December 2026 (KCC closure: Winter).',
    )
    expect(event('pay').text).toContain('Subject to: The advance.')
    expect(event('book').text).toContain('Counted as if KCC received the form on Tuesday 22 December 2026, the last day for sending it.')
    expect(event('book').text).toContain('Take care: Not certain. Bank holidays are known up to 31 December 2026.')
  })

  test('show the same thing by another source’s count beside it, titled with its source', () => {
    expect(event('pay').title).toBe('Pay - Canterbury S3')
    expect(event('pay-30').title).toBe('Pay (Terms of Reference, appendix 3) - Canterbury S3')
    expect(event('pay').text).toContain('By another count: Pay, Thursday 7 January 2027 (Terms of Reference, appendix 3 (March 2025)).')
    expect(event('pay-30').text).toContain('By another count: Pay, Tuesday 26 January 2027 (Terms of Reference, section 8 (March 2025)).')
  })

  test('of a plan without a name have the rule’s title alone, and say that a sample is one', () => {
    const [first] = planEvents(planFrom({ trigger: 'meeting', day: dayAt('2026-12-08') }, book), book, { ...owner, name: '', sample: true })
    expect(first!.title).toBe('Send the form')
    expect(first!.text).toMatch(/\nThis is a generated sample, not real\.$/)
  })

  test('that a person takes along replace those taken before', () => {
    const [first, second] = ['2026-11-22T08:15:30Z', '2026-11-22T08:15:31Z'].map((now) => read(...takenAlong(events, now)))
    expect(first).toHaveLength(events.length)
    for (const [i, event] of second!.entries()) {
      expect(event).toMatchObject({ uid: first![i]!.uid, stamp: '2026-11-22T08:15:31Z', sequence: first![i]!.sequence + 1 })
      expect(event.sequence).toBeLessThan(2 ** 31)
    }
  })

  test('call roles by the names of the model', () => {
    expect(Object.keys(roles)).toEqual((deadlineRule.shape.who as unknown as { element: { options: string[] } }).element.options)
  })
})
