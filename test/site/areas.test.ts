import { beforeAll, describe, expect, test } from 'vitest'
import type { Site, Snapshot } from '../../content/model/snapshot'
import { areaLines, shapes } from '../../site/index/areas'
import { indexOf } from '../../site/index/site-index'
import { textOf } from '../../site/text/html'
import { compiledSite } from './compiled'
import { fixture } from './fixture'

let site: Site
const body = async (address: string, snapshot: Snapshot) =>
  (await site.render(address, snapshot, { siteUrl: 'https://signpost.example' })).body
const pictureOf = (html: string) => /<svg class="areas"[\s\S]*?<\/svg>/.exec(html)?.[0]

beforeAll(async () => {
  site = await compiledSite()
}, 180_000)

test('each area has its communities under their districts, and its schools counted', () => {
  const east = areaLines(indexOf(fixture())).find(({ entry }) => entry.slug === 'east')!
  expect(east).toMatchObject({ communities: 2, schools: 3 })
  expect(east.districts.map(({ district }) => district)).toEqual(['Canterbury', 'Swale'])
})

describe('the picture of the areas', () => {
  test('links each area by name, with its numbers', async () => {
    const picture = pictureOf(await body('/areas/', fixture()))!
    expect(textOf(picture)).toMatch(/The areas of Kent .* East 2 communities 3 schools .*West 0 communities 0 schools/)
    expect([...picture.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1])).toEqual(['/areas/east/', '/areas/west/'])
    expect(picture).not.toContain('aria-current')
    for (const id of ['areas-title', 'areas-desc']) expect(picture).toContain(`id="${id}"`)
  })

  test('marks the area whose page it stands on', async () => {
    const picture = pictureOf(await body('/areas/west/', fixture()))!
    expect(picture.match(/aria-current="true"/g)).toHaveLength(1)
    expect(picture).toContain('<a href="/areas/west/" aria-current="true">')
  })

  test('leaves out an area it has no place for, which the list still has', async () => {
    const snapshot = fixture()
    snapshot.content.area.push({ ...snapshot.content.area[0]!, slug: 'coast', title: 'The coast & the islands' })
    const html = await body('/areas/', snapshot)
    expect(pictureOf(html)).not.toContain('coast')
    expect(html).toContain('<a href="/areas/coast/">The coast &amp; the islands area</a>')
    expect(pictureOf(await body('/areas/coast/', snapshot))).not.toContain('aria-current')
  })

  test('is not there where it would be empty, and shortens a long name', async () => {
    const snapshot = fixture()
    for (const area of snapshot.content.area) area.title = `${area.title} with a very long name`
    expect(textOf(pictureOf(await body('/areas/', snapshot))!)).toContain('East with a… 2 communities')
    snapshot.content.area = []
    snapshot.content.community = []
    expect(
      pictureOf(await body('/areas/', { ...snapshot, content: { ...snapshot.content, school: [], meeting: [], practitioner: [] } })),
    ).toBeUndefined()
  })

  test('has a shape for each of the four areas', () => {
    expect(Object.keys(shapes).sort()).toEqual(['east', 'north', 'south', 'west'])
  })
})
