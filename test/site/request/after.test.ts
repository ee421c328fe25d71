/** After the meeting: many files opened at once, agenda, decisions, hand-over and minutes. */
import { describe, expect, test } from 'vitest'
import {
  type GivenFile,
  type OnDesk,
  agendaHtml,
  agendaOf,
  agendaText,
  answered,
  approvedOn,
  handOverOf,
  minutesHtml,
  minutesOf,
  minutesText,
  moveTo,
  openFiles,
  partyPages,
} from '../../../site/request/after'
import type { Answer, Answers } from '../../../site/request/answers'
import { sealDraft, writeDraft } from '../../../site/request/draft'
import { copyFor } from '../../../site/request/privacy'
import type { Request } from '../../../site/request/request'
import { answeredOf, summaryOf } from '../../../site/request/summary'
import { form, full, requestWith, today } from './appendix-3'

const requestOf = (id: string, more: Partial<Request> = {}, answers: Answers = full): Request => ({ ...requestWith(answers), id, ...more })
const community = async (request: Request): Promise<GivenFile> => ({
  name: `${request.id}.json`,
  text: await writeDraft(copyFor('community', form, request), form, 'community'),
})
const open = (files: GivenFile[], desk: OnDesk[] = [], party: 'community' | 'kcc' = 'community') => openFiles(party, desk, files, [form])
const choose = (...chosen: string[]): Answer => ({ chosen, other: '' })
const decide = (desk: OnDesk[], id: string, given: Record<string, Answer>): OnDesk[] =>
  Object.entries(given).reduce((so, [key, answer]) => answered(so, id, 'community', key, answer, '2026-11-10T10:00:00.000Z'), desk)
const agreed = {
  decision: choose('agreed'),
  requestResponse: choose('financial'),
  amountApproved: '200',
  dateApproved: '10/11/2026',
  decisionBy: choose('consensus'),
}
const officer = { area: 'East', title: 'Area High Needs Funding Officer', email: 'officer@example.org' }

