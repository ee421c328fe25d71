import { describe, expect, test } from 'vitest'
import { CompiledFiles, WORKER, offlineFiles, pagesOfTool } from '../../../site/request/offline/files'

const compiled = new CompiledFiles(
  new Map([
    ['_astro/tool.Ab_-12xY.js', 'import{t}from"./shared.Cd34.js";const m=["_astro/paper.Ef56.js"];()=>import("./paper.Ef56.js")'],
    ['_astro/shared.Cd34.js', 'export const t=1'],
    [
      '_astro/paper.Ef56.js',
      'import"./shared.Cd34.js";const f={a:"/_astro/noto-sans-latin-400-normal.Gh78.woff",b:"/_astro/noto-sans-latin-ext-400-normal.Gh79.woff",c:`/_astro/noto-sans-arabic-400-normal.Ij90.woff`,d:"/_astro/noto-sans-math-latin-400-normal.Qr78.woff"}',
    ],
    ['_astro/main.Kl12.css', '@font-face{src:url(/_astro/atkinson-hyperlegible-next-latin-400-normal.Mn34.woff2)}'],
    ['_astro/noto-sans-latin-400-normal.Gh78.woff', ''],
    ['_astro/noto-sans-latin-ext-400-normal.Gh79.woff', ''],
    ['_astro/noto-sans-arabic-400-normal.Ij90.woff', ''],
    ['_astro/noto-sans-math-latin-400-normal.Qr78.woff', ''],
    ['_astro/atkinson-hyperlegible-next-latin-400-normal.Mn34.woff2', ''],
    ['_astro/search.Op56.js', 'import"./shared.Cd34.js"'],
    ['favicon.svg', '<svg/>'],
  ]),
)
const page =
  '<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/_astro/main.Kl12.css"><script type="module" src="/_astro/tool.Ab_-12xY.js">'

describe('the list of what is kept', () => {
  const list = offlineFiles(
    new Map([
      ['/request/', page],
      ['/request/data.json', ''],
    ]),
    compiled,
  )

  test('follows every name from the pages on, and takes nothing that they do not reach', () => {
    expect(list.files).toEqual([
      '/_astro/atkinson-hyperlegible-next-latin-400-normal.Mn34.woff2',
      '/_astro/main.Kl12.css',
      '/_astro/noto-sans-latin-400-normal.Gh78.woff',
      '/_astro/noto-sans-latin-ext-400-normal.Gh79.woff',
      '/_astro/paper.Ef56.js',
      '/_astro/shared.Cd34.js',
      '/_astro/tool.Ab_-12xY.js',
    ])
  })

  test('leaves fonts for other scripts until they are used', () => {
    expect(list.later).toEqual(['/_astro/noto-sans-arabic-400-normal.Ij90.woff', '/_astro/noto-sans-math-latin-400-normal.Qr78.woff'])
  })

  test('counts what has no hash in its name among the pages, which are asked for anew', () => {
    expect(list.pages).toEqual(['/request/', '/request/data.json', '/favicon.svg'])
  })

  test('is empty where there is no page', () => {
    expect(offlineFiles(new Map(), compiled)).toEqual({ pages: [], files: [], later: [] })
  })
})

test('the tool is what stands under /request/, without the worker itself', () => {
  expect(pagesOfTool(['/', '/request/', '/request/meeting/', '/request/data.json', WORKER, '/request-forms/', '/requests/x/'])).toEqual([
    '/request/',
    '/request/meeting/',
    '/request/data.json',
  ])
})
