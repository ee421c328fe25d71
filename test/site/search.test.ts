/** Search without a browser: words, the index as a file, ranking, spelling, narrowing down. */
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../site/search/answer'
import { englishIn, packEnglish } from '../../site/search/english'
import { marked } from '../../site/search/marks'
import { counts, narrowed } from '../../site/search/narrow'
import { packIndex } from '../../site/search/pack-index'
import { packNumbers, packWords, unpackNumbers, unpackWords } from '../../site/search/packed'
import { addressFor, askedIn } from '../../site/search/query'
import { doubtful, filesFor, find, fits } from '../../site/search/question'
import { soundOf } from '../../site/search/sounds'
import { changesBetween, mended } from '../../site/search/spelling'
import {
  type IndexedPage,
  type PackedPages,
  type PackedWords,
  type SearchWords,
  addWords,
  fileOf,
  stampOf,
  unpackPages,
  wordAt,
  wordFiles,
} from '../../site/search/word-index'
import { fused } from '../../site/search/with-full-text'
import { stemOf, stemsIn, wordsIn } from '../../site/search/words'

describe('words', () => {
  test.each([
    ['£6,000 or 6k', ['6000', 'or', '6000']],
    ['One-to-one, 1:1, 1 to 1 and 1-1', ['onetoone', 'onetoone', 'onetoone', 'and', 'onetoone']],
    ['14-19 co-production', ['14', '19', '1419', 'co', 'production', 'coproduction']],
    ['Year R and yr 7', ['yearr', 'and', 'year7']],
    ['Saint-Éloi’s school', ['saint', 'eloi', 'sainteloi', 'school']],
    ['one of the 11 schools in 2025/26', ['one', 'of', 'the', '11', 'schools', 'in', '2025', '26']],
    ['  ', []],
  ])('%s', (text, words) => expect(wordsIn(text)).toEqual(words))

  test.each([
    ['meetings', 'meeting'],
    ['meeting', 'meet'],
    ['planned', 'planning'],
    ['communities', 'community'],
    ['write', 'writing'],
    ['decided', 'deciding'],
    ['cases', 'case'],
    ['classes', 'class'],
  ])('%s and %s are forms of one word', (a, b) => expect(stemOf(a)).toBe(stemOf(b)))

  test.each([
    ['responses', 'responsibilities'],
    ['bus', 'bu'],
    ['sen', 'send'],
  ])('%s and %s are not', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)))
})

describe('packing', () => {
  test('numbers and words come back as they were', () => {
    const numbers = [0, 1, 31, 32, 1023, 1024, 65_535, 1_000_000, 7]
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
    const words = ['a', 'ab', 'abc', 'b', '0', '14', 'communiti', 'communication'].sort()
    expect(unpackWords(packWords(words))).toEqual(words)
    expect(unpackWords(packWords([]))).toEqual([])
  })
})

const stop: SearchWords = { passedOver: ['the', 'a', 'of', 'how', 'do', 'we', 'who', 'my'], same: [], best: [] }
const values = { kind: ['Answers', 'Glossary'], audience: ['Parents'], topic: ['Money', 'Meetings'], area: ['East'] }
const pageOf = (own: string[], more: string[] = [], facets = [[0], [], [], []] as number[][], weight = 1): IndexedPage => {
  const stems = (texts: string[]) => texts.map((text) => stemsIn(text, new Set(stop.passedOver)))
  return { own: stems(own), more: stems(more), facets, weight }
}
const throughFiles = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T
const indexOf = (pages: IndexedPage[], rules: Partial<SearchWords> = {}) => {
  const packed = packIndex('order', pages, values, { ...stop, ...rules })
  const index = unpackPages(throughFiles<PackedPages>(packed.pages))
  for (const [file, words] of packed.words.entries()) addWords(index, file, throughFiles<PackedWords>(words))
  return index
}
const order = (index: ReturnType<typeof indexOf>, question: string, options = {}) =>
  find(index, question, options).ranked.map(({ page }) => page)

