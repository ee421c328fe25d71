/**
 * Words counted as Word counts them. Word's rule: a run of characters between spaces is one word, and each East
 * Asian character is one. Where Word's own treatment is not documented the reason given is what a fair clerk would say.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countAgainst, countWords } from '../../../site/request/words'

type Case = [text: string, words: number, why: string]

const cases: Case[] = [
  ['', 0, 'nothing'],
  ['   \n\t ', 0, 'spaces alone are no word'],
  ['word', 1, 'one run'],
  ['two words', 2, 'two runs'],
  ['  two   words  ', 2, 'several spaces part like one; those at the ends part nothing'],
  ['one\ntwo', 2, 'a line break parts'],
  ['one\r\ntwo', 2, 'so does a line break of Windows'],
  ['one\ttwo', 2, 'so does a tab'],
  ['one\u000btwo', 2, 'so does a soft line break pasted from Word (vertical tab)'],
  ['one\ftwo', 2, 'so does a page break'],
  ['one\u2028two\u2029three', 3, 'so do the line and paragraph separators of Unicode'],
  ['one\u0085two', 2, 'so does the next-line control character'],
  ['well-being', 1, 'a hyphen inside a run parts nothing'],
  ['state-of-the-art', 1, 'however many there are'],
  ['well\u2011being', 1, 'a no-break hyphen is a hyphen'],
  ['well\u2010being', 1, 'so is the hyphen of Unicode'],
  ['well\u00adbeing', 1, 'a soft hyphen is not seen'],
  ['pre- and post-test', 3, 'a hanging hyphen belongs to its run'],
  ['now \u2013 later', 3, 'an en dash between spaces is a run of its own'],
  ['now\u2013later', 1, 'without spaces it is inside one'],
  ['now \u2014 later', 3, 'an em dash likewise'],
  ['now\u2014later', 1, 'Word does not part at an em dash either'],
  ['a / b', 3, 'a slash between spaces is a run'],
  ['and/or', 1, 'without spaces it is not'],
  ['parents & carers', 3, 'an ampersand between spaces is a run'],
  ['- item', 2, 'a typed bullet is a run'],
  ['\u2022 item', 2, 'so is a real bullet: it is in the text, unlike the ones Word draws'],
  ['1. First\n2. Second', 4, 'typed list numbers count'],
  ['a) one b) two', 4, 'so do typed letters'],
  ['12', 1, 'a number is a run'],
  ['1,250.50', 1, 'with its signs'],
  ['1 250', 2, 'a number parted by a space is two runs'],
  ['£6,000', 1, 'a sum is a run'],
  ['£ 6,000', 2, 'unless its sign stands apart'],
  ['3/4/2017', 1, 'a date in figures is a run'],
  ['3 April 2017', 3, 'a date in words is three'],
  ['9.30 am', 2, 'a time with a space is two'],
  ['75%', 1, 'a percentage is one'],
  ['3 + 4 = 7', 5, 'signs between spaces count, as in Word'],
  ['https://www.kelsi.org.uk/a-b/c?d=e&f=g', 1, 'an address has no spaces'],
  ['name@example.org', 1, 'nor has an e-mail address'],
  ["don't", 1, 'an apostrophe parts nothing'],
  ['don\u2019t', 1, 'nor does a curly one, pasted from Word'],
  ['\u201cquoted words\u201d', 2, 'curly quotation marks cling to their words'],
  ['\u2018one\u2019 \u201ctwo\u201d', 2, 'single ones too'],
  ['wait...what', 1, 'dots inside a run part nothing'],
  ['wait ... what', 3, 'dots between spaces are a run'],
  ['e.g. this', 2, 'an abbreviation is one run'],
  ['one,two;three', 1, 'Word parts at spaces alone, so a missing space makes one word'],
  ['6\u00a0000', 2, 'a no-break space is seen as a space: else a text pasted with them throughout would be one word'],
  ['6\u202f000', 2, 'a narrow no-break space likewise'],
  ['one\u2003two\u2009three', 3, 'em spaces and thin spaces are spaces'],
  ['one\u200btwo', 1, 'a zero-width space is not seen, so a reader sees one word; it cannot be used to hide or make words'],
  ['one \u200b two', 2, 'alone between spaces it is no word'],
  ['one\ufefftwo', 1, 'a byte order mark inside a text is not seen'],
  ['\u2060', 0, 'a word joiner alone is nothing'],
  ['السلام عليكم ورحمة الله', 4, 'Arabic parts its words by spaces'],
  ['\u200fمرحبا\u200f بكم', 2, 'marks of direction are not seen'],
  ['مدرسة، بيت', 2, 'an Arabic comma clings to its word'],
  ['שלום עולם', 2, 'Hebrew likewise'],
  ['नमस्ते दुनिया', 2, 'Hindi likewise; its vowel signs are part of the run'],
  ['Xin chào các bạn', 4, 'Vietnamese parts its syllables by spaces'],
  ['안녕하세요 세계', 2, 'Korean counts by spaces: Word names them “Korean words”'],
  ['你好世界', 4, 'each Chinese character is one, as in Word’s count of words'],
  ['你好,世界。', 6, 'so is each full-width sign'],
  ['私はappleを買った', 7, 'six Japanese characters and one run of Latin letters between them'],
  ['カタカナ', 4, 'katakana likewise'],
  ['ラーメン', 4, 'so does the sign for a long vowel'],
  ['ｱｲｳ', 3, 'half-width katakana likewise'],
  ['ＡＢＣ', 3, 'full-width letters take a cell each, and Word counts each'],
  ['𠮷野家', 3, 'characters beyond the first 65,536 are one each, not two'],
  ['中文 abc 中文', 5, 'spaces between the two scripts add nothing'],
  ['good 👍', 2, 'an emoji between spaces is a run'],
  ['good👍', 1, 'inside a run it is not'],
  ['👩‍👩‍👧‍👦 family', 2, 'a family joined by invisible signs is one emoji, and one run'],
  ['👍👍👍', 1, 'emoji side by side are one run'],
  ['🇬🇧', 1, 'a flag is one'],
  ['e\u0301cole', 1, 'an accent typed apart is part of its letter'],
  ['x² + H₂O', 3, 'raised and lowered figures are part of their run'],
  ['a\u0000b', 1, 'a control character is no space'],
]

describe('counts as Word does', () => {
  test('the table has at least sixty cases', () => expect(cases.length).toBeGreaterThanOrEqual(60))
  test.each(cases)('%j is %i: %s', (text, words) => expect(countWords(text)).toBe(words))
})

const names = ['Ana Lópéz', 'Will', '王小明']
const named: Case[] = [
  ['Ana reads', 1, 'a listed name does not count'],
  ['Ana Lópéz reads', 1, 'nor does a full one'],
  ['Ana’s book', 1, 'nor its possessive'],
  ['(Ana) reads', 1, 'nor with signs around it'],
  ['Ana, Will and others', 2, 'nor several'],
  ['Ana-led groups', 2, 'a word made with a name counts, for more than a name stands there'],
  ['ANA LOPEZ reads', 1, 'capitals and accents make no difference'],
  ['we will read', 3, 'a word that is only spelled like a name counts'],
  ['Banana', 1, 'a name inside a word is none'],
  ['王小明读书', 2, 'a Chinese name inside a sentence is left out'],
]
test.each(named)('with names left out, %j is %i: %s', (text, words) => expect(countWords(text, names)).toBe(words))

test('the limit is told and nothing is cut', () => {
  const text = Array.from({ length: 237 }, () => 'word').join(' ')
  expect(countAgainst(200, text)).toEqual({ words: 237, limit: 200, over: 37, says: 'Cut 37 words. The limit is 200.' })
  expect(countAgainst(200, 'one '.repeat(201)).says).toBe('Cut 1 word. The limit is 200.')
  expect(countAgainst(200, 'one two').says).toBe('198 words left of 200.')
  expect(countAgainst(2, 'one').says).toBe('1 word left of 2.')
})

describe('for any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  test('texts joined by a space have the words of both', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b))
      }),
    )
  })
  test('leaving names out never adds a word', () => {
    fc.assert(
      fc.property(text, fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }), (a, list) => {
        expect(countWords(a, list)).toBeLessThanOrEqual(countWords(a))
      }),
    )
  })
  test('texts of plain runs have as many words as runs', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9.,'-]{1,8}$/), { maxLength: 40 }), (runs) => {
        expect(countWords(runs.join(' '))).toBe(runs.length)
      }),
    )
  })
})
