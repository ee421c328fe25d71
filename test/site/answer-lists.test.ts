import { beforeAll, describe, expect, test } from 'vitest'
import { type Site, type Snapshot, emptySnapshot } from '../../content/model/snapshot'
import { faqParts } from '../../content/model/faq'
import { audiences } from '../../content/model/shared/reading'
import { answerLists, audienceAddresses, partAddresses } from '../../site/index/answer-lists'
import { textOf } from '../../site/text/html'
import { compiledSite } from './compiled'
import { fixture, today } from './fixture'

let site: Site
const body = async (address: string, snapshot: Snapshot) =>
  (await site.render(address, snapshot, { siteUrl: 'https://signpost.example' })).body
/** Text of each chip, current ones in brackets, by the label of their row. */
const chips = (html: string, label: string) =>
  [
    ...(new RegExp(`<nav aria-label="${label}">(.*?)</nav>`, 's').exec(html)?.[1] ?? '').matchAll(/<a href="[^"]*"([^>]*)>(.*?)<\/a>/gs),
  ].map(([, attributes, text]) => (attributes!.includes('aria-current="true"') ? `[${textOf(text!)}]` : textOf(text!)))
const answersIn = (html: string) =>
  [...html.matchAll(/<ul class="links">(.*?)<\/ul>/gs)].flatMap(([, list]) =>
    [...list!.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!),
  )

beforeAll(async () => {
  site = await compiledSite()
}, 180_000)

describe('lists of answers', () => {
  test('there is one for each group of readers and each part, in the sitemap whatever the content is', async () => {
    expect(Object.keys(audienceAddresses)).toEqual(Object.keys(audiences))
    expect(Object.keys(partAddresses)).toEqual(Object.keys(faqParts))
    for (const snapshot of [fixture(), emptySnapshot(today)]) {
      const sitemap = await body('/sitemap.xml', snapshot)
      for (const address of answerLists) {
        expect(sitemap).toContain(`https://signpost.example${address}</loc>`)
        expect((await site.render(address, snapshot, { siteUrl: 'https://signpost.example' })).status, address).toBe(200)
      }
    }
  })

  test('each shows its own answers, its chip and the number of them', async () => {
    const snapshot = fixture()
    const [first, ...others] = snapshot.content.faq
    for (const faq of others) faq.audience = ['senco']
    first!.audience = ['parent', 'senco']
    const all = snapshot.content.faq.length
    const html = await body('/faqs/for/parents/', snapshot)
    expect(chips(html, 'For whom')).toEqual([`Everyone ${all}`, `SENCOs and school leaders ${all}`, '[Parents and carers 1]'])
    expect(answersIn(html)).toEqual([`/faqs/${first!.slug}/${first!.plain?.summary ? 'plain/' : ''}`])
    expect(html).toContain('<h1>Answers for parents and carers</h1>')
    const hub = await body('/faqs/', snapshot)
    expect(chips(hub, 'For whom')[0]).toBe(`[Everyone ${all}]`)
    expect(answersIn(hub).sort()).toEqual(snapshot.content.faq.map(({ slug }) => `/faqs/${slug}/`).sort())
  })

  test('topics are chips that jump to their headings, with the numbers of the list they stand on', async () => {
    const snapshot = fixture()
    const [first, second] = snapshot.content.faq
    first!.topics = ['meetings']
    second!.topics = ['empty']
    for (const faq of snapshot.content.faq.slice(2)) faq.topics = ['meetings']
    const html = await body('/faqs/', snapshot)
    expect(chips(html, 'Topics')).toEqual([`Community meetings ${snapshot.content.faq.length - 1}`, 'An empty topic 1'])
    expect(html).toContain('href="#topic-meetings"')
    expect(html).toMatch(/<section id="topic-meetings">\s*<h2><a href="\/topics\/meetings\/">Community meetings<\/a>/)
  })

  test('a part leads back from each of its answers', async () => {
    const snapshot = fixture()
    const faq = snapshot.content.faq[0]!
    expect(await body(`/faqs/${faq.slug}/`, snapshot)).toContain(`<a href="${partAddresses[faq.part]}">${faqParts[faq.part]}</a>`)
    const html = await body(partAddresses[faq.part], snapshot)
    expect(answersIn(html).sort()).toEqual(
      snapshot.content.faq
        .filter(({ part }) => part === faq.part)
        .map(({ slug }) => `/faqs/${slug}/`)
        .sort(),
    )
    expect(chips(html, 'Parts of the Locality Model')).toContain(`[${faqParts[faq.part]} ${answersIn(html).length}]`)
    expect(chips(html, 'For whom')[0]).toBe(`Everyone ${snapshot.content.faq.length}`)
  })

  test('an empty list says so and leads on; an answer may be called “for”', async () => {
    const snapshot = fixture()
    for (const faq of snapshot.content.faq) faq.audience = ['senco']
    expect(textOf(await body('/faqs/for/clerks/', snapshot))).toContain('Community clerks 0')
    expect(textOf(await body('/faqs/for/clerks/', snapshot))).toContain('No answer is listed here yet. See all answers.')
    Object.assign(snapshot.content.faq[0]!, { slug: 'for', plain: { summary: 'For you.' } })
    expect((await site.render('/faqs/for/plain/', { ...snapshot }, { siteUrl: '' })).status).toBe(200)
  })
})
