/** What else in a text may tell who a child is: advice, for a list of the school is never whole. */
import { digits } from '../fold'
import { dayOf } from '../values'
import type { Found } from './spans'

/** Words with a capital that are no child's name: days, months, subjects, stages, and what schools write of. */
const known = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december easter christmas autumn spring summer winter english maths mathematics science history geography music art french spanish german latin
  britain british england kent european ofsted reception year term key stage school schools community communities council county the a an we i our
  in on at by for to of and or if as it is this that they their pupils pupil children child staff teacher teachers teaching assistant senco inclusion
  support sen send plan plans read write speech language therapy therapist educational psychologist specialist resource provision virtual primary
  secondary mr mrs miss ms mx dr prof professor sir dame academy trust federation phonics microsoft google word excel teams fund funding budget notional element core standards continuum need area
  board boxall profile outcome outcomes smart early years foundation assess review do no yes`.split(/\s+/),
)
const titles = /(?:^|[^\p{L}])(?:mr|mrs|miss|ms|mx|dr|prof|professor|sir|dame|rev|reverend|st|saint)\.?\s+$/iu
const capitalised = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{L}[\p{Ll}\p{M}]*)*/gu
const sentenceStart = /(?:^|[.!?:•\n“"(])\s*[-–•*]?\s*$/u

/**
 * Words that look like names: a capital inside a sentence, or at its beginning with a possessive or another such word after it.
 * @param allowed names the reader may see: the school, the community, terms of the glossary.
 */
export function likelyNames(text: string, allowed: readonly string[] = []): Found[] {
  const passed = new Set(allowed.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []))
  const isName = (word: string): boolean => {
    const plain = word.toLowerCase().replace(/['’]s$/u, '')
    return !known.has(plain) && !passed.has(plain)
  }
  const found: Found[] = []
  for (const { 0: word, index } of text.matchAll(capitalised)) {
    const before = text.slice(0, index)
    if (!isName(word) || titles.test(before)) continue
    const bare = word.replace(/['’]s$/u, '')
    const next = /^\s(\p{Lu}[\p{Ll}\p{M}]+)/u.exec(text.slice(index + word.length))?.[1]
    const last = found.at(-1)
    if (last && text.slice(last.end, index) === ' ') {
      last.end = index + bare.length
      last.text = text.slice(last.start, last.end)
    } else if (!sentenceStart.test(before) || bare !== word || (next && isName(next)))
      found.push({ start: index, end: index + bare.length, text: bare })
  }
  return found
}

const dates =
  /(?<!\d)(?:\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{L}{3,9},?\s\d{2,4}|\p{L}{3,9}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})(?!\d)/gu

/** Dates on which a school child may have been born: from 2 to 20 years before `today`, `YYYY-MM-DD`. */
export function likelyBirthDates(text: string, today: string): Found[] {
  const year = Number(today.slice(0, 4))
  const plain = text.replace(/\p{Nd}/gu, digits)
  return [...plain.matchAll(dates)].flatMap(({ 0: date, index }) => {
    const day = dayOf(date)
    const age = day ? year - Number(day.slice(0, 4)) : -1
    return age >= 2 && age <= 20 ? [{ start: index, end: index + date.length, text: text.slice(index, index + date.length) }] : []
  })
}

/** Unique pupil numbers: a letter, eleven figures, and a figure or letter. */
export const pupilNumbers = (text: string): Found[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[A-Z]\d{11}[0-9A-Z](?![\p{L}\p{N}])/gu)].map(({ 0: number, index }) => ({
    start: index,
    end: index + number.length,
    text: number,
  }))
