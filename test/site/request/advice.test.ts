/** Advice: what it sees, and that it is silent where nothing can be bettered. */
import { describe, expect, test } from 'vitest'
import { addressOf, splitRef, types } from '../../../content/model/types'
import { readSeed } from '../../../content/seed/read'
import { seedDir } from '../../../scripts/paths'
import { adviceOn, rules } from '../../../site/request/advice'
import { lacking, outcomesIn } from '../../../site/request/advice/smart'
import { namedSum, statedTotal, wrongSumsIn } from '../../../site/request/advice/sums'
import { isProvisionOnly, staffingIn } from '../../../site/request/advice/wording'
import type { Answers } from '../../../site/request/answers'
import { problemsOf } from '../../../site/request/checks'
import { form, full, school, today } from './appendix-3'

const on = (changed: Answers, key: string): string[] =>
  adviceOn(form, { ...full, ...changed }, today)
    .filter((advice) => advice.key === key)
    .map(({ rule, says }) => `${rule}: ${says}`)
const lacks = (text: string): string[][] => outcomesIn(text).map(lacking)

describe('SMART', () => {
  test.each<[string, string[]]>([
    ['By the end of Term 4, ten of twelve pupils follow a two-step instruction; in September it was three.', []],
    ['Attendance of the group rises from 82% to 92% by July.', []],
    ['Within two terms the eight children go from one to three sentences each.', []],
    ['Pupils will be happier.', ['measured', 'fromTo', 'byWhen']],
    ['Their reading will improve by Easter.', ['measured', 'fromTo', 'forWhom']],
    ['By the end of Year 2, pupils in Year 2 read better.', ['measured', 'fromTo']],
    ['In September 2026 pupils began; by July 2027 they finish.', ['measured', 'fromTo']],
    ['We assess the class each term.', ['fromTo', 'byWhen']],
  ])('%s', (text, missing) => expect(lacks(text)).toEqual([missing]))
  test('looks at each outcome of a list, and at each sentence with a day of its own', () => {
    expect(outcomesIn('1. Pupils read.\n- Pupils write.\n\n').map(({ text }) => text)).toEqual(['Pupils read.', 'Pupils write.'])
    expect(outcomesIn('By May, pupils read. They enjoy it. By July, pupils write.')).toHaveLength(2)
    expect(
      on({ expectedOutcomes: '1. Pupils read.\n2. By July the six pupils go from two books a week to four.' }, 'expectedOutcomes'),
    ).toEqual([
      'smart: Outcome 1: Say what you will measure, and with what.',
      'smart: Outcome 1: Say where the pupils are now and where they will be: from what to what.',
      'smart: Outcome 1: Say by when, such as the end of Term 4.',
    ])
  })
})

describe('change for the children', () => {
  test.each<[string, boolean]>([
    ['We will employ a teaching assistant for 15 hours.', true],
    ['Funding for a sensory room.', true],
    ['Staff training will be provided for the pupils.', true],
    ['How can our pupils stay in class all day? Training may help.', false],
    ['The children will play together at lunch.', false],
    ['', false],
  ])('%j: only provision %s', (text, expected) => expect(isProvisionOnly(text)).toBe(expected))
  test('a statement is to become a question, with research', () => {
    expect(on({ solutionRequired: 'We need a TA.' }, 'solutionRequired')).toEqual([
      'change: Put it as a question that the community can answer.',
      'change: Say what will change for the children, before what will be provided.',
      'research: Name the research you have looked at.',
    ])
  })
})

describe('what was done already', () => {
  test('names the notional budget and other resources', () => {
    expect(on({ alreadySupported: 'We tried hard.' }, 'alreadySupported')).toHaveLength(2)
    expect(on({}, 'alreadySupported')).toEqual([])
  })
})

