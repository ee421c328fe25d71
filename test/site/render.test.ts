/* oxlint-disable vitest/valid-expect -- Vitest’s second argument names the page that a failure is about. */
import { gzipSync } from 'node:zlib'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Page, type Site, emptySnapshot } from '../../content/model/snapshot'
import { addressOf, plainAddressOf, typeNames, types } from '../../content/model/types'
import { clientFolder, compiledSite } from './compiled'
import { fixture, today } from './fixture'

const siteUrl = 'https://signpost.example'
const snapshot = fixture()
let site: Site
let pages: Map<string, Page>
const body = (address: string) => pages.get(address)!.body
const isHtml = ([address, page]: [string, Page]) =>
  page.contentType.startsWith('text/html') && !page.body.includes('http-equiv="refresh"') && address !== ''
const renderAll = async (of = snapshot) =>
  new Map(await Promise.all(site.addresses(of).map(async (address) => [address, await site.render(address, of, { siteUrl })] as const)))

beforeAll(async () => {
  site = await compiledSite()
  pages = await renderAll()
}, 180_000)

describe('addresses', () => {
  test('each is given once and answers 200', () => {
    const addresses = site.addresses(snapshot)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect([...pages].filter(([, page]) => page.status !== 200).map(([address]) => address)).toEqual([])
  })

  test('every document of a type with pages has one, and every such type a list', () => {
    const addresses = new Set(site.addresses(snapshot))
    for (const type of typeNames.filter((name) => types[name].page)) {
      expect(addresses).toContain(`/${types[type].collection}/`)
      expect(snapshot.content[type].length, `the fixture has no ${type}`).toBeGreaterThan(0)
      for (const doc of snapshot.content[type]) expect(addresses).toContain(addressOf(type, doc.slug))
    }
    expect(addresses).toContain(plainAddressOf('faq', 'how-often'))
    expect(addresses).not.toContain(plainAddressOf('faq', 'less-than'))
  })

  test.each([
    '/nothing/',
    '/faqs/nothing/',
    '/faqs/less-than/plain/',
    '/nothing/less-than/plain/',
    '/redirects/old-faq/',
    '/faqs/how-often/more/',
  ])('%s answers 404 with a page that leads on', async (address) => {
    const page = await site.render(address, snapshot, { siteUrl })
    expect(page.status).toBe(404)
    expect(page.body).toContain('There is no page at this address')
  })

  test('the page for unknown addresses can be written as a file', () => {
    expect(body('/404.html')).toContain('There is no page at this address')
    expect(body('/404.html')).toContain('noindex')
  })

  test('an empty snapshot has all its lists', async () => {
    const empty = emptySnapshot(today)
    for (const [address, page] of await renderAll(empty)) expect(page.status, address).toBe(200)
  })
})

