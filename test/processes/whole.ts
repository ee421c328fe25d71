/** Checks a public site on disk from outside: whole, and made at one moment. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileOf } from '../../cms/publish/check-site'
import { Releases } from '../../cms/publish/releases'

const known = new Map<string, { hash: string; marks: [string, number][] }>()

/** Texts that the tests save are `mark-DOCUMENT-NUMBER`, with numbers that only rise. */
export const markOf = (document: number, number: number) => `mark-${document}-${number}`
const markPattern = /mark-(\d+)-(\d+)/g

function look(file: string) {
  const { ino, mtimeMs, size } = statSync(file)
  const key = `${ino} ${mtimeMs} ${size}`
  const seen = known.get(key)
  if (seen) return seen
  const content = readFileSync(file)
  const found = {
    hash: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    marks: /\.(html|json|xml|txt)$/.test(file)
      ? [...content.toString('utf8').matchAll(markPattern)].map(([, document, number]): [string, number] => [document!, Number(number)])
      : [],
  }
  known.set(key, found)
  return found
}

export interface Whole {
  release: string | undefined
  faults: string[]
  /** The number of each document's mark in this release. */
  marks: Map<string, number>
}

/** Everything that is wrong with the public release. Without one, nothing is. */
export function checkWhole(dataDir: string): Whole {
  const releases = new Releases(dataDir)
  const release = releases.live()
  const faults: string[] = []
  const marks = new Map<string, number>()
  if (!release) return { release, faults, marks }
  const folder = path.join(releases.dir, 'releases', release)
  const manifest = releases.manifest(release)
  if (!manifest) return { release, faults: [`release ${release} has no manifest`], marks }
  for (const [name, hash] of Object.entries(manifest.files)) {
    const file = path.join(folder, name)
    if (!existsSync(file)) {
      faults.push(`${name} is missing`)
      continue
    }
    const found = look(file)
    if (found.hash !== hash) faults.push(`${name} is not what the manifest says`)
    for (const [document, number] of found.marks) {
      const other = marks.get(document)
      if (other !== undefined && other !== number) faults.push(`${name} has mark-${document}-${number}, another page ${other}`)
      marks.set(document, number)
    }
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const name = path.relative(folder, path.join(entry.parentPath, entry.name))
    if (name.startsWith('pagefind') || entry.isDirectory()) continue
    if (!(name in manifest.files)) faults.push(`${name} is not in the manifest`)
  }
  for (const address of manifest.addresses) if (!existsSync(path.join(folder, fileOf(address)))) faults.push(`${address} has no page`)
  for (const [, address] of readFileSync(path.join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g))
    if (!existsSync(path.join(folder, fileOf(address!)))) faults.push(`the sitemap names ${address}, which has no page`)
  faults.push(...indexFaults(path.join(folder, 'pagefind')))
  return { release, faults, marks }
}

/** A release may have no full-text index yet; one that it has is complete. */
function indexFaults(folder: string): string[] {
  const entries = readdirSync(path.dirname(folder))
  if (!entries.includes('pagefind')) return []
  const entry = path.join(folder, 'pagefind-entry.json')
  if (!existsSync(entry)) return ['the full-text index has no entry']
  const { languages } = JSON.parse(readFileSync(entry, 'utf8')) as { languages: Record<string, { hash: string }> }
  return Object.values(languages)
    .filter(({ hash }) => !existsSync(path.join(folder, `pagefind.${hash}.pf_meta`)))
    .map(({ hash }) => `the full-text index lacks ${hash}`)
}

/** What an interrupted publish has left in the publisher's folders. One old release is kept there on purpose, to make the next one of. */
export function remains(dataDir: string): string[] {
  const dir = new Releases(dataDir).dir
  const inFolder = (folder: string) => readdirSync(path.join(dir, folder)).map((name) => path.join(folder, name))
  const all = ['', 'releases', 'manifests', 'indexes'].flatMap(inFolder)
  const there = new Set(all)
  const spare = all.find((name) => name.startsWith('releases/.tmp-spare-'))
  return all
    .filter((name) => name !== spare)
    .filter(
      (name) =>
        path.basename(name).startsWith('.tmp-') ||
        (name.startsWith('releases/') && !there.has(`manifests/${path.basename(name)}.json`)) ||
        (name.startsWith('manifests/') && !there.has(`releases/${path.basename(name, '.json')}`)) ||
        (name.startsWith('indexes/') && !name.endsWith('.json') && !there.has(`${name}.json`)),
    )
}
