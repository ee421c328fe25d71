/** The form as data: what the model refuses, and what the shipped form holds of the Terms of Reference, appendix 3. */
import { describe, expect, test } from 'vitest'
import { type RequestForm, requestForm } from '../../content/model/request-form'
import { asksOf, frozenChanges, mayStillChange } from '../../content/model/request-form-frozen'
import { versionAdvice, versionFaults } from '../../content/model/request-form-versions'
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
    [
      'a page whose only question the form fills in itself',
      (f) => {
        field(f, 'requestId').page = 'signaturePage'
        field(f, 'signature').page = 'pupilsPage'
      },
      'sections.0.pages.10.key: Page “Sign the request”: No question stands on this page. Put one there',
    ],
    [
      'a page called as one before',
      (f) => void (f.sections[1]!.pages[0]!.key = 'pupilsPage'),
      'The other page with it is “Pupils: names and dates of birth”',
    ],
    [
      'a section called as one before',
      (f) => void (f.sections[2]!.key = 'school'),
      'Section “KCC section”: The key “school” is used twice.',
    ],
    ['a section that asks nothing', (f) => void (f.sections[2]!.fields = []), 'Section “KCC section”: It asks nothing'],
    ['a form without the school', (f) => void f.sections.shift(), 'no section that the school fills in'],
    [
      'a condition on a later page',
      (f) => void (field(f, 'alreadySupported').askedWhen = { field: 'supportRequested', is: ['advice'] }),
      '“Support requested” stands on a later page.',
    ],
    [
      'a condition on what somebody else answers later',
      (f) => {
        f.sections.reverse()
        field(f, 'signature').askedWhen = { field: 'moderated', is: ['yes'] }
      },
      'Question “e Signature”: “KCC Moderated” is answered later, by somebody else.',
    ],
    ['options of what is no list', (f) => void field(f, 'signature').options.push({ key: 'a', label: 'A' }), 'Only lists have options.'],
    ['“other” of what is no list', (f) => void (field(f, 'signature').otherAllowed = true), 'Only a list can be “with other”.'],
    [
      'two options that read the same',
      (f) => void (field(f, 'decisionBy').options[1]!.label = 'consensus'),
      'Two options read “consensus”.',
    ],
    [
      'a question hidden from whoever answers it',
      (f) => void (field(f, 'signature').hiddenFrom = ['school']),
      'cannot be hidden from them',
    ],
    [
      'a copy that shows what its question hides',
      (f) => void (field(f, 'amountApproved').hiddenFrom = ['school']),
      'is hidden from more readers than its copy',
    ],
    ['what is filled in with nothing', (f) => void delete field(f, 'requestId').generated, 'Say with what the form fills it in.'],
    ['what nobody fills in', (f) => void (field(f, 'signature').generated = 'date'), 'Only a question that the form fills in'],
    ['a sum in free text', (f) => void (field(f, 'amountApproved').kind = 'text'), 'cannot be read from an answer of this kind'],
    ['a key that browsers know', (f) => void (field(f, 'signature').key = 'constructor'), 'has a meaning of its own in browsers'],
    [
      'a former key taken over twice',
      (f) => {
        for (const key of ['costs', 'signature']) field(f, key).formerKeys = ['budget']
      },
      'Question “e Signature”: The former key “budget” is taken over by “What each part costs” already.',
    ],
  ])('%s', (_, change, message) => {
    expect(faultsAfter(change).join('\n')).toContain(message)
  })

  test('nothing in the form as it is', () => expect(faultsAfter(() => undefined)).toEqual([]))
})

