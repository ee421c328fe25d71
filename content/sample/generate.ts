/**
 * A generated county for trials and benches: communities, schools, practitioners and a year of meetings. Every
 * document says that it is a sample, in its title, in its source and in its review.
 */
import type { Doc, TypeName } from '../model/types'
import { inWords, meetingDays, meetingMonths, sampleTerms, schoolYearOf } from './days'
import { documentFields, sampleSource } from './marked'
import { type Random, random } from './random'
import { prose } from './text'

export { type GeneratedPages, type PageOptions, generatedPages } from './pages'
export { sampleSource } from './marked'

/** Documents by type, with slugs as references. */
export type SeedDocs = Partial<{ [T in TypeName]: Doc<T>[] }>

/** Seed documents of which these types are always there. */
export type County = SeedDocs & Required<Pick<SeedDocs, 'source' | 'community' | 'school' | 'practitioner' | 'meeting' | 'calendar'>>

export interface CountyOptions {
  communities?: number
  schools?: number
  /** The day the county is generated for, `YYYY-MM-DD`; its school year is the one that has the meetings. */
  day: string
  /** Another number gives another county. */
  seed?: number
  /** Formatted text as HTML, as a snapshot holds it, instead of Markdown, as a seed file does. */
  html?: boolean
}

/** The areas and services that the sample refers to and the real seed holds. */
export const sampleAreas = ['north', 'south', 'east', 'west'] as const
export const linkServices = {
  'sen-inclusion-advisers': 'SEN Inclusion Adviser',
  'speech-and-language-therapy': 'Speech and language therapist',
  'educational-psychology': 'Educational psychologist',
  'attendance-service': 'Attendance officer',
  'specialist-teachers': 'Specialist teacher',
  'health-navigator': 'Health navigator',
} as const

/**
 * Generates the county. The same options always give the same documents.
 *
 * References point to each other, to the areas in `sampleAreas` and to the services in `linkServices`.
 */
export function sampleCounty(options: CountyOptions): County {
  const { communities: communityCount = 53, schools: schoolCount = 600, day, seed = 1, html = false } = options
  const communities = makeCommunities(random(seed), communityCount, day, html)
  const schools = makeSchools(random(seed + 1), schoolCount, communities, day)
  const practitioners = makePractitioners(random(seed + 2), communities, schools, day)
  const meetings = makeMeetings(random(seed + 3), communities, day)
  return {
    source: [sampleSource(day)],
    community: communities,
    school: schools,
    practitioner: practitioners,
    meeting: meetings,
    calendar: [makeTerms(day)],
  }
}

function makeCommunities(chance: Random, count: number, day: string, html: boolean): Doc<'community'>[] {
  return Array.from({ length: count }, (_, i) => {
    const areaIndex = i % sampleAreas.length
    const area = sampleAreas[areaIndex]!
    const number = Math.floor(i / sampleAreas.length) + 1
    const code = `${area[0]!.toUpperCase()}${number}`
    // A district and a network lie in one area: their numbers are dealt out area by area.
    const district = areaIndex + sampleAreas.length * Math.floor((number - 1) / 5) + 1
    const network = areaIndex + sampleAreas.length * Math.floor((number - 1) / 2) + 1
    return {
      ...documentFields(`Sample Community ${code}`, `sample-community-${code.toLowerCase()}`, day),
      area,
      district: `Sample District ${district}`,
      primaryCareNetwork: `Sample Primary Care Network ${network}`,
      chair: `Chair of Sample Community ${code}`,
      clerk: `Clerk of Sample Community ${code}`,
      // A few have no address, as happens with real communities between two clerks. example.org receives no mail.
      ...(chance.chance(0.9) ? { clerkEmail: `clerk-${code.toLowerCase()}@example.org` } : {}),
      body: prose(
        [{ kind: 'paragraph', text: ['This community is a generated sample. It has no real schools, and nobody reads its mail.'] }],
        html,
      ),
    }
  })
}

const schoolPhases = {
  PRI: { share: 75, name: 'Primary School' },
  SEC: { share: 17, name: 'Secondary School' },
  SPE: { share: 4, name: 'Special School' },
  ALL: { share: 2, name: 'All-through School' },
  PRU: { share: 2, name: 'Pupil Referral Unit' },
} as const

