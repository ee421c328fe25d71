/**
 * `npm run build [-- --sample] [--out DIR]`: the whole site as plain files, from the seed alone. A database of its
 * own is made, filled and thrown away; nothing else is needed to host the folder.
 */
import './node-version'
import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from './build-site'
import { run } from './lifecycle'
import { readWholeSeed } from './seeding'

await run(async () => {
  const { values } = parseArgs({ options: { sample: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } } })
  const out = path.resolve(values.out)
  const docs = readWholeSeed(values.sample)
  mkdirSync(path.dirname(out), { recursive: true })
  await buildSite(docs, ({ report, folder }) => {
    replaceFolder(folder, out)
    console.log(`${report.pages} pages in ${path.relative(process.cwd(), out) || out}. Any web server can serve this folder.`)
    return Promise.resolve()
  })
})

/** Puts a copy of a release, its index included, in another folder's place. The old one stays until the new one is complete. */
function replaceFolder(from: string, to: string): void {
  const temporary = `${to}.new-${process.pid}`
  const old = `${to}.old-${process.pid}`
  const index = path.join(from, 'pagefind')
  cpSync(from, temporary, { recursive: true, filter: (name) => name !== index })
  // The full-text index stands beside the releases; the copy has to stand alone.
  cpSync(realpathSync(index), path.join(temporary, 'pagefind'), { recursive: true })
  if (existsSync(to)) renameSync(to, old)
  renameSync(temporary, to)
  rmSync(old, { recursive: true, force: true })
}