describe('opening files', () => {
  test('lays the good ones on the table and refuses the others, each with its reason', async () => {
    const good = await Promise.all([community(requestOf('1')), community(requestOf('2'))])
    const draft = { name: 'draft.json', text: await writeDraft(requestOf('3'), form, 'draft') }
    const kcc = { name: 'kcc.json', text: await writeDraft(requestOf('3'), form, 'kcc') }
    const foreign = {
      name: 'other.json',
      text: await writeDraft(requestOf('4', { form: { slug: 'another', version: '9' } }), form, 'community'),
    }
    const sealed = { name: 'closed.json', text: await sealDraft(good[0]!.text, 'p') }
    const all = await open([
      good[0]!,
      { name: 'letter.txt', text: 'Dear clerk' },
      draft,
      kcc,
      foreign,
      sealed,
      { name: 'cut.json', text: good[1]!.text.slice(0, 900) },
      good[1]!,
    ])
    expect(all.desk.map(({ request }) => request.id)).toEqual(['1', '2'])
    expect(all.refused.map(({ file, reason }) => `${file}: ${reason.split('.')[0]}`)).toEqual([
      'letter.txt: This is not a request file of Signpost',
      'draft.json: It may hold pupils’ names, which the community does not see',
      'kcc.json: It may hold pupils’ names, which the community does not see',
      'other.json: It was written with a form that this site does not have: another, 9',
      'cut.json: The file is damaged or was changed by another program',
    ])
    expect(all.closed).toEqual(['closed.json'])
    expect((await open([{ ...sealed, passphrase: 'p' }])).desk).toHaveLength(1)
  })

  test('a later file of a request takes its place, and what the clerk filled in stays', async () => {
    const first = await open([await community(requestOf('1'))])
    const desk = decide(first.desk, '1', { decision: choose('declined'), reasons: 'Too early.' })
    const later = await community(requestOf('1', { saved: '2026-12-01T00:00:00.000Z', title: 'New title' }))
    const second = await open([later], desk)
    expect(second.desk[0]!.request).toMatchObject({ title: 'New title', answers: { reasons: 'Too early.' } })
    const third = await open([await community(requestOf('1', { saved: '2026-01-01T00:00:00.000Z', title: 'Old title' }))], second.desk)
    expect(third.desk[0]!.request.title).toBe('New title')
    expect(third.notes).toEqual(['1.json: The same copy of this request, or a later one, is open already. It stays.'])
  })

  test('a school’s later copy is taken also where the clerk has filled in something after it was written', async () => {
    const first = await open([await community(requestOf('1', { saved: '2026-11-09T08:00:00.000Z' }))])
    // Filled in on 10 November at 10:00; the school saved its correction an hour before.
    const desk = decide(first.desk, '1', agreed)
    const corrected = await community(
      requestOf('1', { saved: '2026-11-10T09:00:00.000Z' }, { ...full, solutionRequired: 'How can our three pupils take part?' }),
    )
    const second = await open([corrected], desk)
    expect(second.desk[0]!.request).toMatchObject({
      saved: '2026-11-10T10:00:00.000Z',
      answers: { solutionRequired: 'How can our three pupils take part?', amountApproved: '200' },
    })
    expect((await open([corrected], second.desk)).notes[0]).toContain('is open already. It stays.')
  })

  test('of the community’s copies that KCC opens, the later stays, whichever comes first', async () => {
    const laid = (await open([await community(requestOf('1'))])).desk
    const decided = async (amount: string, saved: string): Promise<GivenFile> => {
      const desk = answered(decide(laid, '1', agreed), '1', 'community', 'amountApproved', amount, saved)
      return { name: `${amount}.json`, text: await writeDraft(desk[0]!.request, form, 'community') }
    }
    const [early, late] = [await decided('200', '2026-11-10T10:00:00.000Z'), await decided('180', '2026-11-11T10:00:00.000Z')]
    const whole = { name: 'k.json', text: await writeDraft(copyFor('kcc', form, requestOf('1')), form, 'kcc') }
    for (const files of [
      [early, whole, late],
      [late, whole, early],
      [whole, late, early],
    ]) {
      const { desk } = await open(files, [], 'kcc')
      expect(desk[0]!.request.answers).toMatchObject({ pupils: full.pupils, amountApproved: '180' })
    }
  })

  test('KCC puts the two copies of a request together', async () => {
    const desk = decide((await open([await community(requestOf('1'))])).desk, '1', agreed)
    const decided = { name: 'c.json', text: await writeDraft(desk[0]!.request, form, 'community') }
    const whole = { name: 'k.json', text: await writeDraft(copyFor('kcc', form, requestOf('1')), form, 'kcc') }
    for (const files of [
      [decided, whole],
      [whole, decided],
    ]) {
      const { desk: kcc } = await open(files, [], 'kcc')
      expect(kcc).toHaveLength(1)
      expect(kcc[0]!.request.answers).toMatchObject({ pupils: full.pupils, amountApproved: '200', amountApprovedAgain: '200' })
      const processed = answered(kcc, '1', 'kcc', 'moderated', 'yes', '2026-12-01T00:00:00.000Z')
      expect(processed[0]!.request.answers.moderated).toBe('yes')
      expect(partyPages(processed[0]!, 'kcc', today)[0]).toMatchObject({ key: 'processingPage', state: 'done' })
    }
  })
})