function makeSchools(chance: Random, count: number, communities: Doc<'community'>[], day: string): Doc<'school'>[] {
  const numbers = chance.shuffled(Array.from({ length: 1000 }, (_, i) => String(9000 + i)))
  const deck = Object.entries(schoolPhases).flatMap(([code, { share }]) =>
    Array<keyof typeof schoolPhases>(share).fill(code as keyof typeof schoolPhases),
  )
  const running = new Map<string, number>()
  return Array.from({ length: count }, (_, i) => {
    const phase = chance.pick(deck)
    const name = `Sample ${schoolPhases[phase].name}`
    const number = (running.get(name) ?? 0) + 1
    running.set(name, number)
    // Some schools have not been given a number yet; beyond a thousand the made-up range has no more to give.
    const dfeNumber = chance.chance(0.98) ? numbers[i] : undefined
    return {
      ...documentFields(`${name} ${number}`, `${name} ${number}`.toLowerCase().replaceAll(' ', '-'), day),
      ...(dfeNumber ? { dfeNumber } : {}),
      phase,
      // No letters of a real place begin a postcode with ZZ.
      postcode: `ZZ${1 + (i % 20)} ${chance.int(1, 9)}AA`,
      // Every community gets a school before any gets a second one by chance.
      community: (communities[i] ?? chance.pick(communities)).slug,
      ...(chance.chance(0.4) ? { trust: `Sample Trust ${chance.int(1, 25)} (sample)` } : {}),
    }
  })
}

function makePractitioners(chance: Random, communities: Doc<'community'>[], schools: Doc<'school'>[], day: string): Doc<'practitioner'>[] {
  const from = `${schoolYearOf(day)}-09-01`
  const until = `${schoolYearOf(day) + 1}-08-31`
  const areaOf = new Map(communities.map((community) => [community.slug, community.area]))
  return Object.entries(linkServices).flatMap(([service, post]) => {
    const made: Doc<'practitioner'>[] = []
    const add = (served: Pick<Doc<'practitioner'>, 'communities' | 'schools'>) => {
      const number = made.length + 1
      made.push({
        ...documentFields(`${post} ${number}`, `sample-${service}-${number}`, day),
        service,
        areas: [],
        ...served,
        effective: { from, until },
      })
    }
    for (const area of sampleAreas) {
      const rest = chance.shuffled(communities.filter((community) => community.area === area)).map((community) => community.slug)
      const elsewhere = schools.filter((school) => areaOf.get(school.community) === area)
      while (rest.length) {
        const served = rest.splice(0, chance.int(1, 4))
        const outside = elsewhere.filter((school) => !served.includes(school.community))
        add({ communities: served, schools: chance.chance(0.2) ? chance.some(outside, chance.int(1, 2)).map((school) => school.slug) : [] })
      }
      if (elsewhere.length) add({ communities: [], schools: chance.some(elsewhere, chance.int(1, 4)).map((school) => school.slug) })
    }
    return made
  })
}

function makeTerms(day: string): Doc<'calendar'> {
  const year = schoolYearOf(day)
  const days = sampleTerms(year)
  return {
    ...documentFields(`School terms ${year} to ${year + 1}`, 'sample-school-terms', day),
    kind: 'school-terms',
    certainUntil: days.at(-1)!.until,
    days,
  }
}

const starts = ['08:30', '09:00', '09:30', '10:00', '12:45', '13:15', '13:30', '14:00', '15:45', '16:00']

function makeMeetings(chance: Random, communities: Doc<'community'>[], day: string): Doc<'meeting'>[] {
  const months = meetingMonths(schoolYearOf(day))
  return communities.flatMap((community) => {
    const usualStart = chance.pick(starts)
    return months.map(([year, month]): Doc<'meeting'> => {
      const date = chance.pick(meetingDays(year, month))
      const start = chance.chance(0.8) ? usualStart : chance.pick(starts)
      const online = chance.chance(0.4)
      const name = community.title.replace(' (sample)', '')
      return {
        ...documentFields(`${name}, ${inWords(date)}`, `${community.slug}-${year}-${String(month).padStart(2, '0')}`, day),
        community: community.slug,
        date,
        starts: start,
        ends: hoursLater(start, chance.pick([2, 2.5, 3])),
        venue: online ? 'Online' : `Sample Hall ${chance.int(1, 40)} (sample)`,
        ...(online ? { link: `https://example.org/${community.slug}` } : {}),
        state: chance.chance(0.03) ? 'cancelled' : 'planned',
      }
    })
  })
}

function hoursLater(time: string, hours: number): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  const total = hour * 60 + minute + hours * 60
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