const pages = [
  pageOf(['How often communities meet', 'number of meetings in a year'], ['At least seven times.'], [[0], [0], [1], []]),
  pageOf(['Minutes of a meeting', 'who writes the minutes'], ['The clerk sends them.'], [[0], [], [1], []]),
  pageOf(['Speech and language therapy', 'speech lady'], ['Ask your link therapist.'], [[0], [0], [], [0]]),
  pageOf(['SALT', 'Speech and language therapy'], ['Help with talking.'], [[1], [], [], []], 0.8),
  pageOf(['Payments to schools', 'when is the money paid', 'pay day'], [], [[0], [], [0], []]),
]

describe('the index', () => {
  const index = indexOf(pages)

  test('comes back from its file with every word where it stood', () => {
    expect(index.pages).toBe(5)
    expect(wordAt(index, 'communiti')!.form).toBe('communities')
    const { texts, pages: count } = wordAt(index, 'speech')!
    expect(Array.from(texts, (text) => index.pageOf[text])).toEqual([2, 2, 3])
    expect(count).toBe(2)
    expect(index.facets[2]).toEqual({ kind: [0], audience: [0], topic: [], area: [0] })
  })

  test('is read by the files a question needs, and only files whose words changed get another stamp', () => {
    const packed = packIndex('order', pages, values, { ...stop, same: [['SALT', 'speech language therapy']] })
    const partly = unpackPages(packed.pages)
    const letters = (question: string) => filesFor(partly, question).map((file) => wordFiles[file])
    expect(letters('who pays the money')).toEqual(['p', 'mo'])
    expect(letters('salt')).toEqual(['s', 'sp', 'l', 't'])
    addWords(partly, fileOf('money'), packed.words[fileOf('money')]!)
    expect(letters('who pays the money')).toEqual(['p'])
    // A misspelt word may be any of its letter, an English one is none of them, an unfinished one those that begin so.
    expect(letters('monye')).toEqual([])
    expect(doubtful(partly, 'monye money')).toEqual(['monye'])
    expect(filesFor(partly, 'monye', { isEnglish: () => false }).map((file) => wordFiles[file])).toEqual(['m', 'me'])
    expect(filesFor(partly, 'monye', { isEnglish: () => true })).toEqual([])
    expect(filesFor(partly, 's', { typing: true }).map((file) => wordFiles[file])).toEqual(['s'])
    expect(find(partly, 'money').ranked.map(({ page }) => page)).toEqual([4])
    const other = packIndex('order', [...pages.slice(0, 4), pageOf(['Payments to pupils'])], values, stop)
    expect(packed.words.map((file) => stampOf(JSON.stringify(file)))).toEqual(packed.pages.stamps)
    const differ = wordFiles.filter((_, file) => other.pages.stamps[file] !== packed.pages.stamps[file])
    expect(differ).toEqual(['d', 'i', 'mo', 'p', 'pu', 'sc', 'ti', 'w'])
  })

  test('a rare word tells more than a common one, and the better wording wins', () => {
    expect(order(index, 'who writes minutes')[0]).toBe(1)
    expect(order(index, 'how often do we meet')[0]).toBe(0)
    expect(order(index, 'the speech lady')[0]).toBe(2)
  })

  test('a word that stands nowhere takes nothing away, and is told', () => {
    const { ranked, unknown, asked } = find(index, 'minutes zzgrumpf')
    expect(ranked[0]!.page).toBe(1)
    expect(unknown).toEqual(['zzgrumpf'])
    expect(asked).toEqual(['minut'])
    expect(find(index, 'zzgrumpf')).toMatchObject({ ranked: [], asked: [] })
    expect(find(index, '')).toMatchObject({ ranked: [], unknown: [], asked: [] })
  })

  test('only stop words are searched for as they are', () => expect(find(index, 'how do we').unknown).toEqual(['how', 'do', 'we']))

  test('an unfinished last word stands for those that begin with it', () => {
    expect(order(index, 'minu', { typing: true })).toEqual([1])
    expect(order(index, 'minu')).toEqual([])
  })

  test('words that mean the same stand in for each other, at less weight', () => {
    const same = indexOf(pages, { same: [['SALT', 'speech and language therapy']] })
    expect(new Set(order(same, 'salt'))).toEqual(new Set([2, 3]))
    expect(order(index, 'salt')).toEqual([3])
    expect(order(same, 'salt')[0]).toBe(3)
  })

  test('a word that stands nowhere is understood where a rule says what it means', () => {
    const same = indexOf(pages, { same: [['wages', 'payments']] })
    expect(find(same, 'wages')).toMatchObject({ unknown: [], asked: ['payment'] })
    expect(order(same, 'wages')).toEqual([4])
    expect(find(same, 'wages zzz')).toMatchObject({ unknown: ['zzz'] })
    expect(order(index, 'wages')).toEqual([])
  })

  test('a page whose name or wording is the whole question counts more than one where it is a part', () => {
    const two = indexOf([pageOf(['Minutes of a meeting', 'minutes meeting']), pageOf(['Minutes', 'notes taken at a meeting'])])
    const [first, second] = find(two, 'minutes').ranked
    expect([first?.page, second?.page]).toEqual([1, 0])
  })

  test('an editor’s best answer comes first for its question, in whatever order its words are typed', () => {
    const best = indexOf(pages, { best: [{ page: 4, asked: ['speech therapy'] }] })
    expect(order(best, 'therapy of speech')[0]).toBe(4)
    expect(order(best, 'speech')[0]).not.toBe(4)
  })
})