describe('the table', () => {
  const desk = async (): Promise<OnDesk[]> =>
    (
      await open(
        await Promise.all([
          community(requestOf('1')),
          community(requestOf('2', { title: 'A & B <i>' }, { ...full, canWait: 'no', exceptionalGrounds: choose('tribunalOrder') })),
          community(requestOf('3')),
        ]),
      )
    ).desk

  test('keeps the chair’s order', async () => {
    const order = (list: OnDesk[]): string => list.map(({ request }) => request.id).join('')
    expect(order(moveTo(await desk(), '3', 0))).toBe('312')
    expect(order(moveTo(await desk(), '1', 1))).toBe('213')
    expect(order(moveTo(await desk(), '1', 99))).toBe('231')
    expect(order(moveTo(await desk(), 'x', 0))).toBe('123')
  })

  test('is listed for the agenda, as text and as HTML', async () => {
    const items = agendaOf(moveTo(await desk(), '2', 0))
    expect(items[0]).toMatchObject({
      place: 1,
      id: '2',
      asks: '£240',
      exceptional: true,
      support: ['Advice and guidance', 'Financial contribution'],
    })
    expect(agendaText(items, 'Canterbury S3', '2026-11-10').split('\n').slice(0, 4)).toEqual([
      'Canterbury S3, Tuesday 10 November 2026: 3 requests for discussion',
      '',
      "1. St Mary's School: A & B <i> (request 2)",
      '   Advice and guidance, Financial contribution; asks for £240; exceptional',
    ])
    expect(agendaHtml(items, 'Canterbury S3', '2026-11-10')).toContain('A &amp; B &lt;i&gt; (request 2)')
  })

  test('takes the clerk’s answers, and none to the school’s questions', async () => {
    const one = decide(await desk(), '1', { ...agreed, solutionRequired: 'Changed' })[0]!
    expect(one.request.answers.solutionRequired).toBe(full.solutionRequired)
    expect(partyPages(one, 'community', today)[0]).toMatchObject({ state: 'done', problems: [] })
    expect(one.request.answers.amountApprovedAgain).toBe('200')
  })

  test('hands an approved request over by the day it is due', async () => {
    const one = decide(await desk(), '1', agreed)[0]!
    expect(approvedOn(one)).toBe('2026-11-10')
    const handed = handOverOf(one, officer, '2026-11-11', '2026-11-13')!
    expect(handed).toMatchObject({ due: '2026-11-13', daysLeft: 2, problems: [], file: 'request-1-for-community.json', to: officer })
    expect(handed.body).toContain('It is due with you by Friday 13 November 2026.')
    expect(handOverOf(decide(await desk(), '1', { decision: choose('declined') })[0]!, officer, today)).toBeUndefined()
    const referred = handOverOf(decide(await desk(), '1', { decision: choose('referred') })[0]!, officer, today, '2026-11-13')!
    expect([referred.due, referred.subject]).toEqual([undefined, "Referred Request for Resource: St Mary's School, request 1"])
    expect(referred.problems.map(({ key }) => key)).toEqual(['requestResponse', 'decisionBy'])
  })

  test('gives an extract for the minutes, as text and as HTML', async () => {
    const items = minutesOf(decide(await desk(), '1', { ...agreed, supportAgreed: 'Two <b> visits\nand a call' }))
    const text = minutesText(items, 'Canterbury S3', '2026-11-10')
    expect(text.split('\n').slice(0, 9)).toEqual([
      'Decisions of Canterbury S3 on Tuesday 10 November 2026',
      '',
      "1. St Mary's School: Class talk in Year 2 (request 1)",
      '   What was decided? Agreed',
      '   Request response: Financial contribution',
      '   Give details of support agreed: Two <b> visits',
      '      and a call',
      '   Final amount approved: £200',
      '   Date approved: 10 November 2026',
    ])
    expect(text.match(/Final amount approved/g)).toHaveLength(1)
    expect(text).toContain('Nothing has been filled in yet.')
    expect(minutesHtml(items, 'Canterbury S3', '2026-11-10')).toContain('<dd>Two &lt;b&gt; visits<br>and a call</dd>')
  })
})

test('a summary shows each party what it may see', () => {
  const keys = (party: 'community' | 'kcc'): string[] =>
    answeredOf(summaryOf(form, full, party)).flatMap(({ items }) => items.map(({ key }) => key))
  expect(keys('community')).not.toContain('pupils')
  expect(keys('kcc')).toContain('pupils')
  expect(
    summaryOf(form, full, 'kcc')[0]!
      .items.filter(({ extra }) => extra)
      .map(({ key }) => key),
  ).toEqual(['canWait', 'costs', 'fundingFrom', 'fundingUntil'])
})

test('an answer that is repeated is written as the answer itself', async () => {
  const desk = decide((await open([await community(requestOf('1'))])).desk, '1', agreed)
  const items = summaryOf(form, desk[0]!.request.answers, 'community').flatMap((section) => section.items)
  expect(items.filter(({ label }) => label === 'Final amount approved').map(({ lines }) => lines)).toEqual([['£200'], ['£200']])
})
