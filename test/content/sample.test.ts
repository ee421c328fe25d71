import { describe, expect, it } from 'vitest'
import { type SeedDocs, generatedPages, linkServices, sampleAreas, sampleCounty, sampleSource } from '../../content/sample/generate'
import { checkDocument } from '../../content/model/snapshot'
import { eachRef } from '../../content/model/references'
import { typeNames } from '../../content/model/types'

const day = '2026-11-22'
const all = (docs: SeedDocs) =>
  typeNames.flatMap((type) => ((docs[type] ?? []) as { slug: string; title: string }[]).map((doc) => ({ type, doc })))

/** What is wrong with the documents: schema faults, references into nothing, slugs given twice. */
function faults(docs: SeedDocs): string[] {
  const found: string[] = []
  const known = new Set([...sampleAreas.map((a) => `area/${a}`), ...Object.keys(linkServices).map((s) => `service/${s}`)])
  for (const { type, doc } of all(docs)) {
    if (known.has(`${type}/${doc.slug}`)) found.push(`${type}/${doc.slug} twice`)
    known.add(`${type}/${doc.slug}`)
    const checked = checkDocument(type, doc)
    if ('problems' in checked) found.push(...checked.problems.map((p) => `${type}/${p.slug} ${p.field}: ${p.message}`))
    // The schema must add nothing either: a generated document is complete as it is.
    else if (JSON.stringify(Object.keys(checked.doc).sort()) !== JSON.stringify(Object.keys(doc).sort()))
      found.push(`${type}/${doc.slug} incomplete`)
  }
  for (const { type, doc } of all(docs))
    eachRef(type, doc, (ref) => {
      if (!known.has(`${ref.type}/${ref.slug}`)) found.push(`${type}/${doc.slug} ${ref.path}: no ${ref.type}/${ref.slug}`)
    })
  return found
}

/** Groups by a key. */
const by = <T>(list: T[], key: (entry: T) => string) => Map.groupBy(list, key)

describe('the sample county', () => {
  const county = sampleCounty({ day })

  it('fits the model and refers only to itself, the areas and the link services', () => expect(faults(county)).toEqual([]))

  it('is the same every time and another one for another seed', () => {
    expect(sampleCounty({ day })).toEqual(county)
    expect(sampleCounty({ day, seed: 2 }).school).not.toEqual(county.school)
  })

  it('has the numbers asked for', () => {
    expect(county.community).toHaveLength(53)
    expect(county.school).toHaveLength(600)
    expect(county.meeting).toHaveLength(53 * 11)
    const small = sampleCounty({ day, communities: 3, schools: 1200 })
    expect([small.community.length, small.school.length, small.meeting.length]).toEqual([3, 1200, 33])
    expect(faults(small)).toEqual([])
    expect(faults(sampleCounty({ day, communities: 1, schools: 0 }))).toEqual([])
  })

  it('says everywhere that it is a sample', () => {
    const unmarked = all(county).filter(
      ({ type, doc }) => type !== 'source' && !(doc.title.endsWith('(sample)') && JSON.stringify(doc).includes('"sample:generated"')),
    )
    expect(unmarked).toEqual([])
    expect(county.source).toMatchObject([{ slug: 'sample', kind: 'sample', title: 'Generated sample' }])
  })

  it('holds no address that could reach anybody', () => {
    const text = JSON.stringify(county) + JSON.stringify(generatedPages(20, { day }))
    expect([...text.matchAll(/[\w.+-]+@([\w.-]+)/g)].filter((m) => m[1] !== 'example.org')).toEqual([])
    expect([...text.matchAll(/https?:\/\/([\w.-]+)/g)].filter((m) => m[1] !== 'example.org')).toEqual([])
  })

  it('keeps each district and each network within one area', () => {
    for (const field of ['district', 'primaryCareNetwork'] as const)
      for (const members of by(county.community, (c) => c[field]).values()) expect(new Set(members.map((c) => c.area)).size).toBe(1)
    expect([...by(county.community, (c) => c.area).keys()].sort()).toEqual([...sampleAreas].sort())
  })

  it('gives every community a school, every school a number of its own or none', () => {
    expect(by(county.school, (s) => s.community).size).toBe(53)
    const numbers = county.school.flatMap((s) => s.dfeNumber ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.length).toBeGreaterThan(550)
    expect(numbers.every((n) => n >= '9000' && n <= '9999')).toBe(true)
  })

  it('gives every community one practitioner of each link service, and some single schools one too', () => {
    for (const service of Object.keys(linkServices)) {
      const posts = county.practitioner.filter((p) => p.service === service)
      expect(posts.flatMap((p) => p.communities).sort()).toEqual(county.community.map((c) => c.slug).sort())
      expect(posts.some((p) => p.schools.length > 0 && p.communities.length === 0)).toBe(true)
      expect(posts.some((p) => p.communities.length > 1)).toBe(true)
    }
    const homes = new Map(county.school.map((s) => [s.slug, s.community]))
    expect(county.practitioner.filter((p) => p.schools.some((s) => p.communities.includes(homes.get(s)!)))).toEqual([])
  })

  it.each([
    ['2026-11-22', '2026-09', '2027-07'],
    ['2027-08-31', '2026-09', '2027-07'],
    ['2028-02-29', '2027-09', '2028-07'],
    ['2026-09-01', '2026-09', '2027-07'],
  ])('on %s has meetings on weekdays from %s to %s', (on, first, last) => {
    const { meeting } = sampleCounty({ day: on })
    for (const meetings of by(meeting, (m) => m.community).values()) {
      const months = meetings.map((m) => m.date.slice(0, 7))
      expect([months[0], months.at(-1), new Set(months).size]).toEqual([first, last, 11])
    }
    const weekdays = new Set(meeting.map((m) => new Date(`${m.date}T00:00:00Z`).getUTCDay()))
    expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5])
    expect(new Set(meeting.map((m) => m.starts)).size).toBeGreaterThan(5)
    expect(faults(sampleCounty({ day: on }))).toEqual([])
  })
})

