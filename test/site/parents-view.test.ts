import { beforeAll, describe, expect, test } from 'vitest'
import type { Site, Snapshot } from '../../content/model/snapshot'
import { type Doc, addressOf, splitRef } from '../../content/model/types'
import { blocksOfHtml } from '../../content/reading/blocks'
import { readingAge } from '../../content/reading/reading-age'
import { readSeed } from '../../content/seed/read'
import { pagesTold } from '../../site/index/parents-view'
import { textOf } from '../../site/text/html'
import { compiledSite } from './compiled'
import { fixture } from './fixture'

const siteUrl = 'https://signpost.example'
const seed = readSeed('content/seed')
let site: Site

/** The fixture with every page that parents are told about, in the words of the seed. */
function told(change: (snapshot: Snapshot) => void = () => {}): Snapshot {
  const snapshot = fixture()
  const [guidance, faq] = [snapshot.content.guidance[0]!, snapshot.content.faq[0]!]
  for (const ref of pagesTold) {
    const { type, slug } = splitRef(ref)
    const doc = seed.find((one) => one.type === type && one.slug === slug)!.doc as {
      title: string
      summary: string
      plain?: { summary: string }
    }
    const own = { slug, title: doc.title, summary: doc.summary, plain: doc.plain && { summary: doc.plain.summary }, effective: undefined }
    const content = snapshot.content as unknown as Record<string, object[]>
    if (type === 'glossary-term')
      content[type]!.push({
        ...snapshot.content[type][0]!,
        slug,
        title: doc.title,
        meaning: (doc as unknown as Doc<'glossary-term'>).meaning,
      })
    else if (!content[type]!.some((one) => (one as { slug: string }).slug === slug))
      content[type]!.push({ ...(type === 'faq' ? faq : guidance), ...own })
  }
  change(snapshot)
  return snapshot
}
const page = async (school: string, snapshot: Snapshot) => (await site.render(`/schools/${school}/plain/`, snapshot, { siteUrl })).body

beforeAll(async () => {
  site = await compiledSite()
}, 180_000)

describe('a school’s page for parents', () => {
  test('is one tap from the page for schools, and back', async () => {
    const snapshot = fixture()
    expect(site.addresses(snapshot)).toContain('/schools/blank-school/plain/')
    const full = (await site.render('/schools/blank-school/', snapshot, { siteUrl })).body
    expect(full).toContain('<a href="/schools/blank-school/plain/">')
    expect(await page('blank-school', snapshot)).toMatch(/<a href="\/schools\/blank-school\/">\s*For schools/)
    expect((await site.render('/schools/nothing/plain/', snapshot, { siteUrl })).status).toBe(404)
  })

  test('every page it rests on is in the content', () => {
    for (const ref of pagesTold) {
      const { type, slug } = splitRef(ref)
      expect(
        seed.some((one) => one.type === type && one.slug === slug),
        ref,
      ).toBe(true)
    }
  })

  test('answers with the words of the content, each leading to its page', async () => {
    const snapshot = told()
    const html = await page('longest-school', snapshot)
    for (const ref of pagesTold) {
      const { type, slug } = splitRef(ref)
      expect(html, ref).toContain(`href="${addressOf(type, slug)}`)
    }
    expect(textOf(html)).toMatch(/is in the Canterbury S3 Community of Schools ?\. A Community of Schools is a group of schools\./)
    expect(textOf(html)).toContain('Parents are not on the list of members.')
    expect(textOf(html)).toContain('No, the school does not have to ask you first.')
  })

  test('says nothing whose page is gone or holds no more', async () => {
    const bare = textOf(await page('blank-school', fixture()))
    for (const words of ['Who to talk to first', 'You do not call them yourself', 'If you disagree']) expect(bare).not.toContain(words)
    const over = told((snapshot) => {
      snapshot.content.faq.find(({ slug }) => slug === 'parental-consent-for-requests')!.effective = { until: '2026-01-01' }
    })
    expect(textOf(await page('blank-school', over))).not.toContain('Must I agree')
  })

  test('names who works with the school, and what is missing', async () => {
    const snapshot = fixture()
    const served = await page('blank-school', snapshot)
    expect(served).toMatch(/For this school:\s*<a href="\/practitioners\/post\/">Link therapist, Canterbury<\/a>/)
    expect(textOf(served)).toContain('A person who helps children talk.')
    const without = textOf(await page('closing-school', snapshot))
    expect(without).toMatch(/No names are listed here yet\..*None in Swale.*What is missing in Swale.*Ask the service first\./)
    expect(without).not.toContain('costs the school nothing')
    expect(textOf(await page('longest-school', snapshot))).toContain('First advice from them costs the school nothing.')
    expect(served).not.toContain('/services/zz-nobody/')
  })

  test('a service is called free only where the content says so', async () => {
    const snapshot = fixture()
    snapshot.content.service.find(({ slug }) => slug === 'salt')!.cost = 'Nothing is known.'
    expect(textOf(await page('longest-school', snapshot))).not.toContain('costs the school nothing')
  })

  test('says how a family reaches a service that families ask themselves', async () => {
    const snapshot = fixture()
    const service = snapshot.content.service.find(({ slug }) => slug === 'zz-camhs')!
    Object.assign(service, {
      audience: ['parent'],
      plain: { summary: 'Help when life feels hard.', body: '<p>Ask your doctor for it.</p>' },
    })
    const html = textOf(await page('blank-school', snapshot))
    expect(html).toMatch(/Help that you can ask for yourself CAMHS Help when life feels hard\. Ask your doctor for it\./)
    service.route = 'county-wide'
    expect(textOf(await page('blank-school', snapshot))).toContain('More help that every school in Kent can ask for')
  })

  test('shows the next meetings, or that none is announced', async () => {
    const snapshot = fixture()
    const html = await page('longest-school', snapshot)
    expect(html).toContain('/meetings/canterbury-s3-2026-12/')
    expect(html).not.toContain('/meetings/canterbury-s3-2026-10/')
    expect(textOf(await page('blank-school', snapshot))).toContain('No meeting has been announced for this group of schools.')
  })

  test('rests on the sources of everything it says', async () => {
    const snapshot = told()
    const html = await page('blank-school', snapshot)
    const pointers = /data-sources="([^"]*)"/.exec(html)![1]!.split(' ')
    expect(pointers).toContain('sample:generated')
    expect(pointers).toEqual(
      expect.arrayContaining(snapshot.content.service.find(({ slug }) => slug === 'salt')!.sources.map((s) => s.pointer)),
    )
    expect(new Set(pointers).size).toBe(pointers.length)
  })

  test('can be read at eleven', async () => {
    const html = await page('blank-school', told())
    const main = /<main[^>]*>([\s\S]*?)<div id="term-/.exec(html)![1]!
    const age = readingAge(blocksOfHtml(main, textOf))!
    expect(age.words).toBeGreaterThan(200)
    expect(age.age).toBeLessThan(11)
  })
})

test('other types have a plain version only with words of their own', () => {
  const addresses = site.addresses(fixture())
  expect(addresses).toContain('/services/salt/plain/')
  expect(addresses).not.toContain('/services/steps/plain/')
  expect(addresses).not.toContain('/communities/swale-1/plain/')
})