describe('a published version', () => {
  const changes = (change: (form: RequestForm) => void) => {
    const form = structuredClone(seed)
    change(form)
    return frozenChanges(asksOf(seed), asksOf(form))
  }

  test('may change in what is named, and nothing else', () => {
    // Every place where the model has a field, with rows told by their names alone.
    const named = Object.keys(mayStillChange)
    const free = (path: string): boolean => named.some((one) => path === one || path.startsWith(`${one}.`))
    const values = (
      value: unknown,
      path: string,
      set: (to: unknown) => void,
      found: (path: string, set: (to: unknown) => void) => void,
    ): void => {
      if (Array.isArray(value)) value.forEach((one, i) => values(one, path, (to) => void (value[i] = to), found))
      else if (value && typeof value === 'object')
        for (const [key, child] of Object.entries(value))
          values(child, path ? `${path}.${key}` : key, (to) => void ((value as Record<string, unknown>)[key] = to), found)
      else found(path, set)
    }
    const tried = new Set<string>()
    values(
      structuredClone(seed),
      '',
      () => {},
      (path) => tried.add(path),
    )
    expect(tried.size).toBeGreaterThan(40)
    for (const path of tried) {
      const form = structuredClone(seed)
      let done = false
      values(
        form,
        '',
        () => {},
        (at, set) => {
          if (at !== path || done) return
          done = true
          set('changed')
        },
      )
      expect(frozenChanges(asksOf(seed), asksOf(form)).length > 0, path).toBe(!free(path))
    }
  })

  test('is the same however a database gives it back', () => {
    const turned = JSON.parse(JSON.stringify(seed), (_, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries([...Object.entries(value), ['nothing', null]].reverse())
        : value,
    ) as RequestForm
    expect(frozenChanges(asksOf(seed), asksOf(turned))).toEqual([])
    expect(frozenChanges(asksOf(seed), JSON.parse(JSON.stringify(asksOf(seed))) as never)).toEqual([])
  })

  test('tells a question with a new key from one that is gone and another that is new', () => {
    expect(changes((f) => void (field(f, 'signature').key = 'signed')).map(({ path }) => path)).toEqual(['sections.0.fields.21.key'])
    const replaced = changes((f) => {
      f.sections[0]!.fields.pop()
      f.sections[0]!.fields.unshift({ ...field(f, 'school'), key: 'other', label: 'Another' })
    })
    expect(replaced.map(({ message }) => message.split('. ')[0])).toEqual([
      '“School section”: “e Signature” is missing from “Questions”',
      '“School section”: “Another” is new among “Questions”',
    ])
  })
})

describe('a version beside the one before', () => {
  const before: RequestForm = { ...seed, effective: { from: '2025-01-01' } }
  const next = (change: (form: RequestForm) => void = () => undefined): RequestForm => {
    const form = { ...structuredClone(seed), version: 'Next', changes: [], effective: { from: '2027-01-01' } }
    change(form)
    return form
  }
  const faults = (form: RequestForm) => versionFaults(form, [before]).map(({ path, message }) => `${path.join('.')}: ${message}`)

  test('that asks the same has no fault, and nothing to say', () => {
    expect(faults(next())).toEqual([])
    expect(versionAdvice(next(), [before])).toEqual([])
  })

  test('is told what its readers will notice', () => {
    const form = next((f) => {
      field(f, 'solutionRequired').wordLimit = 100
      field(f, 'supportRequested').options.shift()
      field(f, 'signature').key = 'signed'
      delete field(f, 'costs').condition
    })
    expect(versionAdvice(form, [before]).map((line) => line.split('.')[0])).toEqual([
      '“What each part costs” has a condition, but “Only if” does not tell it in words',
      '“e Signature” is asked no more, and no question takes its answers over',
      '“Solution required” takes at most 100 words now',
      '“Support requested” has no answer “Advice and guidance” any more',
      '“e Signature” is new',
    ])
  })

  test('keeps a key only for answers of the same shape', () => {
    expect(faults(next((f) => void (field(f, 'solutionRequired').kind = 'line')))).toEqual([])
    expect(faults(next((f) => void (field(f, 'solutionRequired').kind = 'cost-lines'))).join()).toContain('for an answer of another kind')
  })
})