describe('spelling', () => {
  const isEnglish = englishIn(packEnglish(['town', 'lasagne', 'weather', 'money']))
  const index = indexOf(pages)
  const read = (question: string) => find(index, question, { isEnglish }).mended.map(({ used }) => used)

  test.each([
    ['speach', ['speech']],
    ['minuets', ['minutes']],
    ['comunities', ['communities']],
    ['langauge', ['language']],
    ['minits', ['minutes']],
    ['spech', ['speech']],
    ['town', []],
    ['weather', []],
    ['pya', []],
    ['qwertyuiop', []],
    ['2025', []],
  ])('%s', (typed, used) => expect(read(typed)).toEqual(used))

  test('a real word that stands nowhere says more against what was found than a slip', () => {
    expect(find(index, 'lasagne minutes meeting', { isEnglish })).toMatchObject({ unknown: ['lasagne'], elsewhere: ['lasagne'] })
    expect(fits(find(index, 'lasagne minutes meeting', { isEnglish }))).toBe(false)
    expect(fits(find(index, 'zzgrumpf minutes meeting', { isEnglish }))).toBe(true)
  })

  test('nothing is mended while English is not known', () => expect(find(index, 'speach').mended).toEqual([]))

  test.each([
    ['resolushun', 'resolution'],
    ['sychologist', 'psychologist'],
    ['mediashun', 'mediation'],
    ['fisical', 'physical'],
    ['spesial', 'special'],
    ['behavyour', 'behaviour'],
  ])('%s sounds like %s', (typed, meant) => expect(soundOf(typed)).toBe(soundOf(meant)))

  test('words of other consonants sound different', () => {
    expect(soundOf('meeting')).not.toBe(soundOf('member'))
    expect(soundOf('appeal')).not.toBe(soundOf('apply for'))
  })

  test('a plural is mended like its word, and a word of few consonants is not guessed by its sound', () => {
    const near = new Map([
      ['school', { form: 'school', texts: [1] }],
      ['whol', { form: 'whole', texts: [2] }],
    ])
    expect(mended('scools', near, () => false)).toBe('school')
    expect(mended('wheelie', near, () => false)).toBeUndefined()
  })

  test('changes are counted to a limit, a swap as one', () => {
    expect(changesBetween('tribunal', 'tribunal', 2)).toBe(0)
    expect(changesBetween('tribuanl', 'tribunal', 2)).toBe(1)
    expect(changesBetween('abc', 'xyz', 1)).toBe(2)
    expect(changesBetween('abc', 'abcdef', 2)).toBe(3)
  })

  test('the filter of English words knows all of its words and few others', () => {
    const words = Array.from({ length: 2000 }, (_, i) => `word${i}`)
    const known = englishIn(JSON.parse(JSON.stringify(packEnglish(words))) as ReturnType<typeof packEnglish>)
    expect(words.every(known)).toBe(true)
    expect(Array.from({ length: 2000 }, (_, i) => `other${i}`).filter(known).length).toBeLessThan(100)
  })
})

