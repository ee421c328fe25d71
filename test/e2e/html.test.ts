/** The built files, read and not opened: valid HTML, and no address that leads nowhere. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { addressesIn, builtSite, pageFile } from '../support/built-site'
import { htmlValidator } from '../support/valid-html'

let out: string
let pages: { name: string; html: string }[]

beforeAll(async () => {
  out = await builtSite()
  pages = globSync('**/*.html', { cwd: out, exclude: ['pagefind/**'] }).map((name) => ({
    name,
    html: readFileSync(path.join(out, name), 'utf8'),
  }))
})

test('every page is valid HTML', async () => {
  const validator = htmlValidator()
  const faults: string[] = []
  for (const { name, html } of pages) {
    const { results } = await validator.validateString(html, name)
    faults.push(...results.flatMap(({ messages }) => messages.map((m) => `${name}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`)))
  }
  expect(pages.length).toBeGreaterThan(800)
  expect(faults).toEqual([])
}, 180_000)

/** Attributes that hold one address, or several. */
const addressAttribute = /\s(href|src|srcset|action|formaction|poster|data|cite|background)="([^"]*)"/g
const decoded = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&')

/**
 * The publisher stops a release with a link within the site that leads to no page and no heading (check-site.ts), so a
 * site that could be built has none. Here is what it does not look at.
 */
describe('addresses that the publisher does not follow', () => {
  const links = () =>
    pages.flatMap(({ name, html }) =>
      [...html.matchAll(addressAttribute)].map(([, attribute, value]) => ({ name, attribute: attribute!, value: decoded(value!) })),
    )

  test('there is no kind of link that it overlooks', () => {
    const followed = /^(href|src|action)$/
    const overlooked = links().filter(
      ({ attribute, value }) => !followed.test(attribute) || !/^(\/(?!\/)|#.|https?:|mailto:|tel:)/.test(value),
    )
    expect(overlooked).toEqual([])
    expect(pages.filter(({ html }) => /\s(?:href|src|action)=(?!")/.test(html)).map(({ name }) => name)).toEqual([])
  })

  test('addresses outside are well formed, and none of them is a page of this site', () => {
    const outside = links().filter(({ value }) => /^[a-z]+:/i.test(value))
    const canonical = new Map(pages.map(({ name, html }) => [name, /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]]))
    const host = new URL(canonical.get('index.html')!).host
    const faults = outside.filter(({ name, value }) => {
      if (value === canonical.get(name)) return false
      if (value.startsWith('mailto:')) return !/^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value)
      if (value.startsWith('tel:')) return !/^tel:\+?\d{6,15}$/.test(value)
      return !URL.canParse(value) || !/^[a-z\d.-]+\.[a-z]{2,}$/.test(new URL(value).hostname) || new URL(value).host === host
    })
    expect(outside.length).toBeGreaterThan(500)
    expect(faults).toEqual([])
  })

  test('what opens on the page itself is there', () => {
    const faults = pages.flatMap(({ name, html }) =>
      [...html.matchAll(/\s(?:popovertarget|aria-controls|commandfor)="([^"]+)"/g)].flatMap(([, id]) =>
        html.includes(` id="${id}"`) ? [] : [`${name}: ${id}`],
      ),
    )
    expect(faults).toEqual([])
  })

  test('fonts and pictures that the styles ask for are there', () => {
    const sheets = globSync('_astro/*.css', { cwd: out })
    const asked = sheets.flatMap((sheet) =>
      [...readFileSync(path.join(out, sheet), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address]) => address!),
    )
    expect(asked.length).toBeGreaterThan(1)
    expect(asked.filter((address) => !address.startsWith('data:') && !existsSync(path.join(out, address)))).toEqual([])
  })

  test('the sitemap names every page but those that are no search result, and nothing else', () => {
    const listed = addressesIn(out)
    expect(listed.filter((address) => !existsSync(pageFile(out, address)))).toEqual([])
    const indexed = pages
      .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
      .map(({ name }) => `/${name.replace(/index\.html$/, '')}`)
    expect(indexed.filter((address) => !listed.includes(address))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })
})