describe('every page', () => {
  test('has one main part, one level-1 heading, a language and a title', () => {
    for (const [address, { body: html }] of [...pages].filter(isHtml)) {
      expect(html.match(/<h1[ >]/g), address).toHaveLength(1)
      expect(html.match(/<main id="main"/g), address).toHaveLength(1)
      expect(html, address).toContain('<html lang="en-GB">')
      expect(html, address).toMatch(/<title>[^<]+<\/title>/)
      const hidden = ['/404.html', '/search/'].includes(address)
      expect(html.includes(`<link rel="canonical" href="${siteUrl}${address}">`), address).toBe(!hidden)
    }
  })

  test('is well-formed: elements close in order', () => {
    for (const [address, page] of [...pages].filter(isHtml)) expect(unclosed(page.body), address).toEqual([])
  })

  test('gives no id twice, and every reference to an id leads somewhere', () => {
    for (const [address, { body: html }] of [...pages].filter(isHtml)) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!)
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        address,
      ).toEqual([])
      for (const [, named] of html.matchAll(/(?:href="#|popovertarget="|for="|aria-labelledby=")([^"]+)"/g))
        for (const id of named!.split(' ')) expect(ids, `${address} refers to ${id}`).toContain(id)
    }
  })

  test('links only to addresses of the site', () => {
    const known = new Set([...site.addresses(snapshot), '/favicon.svg'])
    for (const [address, { body: html }] of [...pages].filter(isHtml))
      for (const [, href] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g))
        expect(known.has(href!.split('?')[0]!), `${address} links to ${href}`).toBe(true)
  })

  const withScripts = ['/', '/schools/', '/search/', '/planner/', '/request/', '/request/meeting/']
  test('asks no other site for anything and holds neither styles nor scripts', () => {
    for (const [address, { body: html }] of [...pages].filter(isHtml)) {
      expect(html, address).not.toMatch(/<(?:script|img|link|iframe)[^>]*(?:src|href)="(?:https?:)?\/\/(?!signpost\.example)/)
      expect(html, address).not.toMatch(/\sstyle="|<style/)
      expect(html.includes('<script'), address).toBe(withScripts.includes(address))
      for (const [, file] of html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g))
        expect(existsSync(path.join(clientFolder, file!)), file).toBe(true)
    }
    for (const address of withScripts) expect(body(address)).toMatch(/<script type="module" src="\/_astro\/[^"]+"><\/script>/)
  })

  test('says that a sample is a sample, and only then', async () => {
    const notice = 'Sample site: its communities, schools, practitioners and meetings are generated and not real.'
    for (const [address, page] of [...pages].filter(isHtml)) expect(page.body, address).toContain(notice)
    for (const [address, page] of await renderAll({ ...snapshot, sample: false })) expect(page.body, address).not.toContain(notice)
  })

  test('comes within the first 14.6 kB with its styles', () => {
    const css = new Set([...body('/').matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map((match) => match[1]!))
    expect(css.size).toBe(1)
    const styles = gzipSync(readFileSync(path.join(clientFolder, [...css][0]!)), { level: 9 }).length
    for (const [address, page] of [...pages].filter(isHtml))
      expect(gzipSync(page.body, { level: 9 }).length + styles, address).toBeLessThan(14_600)
  })

  test('is the same for the same snapshot', async () => {
    for (const [address, page] of await renderAll(fixture())) expect(page, address).toEqual(pages.get(address))
  })
})

describe('a document’s page', () => {
  test('lists every place its facts come from, those of disagreements and plain pages included', () => {
    const pointers = 'data-sources="doc:004#8 doc:004#7 faq:cos-012 faq:cos-013"'
    expect(body('/faqs/how-often/')).toContain(pointers)
    expect(body('/faqs/how-often/plain/')).toContain(pointers)
    expect(body('/schools/blank-school/')).toContain('data-sources="sample:generated"')
  })

  test('escapes what is text', () => {
    const html = body('/faqs/less-than/')
    expect(html).toContain('<h1>Is 5 &lt; 6 &amp; &quot;so on&quot;?</h1>')
    expect(html).not.toContain('5 < 6 & 7')
    expect(body('/schools/longest-school/')).toContain('A trust &lt;with&gt; a name &amp; more')
  })

  test('shows statements that disagree with source, date and standing', () => {
    const html = body('/guidance/meeting-cycle/')
    expect(html).toContain('The sources disagree')
    for (const text of [
      'At least ten',
      'At least seven &amp; no more',
      'Governing document',
      '11 June 2025',
      'Looks newer',
      'Hold ten and you keep to both.',
    ])
      expect(html).toContain(text)
  })

  test('says when it is superseded, past or still to come', () => {
    expect(body('/guidance/old-cycle/')).toMatch(/Superseded.*This page no longer holds.*href="\/guidance\/meeting-cycle\/"/s)
    expect(body('/guidance/to-come/')).toContain('From 1 September 2027')
    expect(body('/schools/closing-school/')).toContain('Until 31 August 2026')
    expect(body('/guidance/to-come/')).toContain('Overdue')
  })

  test('explains a glossary word once, where it is neither linked nor a heading', () => {
    const html = body('/guidance/meeting-cycle/')
    expect(html.match(/popovertarget="term-cos">/g)).toHaveLength(1)
    expect(html).toContain('popovertarget="term-smart">SMART</button>')
    expect(html).toContain('A smart school')
    expect(html).toContain('<a href="/glossary/cos/">CoS</a>')
    expect(html).toContain('popovertarget="term-hnf-officer">HNF officer</button>')
    expect(html).toContain('<th>HNF</th>')
    expect(body('/glossary/cos/')).not.toContain('popovertarget="term-cos"')
  })

  test('offers both versions, each marked as current on its own page', () => {
    expect(body('/faqs/how-often/')).toContain('<a href="/faqs/how-often/" aria-current="page">')
    expect(body('/faqs/how-often/plain/')).toContain('<a href="/faqs/how-often/plain/" aria-current="page">')
    expect(body('/faqs/less-than/')).not.toContain('class="switch"')
  })
})