describe('narrowing down', () => {
  const index = indexOf(pages)
  const { ranked } = find(index, 'speech minutes money')

  test('filters narrow, and their counts leave the own filter open', () => {
    expect(narrowed(index, ranked, { kind: 'Answers', audience: 'Parents' }).map(({ page }) => page)).toEqual([2])
    expect(narrowed(index, ranked, { kind: 'Nothing' })).toEqual([])
    expect(counts(index, ranked, { kind: 'Answers' }, 'kind')).toEqual([
      { value: 'Answers', count: 3 },
      { value: 'Glossary', count: 1 },
    ])
    expect(counts(index, ranked, { kind: 'Glossary' }, 'topic')).toEqual([])
    expect(counts(index, ranked, { kind: 'Glossary', topic: 'Money' }, 'topic')).toEqual([{ value: 'Money', count: 0 }])
  })
})

describe('the full text', () => {
  const index = indexOf(pages)
  const found = find(index, 'minutes')
  const answer: Answer = {
    asked: { question: 'minutes', chosen: {}, show: 10 },
    found,
    index,
    ranked: found.ranked,
    shown: found.ranked,
    also: new Map(),
    lines: 1,
    total: 1,
    fits: true,
  }

  const text = (page: number, content: string, share = 1) => ({ page, share, content })
  const shown = (answer?: Answer) => answer?.shown.map(({ page }) => page)

  test('adds pages whose text holds the words, behind those that answer', () =>
    expect(shown(fused(answer, [text(4, 'Who keeps minutes.')]))).toEqual([1, 4]))
  test('that changes nothing leaves the results alone', () => {
    expect(fused(answer, [text(1, 'Minutes')])).toBeUndefined()
    expect(fused(answer, [])).toBeUndefined()
  })
  test('of a page that only holds longer words adds nothing', () =>
    expect(fused(answer, [text(4, 'A minuteness that nobody asked for.')])).toBeUndefined())
  test('knows words that stand in no title or wording', () => {
    const found = find(index, 'zeppelin minutes quokka')
    const near = { ...answer, found, ranked: found.ranked, shown: found.ranked, fits: false }
    expect(found.unknown).toEqual(['zeppelin', 'quokka'])
    const next = fused(near, [text(4, 'A zeppelin')])!
    expect(shown(next)).toEqual([1, 4])
    expect(next).toMatchObject({ fits: true, found: { unknown: ['quokka'], asked: [stemOf('minutes'), stemOf('zeppelin')] } })
    expect(next.found.wanted.map(({ stem }) => stem)).toContain(stemOf('zeppelin'))
  })
  test('finds where the words stood in no title at all', () => {
    const found = find(index, 'zeppelin')
    const none = { ...answer, found, ranked: [], shown: [], total: 0, fits: false }
    expect(fused(none, [text(4, 'Zeppelins'), text(2, 'Zeppelin', 0.5)])).toMatchObject({ total: 2, fits: true, found: { unknown: [] } })
    expect(shown(fused(none, [text(2, 'Zeppelin', 0.5), text(4, 'Zeppelins')]))).toEqual([4, 2])
  })
  test('never puts a page before an editor’s best answer', () => {
    const ruled = indexOf(pages, { best: [{ page: 3, asked: ['who writes minutes'] }] })
    const found = find(ruled, 'who writes minutes')
    expect(found.ranked[0]?.page).toBe(3)
    const best = { ...answer, index: ruled, found, ranked: found.ranked, shown: found.ranked, total: found.ranked.length }
    expect(shown(fused(best, [text(1, 'minutes')]) ?? best)?.[0]).toBe(3)
  })
})

describe('marks', () => {
  test('stand on whole words with the stem, and no text is lost', () => {
    const text = 'The link therapists (SALT) meet; one-to-one meetings start.'
    const pieces = marked(text, new Set(['therapist', 'meet', 'one-to-one', 'art'].flatMap((word) => wordsIn(word).map(stemOf))))
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['therapists', 'meet', 'one-to-one', 'meetings'])
  })
})

describe('the address', () => {
  test('is read and written alike', () => {
    const asked = { question: 'a & b', chosen: { kind: 'Answers', area: 'East' }, show: 30 }
    expect(askedIn(addressFor(asked).split('?')[1]!)).toEqual(asked)
  })

  test('holds no nonsense', () => {
    expect(askedIn('?show=-5')).toEqual({ question: '', chosen: {}, show: 10 })
    expect(askedIn('?show=1e9').show).toBe(100)
    expect(askedIn('?show=x').show).toBe(10)
  })
})
