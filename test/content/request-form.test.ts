/** The form as data: what the model refuses, and what the shipped form holds of the Terms of Reference, appendix 3. */
import { describe, expect, test } from 'vitest'
import { type RequestForm, requestForm } from '../../content/model/request-form'
import { readSeed } from '../../content/seed/read'
import { seedDir } from '../../scripts/paths'

const seed = readSeed(seedDir).find(({ type }) => type === 'request-form')!.doc as RequestForm
const sections = Object.fromEntries(seed.sections.map((section) => [section.key, section]))
const published = (key: string): string[] => sections[key]!.fields.filter(({ extra }) => !extra).map(({ label }) => label)

/** The messages for the shipped form after one change. */
const faultsAfter = (change: (form: RequestForm) => void): string[] => {
  const form = structuredClone(seed)
  change(form)
  return requestForm.safeParse(form).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}
const field = (form: RequestForm, key: string) => form.sections.flatMap(({ fields }) => fields).find((f) => f.key === key)!

describe('the shipped form', () => {
  test('has the questions of appendix 3 in their order, all three sections', () => {
    expect(published('school')).toEqual([
      'Request ID',
      'Date of request',
      'Name of Community',
      'Name of School / Lead School',
      'School contact',
      'Multi Academy Trust / Federation',
      'Solution required',
      'Expected outcomes',
      'Support requested',
      'Names of pupils supported & Date of Birth',
      'Number of pupils on SEN Support',
      'Number of pupils with an EHCP',
      'Number Looked After Child',
      'Which Key Stage',
      'If requesting funding - How will the funding be used?',
      'How have you already supported the pupils?',
      'e Signature',
    ])
    expect(published('community')).toEqual([
      'Request response',
      'Give details of support agreed',
      'Review Date',
      'Final amount approved',
      'Date approved',
      'Decision made by',
      'Final amount approved',
    ])
    expect(published('kcc')).toEqual(['Final amount', 'KCC Moderated', 'Moderated / Approved by', 'Request processed'])
  })

  test('has its word limits and options', () => {
    const limits = seed.sections.flatMap(({ fields }) => fields.filter((f) => f.wordLimit).map((f) => [f.key, f.wordLimit]))
    expect(Object.fromEntries(limits)).toEqual({ solutionRequired: 250, expectedOutcomes: 200, fundingUse: 200, alreadySupported: 200 })
    const labels = (key: string): string[] => field(seed, key).options.map(({ label }) => label)
    expect(labels('supportRequested')).toEqual(['Advice and guidance', 'School to school support', 'Financial contribution'])
    expect(labels('requestResponse')).toEqual([
      'Advice and guidance',
      'School to school support',
      'Financial contribution',
      'Referral for KCC Review',
    ])
    expect(labels('decisionBy')).toEqual(['Consensus', 'Chair'])
    expect(labels('exceptionalGrounds')).toHaveLength(4)
  })

  test('names the newer version with the day it went live', () => {
    expect(seed.newer?.from).toBe('2026-04-20')
    expect(seed.changes.find(({ asked }) => asked?.startsWith('What problems'))?.questions).toEqual(['solutionRequired'])
  })
})

describe('the model refuses', () => {
  test.each<[string, (form: RequestForm) => void, string]>([
    ['a key used twice', (f) => void (field(f, 'school').key = 'community'), 'The key “community” is used twice.'],
    [
      'a condition on a later question',
      (f) => void (field(f, 'school').askedWhen = { field: 'canWait', is: ['no'] }),
      'no earlier question',
    ],
    [
      'a condition on an unknown option',
      (f) => void field(f, 'costs').askedWhen!.is.push('money'),
      '“supportRequested” has no answer “money”.',
    ],
    ['a condition without an answer', (f) => void (field(f, 'costs').askedWhen!.is = []), 'Name at least one answer.'],
    [
      'a condition on free text',
      (f) => void (field(f, 'costs').askedWhen = { field: 'solutionRequired', is: ['yes'] }),
      'Only a list or a yes-or-no',
    ],
    ['names that the community sees', (f) => void (field(f, 'pupils').hiddenFrom = []), 'never shown to the community'],
    ['a question on no page', (f) => void delete field(f, 'school').page, 'Name one of the section’s pages.'],
    ['a page without questions', (f) => void (field(f, 'signature').page = 'pupilsPage'), 'No question stands on this page.'],
    ['two options with one key', (f) => void (field(f, 'decisionBy').options[1]!.key = 'consensus'), 'the same key'],
    ['an option called other', (f) => void (field(f, 'decisionBy').options[1]!.key = 'other'), '“other” is taken'],
    ['a list of one', (f) => void field(f, 'decisionBy').options.pop(), 'at least two options'],
    ['a word limit of a number', (f) => void (field(f, 'pupilsEhcp').wordLimit = 5), 'Only free text'],
    ['a copy of nothing', (f) => void (field(f, 'amountApprovedAgain').copyOf = 'nothing'), 'Name an earlier question.'],
    ['two questions that tell the same', (f) => void (field(f, 'fundingUse').role = 'outcomes'), 'tells this already'],
    ['a former key in use', (f) => void field(f, 'costs').formerKeys.push('signature'), 'A former key cannot be'],
    ['a change beside no question', (f) => void f.changes[0]!.questions.push('nothing'), 'There is no question “nothing”.'],
  ])('%s', (_, change, message) => {
    expect(faultsAfter(change).join('\n')).toContain(message)
  })

  test('nothing in the form as it is', () => expect(faultsAfter(() => undefined)).toEqual([]))
})