describe('people, places and days', () => {
  test('a school names who serves it, its community before its area', () => {
    expect(body('/schools/longest-school/')).toContain('/practitioners/post/')
    expect(body('/schools/blank-school/')).toContain('/practitioners/post/')
    expect(body('/schools/closing-school/')).not.toContain('/practitioners/')
  })

  test('a practitioner who has left or not begun serves nobody', () => {
    for (const school of ['longest-school', 'blank-school', 'closing-school'])
      expect(body(`/schools/${school}/`)).not.toMatch(/practitioners\/(ended|starting)/)
  })

  test('a district where a service is missing is told so', () => {
    expect(body('/schools/closing-school/')).toMatch(/None in Swale.*What is missing in Swale.*Ask the service first\./s)
    expect(body('/schools/longest-school/')).not.toContain('What is missing')
  })

  test('past meetings and events stand apart from those to come', () => {
    expect(body('/meetings/')).toContain('/meetings/canterbury-s3-2026-12/')
    expect(body('/meetings/')).not.toContain('/meetings/canterbury-s3-2026-10/')
    expect(body('/communities/canterbury-s3/')).toMatch(/Cancelled.*Past meetings.*canterbury-s3-2026-10/s)
    expect(body('/communities/swale-1/')).toContain('No meeting has been announced for this community. Ask the clerk.')
    expect(body('/events/')).toMatch(/Upcoming.*Webinar to come.*Past.*SENCO forum/s)
    expect(body('/')).not.toContain('canterbury-s3-2027-01')
  })

  test('a past meeting is told in the past, by the snapshot’s day', async () => {
    expect(body('/meetings/canterbury-s3-2026-10/')).toContain('Canterbury S3 met on Saturday 10 October 2026, 9.30am to noon, library.')
    expect(body('/meetings/canterbury-s3-2026-12/')).toContain('Canterbury S3 meets on Tuesday 8 December 2026, 12.30pm.')
    expect(body('/meetings/canterbury-s3-2027-01/')).toContain('Cancelled. Canterbury S3 does not meet on Tuesday 12 January 2027.')
    expect(body('/meetings/canterbury-s3-2026-12/')).toContain('Join the meeting online')
    const at = async (day: string, slug: string) => (await site.render(`/meetings/${slug}/`, { ...fixture(), day }, { siteUrl })).body
    expect(await at('2026-12-08', 'canterbury-s3-2026-12')).toContain('Canterbury S3 meets on')
    expect(await at('2026-12-09', 'canterbury-s3-2026-12')).toMatch(/Canterbury S3 met on.*Where it was held online/s)
    expect(await at('2027-02-01', 'canterbury-s3-2027-01')).toContain('Canterbury S3 did not meet on')
    expect(site.searchRecords(snapshot).find(({ address }) => address.includes('2026-10'))!.summary).toContain('Canterbury S3 met on')
  })

  test('deadlines are put into words', () => {
    const html = body('/deadline-rules/')
    for (const words of [
      'At least 10 working days before the community meeting',
      'From 10 to 5 working days before the community meeting',
      'Within 8 weeks after the final EHCP',
      'On the day of the community meeting',
      'At least 4 times a school year, in Term 6, in November, February, April and July',
    ])
      expect(html).toContain(words)
  })

  test('the request form says who sees what', () => {
    expect(body('/request-forms/request-for-resource/')).toContain('Seen only by: School and KCC')
    expect(body('/request-forms/request-for-resource/')).toContain('at most 200 words')
  })
})

