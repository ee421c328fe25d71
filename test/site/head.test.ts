/** Titles and descriptions in the lengths that are shown. */
import { describe, expect, test } from 'vitest'
import { headDescription, headTitle, titled } from '../../site/text/head'

describe('a title', () => {
  test('ends with the site’s name where there is room', () => {
    expect(headTitle('Deadlines')).toBe('Deadlines - Signpost')
    expect(headTitle('Early Help', 'Glossary term')).toBe('Early Help - Glossary term - Signpost')
    const long = 'Can community money pay for secondary clusters and projects?'
    expect(headTitle(long)).toBe(long)
  })

  test('is cut between words, and never what tells it apart', () => {
    const title = headTitle('What evidence may a school be asked for before a tribunal?', 'Plain English')
    expect(title).toBe('What evidence may a school be asked for before a… - Plain English')
    expect(title.length).toBeLessThanOrEqual(70)
    expect(headTitle('x'.repeat(90))).toHaveLength(70)
  })
})

describe('a description', () => {
  test('that says too little gets the title, then the site’s purpose', () => {
    expect(headDescription('Statutory', 'Required by law.')).toBe(
      'Statutory. Required by law. Signpost explains Kent’s Locality Model for school inclusion.',
    )
    expect(headDescription('Which Family Hub can we use?', 'Yes. You can use any Family Hub in Kent.')).toBe(
      'Which Family Hub can we use? Yes. You can use any Family Hub in Kent.',
    )
  })

  test('ends with a sentence where one fits, else between words', () => {
    const first = 'The school sends its form to the clerk at least ten working days before the meeting.'
    expect(headDescription('Form', `${first} ${'It may send it sooner. '.repeat(5)}`.trim()).length).toBeLessThanOrEqual(160)
    expect(headDescription('Form', `${first} ${'and so on '.repeat(20)}`)).toMatch(/…$/)
    expect(headDescription('Form', `${first} Then ${'and so on '.repeat(20)}`)).toBe(first)
    // A point inside a number ends nothing.
    expect(
      headDescription('Code', `${'See the code of practice on this, in its '.repeat(2)}section 6.28 ${'and more '.repeat(12)}`),
    ).toMatch(/more…$/)
  })

  test('does not name the title twice', () => {
    expect(titled('EHCP', 'EHCP is short for a plan.')).toBe('EHCP is short for a plan.')
    expect(titled('EHCP', 'A plan.')).toBe('EHCP. A plan.')
  })
})
