/** A request as a PDF: read back by pdf.js as text, as tags, as bookmarks and as what the file says of itself. */
import { beforeAll, describe, expect, test } from 'vitest'
import { dateOf } from '../../../../site/text/dates'
import type { Paper } from '../../../../site/request/paper/paper'
import { clustersOf } from '../../../../site/request/paper/pdf/clusters'
import { fontsFor } from '../../../../site/request/paper/pdf/fonts'
import { FontsMissing } from '../../../../site/request/paper/pdf/shelf'
import { pdfOf } from '../../../../site/request/paper/pdf/write'
import { requestPaper } from '../../../../site/request/paper/request-paper'
import { form, full, requestWith, school } from '../appendix-3'
import { type ReadPdf, allTags, docxRead, loadFont, pdfRead, textIn } from './read'

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

describe('KCC’s copy', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await pdfRead(requestPaper(form, requestWith(full), 'kcc'))
  })
  const tagged = (role: string): string[] => allTags(pdf.tags).flatMap((tag) => (tag.role === role ? [plain(textIn(tag))] : []))

  test('has one title, and a heading for every section and every long answer', () => {
    expect(tagged('H1')).toEqual(['Request for Resource'])
    expect(tagged('H2')).toEqual(['School section', 'CoS section', 'KCC section'])
    expect(tagged('H3')).toEqual([
      'Solution required',
      'Expected outcomes',
      'Names of pupils supported & Date of Birth',
      'If requesting funding - How will the funding be used?',
      'What each part costs',
      'How have you already supported the pupils?',
    ])
  })
  test('has a bookmark for every heading, under the one it belongs to', () => {
    const marks = [...tagged('H1'), ...tagged('H2').map((text) => `  ${text}`), ...tagged('H3').map((text) => `    ${text}`)]
    expect(pdf.bookmarks.toSorted()).toEqual(marks.toSorted())
    expect(pdf.bookmarks.slice(0, 3)).toEqual(['Request for Resource', '  School section', '    Solution required'])
  })
  test('has the questions of the school in the form’s order, and the answers', () => {
    const asked = school.fields.filter(({ key }) => key !== 'exceptionalGrounds')
    const places = asked.map(({ label }) => plain(pdf.content).indexOf(plain(label), plain(pdf.content).indexOf('School section')))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const text of [full.solutionRequired, full.expectedOutcomes, full.fundingUse, full.alreadySupported, full.signature] as string[])
      expect(plain(pdf.content)).toContain(text)
  })
  test('has tables with heads for their columns and rows', () => {
    const tables = allTags(pdf.tags).filter(({ role }) => role === 'Table')
    const cells = tables.map((table) => allTags(table.children).filter(({ role }) => role === 'TH' || role === 'TD'))
    const costs = cells.find((all) => plain(textIn(all[0]!)) === 'What')!
    expect(costs.map((cell) => [cell.role, plain(textIn(cell))])).toEqual([
      ['TH', 'What'],
      ['TH', 'Amount'],
      ['TD', 'Training'],
      ['TD', '£240'],
      ['TH', 'Total'],
      ['TD', '£240'],
    ])
    const pupils = cells.find((all) => plain(textIn(all[0]!)) === 'Name')!
    expect(pupils.map((cell) => plain(textIn(cell)))).toEqual([
      'Name',
      'Date of birth',
      'Known as',
      'Ana López-Smith',
      '3 April 2017',
      'Annie',
      "Will O'Brien",
      '21 November 2016',
      '',
    ])
  })
  test('says who may see it, which form it is and that nothing was sent', () => {
    for (const text of [
      'KCC’s copy',
      'For KCC only',
      form.version,
      '4821-0937-55',
      "St Mary's School",
      'Canterbury S3',
      dateOf('2026-10-01'),
      'Signpost sent nothing',
    ])
      expect(plain(pdf.content)).toContain(text)
  })
  test('has its page numbers where they are not read out', () => {
    for (let n = 1; n <= pdf.pages; n++) {
      expect(plain(pdf.text)).toContain(`Page ${n} of ${pdf.pages}`)
      expect(plain(pdf.content)).not.toContain(`Page ${n}`)
    }
  })
  test('has all its text in the tags, in the order of the page', () => {
    expect(plain(pdf.tags.map(textIn).join('\n')).replace(/\s/gu, '')).toBe(pdf.content.replace(/\s/gu, ''))
  })
  test('says its language and its title, and nothing of who made it or when', () => {
    expect(pdf.language).toBe('en-GB')
    const { Title, Producer, Creator, CreationDate, Author, Subject } = pdf.info
    expect({ Title, Producer, Creator, CreationDate, Author, Subject }).toEqual({
      Title: 'Request for Resource 4821-0937-55, KCC’s copy',
      Producer: 'Signpost',
      Creator: 'Signpost',
      CreationDate: 'D:20261001120000Z',
      Author: undefined,
      Subject: undefined,
    })
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.metadata).not.toContain('PDFKit')
  })
})