describe('generated pages', () => {
  const flat = (count: number, options = {}) => {
    const pages = generatedPages(count, { day, ...options })
    return { source: [sampleSource(day)], ...pages }
  }

  it('fit the model and refer only to themselves', () => {
    expect(faults(flat(400))).toEqual([])
    expect(faults(flat(1))).toEqual([])
    expect(all(flat(0))).toHaveLength(1)
  })

  it('are the same every time and others for another seed', () => {
    expect(flat(50)).toEqual(flat(50))
    expect(flat(50, { seed: 2 })).not.toEqual(flat(50))
  })

  it('have 350 to 550 words, headings, lists, wordings and links to each other', () => {
    const { guidance, faq } = flat(400)
    expect([guidance.length, faq.length]).toEqual([200, 200])
    const known = new Set([...guidance.map((p) => `/guidance/${p.slug}/`), ...faq.map((p) => `/faqs/${p.slug}/`)])
    for (const page of [...guidance, ...faq]) {
      const words = page.body!.replace(/\]\([^)]*\)|^[#\-\d.]+ /gm, '').split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(350)
      expect(words).toBeLessThanOrEqual(550)
      expect(page.body).toMatch(/^## /m)
      expect(page.body).toMatch(/^(-|1\.) /m)
      expect(page.alsoAskedAs).toHaveLength(8)
      const links = [...page.body!.matchAll(/\]\(([^)]*)\)/g)].map((m) => m[1]!)
      expect(links.length).toBeGreaterThan(0)
      expect(links.filter((l) => !known.has(l))).toEqual([])
    }
    expect(guidance.every((p) => p.title.replace(' (sample)', '').split(' ').length <= 11)).toBe(true)
  })

  it('hold the same text as HTML when asked', () => {
    const strip = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const asHtml = flat(4, { html: true })
    const page = asHtml.guidance[0]!
    expect(page.body).toMatch(/^<p>.*<\/p><h2>/)
    expect(page.body).toMatch(/<a href="\/(guidance|faqs)\/sample-[a-z0-9-]+\/">/)
    expect(page.body).toMatch(/<(ul|ol)><li>.*<\/li><\/(ul|ol)>/)
    const first = flat(4).guidance[0]!.body.split('\n')[0]!
    expect(strip(page.body)).toContain(first)
    expect(page.plain!.body).toMatch(/^<p>/)
    expect(faults(asHtml)).toEqual([])
  })

  it('spread over the topics given', () => {
    const { guidance } = flat(100, { topics: ['meetings', 'money'] })
    expect([...new Set(guidance.flatMap((p) => p.topics))].sort()).toEqual(['meetings', 'money'])
  })

  it('number twenty thousand, each with an address and a word of its own', { timeout: 120_000 }, () => {
    const { guidance, faq } = flat(20_000)
    const slugs = new Set<string>([...guidance, ...faq].map((p) => p.slug))
    expect(slugs.size).toBe(20_000)
    expect(new Set([...slugs].map((s) => s.replace(/-\d+$/, ''))).size).toBe(20_000)
  })
})
