/** Which questions are asked, how each page stands, and the sentences that say what to mend. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../site/request/answers'
import { linesOf, totalOf } from '../../../site/request/answers'
import { problemsOf } from '../../../site/request/checks'
import { askedKeys, partAnswers, withGenerated } from '../../../site/request/conditions'
import { begunBy, currentOf, fieldOf, newestOf } from '../../../site/request/form'
import { around, groupsOf, pagesOf, progressOf } from '../../../site/request/pages'
import { dayOf, penceOf, pounds, wholeOf } from '../../../site/request/values'
import { form, full, school, today } from './appendix-3'

const problems = (answers: Answers) => problemsOf(form, school, answers, today).map(({ key, message }) => `${key}: ${message}`)
const page = (answers: Answers, key: string) => pagesOf(form, school, answers, today).find((one) => one.key === key)

describe('conditions', () => {
  test('funding is asked about only where money is asked for', () => {
    expect(askedKeys(form, {}).has('fundingUse')).toBe(false)
    expect(askedKeys(form, full).has('fundingUse')).toBe(true)
    expect(page({}, 'fundingPage')).toBeUndefined()
  })
  test('a closed branch keeps its answers for when it opens again', () => {
    const closed = { ...full, supportRequested: { chosen: ['advice'], other: '' } }
    const { open, setAside } = partAnswers(form, closed)
    expect(Object.keys(setAside)).toEqual(['fundingUse', 'costs'])
    expect({ ...open, ...setAside }).toEqual(closed)
    expect(problems(closed)).toEqual([])
  })
  test('a branch inside a closed branch is closed too', () => {
    const answers: Answers = { decision: 'agreed' }
    expect(askedKeys(form, answers).has('requestResponse')).toBe(true)
    const chosen = (decision: string): Answers => ({
      decision: { chosen: [decision], other: '' },
      requestResponse: { chosen: ['financial'], other: '' },
    })
    expect(askedKeys(form, chosen('agreed')).has('amountApproved')).toBe(true)
    expect(askedKeys(form, chosen('declined')).has('amountApproved')).toBe(false)
  })
  test('the form fills in its own number, its day and the sum it asks for twice', () => {
    const filled = withGenerated(form, { amountApproved: '500' }, { id: '1', day: today })
    expect(filled).toEqual({ amountApproved: '500', requestId: '1', requestDate: today, amountApprovedAgain: '500' })
    expect(withGenerated(form, { amountApprovedAgain: '9' }, { id: '1', day: today })).not.toHaveProperty('amountApprovedAgain')
  })
  test('for any answers, none is lost between the open and those set aside', () => {
    const answer = fc.oneof(
      fc.string({ minLength: 1 }).filter((s) => s.trim() !== ''),
      fc.constant<Answer>({ chosen: ['financial', 'no'], other: '' }),
    )
    const keys = form.sections.flatMap(({ fields }) => fields.map(({ key }) => key))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), answer), (answers) => {
        const { open, setAside } = partAnswers(form, answers)
        expect({ ...open, ...setAside }).toEqual({ ...answers })
        expect(Object.keys(open).filter((key) => Object.hasOwn(setAside, key))).toEqual([])
      }),
    )
  })
})

describe('what must be mended', () => {
  test('a whole request has nothing', () => expect(problems(full)).toEqual([]))
  test('an empty one says what to do for each question', () => {
    expect(problems({})).toContain('supportRequested: Choose at least one.')
    expect(problems({})).toContain('pupils: Name at least one pupil.')
    expect(problems({})).toContain('solutionRequired: Fill this in.')
    expect(problems({})).toContain('pupilsEhcp: Give a number, or 0.')
    expect(problems({}).some((line) => line.startsWith('trust'))).toBe(false)
  })
  test.each<[string, Answers, string]>([
    ['too long', { expectedOutcomes: 'word '.repeat(237) }, 'expectedOutcomes: Cut 37 words. The limit is 200.'],
    ['not a number', { pupilsEhcp: 'two' }, 'pupilsEhcp: Write a whole number, such as 12.'],
    ['no such day', { fundingUntil: '31/02/2027' }, 'fundingUntil: Write a day of the calendar, such as 27 10 2026.'],
    ['other without words', { keyStage: { chosen: ['other'], other: ' ' } }, 'keyStage: Write in what “other” is.'],
    ['a pupil without a name', { pupils: [{ name: '', dateOfBirth: '1/1/2017', knownAs: '' }] }, 'pupils: Give the name of pupil 1.'],
    ['a pupil without a day', { pupils: [{ name: 'A', dateOfBirth: '', knownAs: '' }] }, 'pupils: Give the date of birth of pupil 1.'],
    [
      'a pupil not born yet',
      { pupils: [{ name: 'A', dateOfBirth: '1/1/2027', knownAs: '' }] },
      'pupils: Check the date of birth of pupil 1. It is not in the past.',
    ],
    ['a community that is not listed, without its name', { community: { name: ' ' } }, 'community: Write its name.'],
    [
      'a cost that is no sum',
      { costs: [{ what: 'Kit', amount: 'lots', staff: false }] },
      'costs: Write an amount in pounds, such as 1250 or 1250.50.',
    ],
  ])('%s', (_, changed, line) => expect(problems({ ...full, ...changed })).toEqual([line]))
  test('the summary names the question', () => {
    const [problem] = problemsOf(form, school, { ...full, expectedOutcomes: 'word '.repeat(237) }, today)
    expect(problem!.summary).toBe('Expected outcomes: cut 37 words. The limit is 200.')
  })
  test('listed names do not count towards the limit', () => {
    expect(problems({ ...full, expectedOutcomes: `${'word '.repeat(200)} Ana López-Smith and` })).toEqual([
      'expectedOutcomes: Cut 1 word. The limit is 200.',
    ])
  })
})

describe('pages', () => {
  test('stand as done, started, to do, or with their trouble', () => {
    expect(page({}, 'numbersPage')).toMatchObject({ state: 'to-do', says: 'To do' })
    expect(page({ pupilsEhcp: '2' }, 'numbersPage')).toMatchObject({ state: 'started', says: 'Started' })
    expect(page(full, 'numbersPage')).toMatchObject({ state: 'done', says: 'Done' })
    expect(page({ ...full, expectedOutcomes: 'word '.repeat(201) }, 'outcomesPage')).toMatchObject({ state: 'trouble', says: 'Too long' })
    expect(page({ pupilsEhcp: 'two' }, 'numbersPage')).toMatchObject({ state: 'trouble', says: 'Check this' })
  })
  test('are counted, and lead on to what is not done yet', () => {
    const pages = pagesOf(form, school, { ...full, signature: '', canWait: '' }, today)
    expect(progressOf(pages)).toEqual({ done: 9, of: 11, ready: false })
    expect(progressOf(pagesOf(form, school, full, today))).toEqual({ done: 11, of: 11, ready: true })
    expect(around(pages, 'pupilsPage')).toMatchObject({
      before: { key: 'numbersPage' },
      after: { key: 'signaturePage' },
      nextOpen: { key: 'signaturePage' },
    })
    expect(around(pages, 'signaturePage').nextOpen?.key).toBe('timingPage')
    expect(groupsOf(pages).map(({ group }) => group)).toEqual([
      'About the school',
      'What should change',
      'Support and pupils',
      'Check and save',
    ])
  })
  test('a section without pages is one', () => {
    const bare = { ...school, pages: [] }
    expect(pagesOf({ ...form, sections: [bare] }, bare, {}, today).map(({ key }) => key)).toEqual(['school'])
  })
})

describe('answers', () => {
  const lines = (key: string, answer: Answers[string]) => linesOf(fieldOf(form, key)!, answer)
  test('read as text', () => {
    expect(lines('supportRequested', full.supportRequested!)).toEqual(['Advice and guidance', 'Financial contribution'])
    expect(lines('keyStage', full.keyStage!)).toEqual(['Key Stage 1'])
    expect(lines('school', { name: 'New School' })).toEqual(['New School (not in the list)'])
    expect(lines('pupils', full.pupils!)[0]).toBe('Ana López-Smith, 3 April 2017, known as Annie')
    expect(lines('costs', [{ what: 'Kit', amount: '£1,200.5', staff: true }])).toEqual(['Kit: £1,200.50 (staff)', 'Total: £1,200.50'])
    expect(lines('reviewDate', '2026-11-10')).toEqual(['10 November 2026'])
    expect(lines('canWait', 'no')).toEqual(['No'])
  })
  test('a total says what it could not read', () => {
    expect(
      totalOf([
        { what: 'a', amount: '0.10', staff: false },
        { what: 'b', amount: '0.20', staff: false },
        { what: 'c', amount: '?', staff: false },
      ]),
    ).toEqual({ pence: 30, unread: 1 })
  })
  test('are read as typed', () => {
    expect(['1,250.50', '£6k', '75p', '1250', '12,50', '-5', ''].map(penceOf)).toEqual([
      125050,
      600000,
      75,
      125000,
      undefined,
      undefined,
      undefined,
    ])
    expect([pounds(125050), pounds(600000), pounds(75)]).toEqual(['£1,250.50', '£6,000', '£0.75'])
    expect(['12', '1,200', '1.5', '٣'].map(wholeOf)).toEqual([12, 1200, undefined, 3])
    expect(
      ['27/10/2026', '27 10 26', '2026-10-27', '27 October 2026', 'Oct 27th, 2026', 'Tuesday 27th of October 2026', '27oct2026'].map(dayOf),
    ).toEqual(Array(7).fill('2026-10-27'))
    expect(['27//2026', '31/02/2026', 'soon', '1/2/3', '27 Foo 2026'].map(dayOf)).toEqual(Array(5).fill(undefined))
  })
})

describe('versions', () => {
  const newer = { ...form, slug: 'request-2027', effective: { from: '2027-01-01' } }
  const older = { ...form, effective: { supersededBy: 'request-form/request-2027' } }
  test('a newer version takes over on its day', () => {
    expect(currentOf([older, newer], '2026-12-31')?.slug).toBe(form.slug)
    expect(currentOf([older, newer], '2027-01-01')?.slug).toBe('request-2027')
    expect(newestOf(older, [older, newer]).slug).toBe('request-2027')
  })
  test('a version that is published ahead takes no request over before its day', () => {
    expect(newestOf(older, begunBy([older, newer], '2026-12-31')).slug).toBe(form.slug)
    expect(newestOf(older, begunBy([older, newer], '2027-01-01')).slug).toBe('request-2027')
  })
  test('it is enough that the newer one names the older', () => {
    const [before, after] = [
      { ...form, effective: undefined },
      { ...newer, replaces: `request-form/${form.slug}` },
    ]
    expect(currentOf([after, before], '2026-12-31')?.slug).toBe(form.slug)
    expect(currentOf([after, before], '2027-01-01')?.slug).toBe('request-2027')
    expect(newestOf(before, [after, before]).slug).toBe('request-2027')
  })
  test('two versions that name each other do not go round for ever', () => {
    const loop = { ...newer, effective: { supersededBy: `request-form/${form.slug}` } }
    expect(newestOf(older, [older, loop]).slug).toBe('request-2027')
  })
})