const paperWith = (lines: string[], title = 'Paper'): Paper => ({
  title,
  over: 'Trial',
  language: 'en-GB',
  day: '2026-10-01',
  fileName: 'paper',
  foot: 'Foot',
  blocks: [{ kind: 'paragraphs', lines }],
})

describe('scripts', () => {
  const samples: [script: string, text: string][] = [
    ['Latin', 'Łódź, Ђ, Việt Nam, naïve café, ﬁ, Æ, ß, “quotes” – 100 %'],
    ['Greek', 'Καλημέρα κόσμε, ᾧ'],
    ['Cyrillic', 'Доброе утро, Ѣ Ґ'],
    ['Arabic', 'في عام 2026 يحتاج الطلاب إلى دعم (خاص) في القراءة، والكتابة. لأن ١٢٣ طالبًا'],
    ['Persian', 'می‌خواهم کتاب بخوانم'],
    ['Urdu', 'میں اسکول جاتا ہوں۔'],
    ['Hebrew', 'שלום עולם, 3 ילדים (אולי 4)'],
    ['Devanagari', 'नमस्ते, क्षत्रिय विद्यार्थी'],
    ['Bengali', 'আমাদের বিদ্যালয়ের শিশুরা কীভাবে কথা বলে? ক্ষ্ম কি'],
    ['Gurmukhi', 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਵਿਦਿਆਰਥੀ'],
    ['Gujarati', 'નમસ્તે, વિદ્યાર્થી'],
    ['Tamil', 'வணக்கம், கொ கௌ ஸ்ரீ'],
    ['Telugu', 'నమస్కారం, విద్యార్థి'],
    ['Kannada', 'ನಮಸ್ಕಾರ, ವಿದ್ಯಾರ್ಥಿ'],
    ['Malayalam', 'നമസ്കാരം, വിദ്യാർത്ഥി'],
    ['Sinhala', 'ආයුබෝවන්, ශ්‍රී ලංකා'],
    ['Thai', 'เด็กนักเรียนกำลังอ่านหนังสือที่โรงเรียน'],
    ['Ethiopic', 'እንኳን ደህና መጣችሁ።'],
    ['Georgian', 'გამარჯობა'],
    ['Armenian', 'Բարեւ ձեզ'],
    ['Chinese', '我们的学校需要帮助。'],
    ['Japanese', 'こんにちは、カタカナと漢字'],
    ['Korean', '안녕하세요, 선생님'],
    ['mathematics', '∑ ∫ √ ≤ ≠ ∞ 𝒜 ½ x²'],
    ['symbols', '→ ✓ ✗ ☎ ★ ☐ ☑ ⚠ € ₹ ⠓'],
    ['emoji', '😀 👨‍👩‍👧 ❤️ 🏳️‍🌈 👍🏽 🇬🇧 1️⃣ 🧑🏿‍🏫'],
    ['both ways', 'The family says “مرحبا بكم” and שלום, twice.'],
  ]
  let text: string
  beforeAll(async () => {
    text = plain((await pdfRead(paperWith(samples.map(([, sample]) => sample)))).content)
  })
  test.each(samples)('%s is read back as it was typed', (_, sample) => expect(text).toContain(sample))
  test.each(samples)('%s is drawn, without a box', async (_, sample) => {
    const fonts = await fontsFor([{ text: sample, weight: 400 }], loadFont)
    expect(
      clustersOf(sample).filter(
        (cluster) => cluster.trim() !== '' && !fonts.faceFor(cluster, 400) && !fonts.faceFor(cluster.normalize('NFKC'), 400),
      ),
    ).toEqual([])
  })
})

test('what no font has is read back all the same', async () => {
  const odd = 'a\u{e000}b \u{10ffff} \u{1fffd} \u{16800}\u{12000} \u0378 \ufdd0 é\u0301\u0489'
  expect(plain((await pdfRead(paperWith([odd]))).content)).toContain(odd)
})
test('control characters and halves of characters are shown', async () => {
  const { content } = await pdfRead(paperWith(['a\0b\u001bc\u007fd\ud83de\ufffff\tg', 'one\r\ntwo\u2028three']))
  expect(content).toContain('a␀b␛c␡d�e�f g\none\ntwo\nthree')
})
test('a title with signs of XML is told as it is', async () => {
  const pdf = await pdfRead(paperWith(['text'], 'A & B <c> “é”'))
  expect(pdf.info['Title']).toBe('A & B <c> “é”')
  expect(pdf.metadata).toContain('A &amp; B &lt;c&gt; “é”')
})
test('answers longer than a page go on over pages, in a table too', async () => {
  const words = Array.from({ length: 1500 }, (_, i) => `word${i}`).join(' ')
  const blocks: Paper['blocks'] = [
    { kind: 'rows', title: 'Rows', rows: [{ label: 'Label', lines: [words] }] },
    { kind: 'table', title: 'Table', columns: [{ label: 'One' }, { label: 'Two' }], rows: [[words, 'x']] },
    { kind: 'list', items: [words, 'second'] },
    { kind: 'note', tone: 'care', title: 'Note', lines: [words] },
  ]
  const pdf = await pdfRead({ ...paperWith([]), blocks })
  expect(plain(pdf.content).split(words).length).toBe(5)
  expect(pdf.pages).toBeGreaterThan(4)
})

describe('without fonts', () => {
  const offline = (): Promise<Uint8Array> => Promise.reject(new TypeError('Failed to fetch'))
  test('nothing is written, and it is said what still works', async () => {
    await expect(pdfOf(paperWith(['text']), offline)).rejects.toThrow(new FontsMissing(['Latin']).message)
    expect(new FontsMissing(['Latin', 'Tamil']).message).toBe(
      'The PDF needs type for Latin and Tamil, which could not be loaded. Connect to the internet once and try again. A Word document and print work without it, and nothing you have written is lost.',
    )
  })
  test('only the script is named that is missing', async () => {
    const partly = (address: string): Promise<Uint8Array> => (address.includes('tamil') ? offline() : loadFont(address))
    await expect(pdfOf(paperWith(['வணக்கம்']), partly)).rejects.toMatchObject({ name: 'FontsMissing', what: ['Tamil'] })
    await expect(pdfOf(paperWith(['hello']), partly)).resolves.toBeInstanceOf(Uint8Array)
  })
  test('a damaged font is not taken for a good one', async () => {
    await expect(pdfOf(paperWith(['text']), () => Promise.resolve(new Uint8Array(100)))).rejects.toThrow(FontsMissing)
  })
  test('the Word document is written all the same', async () => expect((await docxRead(paperWith(['வணக்கம்']))).text).toContain('வணக்கம்'))
})
test('only the fonts that the text needs are fetched', async () => {
  const fetched: string[] = []
  const counting = (address: string): Promise<Uint8Array> => {
    fetched.push(address.split('/').at(-1)!)
    return loadFont(address)
  }
  await pdfOf(requestPaper(form, requestWith(full), 'community'), counting)
  expect(fetched.filter((name) => name.endsWith('.woff')).toSorted()).toEqual([
    'atkinson-hyperlegible-next-latin-400-normal.woff',
    'atkinson-hyperlegible-next-latin-700-normal.woff',
  ])
  fetched.length = 0
  await pdfOf(paperWith(['学校']), counting)
  expect(fetched.filter((name) => name.startsWith('noto-sans-sc')).length).toBeLessThanOrEqual(2)
})
