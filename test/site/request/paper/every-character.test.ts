/**
 * Whatever is typed can be read back from the PDF and from the Word document.
 *
 * Read back by pdf.js and by a ZIP and XML reader. What was typed is first taken as a paper shows it (`shownLines`: tabs and
 * line breaks are layout, control characters are pictures). White space is left out on both sides, because lines end where
 * the page does; everything else must be there, in its order and without a gap.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Paper } from '../../../../site/request/paper/paper'
import { shownLines } from '../../../../site/request/paper/shown'
import { docxRead, pdfRead } from './read'

const bare = (text: string): string => text.replace(/\s/gu, '')

/** A paper with the answers in every kind of block; `begin` and `end` tell where the text of each begins and ends. */
const paperOf = (answers: readonly string[]): Paper => ({
  title: 'Paper',
  over: 'Trial',
  language: 'en-GB',
  day: '2026-10-01',
  fileName: 'paper',
  foot: 'Foot',
  blocks: answers.flatMap((answer, i): Paper['blocks'] => [
    { kind: 'paragraphs', lines: [`begin${i}:`, answer, `:end${i}:`] },
    { kind: 'rows', title: 'Rows', rows: [{ label: `begin${i}:`, lines: [answer, `:end${i}:`] }] },
    {
      kind: 'table',
      title: 'Table',
      columns: [{ label: 'begin' }, { label: 'text' }, { label: 'end' }],
      rows: [[`begin${i}:`, answer, `:end${i}:`]],
    },
  ]),
})

/** The texts of an answer as they were read back, without white space. */
const readBack = (text: string, i: number): string[] =>
  [...bare(text).matchAll(new RegExp(`begin${i}:(.*?):end${i}:`, 'gsu'))].map((match) => match[1]!)

const expected = (answer: string): string => bare(shownLines(answer).join('\n'))

async function sameInPdf(answers: readonly string[]): Promise<void> {
  const { content } = await pdfRead(paperOf(answers))
  answers.forEach((answer, i) => expect(readBack(content, i)).toEqual(Array.from({ length: 3 }, () => expected(answer))))
}

async function sameInDocx(answers: readonly string[]): Promise<void> {
  const { text } = await docxRead(paperOf(answers))
  answers.forEach((answer, i) => expect(readBack(text, i)).toEqual(Array.from({ length: 3 }, () => expected(answer))))
}

const anyCodePoint = fc.string({ unit: 'binary', maxLength: 60 })
const anyGrapheme = fc.string({ unit: 'grapheme', maxLength: 60 })
/** Halves of surrogate pairs without the other half included. */
const anyCodeUnit = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units))
const rightToLeft = fc
  .array(
    fc.constantFrom(
      'سلام',
      'שלום',
      'مَرْحَبًا',
      'لا',
      '2026',
      '١٢٣',
      ' ',
      ' ',
      '(',
      ')',
      '!',
      '،',
      'abc',
      '\u200c',
      '\u200f',
      '\u202e',
      '\u2067',
      '-',
      '😀',
      '\u0301',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))
/** Letters of scripts that join, reorder or run from right to left, in orders nobody writes. */
const blocks = [
  [0x590, 0x8ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfeff],
  [0x10800, 0x10fff],
  [0x1e800, 0x1efff],
  [0x900, 0xdff],
  [0xe00, 0xeff],
  [0x1000, 0x11ff],
  [0x1780, 0x17ff],
  [0x200b, 0x206f],
  [0x300, 0x36f],
  [0x1f1e6, 0x1f64f],
  [0x20, 0x7e],
  [0xac00, 0xd7af],
] as const
const scripts = fc
  .array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom(...blocks)), { maxLength: 12 })
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map(([a, b]) =>
        fc.array(fc.oneof(...[a, a, b, [0x20, 0x20] as const].map(([min, max]) => fc.integer({ min, max }))), { maxLength: 14 }),
      ),
    ),
  )
  .map((runs) => runs.map((run) => String.fromCodePoint(...run)).join(' '))
const answer = fc.oneof(scripts, anyCodePoint, anyGrapheme, anyCodeUnit, rightToLeft)

const answers = fc.array(answer, { minLength: 6, maxLength: 12 })

describe('any answers', () => {
  test('stand in the PDF with every character', () => fc.assert(fc.asyncProperty(answers, sameInPdf), { numRuns: 12 }))
  test('stand in the Word document with every character', () => fc.assert(fc.asyncProperty(answers, sameInDocx), { numRuns: 15 }))
})
