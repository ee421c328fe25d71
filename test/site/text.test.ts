import { describe, expect, test } from 'vitest'
import type { DeadlineRule } from '../../content/model/deadline-rule'
import type { Doc } from '../../content/model/types'
import { docsOf } from '../../site/index/entries'
import { byLetter } from '../../site/index/listing'
import { indexOf } from '../../site/index/site-index'
import { fullDate, leafOf, timesOf, weekdayOf } from '../../site/text/dates'
import { placeInCycle, whenOf } from '../../site/text/deadlines'
import { Ids, textOf, withHeadingIds, withLinks, withTableBoxes } from '../../site/text/html'
import { inWords, sourceLines } from '../../site/text/pointers'
import { Explained, Glossary } from '../../site/text/terms'
import { counted, letterOf, listed, opening, small } from '../../site/text/words'
import { fixture } from './fixture'

const snapshot = fixture()

test('the opening of a text ends with a sentence, and has at least one', () => {
  const text = 'Write to localitymodel@kent.gov.uk. The clerk answers. Then wait.'
  expect(opening(text)).toBe(text)
  expect(opening(text, 60)).toBe('Write to localitymodel@kent.gov.uk. The clerk answers.')
  expect(opening(text, 5)).toBe('Write to localitymodel@kent.gov.uk.')
  expect(opening('No full stop', 5)).toBe('No full stop')
})

describe('days and times', () => {
  test('weekdays agree with the calendar over four centuries', () => {
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2300, 0, 1); time += 86_400_000 * 13) {
      const day = new Date(time).toISOString().slice(0, 10)
      expect(weekdayOf(day)).toBe(new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(time))
    }
  })

  test('are written out in full', () => {
    expect(fullDate('2026-10-27')).toBe('Tuesday 27 October 2026')
    expect(leafOf('2026-12-08', '2026-11-22')).toEqual({ top: '8', foot: 'Dec' })
    expect(leafOf('2027-01-08', '2026-11-22')).toEqual({ top: '8', foot: 'Jan 2027' })
    expect([timesOf('09:30', '12:00'), timesOf('00:05'), timesOf('14:00'), timesOf()]).toEqual(['9.30am to noon', '12.05am', '2pm', ''])
  })
})

describe('words', () => {
  test('lists, counts and small letters', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c'])
    expect([counted(1, 'school'), counted(1200, 'school'), counted(0, 'community', 'communities')]).toEqual([
      '1 school',
      '1,200 schools',
      '0 communities',
    ])
    expect([small('Library'), small('KCC offices'), small('A room')]).toEqual(['library', 'KCC offices', 'a room'])
  })

  test('letters of an A to Z', () => {
    expect(['École', '“Quoted”', '30 days', 'ärger', ''].map(letterOf)).toEqual(['E', 'Q', '0-9', 'A', '0-9'])
    expect(byLetter([{ title: 'b' }, { title: '1' }, { title: 'B' }]).map(({ letter, list }) => [letter, list.length])).toEqual([
      ['0-9', 1],
      ['B', 2],
    ])
  })
})

describe('HTML', () => {
  test('text of markup', () =>
    expect(textOf('<h2>A</h2><p>b<b>c</b> &amp; d&#8217;s &lt;e&gt;</p><ul><li>f</li><li>g</li></ul>')).toBe('A bc & d’s <e> f g'))

  test('headings get ids that are free on the page', () => {
    const ids = new Ids()
    expect(withHeadingIds('<h2>Who &amp; what</h2><h3 id="main">M</h3>', ids).headings.map(({ id }) => id)).toEqual(['who--what', 'main-1'])
    expect(withHeadingIds('<h2>Who &amp; what</h2><h2>?</h2><h2 id="term-x">x</h2>', ids).headings.map(({ id }) => id)).toEqual([
      'who--what-1',
      'section',
      'on-term-x',
    ])
  })

  test('e-mail addresses become links, nothing else does', () => {
    expect(withLinks('Ask a.b@kent.gov.uk. 5 < 6')).toBe('Ask <a href="mailto:a.b@kent.gov.uk">a.b@kent.gov.uk</a>. 5 &lt; 6')
    expect(withLinks('a @ b')).toBe('a @ b')
  })
})

