import { beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '../../content/model/snapshot'
import { byLetter } from '../../site/index/listing'
import { indexOf } from '../../site/index/site-index'
import { searchedPages, wordIndexOf } from '../../site/search/gather'
import { find } from '../../site/search/question'
import { addWords, unpackPages } from '../../site/search/word-index'
import { spokenName } from '../../site/text/words'
import { compiledSite } from './compiled'
import { fixture } from './fixture'

const snapshot = fixture()
Object.assign(
  snapshot.content.school.find(({ slug }) => slug === 'blank-school')!,
  { title: 'Abbey School, The' },
)
let site: Site
const body = async (address: string) => (await site.render(address, snapshot, { siteUrl: 'https://signpost.example' })).body

beforeAll(async () => {
  site = await compiledSite()
}, 180_000)

test.each([
  ['Abbey School, The', 'The Abbey School'],
  ["Archbishop's School, the", "The Archbishop's School"],
  ['Abbey School, The (sample)', 'The Abbey School (sample)'],
  ['St Anne, St Mary and St John, The', 'The St Anne, St Mary and St John'],
  ['Theodore School', 'Theodore School'],
  ['School of St John, Thetford', 'School of St John, Thetford'],
  ['The Oaks', 'The Oaks'],
])('%s is said %s', (filed, spoken) => expect(spokenName(filed)).toBe(spoken))

describe('a school filed without its article', () => {
  test('is called as people say it, wherever it is named', async () => {
    for (const address of site.addresses(snapshot).filter((one) => !one.startsWith('/search/words'))) {
      const { body: text, contentType } = await site.render(address, snapshot, { siteUrl: 'https://signpost.example' })
      expect(contentType.startsWith('text/html') && text.includes('Abbey School, The'), address).toBe(false)
    }
    const page = await body('/schools/blank-school/')
    expect(page).toContain('<h1>The Abbey School</h1>')
    expect(page).toContain('<title>The Abbey School - Signpost</title>')
    for (const address of ['/schools/', '/communities/swale-1/', '/practitioners/post/', '/a-z/', '/schools/blank-school/plain/'])
      expect(await body(address), address).toContain('The Abbey School')
  })

  test('stands in lists where it is filed', async () => {
    expect(byLetter(indexOf(snapshot).entriesOf('school')).map(({ letter, list }) => [letter, list[0]!.title])[0]).toEqual([
      'A',
      'The Abbey School',
    ])
    for (const address of ['/schools/', '/a-z/'])
      expect(await body(address)).toMatch(/id="letter-a">A<\/h2>.*The Abbey School.*id="letter-[b-z]"/s)
  })

  test('is found by either form, and shown as people say it', () => {
    const packed = wordIndexOf(snapshot)
    const index = unpackPages(packed.pages)
    for (const [file, words] of packed.words.entries()) addWords(index, file, words)
    for (const asked of ['the abbey school', 'Abbey School, The']) {
      const first = searchedPages(snapshot)[find(index, asked).ranked[0]!.page]!
      expect([first.title, first.address]).toEqual(['The Abbey School', '/schools/blank-school/'])
    }
    const record = site.searchRecords(snapshot).find(({ address }) => address === '/schools/blank-school/')!
    expect(record.title).toBe('The Abbey School')
    expect(record.text).toContain('Abbey School, The')
  })
})
