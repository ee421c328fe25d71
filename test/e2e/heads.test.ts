/** What browsers, search engines and phones ask of every page besides its text. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { addressesIn, builtSite, pageFile } from '../support/built-site'

interface Built {
  address: string
  html: string
}

let out: string
let pages: Built[]

beforeAll(async () => {
  out = await builtSite()
  pages = addressesIn(out).map((address) => ({ address, html: readFileSync(pageFile(out, address), 'utf8') }))
  pages.push({ address: '/search/', html: readFileSync(pageFile(out, '/search/'), 'utf8') })
})

const shown = (text: string) =>
  text.replace(/&(?:#(\d+)|amp|quot|lt|gt);/g, (whole, code?: string) =>
    code ? String.fromCodePoint(Number(code)) : { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' }[whole]!,
  )
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => shown(found!))
const wrong = (fits: (page: Built) => boolean) => pages.filter((page) => !fits(page)).map(({ address }) => address)

/** Those that say what another page says, by what they say. */
const repeated = (says: (page: Built) => string | undefined) => {
  const by = new Map<string, string[]>()
  for (const page of pages) {
    const text = says(page)
    if (text) by.set(text, [...(by.get(text) ?? []), page.address])
  }
  return [...by].filter(([, addresses]) => addresses.length > 1)
}

const titleOf = ({ html }: Built) => all(html, /<title>([^<]*)<\/title>/g)
const descriptionOf = ({ html }: Built) => all(html, /<meta name="description" content="([^"]*)"/g)

test('each page has a title of its own, of 70 characters at the most', () => {
  expect(pages.length).toBeGreaterThan(800)
  expect(wrong((page) => titleOf(page).length === 1 && titleOf(page)[0]!.length <= 70 && titleOf(page)[0]!.length >= 5)).toEqual([])
  expect(repeated((page) => titleOf(page)[0])).toEqual([])
})

test('each page has a description of its own, of 50 to 160 characters', () => {
  const fits = (text: string | undefined) => text !== undefined && text.length >= 50 && text.length <= 160
  expect(wrong((page) => descriptionOf(page).length === 1 && fits(descriptionOf(page)[0]))).toEqual([])
  expect(repeated((page) => descriptionOf(page)[0])).toEqual([])
})

test('each page has one heading of the first level, and no level is left out', () => {
  expect(wrong(({ html }) => html.match(/<h1[\s>]/g)?.length === 1)).toEqual([])
  const levels = (html: string) => [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
  expect(wrong(({ html }) => levels(html).every((level, i, list) => i === 0 || level <= list[i - 1]! + 1))).toEqual([])
})

test('each page names its language, its own address, its colour, its icon, and follows the width of the screen', () => {
  expect(wrong(({ html }) => html.includes('<html lang="en-GB"'))).toEqual([])
  expect(wrong(({ html }) => html.includes('<meta name="viewport" content="width=device-width, initial-scale=1">'))).toEqual([])
  expect(wrong(({ html }) => /<meta name="theme-color" content="#[\da-f]{6}"/.test(html))).toEqual([])
  const canonical = ({ html }: Built) => all(html, /<link rel="canonical" href="https?:\/\/[^/]+([^"]*)"/g)
  // What is no search result has no address to prefer.
  expect(
    wrong((page) => (page.html.includes('content="noindex"') ? canonical(page).length === 0 : canonical(page)[0] === page.address)),
  ).toEqual([])
  const icons = [...new Set(pages.flatMap(({ html }) => all(html, /<link rel="icon" href="([^"]+)"/g)))]
  expect(icons).toEqual(['/favicon.svg'])
  expect(wrong(({ html }) => html.includes('rel="icon"'))).toEqual([])
  expect(existsSync(path.join(out, 'favicon.svg'))).toBe(true)
})

test('every picture says what it shows, or that it shows nothing', () => {
  expect(wrong(({ html }) => (html.match(/<img\b[^>]*>/g) ?? []).every((image) => /\salt="/.test(image)))).toEqual([])
  // A picture with links in it is a group: as an image it would keep them from a screen reader.
  const named = (drawing: string) => /\srole="(?:img|group)"/.test(drawing) && /\saria-label(?:ledby)?="[^"]+"/.test(drawing)
  const said = (drawing: string) => drawing.includes(' aria-hidden="true"') || named(drawing)
  expect(wrong(({ html }) => (html.match(/<svg\b[^>]*>/g) ?? []).every(said))).toEqual([])
})