describe('terms', () => {
  const term = (slug: string, title: string, fullName?: string) =>
    ({ slug, title, fullName, meaning: `Means ${title}` }) as Doc<'glossary-term'>
  const terms = [
    term('ab', 'Area Board', 'Board of the area'),
    term('area', 'Area'),
    term('lift', 'LIFT'),
    term('tt', 'Teaching & testing'),
    term('sen', 'SEN'),
  ]
  const mark = (html: string, own?: string) =>
    new Explained(new Glossary(terms), own)
      .mark(html)
      .replaceAll(/<button[^>]*popovertarget="term-(\w+)">(.*?)<\/button>/g, '[$1:$2]')
      .replaceAll(/<span class="hold">(.*?)<\/span>/g, '$1')

  test('keep the marks around them on their line', () => {
    const html = new Explained(new Glossary(terms)).mark('<p>SEN, or SEND (LIFT).</p>')
    expect(html).toMatch(
      /^<p><span class="hold"><button[^>]*>SEN<\/button>,<\/span> or SEND <span class="hold">\(<button[^>]*>LIFT<\/button>\)<\/span>\.<\/p>$/,
    )
  })

  test('with a long name are marked at its last words, and called by all of it', () => {
    const long = [term('cnp', 'Continuum of Need and Provision')]
    expect(new Explained(new Glossary(long)).mark('<p>(Continuum of Need and Provision)</p>')).toBe(
      '<p>(Continuum of <span class="hold"><button type="button" class="term" popovertarget="term-cnp" aria-label="Continuum of Need and Provision">Need and Provision</button>)</span></p>',
    )
  })

  test.each([
    ['<p>An area board and an Area Board.</p>', '<p>An [ab:area board] and an Area Board.</p>'],
    ['<p>Areas. The area.</p>', '<p>[area:Areas]. The area.</p>'],
    ['<p>We lift it; LIFT ended. Uplift.</p>', '<p>We lift it; [lift:LIFT] ended. Uplift.</p>'],
    ['<p>Teaching &amp; testing</p>', '<p>[tt:Teaching &amp; testing]</p>'],
    ['<p>SEN-related, pre-SEN, SENCO, SEN.</p>', '<p>SEN-related, pre-SEN, SENCO, [sen:SEN].</p>'],
    [
      '<h2>Area</h2><a href="/area/"><b>Area</b></a> <i title="Area">x</i>',
      '<h2>Area</h2><a href="/area/"><b>Area</b></a> <i title="Area">x</i>',
    ],
    ['<!-- Area --><p>&Area; <em>Area</em></p>', '<!-- Area --><p>&Area; <em>[area:Area]</em></p>'],
    ['Area', '[area:Area]'],
    ['Boards of the area and SENs', '[ab:Boards of the area] and [sen:SENs]'],
    ['', ''],
  ])('%s', (html, expected) => expect(mark(html)).toBe(expected))

  test('a term is not explained on its own page', () => expect(mark('<p>Area and SEN</p>', 'area')).toBe('<p>Area and [sen:SEN]</p>'))
})

describe('sources in words', () => {
  const docs = docsOf(snapshot)
  const lines = (...pointers: string[]) =>
    sourceLines(
      pointers.map((pointer) => ({ source: '004', pointer })),
      docs,
    )

  test('places of one source stand together, in their order', () => {
    expect(inWords(lines('doc:004#10', 'doc:004#2', 'doc:004#A3', 'doc:004#hnf-rules'))).toBe(
      'Terms of Reference, sections 2 and 10; appendix 3 (March 2025)',
    )
    expect(lines('doc:004#hnf-rules')[0]!.allPlaces).toBe('under “HNF rules”')
  })
})

describe('deadlines', () => {
  test('stand in the order of the cycle', () => {
    const slugs = snapshot.content['deadline-rule'].toSorted((a, b) => placeInCycle(a) - placeInCycle(b)).map(({ slug }) => slug)
    expect(slugs.indexOf('send-request')).toBeLessThan(slugs.indexOf('meet'))
    expect(slugs.at(-1)).toBe('ehcp-appeal')
    const [rule] = snapshot.content['deadline-rule']
    expect(whenOf({ ...rule!, trigger: 'school-year', timesAYear: 1 })).toBe('Once a school year')
    const told = (trigger: DeadlineRule['trigger'], direction: DeadlineRule['direction']) =>
      whenOf({ ...rule!, trigger, direction, bound: 'within', amount: 3, unit: 'weeks', amountUntil: undefined })
    expect(told('term-start', 'after')).toBe('Within 3 weeks after the start of the term')
    expect(told('quarter', 'on')).toBe('On the day of the start of the quarter')
    expect(told('mediation', 'after')).toBe('Within 3 weeks after mediation is asked for')
    expect(told('approval', 'on')).toBe('On the day the request is approved')
  })
})

describe('the index', () => {
  test('is worked out once a snapshot', () => expect(indexOf(snapshot)).toBe(indexOf(snapshot)))

  test('knows who links to a page', () => {
    expect(
      indexOf(snapshot)
        .linkedFrom('faq', 'how-often')
        .map(({ slug }) => slug),
    ).toEqual(['cos', 'meeting-cycle'])
    expect(
      indexOf(snapshot)
        .linkedFrom('guidance', 'meeting-cycle')
        .map(({ slug }) => slug),
    ).toEqual(['old-cycle'])
  })
})

test('tables stand in boxes; wide ones can be scrolled by keyboard', () => {
  const table = (cells: string) => `<table><tbody><tr>${cells}</tr><tr><td>1</td></tr></tbody></table>`
  expect(withTableBoxes(`<p>A</p>${table('<th scope="col">A</th><th scope="col">B</th>')}<p>B</p>`)).toBe(
    `<p>A</p><div class="scroll">${table('<th scope="col">A</th><th scope="col">B</th>')}</div><p>B</p>`,
  )
  expect(withTableBoxes(table('<td></td><th>A</th><th>B</th><th>C</th>'))).toMatch(
    /^<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>/,
  )
})