describe('files', () => {
  test('the sitemap holds every page that should be found, with its whole address', () => {
    const found = [...body('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!.replace(siteUrl, ''))
    expect(found).toContain('/faqs/how-often/plain/')
    for (const hidden of ['/search/', '/404.html', '/faqs/how-many-meetings/', '/redirects.json']) expect(found).not.toContain(hidden)
    expect(body('/robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`)
  })

  test('search engines find every page of the sitemap, and none of a sample site', async () => {
    const real = await renderAll({ ...snapshot, sample: false })
    for (const [address, { body: html }] of [...real].filter(([address]) =>
      body('/sitemap.xml').includes(`<loc>${siteUrl}${address}</loc>`),
    )) {
      expect(html, address).not.toContain('noindex')
      expect(body(address), address).toContain('<meta name="robots" content="noindex">')
    }
    expect(real.get('/robots.txt')!.body).toContain('Disallow: /search/\n')
    expect(body('/robots.txt')).toContain('Disallow: /\n')
  })

  test('an old address leads to its new one, unless a page stands there', () => {
    expect(JSON.parse(body('/redirects.json'))).toEqual({ '/faqs/how-many-meetings/': '/faqs/how-often/' })
    const moved = body('/faqs/how-many-meetings/')
    for (const part of [
      'http-equiv="refresh" content="0; url=/faqs/how-often/"',
      'noindex',
      `rel="canonical" href="${siteUrl}/faqs/how-often/"`,
      '<a href="/faqs/how-often/">',
    ])
      expect(moved).toContain(part)
    expect(body('/faqs/how-often/')).toContain('<h1>How often does a community meet?</h1>')
  })
})

describe('search records', () => {
  const recordOf = (address: string) => site.searchRecords(snapshot).find((record) => record.address === address)!

  test('there is one a page, and none for plain pages', () => {
    const records = site.searchRecords(snapshot)
    expect(records).toHaveLength(typeNames.filter((type) => types[type].page).reduce((sum, type) => sum + snapshot.content[type].length, 0))
    expect(records.some(({ address }) => address.endsWith('/plain/'))).toBe(false)
  })

  test('they hold what people look a page up by', () => {
    const school = recordOf('/schools/longest-school/')
    for (const text of ['2001', '8862001', 'Canterbury S3', 'East', 'A trust <with> a name & more']) expect(school.text).toContain(text)
    expect(school.filters).toEqual({ kind: ['Schools'], area: ['East'] })
    const guidance = recordOf('/guidance/meeting-cycle/')
    for (const text of ['cycle of meetings', 'The chair & clerk', 'They talk.']) expect(guidance.text).toContain(text)
    expect(guidance.text).not.toMatch(/<\w/)
    expect(guidance.filters.topic).toEqual(['Community meetings'])
    expect(guidance.filters.audience).toContain('Parents and carers')
    expect(recordOf('/glossary/cos/').text).toContain('cluster')
  })
})

const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/** Tags that close what is not open, or are left open. */
function unclosed(html: string): string[] {
  const open: string[] = []
  const faults: string[] = []
  for (const [whole, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (empty.has(name!) || whole.endsWith('/>')) continue
    if (!close) open.push(name!)
    else if (open.at(-1) === name) open.pop()
    else faults.push(`</${name}> while ${open.at(-1)} is open`)
  }
  return [...faults, ...open]
}
