/** The community's copy holds no listed name and no listed date of birth: not in its text, not in its bytes, not in its name. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers, Pupil } from '../../../../site/request/answers'
import { birthDateFinder } from '../../../../site/request/privacy/birth-dates'
import { nameFinder, namesOf } from '../../../../site/request/privacy/names'
import type { Block, Paper } from '../../../../site/request/paper/paper'
import { requestPaper } from '../../../../site/request/paper/request-paper'
import { form, full, requestWith } from '../appendix-3'
import { docxRead, pdfRead } from './read'

/** Names that no word of the form or of the paper holds. */
const syllables = ['Zor', 'quin', 'Bexa', 'dov', 'Ülk', 'Ñiz', 'Жук', 'زهور', 'প্রজ্', '王']
const name = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(''))
const day = fc.tuple(fc.integer({ min: 2006, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
const born = day.map(([y, m, d]) => `${d}/${m}/${y}`)
const pupils = fc.array(fc.record({ name, dateOfBirth: born, knownAs: fc.oneof(fc.constant(''), name) }), { minLength: 1, maxLength: 3 })

/** Every question filled in with text that names the pupils, each in its own writing. */
const withNames = (listed: readonly Pupil[]): Answers => {
  const said = listed.flatMap((pupil) => [pupil.name, `${pupil.name}’s`, pupil.knownAs, `born ${pupil.dateOfBirth}`]).join(' and ')
  return {
    ...full,
    community: { name: said },
    school: { name: said },
    schoolContact: said,
    trust: { chosen: ['other'], other: said },
    solutionRequired: `Help ${said}.`,
    expectedOutcomes: said,
    keyStage: { chosen: ['other'], other: said },
    fundingUse: said,
    costs: [{ what: said, amount: said, staff: true }],
    alreadySupported: said,
    signature: said,
    pupils: [...listed],
  }
}

const blockTexts = (block: Block): string[] => Object.values(block).flatMap((value) => strings(value))
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
const textsOf = ({ blocks, ...head }: Paper): string => [...strings(head), ...blocks.flatMap(blockTexts)].join('\n')

const found = (text: string, listed: readonly Pupil[]): string[] => [
  ...nameFinder(namesOf([...listed]))(text).map((one) => one.text),
  ...birthDateFinder(listed.map(({ dateOfBirth }) => dateOfBirth))(text).map((one) => one.text),
]

/** A request whose title, which the writer chose, names the pupils too. */
const requestOf = (listed: readonly Pupil[]) => ({
  ...requestWith(withNames(listed)),
  title: `For ${listed[0]!.name}, ${listed[0]!.dateOfBirth}`,
})

test('no name and no date of birth is in the paper, in its file name or in what the file says of itself', () => {
  fc.assert(
    fc.property(pupils, (listed) => {
      const paper = requestPaper(form, requestOf(listed), 'community')
      expect(found(textsOf(paper), listed)).toEqual([])
      expect(textsOf(paper)).toContain('[name]')
      expect(textsOf(paper)).toContain('[date of birth]')
      expect(paper.fileName).toBe('request-4821-0937-55-for-community')
    }),
    { numRuns: 40 },
  )
})

test('no name and no date of birth can be read from the PDF', async () => {
  await fc.assert(
    fc.asyncProperty(pupils, async (listed) => {
      const pdf = await pdfRead(requestPaper(form, requestOf(listed), 'community'))
      expect(found(pdf.text, listed)).toEqual([])
      const beside = [...pdf.bookmarks, pdf.metadata, JSON.stringify(pdf.info)].join('\n')
      expect(found(beside, listed)).toEqual([])
      expect(pdf.text).toContain('[name]')
      const bytes = Buffer.from(pdf.bytes)
      for (const { name: listedName, dateOfBirth } of listed)
        for (const text of [listedName, dateOfBirth]) {
          expect(bytes.includes(Buffer.from(text, 'utf8'))).toBe(false)
          expect(bytes.includes(Buffer.from(text, 'utf16le').swap16())).toBe(false)
        }
    }),
    { numRuns: 6 },
  )
})

test('no name and no date of birth is in any part of the Word document', async () => {
  await fc.assert(
    fc.asyncProperty(pupils, async (listed) => {
      const docx = await docxRead(requestPaper(form, requestOf(listed), 'community'))
      expect(docx.text).toContain('[name]')
      expect(found(docx.text, listed)).toEqual([])
      for (const [part, xml] of Object.entries(docx.parts))
        for (const { name: listedName, dateOfBirth } of listed) {
          expect(`${part} ${xml}`).not.toContain(listedName)
          expect(`${part} ${xml}`).not.toContain(dateOfBirth)
        }
    }),
    { numRuns: 6 },
  )
})

test('KCC’s copy has them, in both', async () => {
  const listed: Pupil[] = [{ name: 'Bexaquin Zordov', dateOfBirth: '3/4/2016', knownAs: 'Bex' }]
  const paper = requestPaper(form, requestOf(listed), 'kcc')
  expect(paper.fileName).toBe('request-4821-0937-55-for-kcc')
  for (const { text } of [await pdfRead(paper), await docxRead(paper)])
    for (const part of ['Bexaquin Zordov', '3 April 2016', 'Bex']) expect(text.replace(/\s+/g, ' ')).toContain(part)
})

test('the Word document says nothing of who made it, where or when', async () => {
  const { parts } = await docxRead(requestPaper(form, requestWith(full), 'community'))
  const core = parts['docProps/core.xml']!
  const value = (tag: string): string | undefined => new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`).exec(core)?.[1]
  expect([value('dc:creator'), value('cp:lastModifiedBy'), value('dc:title')]).toEqual([
    'Signpost',
    'Signpost',
    'Request for Resource 4821-0937-55, Community’s copy',
  ])
  expect(value('dcterms:created')).toBe('2026-10-01T12:00:00Z')
  expect(value('dcterms:modified')).toBe('2026-10-01T12:00:00Z')
})
