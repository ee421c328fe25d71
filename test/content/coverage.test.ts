/** The coverage report: on content made for it, and on the seed, which must have no fault. */
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../content/coverage/coverage'
import { coverageOfSeed } from '../../content/coverage/of-seed'
import { faultsOf, histogram, inSvg, inText } from '../../content/coverage/report'
import { sitePointers } from '../../content/coverage/site-pointers'
import { type Snapshot, emptySnapshot } from '../../content/model/snapshot'
import { readSeed } from '../../content/seed/read'

const hard =
  'Institutional representatives collaboratively determine appropriate individualised educational provision notwithstanding considerable organisational heterogeneity, and subsequently communicate recommendations to participating professionals within established administrative procedures regarding accountability.'

/** Six wordings that no other entry has. */
const wordings = (of: string): string[] => Array.from({ length: 6 }, (_, i) => `${of} ${i}`)

function made(): Snapshot {
  const snapshot = emptySnapshot('2026-11-22')
  const review = { owner: 'A team', lastChecked: '2026-11-01', nextDue: '2027-01-01' }
  const parts = [
    { code: '1', title: 'Aims' },
    { code: '2', title: 'Map', holdsNothing: 'The map is not in the text.' },
    { code: '3', title: 'Money' },
    { code: 'cos-001' },
    { code: 'cos-002' },
  ]
  Object.assign(snapshot.content, {
    source: [{ slug: '002', title: 'Paper', parts, alsoAskedAs: wordings('paper') }],
    'glossary-term': [
      {
        slug: 'cos',
        title: 'CoS',
        meaning: 'A group.',
        aliases: [],
        audience: ['parent'],
        alsoAskedAs: wordings('cos'),
        sources: [{ pointer: 'doc:002#1' }],
        review,
      },
    ],
    faq: [
      {
        slug: 'a',
        title: 'A',
        summary: 'Ask the CoS or the LAFZ.',
        audience: ['parent'],
        alsoAskedAs: [...wordings('a'), 'COS 1'],
        sources: [{ pointer: 'faq:cos-001' }],
        review,
        plain: { summary: `${hard} ${hard}` },
      },
      { slug: 'b', title: 'B', summary: 'Plain.', audience: ['parent', 'senco'], sources: [{ pointer: 'doc:002#9' }] },
      { slug: 'c', title: 'C', summary: 'Generated ZZYX.', audience: ['parent'], sources: [{ pointer: 'sample:generated' }] },
    ],
  })
  return snapshot
}

describe('a report', () => {
  test('counts what pages point to, and what they lack', () => {
    const coverage = coverageOf(made())
    expect(coverage.sources[0]).toMatchObject({
      rows: { covered: 1, total: 2 },
      sections: { covered: 2, total: 3, holdNothing: 1 },
    })
    expect(coverage.without).toEqual({ source: [], owner: ['faq/b'], reviewDate: ['faq/b'], plainVersion: ['faq/b'] })
    expect(coverage.glossaryGaps).toEqual([{ acronym: 'LAFZ', entry: 'faq/a' }])
    expect(faultsOf(coverage)).toEqual([
      'doc:002#3 (Money): no entry points to it.',
      'faq:cos-002: no entry points to it.',
      'faq/b: nobody looks after it.',
      'faq/b: it has no day for its next check.',
      'faq/b: parents are among its readers, and it has no plain-language version.',
      'faq/b: it has fewer than six wordings of what people type (“Also asked as”).',
      'faq/b: it has fewer than two wordings of at most three words.',
      'glossary-term/cos and faq/a: each says it answers “cos 1”.',
      'doc:002#9: no source has such a part.',
      'faq/a: the glossary does not explain LAFZ.',
      expect.stringMatching(/^faq\/a: its plain version needs a reading age of \d/),
    ])
  })

  test('is shown as text and as a chart', () => {
    const coverage = coverageOf(made())
    expect(inText(coverage)).toContain('Together: 1/2 rows, 2/3 sections')
    expect(inText(coverage)).toContain('with fewer than six wordings 1, and 0 schools')
    expect(histogram(coverage)).toHaveLength(1)
    expect(inSvg(coverage)).toMatch(/^<svg [\s\S]*2\/3[\s\S]*<\/svg>\n$/)
  })

  test('of the built site passes over pages too long to be an answer', () => {
    const { sources } = coverageOf(made())
    const page = (pointers: string, words: number) => ({
      address: '/x/',
      html: `<main id="main" data-sources="${pointers}"><p>${'word '.repeat(words)}</p></main>`,
    })
    const found = sitePointers([page('doc:002#1 faq:cos-001', 1501), page('doc:002#1', 20), page('doc:002#3 faq:cos-002', 3)], { sources })
    expect(found.named).toBe(3)
    expect(found.faults).toEqual(['faq:cos-001: only pages of over 1500 words name it (the shortest has 1501).'])
  })
})

test('the seed covers every row and section of the five documents and has no fault', () => {
  const coverage = coverageOfSeed(readSeed('content/seed'), '2026-11-22')
  expect(faultsOf(coverage)).toEqual([])
  const total = (of: 'rows' | 'sections') => coverage.sources.reduce((sum, source) => sum + source[of].total, 0)
  expect([total('rows'), total('sections')]).toEqual([191, 101])
  expect(coverage.fewWordings.lists).toEqual([])
  expect(coverage.plain.length).toBeGreaterThan(120)
})
