/** Everything the environment decides, read once and checked. `.env.example` says what each setting means. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The project’s folder: npm runs every verb there. */
export const root = process.cwd()
if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'))

/** A setting that cannot be used, in words for whoever runs the program. */
export class SettingError extends Error {
  override name = 'SettingError'
}

export type DatabaseKind = 'sqlite' | 'mongodb'

export interface Settings {
  root: string
  /** Folder of the SQLite file, the site's releases and the kept secret. Absolute. */
  dataDir: string
  databaseUrl: string
  database: DatabaseKind
  host: string
  sitePort: number
  cmsPort: number
  /** Public addresses without a closing slash. */
  siteUrl: string
  cmsUrl: string
  /** Where readers may send the words that search did not find; nowhere unless it is set. */
  searchReportUrl: string | undefined
  /** How many releases of the site are kept, the live one included. */
  keepReleases: number
}

const given = (name: string): string | undefined => process.env[name]?.trim() || undefined

function port(name: string, fallback: number): number {
  const value = Number(given(name) ?? fallback)
  if (!Number.isInteger(value) || value < 1 || value > 65535)
    throw new SettingError(`${name} must be a port from 1 to 65535; it is “${given(name)}”.`)
  return value
}

function address(name: string, fallback: string): string {
  const value = given(name) ?? fallback
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new SettingError(`${name} must be a web address such as https://signpost.example.org; it is “${value}”.`)
  return value.replace(/\/+$/, '')
}

/** An address on this site, `/so`, or a whole one; unlike `address` it may end with a slash. */
function reportAddress(name: string): string | undefined {
  const value = given(name)
  if (value === undefined || /^\/(?![/\\])/.test(value)) return value
  address(name, value)
  return new URL(value).href
}

function database(url: string): DatabaseKind {
  if (/^mongodb(\+srv)?:\/\//.test(url)) return 'mongodb'
  if (url.startsWith('file:')) return 'sqlite'
  const scheme = url.includes(':') ? url.slice(0, url.indexOf(':') + 1) : url
  throw new SettingError(
    `DATABASE_URL begins with “${scheme}”, which Signpost cannot use. Leave it empty for the built-in SQLite database, or give an address that begins with mongodb://, mongodb+srv:// or file:.`,
  )
}

/**
 * Reads the settings.
 * @throws SettingError naming the setting and how to mend it.
 */
export function readSettings(): Settings {
  const dataDir = path.resolve(root, given('DATA_DIR') ?? 'data')
  const databaseUrl = given('DATABASE_URL') ?? `file:${path.join(dataDir, 'signpost.db')}`
  const host = given('HOST') ?? '127.0.0.1'
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const sitePort = port('SITE_PORT', 4321)
  const cmsPort = port('CMS_PORT', 3000)
  const keepReleases = Number(given('KEEP_RELEASES') ?? 5)
  if (!Number.isInteger(keepReleases) || keepReleases < 2) throw new SettingError('KEEP_RELEASES must be a whole number of 2 or more.')
  return {
    root,
    dataDir,
    databaseUrl,
    database: database(databaseUrl),
    host,
    sitePort,
    cmsPort,
    siteUrl: address('SITE_URL', `http://${shown}:${sitePort}`),
    cmsUrl: address('CMS_URL', `http://${shown}:${cmsPort}`),
    searchReportUrl: reportAddress('SEARCH_REPORT_URL'),
    keepReleases,
  }
}

/**
 * The key that signs log-ins: PAYLOAD_SECRET, or one made at the first start and kept in the data folder, readable
 * by its owner only. Several machines need the same one, so they must be given it.
 */
export function readSecret(dataDir: string): string {
  const named = given('PAYLOAD_SECRET')
  if (named) {
    if (named.length < 32) throw new SettingError('PAYLOAD_SECRET must have at least 32 characters.')
    return named
  }
  const file = path.join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  // 'wx' lets only one of several first starts write the key; the others read it.
  try {
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
