/**
 * Documents in two forms. The CMS keeps ids, dates with times and editor states; the model has slugs, days and HTML.
 */
import type { z } from 'zod'
import { defOf, eachValue, unwrap } from '../../content/model/references'
import { type TypeName, splitRef, typeOfCollection, types } from '../../content/model/types'
import { type SlugOf, proseToHtml } from './prose'

export type Data = Record<string, unknown>

/** The id inside a relationship value, populated or not. */
export const idOf = (value: unknown): string | undefined =>
  value === null || value === undefined || value === ''
    ? undefined
    : typeof value === 'object'
      ? String((value as { id?: unknown }).id ?? value)
      : String(value)

/** The name of the box that stands for one value of a choice of several inside rows. */
export const boxName = (value: string): string =>
  `is${value.replace(/(^|-)([a-z0-9])/g, (_, _dash: string, letter: string) => letter.toUpperCase())}`

/** One relationship value of a stored document. */
export interface StoredRef {
  collection: string
  id: string
  /** Dotted path in the document, with row numbers: `sources.0.source`. */
  path: string
}

/** A stored document in the model's form. A reference whose slug is not found is left out. */
export function toModel(type: TypeName, stored: Data, slugOf: SlugOf): Data {
  return objectToModel(types[type].schema, stored, slugOf)
}

function objectToModel(schema: z.core.$ZodType, stored: Data, slugOf: SlugOf): Data {
  const result: Data = {}
  for (const [key, child] of Object.entries(defOf(schema).shape!)) {
    const value = valueToModel(child, stored[key], slugOf)
    if (value !== undefined) result[key] = value
  }
  return result
}

function valueToModel(schema: z.core.$ZodType, value: unknown, slugOf: SlugOf): unknown {
  const { schema: inner, kind, meta, optional } = unwrap(schema)
  if (kind === 'array') {
    if (meta.names && value && !Array.isArray(value))
      return Object.keys(meta.names).filter((name) => (value as Data)[boxName(name)] === true)
    const list = Array.isArray(value) ? value : []
    if (meta.to) return list.map((v) => refToModel(v, meta.to!, meta.mixed, slugOf)).filter((v) => v !== undefined)
    const element = unwrap(defOf(inner).element!)
    return element.kind === 'object' ? list.map((row) => objectToModel(element.schema, (row ?? {}) as Data, slugOf)) : list
  }
  if (value === null || value === undefined || value === '') return kind === 'object' && !optional ? {} : undefined
  if (meta.to) return refToModel(value, meta.to, meta.mixed, slugOf)
  if (kind === 'object') {
    const object = objectToModel(inner, value as Data, slugOf)
    return optional && isEmpty(object) ? undefined : object
  }
  if (meta.shown === 'prose') return typeof value === 'string' ? value : proseToHtml(value, slugOf)
  if (meta.shown === 'date') return dayOf(value)
  return value
}

const isEmpty = (object: Data): boolean => Object.values(object).every((v) => v === false || (Array.isArray(v) && v.length === 0))

const dayOf = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value.slice(0, 10) : value

function refToModel(value: unknown, to: readonly string[], mixed: boolean | undefined, slugOf: SlugOf): string | undefined {
  if (!mixed) {
    const id = idOf(value)
    return id === undefined ? undefined : slugOf(types[to[0] as TypeName].collection, id)
  }
  const poly = value as { relationTo?: string; value?: unknown } | null
  const id = poly && typeof poly === 'object' ? idOf(poly.value) : undefined
  const type = poly?.relationTo ? typeOfCollection(poly.relationTo) : undefined
  if (!type || id === undefined) return undefined
  const slug = slugOf(poly!.relationTo!, id)
  return slug && `${type}/${slug}`
}

/** Every relationship of a stored document, links in formatted text left aside. */
export function storedRefs(type: TypeName, stored: Data): StoredRef[] {
  const found: StoredRef[] = []
  eachValue(types[type].schema, stored, ({ meta, value, path }) => {
    if (!meta.to) return
    // Errors of a list with many values belong to the field as a whole: the admin has one input for it.
    for (const v of Array.isArray(value) ? value : [value]) {
      const poly = meta.mixed ? (v as { relationTo?: string; value?: unknown }) : undefined
      const collection = poly ? poly.relationTo : types[meta.to[0] as TypeName].collection
      const id = idOf(poly ? poly.value : v)
      if (collection && id !== undefined) found.push({ collection, id, path })
    }
  })
  return found
}

/** What a seed document needs from its surroundings to be stored. */
export interface Storing {
  idOf(type: TypeName, slug: string): string | undefined
  prose(text: string): Promise<unknown>
}

/**
 * A document of the model, with Markdown in its prose fields, in the form the CMS stores.
 * References that are not known yet are left out and named in `missing` as `field: type/slug`.
 */
export async function fromModel(type: TypeName, doc: Data, storing: Storing): Promise<{ data: Data; missing: string[] }> {
  const missing: string[] = []
  const data = (await valueFromModel(types[type].schema, doc, '', storing, missing)) as Data
  return { data, missing }
}

async function valueFromModel(
  schema: z.core.$ZodType,
  value: unknown,
  path: string,
  storing: Storing,
  missing: string[],
  inRows = false,
): Promise<unknown> {
  if (value === undefined || value === null) return undefined
  const { schema: inner, kind, meta } = unwrap(schema)
  if (meta.to) {
    const one = (ref: string) => {
      const target = meta.mixed ? splitRef(ref) : { type: meta.to![0] as TypeName, slug: ref }
      const id = storing.idOf(target.type, target.slug)
      if (id === undefined) missing.push(`${path}: ${target.type}/${target.slug}`)
      return id === undefined ? undefined : meta.mixed ? { relationTo: types[target.type].collection, value: id } : id
    }
    return Array.isArray(value) ? value.map((v) => one(String(v))).filter((v) => v !== undefined) : one(String(value))
  }
  if (kind === 'object') {
    const result: Data = {}
    for (const [key, child] of Object.entries(defOf(inner).shape!)) {
      const at = await valueFromModel(child, (value as Data)[key], path ? `${path}.${key}` : key, storing, missing, inRows)
      if (at !== undefined) result[key] = at
    }
    return result
  }
  if (kind === 'array' && Array.isArray(value) && unwrap(defOf(inner).element!).kind === 'object') {
    const list: unknown[] = []
    for (const [i, row] of value.entries())
      list.push(await valueFromModel(defOf(inner).element!, row, `${path}.${i}`, storing, missing, true))
    return list
  }
  if (kind === 'array' && meta.names && inRows && Array.isArray(value))
    return Object.fromEntries(Object.keys(meta.names).map((name) => [boxName(name), value.includes(name)]))
  if (meta.shown === 'prose') return storing.prose(String(value))
  return value
}
