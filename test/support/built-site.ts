/** The site of `content/seed`, built once for all test files of a run. A global setup of vitest makes its folder. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

/** Gives every test file of the run the same folder; nothing is built until one asks for it. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'signpost-build-'))
  process.env.TEST_SITE_FOLDER = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * The folder of the built site. The first test file that asks builds it; those that ask meanwhile wait.
 * @throws Error with what the build printed, where it fails.
 */
export async function builtSite(): Promise<string> {
  const folder = process.env.TEST_SITE_FOLDER!
  const [out, taken, failed] = ['public', 'building', 'failed'].map((name) => path.join(folder, name)) as [string, string, string]
  // The build moves its folder there when it is complete.
  if (existsSync(out)) return out
  try {
    mkdirSync(taken)
  } catch {
    while (!existsSync(out)) {
      if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'))
      await pause(200)
    }
    return out
  }
  try {
    return await buildInto(out)
  } catch (error) {
    writeFileSync(failed, String(error))
    throw error
  }
}

/** Builds the site in a process of its own and returns the folder. */
export async function buildInto(out: string): Promise<string> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--out', out], { timeout: 240_000 })
  return out
}

/** The addresses of all pages that the sitemap names. */
export const addressesIn = (out: string): string[] =>
  [...readFileSync(path.join(out, 'sitemap.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, address]) => address!)

/** Where the page of an address lies. */
export const pageFile = (out: string, address: string): string => path.join(out, address, 'index.html')

/** The template of an address: `home`, `faqs`, `faqs/*`, `faqs/*\/plain`, `faqs/for/*`. */
export function templateOf(address: string): string {
  const [first, second, third] = address.split('/').filter(Boolean)
  if (!first) return 'home'
  if (!second) return first
  if (!third) return `${first}/*`
  return third === 'plain' ? `${first}/*/plain` : `${first}/${second}/*`
}

/** One page of each kind that the sitemap names, plain-English ones apart. */
export const oneOfEach = (addresses: readonly string[]): string[] => [
  ...new Map(addresses.map((address) => [templateOf(address), address])).values(),
]
