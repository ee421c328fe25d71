/**
 * The usual way to make such a site, for comparison: a small Astro project whose every page is built anew from the
 * same snapshot, then Pagefind over the HTML. One layout, one style, no components: less work a page than Signpost's.
 */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { proseValues } from '../../cms/publish/read-content'
import type { Snapshot } from '../../content/model/snapshot'
import { type TypeName, addressOf, plainAddressOf, typeNames, types } from '../../content/model/types'
import { root } from '../../scripts/paths'
import { type ClassicFigures, rounded } from './figures'
import { timeTool } from './own-process'

interface ClassicPage {
  /** Without slashes around it; undefined for the home page. */
  path: string | undefined
  title: string
  summary: string
  body: string
}

const config = `import { defineConfig } from 'astro/config'
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache',
  build: { inlineStylesheets: 'never' },
  vite: { cacheDir: './.vite' },
})
`

const pageFile = `---
import { readFileSync } from 'node:fs'
import Layout from '../layouts/Layout.astro'
export function getStaticPaths() {
  return JSON.parse(readFileSync('pages.json', 'utf8')).map((page) => ({ params: { path: page.path }, props: page }))
}
const { title, summary, body } = Astro.props
---
<Layout title={title} summary={summary}><Fragment set:html={body} /></Layout>
`

const layoutFile = `---
import '../style.css'
const { title, summary } = Astro.props
---
<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content={summary} />
    <title>{title}</title>
  </head>
  <body>
    <header><nav><a href="/">Home</a> <a href="/guidance/">Guidance</a> <a href="/faqs/">Answers</a></nav></header>
    <main data-pagefind-body>
      <h1>{title}</h1>
      <p>{summary}</p>
      <slot />
    </main>
    <footer><p>A site for comparison</p></footer>
  </body>
</html>
`

/** A page for every document, plain-English version and list, with the formatted text the snapshot has. */
export function classicPages({ content }: Snapshot): ClassicPage[] {
  const pages: ClassicPage[] = []
  const trimmed = (address: string) => address.replace(/^\/|\/$/g, '')
  const lists = typeNames.filter((type) => types[type].page)
  for (const type of lists) {
    const docs = content[type] as { slug: string; title: string; summary?: string; plain?: { summary?: string; body?: string } }[]
    pages.push({ path: types[type].collection, title: types[type].many, summary: '', body: linksTo(docs.map((doc) => ({ ...doc, type }))) })
    for (const doc of docs) {
      const prose = proseValues(type, doc).filter(([field]) => !field.startsWith('plain.'))
      const page = { title: doc.title, summary: doc.summary ?? '', body: prose.map(([, html]) => html).join('') }
      pages.push({ path: trimmed(addressOf(type, doc.slug)), ...page })
      if (doc.plain)
        pages.push({
          path: trimmed(plainAddressOf(type, doc.slug)),
          title: doc.title,
          summary: doc.plain.summary ?? '',
          body: doc.plain.body ?? '',
        })
    }
  }
  const home = lists.map((type) => `<li><a href="/${types[type].collection}/">${types[type].many}</a></li>`).join('')
  return [{ path: undefined, title: 'Home', summary: '', body: `<ul>${home}</ul>` }, ...pages]
}

const linksTo = (docs: { type: TypeName; slug: string; title: string }[]): string =>
  `<ul>${docs.map(({ type, slug, title }) => `<li><a href="${addressOf(type, slug)}">${title.replaceAll('<', '&lt;')}</a></li>`).join('')}</ul>`

/** Builds the classic site in a folder that is removed afterwards. @param allowed milliseconds for both tools; what takes longer is stopped. */
export async function timeClassic(snapshotFile: string, generated: number, folder: string, allowed: number): Promise<ClassicFigures> {
  const pages = classicPages(JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot)
  for (const name of ['src/pages', 'src/layouts']) mkdirSync(path.join(folder, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const files = {
    'package.json': '{ "name": "classic", "private": true, "type": "module" }',
    'astro.config.mjs': config,
    'src/pages/[...path].astro': pageFile,
    'src/layouts/Layout.astro': layoutFile,
    'src/style.css': 'body { max-width: 40rem; margin: auto; font-family: sans-serif }',
    'pages.json': JSON.stringify(pages),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  try {
    const astro = await timeTool('astro', ['build'], folder, allowed)
    const pagefind = astro === undefined ? undefined : await timeTool('pagefind', ['--site', 'dist'], folder, allowed - astro)
    return { generated, pages: pages.length, astro: astro && rounded(astro), pagefind: pagefind && rounded(pagefind) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
