/** Request files: what goes in comes out, and what is wrong, damaged or newer is refused with its reason. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequestForm } from '../../../content/model/request-form'
import type { Answer, Answers } from '../../../site/request/answers'
import { problemsOf } from '../../../site/request/checks'
import { copyFor } from '../../../site/request/privacy'
import { type OpenedDraft, openDraft, sealDraft, writeDraft } from '../../../site/request/draft'
import { toForm, toNewest } from '../../../site/request/draft/form-change'
import { upTo } from '../../../site/request/draft/formats'
import { questionsOf } from '../../../site/request/draft/shape'
import { copyNames, requestNumber } from '../../../site/request/request'
import { form, full, requestWith, school, today } from './appendix-3'

const opened = async (text: string, passphrase?: string): Promise<OpenedDraft> => {
  const result = await openDraft(text, passphrase)
  if (!('opened' in result)) throw new Error(JSON.stringify(result))
  return result.opened
}
const refusal = async (text: string, passphrase?: string): Promise<string> => {
  const result = await openDraft(text, passphrase)
  return 'refused' in result ? result.refused : 'opened' in result ? 'opened' : 'needs passphrase'
}

const text = fc.string({ unit: 'binary', maxLength: 30 })
const answer: fc.Arbitrary<Answer> = fc.oneof(
  text,
  fc.record({ chosen: fc.array(text, { maxLength: 4 }), other: text }),
  fc.record({ slug: text, name: text }),
  fc.record({ name: text }),
  fc.array(fc.record({ name: text, dateOfBirth: text, knownAs: text }), { maxLength: 4 }),
  fc.array(fc.record({ what: text, amount: text, staff: fc.boolean() }), { maxLength: 4 }),
)
const key = fc.oneof(
  fc.constantFrom(...form.sections.flatMap(({ fields }) => fields.map((field) => field.key)), 'constructor', 'toString', 'hasOwnProperty'),
  fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,10}$/),
)
const answers = fc.dictionary(key, answer, { maxKeys: 10, noNullPrototype: true })

describe('round trip', () => {
  test('is identity for any answers, title and copy', async () => {
    await fc.assert(
      fc.asyncProperty(
        answers,
        text,
        fc.constantFrom(...(Object.keys(copyNames) as (keyof typeof copyNames)[])),
        async (given, title, copy) => {
          const request = { ...requestWith(given), title }
          const file = await opened(await writeDraft(request, form, copy))
          expect(file.request).toEqual(request)
          expect(file.copy).toBe(copy)
        },
      ),
    )
  })
  test('holds for half a character and for what looks like markup', async () => {
    const odd = { ...full, signature: '\ud800 </script> \u2028 "\\', schoolContact: '\udc00' }
    expect((await opened(await writeDraft(requestWith(odd), form, 'draft'))).request.answers).toEqual(odd)
  })
  test('is readable, with the questions beside the answers', async () => {
    const file = JSON.parse(await writeDraft(requestWith(full), form, 'draft')) as Record<string, Record<string, unknown>>
    expect(file.format).toBe('signpost-request')
    expect(file.questions!.supportRequested).toMatchObject({ label: 'Support requested', options: { financial: 'Financial contribution' } })
    expect(file.answers!.solutionRequired).toBe(full.solutionRequired)
  })
  test('survives another layout and a byte order mark', async () => {
    const file = await writeDraft(requestWith(full), form, 'draft')
    expect((await opened(`\ufeff${JSON.stringify(JSON.parse(file)).replace(/^/, '\r\n')}`)).request.answers).toEqual(full)
  })
  test('of the community’s copy holds no name', async () => {
    const copy = copyFor('community', form, requestWith({ ...full, alreadySupported: 'Ana and Will O’Brien, 3.4.2017' }))
    const file = await writeDraft(copy, form, 'community')
    expect(/\b(Ana|L[oó]pez|Annie|Brien|2017)\b/i.exec(file)).toBeNull()
  })
})

describe('passphrase', () => {
  test('closes and opens, however its letters are composed', async () => {
    const sealed = await sealDraft(await writeDraft(requestWith(full), form, 'kcc'), 'caf\u00e9 au lait')
    expect(sealed).not.toContain('López')
    expect(JSON.parse(sealed)).toMatchObject({
      sealed: { key: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 }, cipher: { name: 'AES-GCM', length: 256 } },
    })
    expect((await opened(sealed, 'cafe\u0301 au lait')).request.answers).toEqual(full)
    expect(await refusal(sealed)).toBe('needs passphrase')
    expect(await refusal(sealed, 'tea')).toBe('passphrase')
  })
  test('a changed parameter or byte is noticed', async () => {
    const sealed = JSON.parse(await sealDraft('{}', 'p')) as { sealed: { key: { iterations: number }; data: string } }
    const changed = (change: (s: typeof sealed) => void): string => {
      const copy = structuredClone(sealed)
      change(copy)
      return JSON.stringify(copy)
    }
    expect(
      await refusal(
        changed((s) => void (s.sealed.key.iterations = 600_001)),
        'p',
      ),
    ).toBe('passphrase')
    expect(
      await refusal(
        changed((s) => void (s.sealed.data = `A${s.sealed.data.slice(1)}`)),
        'p',
      ),
    ).toMatch(/passphrase|damaged/)
    expect(
      await refusal(
        changed((s) => void (s.sealed.key.iterations = 1)),
        'p',
      ),
    ).toBe('damaged')
    expect(await refusal(JSON.stringify(sealed), 'p')).toBe('damaged')
  })
  test('two files of one request share nothing', async () => {
    const [a, b] = await Promise.all([sealDraft('{}', 'p'), sealDraft('{}', 'p')])
    expect(a).not.toBe(b)
  })
})

describe('refuses', () => {
  test.each(['', 'Dear clerk', '{}', '[]', 'null', '{"format":"other","formatVersion":1}', '{"format":"signpost-request"}'])(
    'what is no request: %j',
    async (file) => expect(await refusal(file)).toBe('wrong'),
  )
  test('a newer one, with what to do', async () => {
    const file = (await writeDraft(requestWith(full), form, 'draft')).replace('"formatVersion": 1', '"formatVersion": 2')
    expect(await openDraft(file)).toEqual({
      refused: 'newer',
      reason: 'The file was made by a newer version of Signpost. Load this page again, then open the file.',
    })
  })
  test('one cut off at any place, and one with any letter changed', async () => {
    const file = await writeDraft(requestWith(full), form, 'draft')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: file.length - 3 }), async (at) => {
        expect(await refusal(file.slice(0, at))).toBe('damaged')
      }),
    )
    const letters = [...file].flatMap((char, i) => (i > file.indexOf('"title"') && /[a-zA-Z]/.test(char) ? [i] : []))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...letters), async (at) => {
        const changed = file.slice(0, at) + (file[at] === 'q' ? 'r' : 'q') + file.slice(at + 1)
        expect(await refusal(changed)).toBe('damaged')
      }),
    )
  })
})

test('older formats are brought up step by step', () => {
  const steps = {
    1: (file: object) => ({ ...file, format: 'x', formatVersion: 1, a: 1 }),
    2: (file: object) => ({ ...file, format: 'x', formatVersion: 2, b: 2 }),
  }
  expect(upTo(3, { format: 'x', formatVersion: 1 }, steps)).toEqual({ format: 'x', formatVersion: 3, a: 1, b: 2 })
  expect(upTo(4, { format: 'x', formatVersion: 1 }, steps)).toBeUndefined()
})

describe('a newer version of the form', () => {
  const changed = (change: (form: RequestForm) => void): RequestForm => {
    const next = { ...structuredClone(form), slug: 'request-2027', version: 'Of 2027' }
    change(next)
    return next
  }
  const field = (f: RequestForm, name: string) => f.sections.flatMap(({ fields }) => fields).find((one) => one.key === name)!
  const moves = (given: Answers, next: RequestForm) => toForm(requestWith(given), questionsOf(form), next)
  const next = changed((f) => {
    field(f, 'solutionRequired').label = 'What problems are you trying to solve?'
    field(f, 'expectedOutcomes').wordLimit = 150
    Object.assign(field(f, 'schoolContact'), { key: 'contactName', formerKeys: ['schoolContact'] })
    field(f, 'supportRequested').options.shift()
    f.sections[0]!.fields = f.sections[0]!.fields.filter(({ key: k }) => k !== 'trust')
    f.sections[0]!.fields.push({ ...field(f, 'signature'), key: 'role', label: 'Your role' })
  })

  test('takes answers over by their keys and tells what moved', () => {
    const { request, moved } = moves(full, next)
    expect(request.form).toEqual({ slug: 'request-2027', version: 'Of 2027' })
    expect(request.answers.contactName).toBe(full.schoolContact)
    expect(request.answers).not.toHaveProperty('schoolContact')
    expect(request.answers.trust).toEqual(full.trust)
    expect(moved.map(({ what, key: k }) => `${what} ${k}`).sort()).toEqual([
      'gone trust',
      'moved contactName',
      'new role',
      'option-gone supportRequested',
      'reworded solutionRequired',
      'shorter expectedOutcomes',
    ])
    expect(problemsOf(next, next.sections[0]!, request.answers, today).map(({ key: k, message }) => `${k}: ${message}`)).toEqual([
      'supportRequested: Choose again. What you chose is not on the list any more.',
      'role: Fill this in.',
    ])
  })
  test('an answer that no longer fits its question is kept under its key', () => {
    const numbers = changed((f) => void Object.assign(field(f, 'costs'), { kind: 'text' }))
    const { request, moved } = moves(full, numbers)
    expect(request.answers.costs).toEqual(full.costs)
    expect(moved).toEqual([
      { what: 'gone', key: 'costs', says: '“What each part costs” is not asked any more. Your answer is kept below.' },
    ])
  })
  test('one of a list becomes several, and a list becomes text', () => {
    const wider = changed((f) => void Object.assign(field(f, 'keyStage'), { kind: 'text', options: [], otherAllowed: false }))
    expect(moves(full, wider).request.answers.keyStage).toBe('Key Stage 1')
  })
  test('loses nothing of any answers, and the same form moves nothing', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { request } = moves(given, next)
        expect(Object.keys(request.answers).length).toBe(Object.keys(given).length)
      }),
    )
    const same = moves(full, form)
    expect([same.moved, same.request]).toEqual([[], requestWith(full)])
    expect(problemsOf(form, school, same.request.answers, today)).toEqual([])
  })
  test('is found by the chain of superseding versions', () => {
    const older = { ...form, effective: { supersededBy: 'request-form/request-2027' } }
    expect(toNewest(requestWith(full), questionsOf(form), [older, next])?.form.slug).toBe('request-2027')
    expect(toNewest({ ...requestWith(full), form: { slug: 'unknown', version: '1' } }, {}, [older, next])).toBeUndefined()
  })
})

test('the number of a request is made of figures alone', () => expect(requestNumber([4, 8, 2, 1, 0, 9, 3, 7, 5, 5])).toBe('4821-0937-55'))
