/** Fills in what a person should not have to type. */
import GithubSlugger from 'github-slugger'
import type { CollectionBeforeValidateHook } from 'payload'
import type { z } from 'zod'
import { defOf, unwrap } from '../../content/model/references'
import { type TypeName, types } from '../../content/model/types'
import { uniqueKey } from '../fields/from-schema'
import { type Data, idOf } from '../fields/model-form'

/** The end of an address made from a title: `How often do we meet?` gives `how-often-do-we-meet`. */
export function slugFrom(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll('/', ' ')
  const slug = new GithubSlugger()
    .slug(plain)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
  return slug.replace(/^-|-$/g, '').slice(0, 100).replace(/-$/, '')
}

const dayNames = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export const fillIn =
  (type: TypeName): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (!data) return data
    const filled: Data = { ...data }
    const now = (name: string): unknown => (filled[name] === undefined ? (originalDoc as Data | undefined)?.[name] : filled[name])
    if (type === 'meeting' && !now('title') && now('community') && now('date')) {
      const community = await req.payload.db
        .findOne<{ id: string; title?: string }>({
          collection: 'communities',
          where: { id: { equals: idOf(now('community')) } },
          req: {} as never,
        })
        .catch(() => null)
      if (community?.title)
        filled.title = `${community.title}, ${dayNames.format(new Date(`${String(now('date')).slice(0, 10)}T12:00:00Z`))}`
    }
    if (!now('slug') && typeof now('title') === 'string') filled.slug = slugFrom(String(now('title')))
    for (const [name, schema] of Object.entries(defOf(types[type].schema).shape!)) {
      const { meta, kind } = unwrap(schema)
      if (typeof filled[name] === 'string' && meta.shown !== 'prose' && kind !== 'array') filled[name] = (filled[name] as string).trim()
    }
    Object.assign(filled, uniqueKeysOf(type, { ...originalDoc, ...filled }))
    const known = new Set<unknown>()
    if (originalDoc) eachRow(types[type].schema, originalDoc as Data, (row) => void known.add(row.id))
    eachRow(types[type].schema, filled, (row) => {
      // A row's id belongs to one document: one copied along from another would be refused by SQLite.
      if (!known.delete(row.id)) delete row.id
    })
    return filled
  }

/**
 * What stands behind fields that are unique where they are given. An empty value would break uniqueness in one
 * database and not in the other, so it gets a value of its own.
 */
export function uniqueKeysOf(type: TypeName, doc: Data): Data {
  const keys: Data = {}
  for (const [name, schema] of Object.entries(defOf(types[type].schema).shape!)) {
    const { meta, optional } = unwrap(schema)
    if (meta.unique && optional) keys[uniqueKey(name)] = doc[name] || `none:${String(doc.slug)}`
  }
  return keys
}

function eachRow(schema: z.core.$ZodType, value: unknown, found: (row: Data) => void): void {
  const { schema: inner, kind } = unwrap(schema)
  if (kind === 'object' && value && typeof value === 'object')
    for (const [key, child] of Object.entries(defOf(inner).shape!)) eachRow(child, (value as Data)[key], found)
  else if (kind === 'array' && Array.isArray(value))
    for (const row of value)
      if (row && typeof row === 'object' && unwrap(defOf(inner).element!).kind === 'object') {
        found(row as Data)
        eachRow(defOf(inner).element!, row, found)
      }
}
