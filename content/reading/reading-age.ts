/** How hard a text is to read: two published formulas, as the age at which a child in England usually reads such a text. */
import { automatedReadability } from 'automated-readability'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

export interface ReadingAge {
  /** Years, by Flesch and Kincaid (1975): words a sentence, syllables a word. */
  fleschKincaid: number
  /** Years, by the Automated Readability Index (1967): words a sentence, letters a word. */
  automatedReadability: number
  /** The higher of the two, which is what a text is judged by. */
  age: number
  words: number
}

/** Both formulas give a school grade of the United States; a child in grade 1 is six years old. */
const AGE_OF_GRADE_0 = 5

const words = new Intl.Segmenter('en-GB', { granularity: 'word' })
const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/**
 * The reading age of a text.
 * @param blocks its paragraphs, list items and headings, as plain text: a sentence ends with its block.
 * @returns undefined for fewer than 30 words, of which no formula can tell anything.
 */
export function readingAge(blocks: readonly string[]): ReadingAge | undefined {
  const counts = { sentence: 0, word: 0, syllable: 0, character: 0 }
  for (const block of blocks)
    for (const { segment } of sentences.segment(block)) {
      const found = [...words.segment(segment)].filter((part) => part.isWordLike).map((part) => part.segment)
      if (found.length === 0) continue
      counts.sentence++
      counts.word += found.length
      for (const word of found) {
        counts.syllable += Math.max(1, syllable(word))
        counts.character += word.replace(/[^\p{L}\p{N}]/gu, '').length
      }
    }
  if (counts.word < 30) return undefined
  const years = {
    fleschKincaid: fleschKincaid(counts) + AGE_OF_GRADE_0,
    automatedReadability: automatedReadability(counts) + AGE_OF_GRADE_0,
  }
  return { ...years, age: Math.max(years.fleschKincaid, years.automatedReadability), words: counts.word }
}

/** The band readers are shown: `8 to 9` for anything from 8 up to, but not including, 9. Below 6 no formula is to be trusted. */
export function bandOf({ age }: ReadingAge): string {
  const low = Math.floor(age)
  return low < 6 ? 'up to 6' : `${low} to ${low + 1}`
}