describe('money', () => {
  test('staffing is flagged in text and cost lines, training is not', () => {
    expect(staffingIn('A TA for 15 hours, 1:1 support, supply cover; Supply cover')).toEqual(['TA', '1:1 support', 'supply cover'])
    expect(staffingIn('Training for four teachers in the staff room')).toEqual([])
    expect(on({ costs: [{ what: 'TA hours', amount: '240', staff: false }] }, 'costs')).toEqual([
      'staffing: These lines pay for staff: “TA hours”.',
    ])
    expect(on({ costs: [{ what: 'Helper', amount: '240', staff: true }] }, 'costs')).toHaveLength(1)
    expect(on({}, 'costs')).toEqual([])
  })
  test.each<[string, string[]]>([
    ['12 weeks x £40 = £500', ['£480']],
    ['12 weeks x £40 = £480', []],
    ['10 weeks × 2 hours × £14.50 = £290', []],
    ['£100 + £50 = £160', ['£150']],
    ['2 x £50 + £20 = £120', []],
    ['in 2026 = fine', []],
  ])('%s', (text, right) => expect(wrongSumsIn(text).map((sum) => sum.right)).toEqual(right))
  test('the total is read, and compared with the lines or the amounts', () => {
    expect([
      statedTotal('In total we ask for £1,200.'),
      statedTotal('We ask for £1.2k. £700 altogether.'),
      statedTotal('It costs £5.'),
    ]).toEqual([120000, 70000, undefined])
    expect(namedSum('Training costs £480, at £120 each. The kit costs £220. In total we ask for £700.')).toBe(70000)
    expect(on({ fundingUse: 'In total £300.' }, 'fundingUse')).toEqual([
      'sums: The text asks for £300 in total. The cost lines come to £240.',
    ])
    expect(on({ fundingUse: 'Kit £100, books £50. Total £160.', costs: [] }, 'fundingUse')).toEqual([
      'sums: The amounts in the text come to £150. The total says £160.',
    ])
    expect(on({ fundingUse: 'Kit.' }, 'fundingUse')).toEqual(['sums: Give the total you ask for.'])
    expect(on({}, 'fundingUse')).toEqual([])
  })
  test('nothing is said of money while none is asked for', () => {
    expect(on({ fundingUse: 'A TA.', supportRequested: { chosen: ['advice'], other: '' } }, 'fundingUse')).toEqual([])
  })
  test('more pupils counted than named', () => {
    expect(on({ pupilsEhcp: '3' }, 'pupilsEhcp')).toEqual(['sums: This is more than the number of pupils you have named, 2.'])
  })
  test('days in the wrong order', () => {
    expect(on({ fundingFrom: '2/1/2027', fundingUntil: '1/1/2027' }, 'fundingUntil')).toEqual(['dates: The last day is before the first.'])
  })
})

describe('exceptional requests', () => {
  const grounds = (...chosen: string[]): Answers => ({ canWait: 'no', exceptionalGrounds: { chosen, other: '' } })
  test('need a ground and a fixed period', () => {
    expect(on(grounds(), 'exceptionalGrounds')).toEqual([
      'exceptional: Without one of the four grounds, the request waits for the next meeting.',
    ])
    expect(on(grounds('tribunalOrder'), 'exceptionalGrounds')).toEqual([])
    expect(on(grounds('tribunalOrder'), 'fundingUntil')).toEqual(['period: Give the last day the money is for.'])
    expect(on({ canWait: 'yes' }, 'fundingUntil')).toEqual([])
  })
  test('the newer statement on other authorities is shown', () =>
    expect(on(grounds('otherAuthority'), 'exceptionalGrounds')).toHaveLength(1))
})

test('other names and dates are asked about where the community reads', () => {
  const says = on(
    { alreadySupported: 'The notional budget paid for training with Marek, born 5/6/2017, UPN A123456789012.' },
    'alreadySupported',
  )
  expect(says.map((line) => /“.*”/.exec(line)![0])).toEqual(['“Marek”', '“5/6/2017”', '“A123456789012”'])
})

test('listed names and dates are not asked about, for they are warned of', () => {
  const says = on(
    { alreadySupported: 'The notional budget paid for training with Will O’Brien, Annie (3.4.2017) and Marek.' },
    'alreadySupported',
  )
  expect(says).toEqual(['private: The community reads this. Is it a pupil’s name? “Marek”.'])
})

test('advice is no gate: a request may be ready with all of it', () => {
  const weak = { ...full, solutionRequired: 'A TA.', expectedOutcomes: 'Better.', alreadySupported: 'Nothing.', fundingUse: 'A TA.' }
  expect(adviceOn(form, weak, today).length).toBeGreaterThan(8)
  expect(problemsOf(form, school, weak, today)).toEqual([])
  expect(adviceOn(form, {}, today)).toEqual([])
})

test('every rule names a part of a source and a page that are there', () => {
  const docs = readSeed(seedDir)
  const parts = docs
    .filter(({ type }) => type === 'source')
    .flatMap(({ slug, doc }) => (doc.parts as { pointer?: string; id?: string }[]).map((part) => JSON.stringify([slug, part])))
  const pages = new Set(docs.map(({ type, slug }) => addressOf(type, slug)))
  for (const { pointer, page } of Object.values(rules)) {
    expect(pages, page).toContain(page)
    const id = pointer
      .slice(pointer.search(/[#:]/) + 1)
      .split('#')
      .at(-1)!
    expect(
      parts.some((part) => part.includes(`"${id}"`)),
      pointer,
    ).toBe(true)
  }
  for (const { seeAlso } of form.sections.flatMap(({ fields }) => fields))
    for (const to of seeAlso) expect(Object.keys(types)).toContain(splitRef(to).type)
})
