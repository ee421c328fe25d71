/** Releases that follow a written site, as publishes make them: one with changed pages, one of changed code. */
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Every `main` of the tool says which edition it is of. */
export const EDITION = 'data-edition'

/** A copy whose pages under /request/ differ from before, as after an editor's change. Data differs by a space at its end. */
export function withNewContent(from: string, to: string, edition: string): string {
  cpSync(from, to, { recursive: true })
  const folder = path.join(to, 'request')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name)
    if (name.endsWith('.html')) rewrite(file, (html) => html.replace('<main ', `<main ${EDITION}="${edition}" `))
    if (name.endsWith('.json')) rewrite(file, (json) => `${json} `)
  }
  return to
}

/** The same, and every script has a new name and new content, as after compiling changed code. The old ones are gone. */
export function withNewCode(from: string, to: string, edition: string): string {
  withNewContent(from, to, edition)
  const assets = path.join(to, '_astro')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.js$/, `${edition}.js`)]))
  const mention = new RegExp(scripts.map((name) => name.replace(/[.+]/g, '\\$&')).join('|'), 'g')
  const rename = (text: string) => text.replace(mention, (name) => renamed.get(name)!)
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js|css)$/.test(name) && !name.startsWith('pagefind')) rewrite(path.join(to, name), rename)
  for (const [name, next] of renamed) {
    renameSync(path.join(assets, name), path.join(assets, next))
    rewrite(path.join(assets, next), (code) => `${code}\n/* ${edition} */`)
  }
  return to
}

function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  // Copies may be hard links: the old file must keep its content.
  rmSync(file)
  writeFileSync(file, changed)
}
