/** Reading ages, blocks of text and acronyms: what the content is judged by. */
import { describe, expect, test } from 'vitest'
import { acronymsIn, explainedBy } from '../../content/reading/acronyms'
import { blocksOfHtml, blocksOfMarkdown } from '../../content/reading/blocks'
import { bandOf, readingAge } from '../../content/reading/reading-age'
import { textOf } from '../../site/text/html'

describe('reading age', () => {
  test('follows the two published formulas', () => {
    // Five sentences of six words, each word of one syllable and three letters.
    const text = Array.from({ length: 5 }, () => 'The cat has the big hat.').join(' ')
    const reading = readingAge([text])!
    expect(reading.words).toBe(30)
    expect(reading.fleschKincaid).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59 + 5, 6)
    expect(reading.automatedReadability).toBeCloseTo(4.71 * 3 + 0.5 * 6 - 21.43 + 5, 6)
    expect(reading.age).toBe(Math.max(reading.fleschKincaid, reading.automatedReadability))
    expect(bandOf(reading)).toBe('up to 6')
  })

  test('is higher for longer sentences and longer words, and counts a list item as a sentence', () => {
    const easy = [
      'Ask the school.',
      'It knows who can help you.',
      'You can bring a friend.',
      'Tell us what your child needs.',
      'We will write it down for you.',
      'It is free.',
    ]
    const hard = [
      'Institutional representatives collaboratively determine appropriate individualised educational provision notwithstanding considerable organisational heterogeneity, and subsequently communicate recommendations to participating professionals within established administrative procedures regarding accountability and documentation requirements.',
    ]
    expect(readingAge(easy)!.age).toBeLessThan(9)
    expect(readingAge([...hard, ...hard])!.age).toBeGreaterThan(20)
    const items = Array.from({ length: 8 }, () => 'a plan for the child')
    expect(readingAge(items)!.age).toBeLessThan(readingAge([items.join(' ')])!.age)
    expect(bandOf({ ...readingAge(easy)!, age: 8.99 })).toBe('8 to 9')
    expect(bandOf({ ...readingAge(easy)!, age: 9 })).toBe('9 to 10')
  })

  test('of a few words is not known', () => {
    expect(readingAge(['Ask the school.'])).toBeUndefined()
    expect(readingAge([])).toBeUndefined()
  })
})

test('prose falls into the same blocks as Markdown and as HTML', () => {
  const markdown = '## Who helps\n\nAsk [the school](/faqs/x/). It **knows**.\n\n- one thing\n- another\n'
  const html =
    '<h2>Who helps</h2><p>Ask <a href="/faqs/x/">the school</a>. It <strong>knows</strong>.</p><ul><li>one thing</li><li>another</li></ul>'
  const blocks = ['Who helps', 'Ask the school. It knows.', 'one thing', 'another']
  expect(blocksOfMarkdown(markdown)).toEqual(blocks)
  expect(blocksOfHtml(html, textOf)).toEqual(blocks)
})

describe('acronyms', () => {
  test.each([
    ['A SENCO asks the CoS about an EHCP.', ['SENCO', 'CoS', 'EHCP']],
    ['SENCOs and EHCPs, SEN IAs, the PRG’s list, KiT', ['SENCO', 'EHCP', 'SEN', 'IA', 'PRG', 'KiT']],
    ['Section F, Year R, Canterbury S3, form A3, the UK, a PDF of 762.4 KB', []],
    ['Look at GOV.UK, write to SENDandInclusion@theeducationpeople.org, read /faqs/EHCP/ or Kelsi.', []],
    ['I am in KCC. It’s DfE’s; LA-wide, (STLS)', ['KCC', 'DfE', 'LA', 'STLS']],
  ])('in “%s”', (text, expected) => {
    expect([...acronymsIn(text)]).toEqual(expected)
  })

  test('are explained by terms, full names and aliases', () => {
    const terms = [
      { title: 'STLS', fullName: 'Specialist Teaching and Learning Service', aliases: ['the TISS'] },
      { title: 'SEN Inclusion Adviser', aliases: ['SENIA'] },
    ]
    expect([...explainedBy(terms)].sort()).toEqual(['SEN', 'SENIA', 'STLS', 'TISS'])
  })
})
