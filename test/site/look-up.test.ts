/** Looking a school up by what people type of its name. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { emptySnapshot } from '../../content/model/snapshot'
import { sampleCounty } from '../../content/sample/generate'
import { named } from '../../site/look-up/in-search'
import { type PackedList, placesIn } from '../../site/look-up/list'
import { packList } from '../../site/look-up/pack-list'
import { Matcher } from '../../site/look-up/match'
import { nameWords } from '../../site/look-up/names'
import type { Place } from '../../site/look-up/place'
import { nearness, postcodeIn, startOfPostcode } from '../../site/look-up/postcode'
import { madeUpList } from '../support/school-names'

const school = (name: string, dfeNumber?: string, also: string[] = [], postcode?: string): Place => ({
  name,
  address: `/schools/${name}/`,
  kind: 'school',
  also,
  dfeNumber,
  postcode,
})
const places: Place[] = [
  school('The Abbey School', '4033', ['Mid Kent 3', 'Swale'], 'ZZ13 8AA'),
  school('Adisham CEP School', '3119', ['Canterbury S3']),
  school('Alkerden Church of England Academy', undefined, ['Garden City 1', 'Dartford']),
  school("All Souls' CEP School", '5224', ['Folkestone Hythe and Rural 2']),
  school('Allington Primary School', '5209', ['Maidstone Central 1'], 'ZZ13 9BB'),
  school('Aldington Primary School', undefined, ['Mid Kent 2']),
  school('Amherst School', '2141', ['Sevenoaks 1'], 'ZZ13 8BC'),
  school('The Anthony Roper Primary School', '2089', ['Swanley and Rural']),
  school("St Mary's Catholic Primary School", '3302', ['Sample'], 'ZZ1 3AA'),
  school("St Mary's Church of England Primary School", '3303', ['Sample']),
  school('St James’ and St John’s RC Primary School', undefined, ['Sample']),
  { name: 'Swanley and Rural', address: '/communities/swanley-and-rural/', kind: 'community', also: ['Sevenoaks', 'North'] },
]
const matcher = new Matcher(places)
const names = (typed: string) => matcher.find(typed).places.map(({ name }) => name)

describe('a school is found by', () => {
  test.each([
    ['abb', 'The Abbey School'],
    ['the abbey school', 'The Abbey School'],
    ['abbey school, the', 'The Abbey School'],
    ['adisham c of e primary', 'Adisham CEP School'],
    ['adisham church of england', 'Adisham CEP School'],
    ['adisham C.E.P. school', 'Adisham CEP School'],
    ['adisham ce', 'Adisham CEP School'],
    ['primary adisham', 'Adisham CEP School'],
    ['academy alkerden', 'Alkerden Church of England Academy'],
    ['alkerden cofe', 'Alkerden Church of England Academy'],
    ['all souls', "All Souls' CEP School"],
    ['all soul’s', "All Souls' CEP School"],
    ['alington', 'Allington Primary School'],
    ['alington prim', 'Allington Primary School'],
    ['amhurst', 'Amherst School'],
    ['antony roper', 'The Anthony Roper Primary School'],
    ['saint marys rc', "St Mary's Catholic Primary School"],
    ['st mary rc', "St Mary's Catholic Primary School"],
    ['St. Mary’s R.C. primary', "St Mary's Catholic Primary School"],
    ['st marys ce', "St Mary's Church of England Primary School"],
    ['st james and st johns', 'St James’ and St John’s RC Primary School'],
    ['saint jame', 'St James’ and St John’s RC Primary School'],
    ['2141', 'Amherst School'],
    ['214', 'Amherst School'],
    ['886/4033', 'The Abbey School'],
    ['886 4033', 'The Abbey School'],
    ['8862089', 'The Anthony Roper Primary School'],
    ['sevenoaks 1', 'Amherst School'],
    ['swanley', 'Swanley and Rural'],
    ['zz1 3aa', "St Mary's Catholic Primary School"],
    ['ZZ138BC', 'Amherst School'],
    ['abbey faversham', 'The Abbey School'],
  ])('%s', (typed, name) => expect(names(typed)[0]).toBe(name))

  test('nothing is found for what nobody is called', () => {
    for (const typed of ['', '  ', 'zz', '9999', '8869999', 'qwertyuiop', 'zzgrumpf school', 'ct2 7ny', '...'])
      expect(matcher.find(typed), typed).toMatchObject({ places: [], total: 0 })
  })

  test('a postcode, those in its sector before those that share its first part', () => {
    expect(names('ZZ13 8BC')).toEqual(['Amherst School', 'The Abbey School', 'Allington Primary School'])
    expect(names('zz13')).toHaveLength(3)
    expect(names('zz13 9')[0]).toBe('Allington Primary School')
  })

  test('and it is told how many fit, and whether what was typed is a name', () => {
    expect(matcher.find('school', 3)).toMatchObject({ total: 10, asTyped: true })
    expect(matcher.find('school', 3).places).toHaveLength(3)
    expect(matcher.find('amhurst').asTyped).toBe(false)
    expect(matcher.find('abbey zzgrumpf')).toMatchObject({ total: 1, asTyped: false })
  })

  test('the same, whatever was looked up before', () => {
    const once = names('st mary')
    for (const typed of ['abbey', 'qqq', 'st', '2141']) matcher.find(typed)
    expect(names('st mary')).toEqual(once)
  })
})

describe('a question on the search page names', () => {
  const passedOver = new Set(['who', 'is', 'my', 'all', 'what'])
  const meant = (question: string) => named(question, matcher, passedOver)?.places.map(({ name }) => name)
  test.each([
    ['abbey school', ['The Abbey School']],
    ['adisham c of e primary', ['Adisham CEP School']],
    ['who is my amherst', ['Amherst School']],
    ['8863119', ['Adisham CEP School']],
    ['ZZ13 8BC', ['Amherst School', 'The Abbey School', 'Allington Primary School']],
    ['swanley and rural', ['Swanley and Rural']],
    ['ct2 7ny', []],
  ])('%s', (question, expected) => expect(meant(question)).toEqual(expected))

  test.each(['all', 'primary school', 'st', 'support', 'sch', 'abbey road speech therapy', 'swale', 'abb', '6000', '', 'who is my senco'])(
    'nothing: %s',
    (question) => expect(meant(question)).toBeUndefined(),
  )
})

describe('the list of names', () => {
  const snapshot = emptySnapshot('2026-11-22')
  Object.assign(snapshot.content, {
    area: [{ slug: 'east', title: 'East' }],
    community: [
      { slug: 'canterbury-s3', title: 'Canterbury S3', area: 'east', district: 'Canterbury', primaryCareNetwork: 'Canterbury South' },
      { slug: 'other', title: 'ABC', area: 'east', district: 'Maidstone', primaryCareNetwork: 'ABC' },
    ],
    school: [
      { slug: 'abbey', title: 'Abbey School, The', community: 'other' },
      { slug: 'all-souls-school', title: 'All Souls’ School', community: 'canterbury-s3' },
      { slug: 'renamed', title: 'New Name', community: 'other', dfeNumber: '1234', postcode: 'ZZ1 1AA' },
    ],
  })

  test('comes back from its file as it was', () => {
    const read = placesIn(JSON.parse(JSON.stringify(packList(snapshot))) as PackedList)
    const abc = { name: 'ABC', address: '/communities/other/', kind: 'community', also: ['Maidstone', 'East'] }
    expect(read).toEqual([
      {
        name: 'Canterbury S3',
        address: '/communities/canterbury-s3/',
        kind: 'community',
        also: ['Canterbury', 'East', 'Canterbury South'],
      },
      abc,
      { name: 'The Abbey School', address: '/schools/abbey/', kind: 'school', also: ['ABC', ...abc.also] },
      {
        name: 'All Souls’ School',
        address: '/schools/all-souls-school/',
        kind: 'school',
        also: ['Canterbury S3', 'Canterbury', 'East', 'Canterbury South'],
      },
      {
        name: 'New Name',
        address: '/schools/renamed/',
        kind: 'school',
        also: ['ABC', ...abc.also],
        dfeNumber: '1234',
        postcode: 'ZZ1 1AA',
      },
    ])
  })

  test('leads only to pages that there are', () => {
    const sample = emptySnapshot('2026-11-22')
    const county = sampleCounty({ day: '2026-11-22' })
    Object.assign(sample.content, county, { area: snapshot.content.area })
    const list = placesIn(packList(sample))
    expect(list).toHaveLength(653)
    expect(list.map(({ address }) => address)).toEqual([
      ...county.community.map(({ slug }) => `/communities/${slug}/`),
      ...county.school.map(({ slug }) => `/schools/${slug}/`),
    ])
  })

  test('of 600 schools with names of the usual length is at most 25 kB compressed', () =>
    expect(gzipSync(JSON.stringify(madeUpList(600)), { level: 6 }).length).toBeLessThanOrEqual(25_000))
})

test('the best few of many are the same as of all in order', () => {
  const many = new Matcher(
    Array.from({ length: 300 }, (_, i) => school(`${i % 3 ? 'Oak' : 'Oaklands'} ${(i * 7919) % 300} Primary School`)),
  )
  const all = many.find('oak primary', 300).places
  expect(all).toHaveLength(300)
  expect(many.find('oak primary', 7).places).toEqual(all.slice(0, 7))
  expect(all[0]!.name).toMatch(/^Oak \d Primary School$/)
})

test('names are read alike however they are written', () => {
  expect(nameWords('Adisham Church of England Primary')).toEqual(['adisham', 'ce', 'primary'])
  expect(nameWords('St. Mary’s R.C.')).toEqual(['st', 'mary', 'catholic'])
  expect(nameWords('The A')).toEqual(['the', 'a'])
})

test('postcodes are read whole and in part, and words are none', () => {
  expect(postcodeIn('me13 8rz')).toEqual(['ME13', '8RZ'])
  expect(postcodeIn('ME138RZ')).toEqual(['ME13', '8RZ'])
  expect(postcodeIn('me13')).toBeUndefined()
  expect(startOfPostcode('ct1 2')).toEqual(['CT1', '2'])
  for (const typed of ['year 7', 'p4', 'abbey', '2141', 'me', 'ct21 abcd']) expect(postcodeIn(typed), typed).toBeUndefined()
  expect(nearness(['ME1', '1AA'], ['ME1', '1AA'])).toBe(3)
  expect(nearness(['ME1', '1AB'], ['ME1', '1AA'])).toBe(2)
  expect(nearness(['ME1', ''], ['ME1', '1AA'])).toBe(1)
  expect(nearness(['ME1', '1AA'], ['ME11', '1AA'])).toBe(0)
})
