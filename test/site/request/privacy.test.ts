/** Names and dates of birth: found in any usual writing, and never in the community's copy. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers, Pupil } from '../../../site/request/answers'
import { birthDateFinder } from '../../../site/request/privacy/birth-dates'
import { likelyBirthDates, likelyNames, pupilNumbers } from '../../../site/request/privacy/likely'
import { nameFinder, namesOf } from '../../../site/request/privacy/names'
import { copyFor, fileNameOf, privateIn, redacted } from '../../../site/request/privacy'
import { form, full, requestWith } from './appendix-3'

const pupil = (name: string, dateOfBirth = '', knownAs = ''): Pupil => ({ name, dateOfBirth, knownAs })
const found = (names: string[], text: string): string[] => nameFinder(names)(text).map((f) => f.text)

describe('a listed name is found', () => {
  test.each<[name: string, text: string, found: string[]]>([
    ['Ana', 'Ana reads', ['Ana']],
    ['Ana', 'ana reads, ANA too', ['ana', 'ANA']],
    ['Ana', "Ana’s book and Ana's pen", ['Ana', 'Ana']],
    ['Ana', 'Anas book', ['Anas']],
    ['Ana', 'Banana and analysis', []],
    ['James', 'James’ book', ['James']],
    ['José', 'Jose reads', ['Jose']],
    ['Jose', 'José and Jose\u0301', ['José', 'Jose\u0301']],
    ['Łukasz Müller', 'Lukasz MULLER', ['Lukasz MULLER']],
    ['Ana López-Smith', 'Lopez Smith, Ana', ['Lopez Smith, Ana']],
    ['Ana López-Smith', 'Smith reads with Ana', ['Smith', 'Ana']],
    ['Ana Smith', 'planAnaSmith.pdf and ana_smith2.pdf', ['AnaSmith', 'ana_smith']],
    ['Ana Smith', 'Ana\nSmith', ['Ana\nSmith']],
    ["Will O'Brien", 'OBrien and O’Brien', ['OBrien', 'O’Brien']],
    ["Will O'Brien", 'we will, and Will will', ['Will']],
    ['will', 'we will', ['will']],
    ['An Li', 'an aim for An', ['An']],
    ['A\u00adna', 'An\u200ba', ['An\u200ba']],
    ['Ludwig van Beek', 'the van of Beek', ['Beek']],
    ['Year 3 twins Bo and Ty', 'Year 3 twins: Bo, Ty', ['Bo, Ty']],
    ['王小明', '我们帮助王小明读书', ['王小明']],
    ['أحمد', 'كتاب احمد وأحمد لأحمد', ['احمد', 'أحمد', 'أحمد']],
    ['😀', 'a 😀 b', ['😀']],
    ['J', 'J reads, j does not', ['J']],
  ])('%s in %j', (name, text, expected) => expect(found([name], text)).toEqual(expected))
  test('nicknames and several names', () => {
    expect(namesOf([pupil('Ana', '', 'Annie, Nan or Nana')])).toEqual(['Ana', 'Annie', 'Nan', 'Nana'])
  })
  test('two pupils side by side are two', () => expect(found(['Ana', 'Ben'], 'Ana, Ben')).toEqual(['Ana', 'Ben']))
})

/** Usual writings of a day, made without the code that is tested. */
const writings = (y: number, m: number, d: number): string[] => {
  const long = new Date(Date.UTC(y, m - 1, d)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' })
  const two = (n: number): string => String(n).padStart(2, '0')
  const nth = `${d}${d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th'}`
  const yy = two(y % 100)
  const signs = ['/', '.', '-', ' ', ' / ', '. ', '\u00a0', '–'].flatMap((s) => [
    `${d}${s}${m}${s}${y}`,
    `${two(d)}${s}${two(m)}${s}${y}`,
    `${two(d)}${s}${two(m)}${s}${yy}`,
    `${m}${s}${d}${s}${y}`,
    `${y}${s}${two(m)}${s}${two(d)}`,
  ])
  const named = [long, long.slice(0, 3), long.toUpperCase()].flatMap((n) => [
    `${d} ${n} ${y}`,
    `${nth} ${n} ${y}`,
    `${nth} of ${n}, ${y}`,
    `${nth} ${n} ’${yy}`,
    `${n} ${d}, ${y}`,
    `${n} ${nth} ${y}`,
    `${d}-${n}-${yy}`,
    `${d}${n}${y}`,
    `the ${nth} day of ${n} ${y}`,
    `${y} ${n} ${d}`,
  ])
  const arabic = `${d}/${m}/${y}`.replace(/\d/g, (c) => String.fromCodePoint(0x0660 + Number(c)))
  return [...signs, ...named, `${y}${two(m)}${two(d)}`, `${two(d)}${two(m)}${y}`, `${two(d)}${two(m)}${yy}`, `${y}年${m}月${d}日`, arabic]
}

describe('a listed date of birth is found', () => {
  test('in every usual writing of any day, typed in any of them', () => {
    const day = fc.tuple(fc.integer({ min: 2004, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    fc.assert(
      fc.property(day, fc.nat(), ([y, m, d], pick) => {
        const all = writings(y, m, d)
        const find = birthDateFinder([`${d}/${m}/${y}`])
        const text = all[pick % all.length]!
        expect(find(`born ${text}, here`).length, text).toBeGreaterThan(0)
        expect(redacted(`x ${text} y`, { names: nameFinder([]), birthDates: find })).toBe('x [date of birth] y')
      }),
      { numRuns: 500 },
    )
  })
  test('the words of a day, and Roman months', () => {
    const find = birthDateFinder(['2017-04-23'])
    for (const text of [
      'the twenty-third of April 2017',
      '23.IV.2017',
      '23 avr',
      'born on 23 April',
      'her birthday is 23/4',
      '23rd April is his birthday',
    ])
      expect([text, find(text).length]).toEqual([text, text === '23 avr' ? 0 : 1])
  })
  test('but not other days, a day without its year, or a longer number', () => {
    const find = birthDateFinder(['3 April 2017'])
    for (const text of ['3 April', '4/3/2016', '13/4/2017', '3/4/20171', 'by 3 April 2027', '30417555', 'In April 2017 three'])
      expect([text, find(text)]).toEqual([text, []])
  })
  test('what is no date is found as it stands', () => {
    expect(birthDateFinder(['about May 2016'])('Born About  may'.concat('; about May 2016')).map((f) => f.text)).toEqual(['about May 2016'])
  })
})

describe('the community’s copy', () => {
  const request = requestWith({ ...full, fundingUse: 'Annie, born 3.4.17, and Will need it.', signature: 'Ana Smith', unknownKey: 'Ana' })
  const copy = copyFor('community', form, request)
  test('has neither the box of names nor the names in other answers', () => {
    expect(copy.answers).not.toHaveProperty('pupils')
    expect(copy.answers).not.toHaveProperty('unknownKey')
    expect(copy.answers.fundingUse).toBe('[name], born [date of birth], and [name] need it.')
    expect(copy.answers.signature).toBe('[name]')
  })
  test('keeps what was chosen from public lists', () => {
    const mary = copyFor('community', form, requestWith({ ...full, pupils: [pupil('Mary Canterbury', '1/1/2016')] }))
    expect([mary.answers.school, mary.answers.community]).toEqual([full.school, full.community])
    expect(copyFor('community', form, requestWith({ ...full, school: { name: 'Ana School' } })).answers.school).toEqual({
      name: '[name] School',
    })
  })
  test('has a title and a file name without them', () => {
    const titled = { ...request, title: 'For Ana (03/04/2017)' }
    expect(copyFor('community', form, titled).title).toBe('For [name] ([date of birth])')
    expect(fileNameOf(titled, 'community')).toBe('request-4821-0937-55-for-community')
  })
  test('leaves closed branches behind, also KCC’s copy does', () => {
    const closed = requestWith({ ...full, supportRequested: { chosen: ['advice'], other: '' } })
    expect(copyFor('community', form, closed).answers).not.toHaveProperty('fundingUse')
    expect(copyFor('kcc', form, closed).answers).not.toHaveProperty('fundingUse')
  })
  test('KCC’s copy is whole', () => {
    const { unknownKey: _, ...known } = request.answers
    expect(copyFor('kcc', form, request).answers).toEqual(known)
  })
  test('what will be replaced is shown beforehand, by question', () => {
    expect(privateIn(form, request.answers).map(({ key, what, found: f }) => [key, what, f.map(({ text }) => text)])).toEqual([
      ['fundingUse', 'name', ['Annie', 'Will']],
      ['fundingUse', 'date of birth', ['3.4.17']],
      ['signature', 'name', ['Ana Smith']],
    ])
    expect(privateIn(form, full)).toEqual([])
  })
})

describe('for any answers', () => {
  const letters = 'abcdefghijklmnoprstuvwzáéñößøžçšığăłABCDEFĐŁÅØ'
  const word = fc
    .string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 9 })
    .filter((w) => !/^(name|names|date|birth|dates|of)$/i.test(w))
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  const born = fc.tuple(fc.integer({ min: 2004, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  const child = fc.record({ name, born, knownAs: fc.oneof(fc.constant(''), word) })
  const wrap = fc.constantFrom<(s: string) => string>(
    (s) => s,
    (s) => `${s}’s`,
    (s) => `(${s})`,
    (s) => s.toUpperCase(),
    (s) => s.normalize('NFD'),
    (s) => `“${s}”`,
    (s) => `${s}-led`,
    (s) => s.replaceAll(' ', '\u00a0'),
  )
  const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

  test('the community’s copy holds no listed name or date of birth, wherever they were typed', () => {
    const typedKeys = [
      'schoolContact',
      'solutionRequired',
      'expectedOutcomes',
      'fundingUse',
      'alreadySupported',
      'signature',
      'fundingFrom',
      'pupilsEhcp',
    ]
    const places = fc.array(
      fc.tuple(
        fc.constantFrom(...typedKeys, 'title', 'costs', 'trust', 'place'),
        fc.nat(),
        wrap,
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(fc.array(child, { minLength: 1, maxLength: 4 }), places, (children, typed) => {
        const secrets = children.flatMap(({ name, born, knownAs }) => [
          name,
          ...name.split(' '),
          ...writings(...born),
          ...(knownAs ? [knownAs] : []),
        ])
        const say = (key: string): string =>
          typed
            .filter(([at]) => at === key)
            .map(([, n, how, noise]) => `${noise} ${how(secrets[n % secrets.length]!)} ${noise}`)
            .join(' ')
        const answers: Answers = {
          ...Object.fromEntries(typedKeys.map((key) => [key, say(key)])),
          supportRequested: { chosen: ['financial'], other: say('trust') },
          trust: { chosen: ['other'], other: say('trust') },
          school: { name: say('place') },
          costs: [{ what: say('costs'), amount: say('costs'), staff: false }],
          pupils: children.map(({ name, born, knownAs }) => pupil(name, `${born[2]}/${born[1]}/${born[0]}`, knownAs)),
        }
        const copy = copyFor('community', form, { ...requestWith(answers), title: say('title') })
        // The number of the request and the form's own version are no one's names.
        const { id: _, form: __, begun: ___, saved: ____, ...written } = copy
        const text = plain(
          JSON.stringify({ ...written, answers: Object.values(written.answers) })
            .replaceAll('[name]', '')
            .replaceAll('[date of birth]', ''),
        )
        const parts = children.flatMap(({ name, knownAs }) => [name, ...name.split(' '), knownAs]).map(plain)
        const leaked = [
          ...parts.filter((part) => part && !ownWords.test(part) && new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(text)),
          ...children.flatMap(({ born }) => writings(...born)).filter((date) => text.includes(plain(date))),
        ]
        expect(leaked, text).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  /** Words of the file's own structure, which the test reads along with the answers. */
  const ownWords = /^(title|answers|chosen|other|what|amount|staff|false|true|financial|name|slug)$/

  test('replacing twice changes nothing more, and a text without names stays as it is', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 3 }), fc.string({ unit: 'grapheme', maxLength: 80 }), (names, text) => {
        const listed = { names: nameFinder(names), birthDates: birthDateFinder(['3/4/2017']) }
        const once = redacted(text, listed)
        expect(redacted(once, listed)).toBe(once)
        expect(redacted(text, { names: nameFinder([]), birthDates: birthDateFinder([]) })).toBe(text)
      }),
    )
  })
})

describe('what may tell who a child is, as advice', () => {
  test('other names', () => {
    const names = (text: string): string[] => likelyNames(text, ['Example Primary School', 'Boxall Profile']).map((f) => f.text)
    expect(names('We saw that Marek and Priya Patel read. Mr Jones agreed in October.')).toEqual(['Marek', 'Priya Patel'])
    expect(names('Marek’s plan works. The SENCO in Key Stage 2 met Example staff.')).toEqual(['Marek'])
    expect(names('Outcomes improve. Teachers use phonics in English lessons.')).toEqual([])
  })
  test('other dates of birth and pupil numbers', () => {
    expect(likelyBirthDates('born 5/6/2016, review on 5/6/2027, policy of 1 May 1990', '2026-10-01').map((f) => f.text)).toEqual([
      '5/6/2016',
    ])
    expect(pupilNumbers('UPN A123456789012, not B12').map((f) => f.text)).toEqual(['A123456789012'])
  })
})
