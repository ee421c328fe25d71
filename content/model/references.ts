/** Walks schemas and documents side by side to find every reference a document holds. */
import type { z } from 'zod'
import type { FieldMeta } from './field'
import { type TypeName, splitRef, types } from './types'

/** A schema without its optional and default wrappers, with the field's words gathered from all of them. */
export interface Unwrapped {
  schema: z.core.$ZodType
  kind: string
  meta: FieldMeta
  optional: boolean
}

interface Def {
  type: string
  innerType?: z.ZodType
  element?: z.ZodType
  shape?: Record<string, z.ZodType>
}
export const defOf = (schema: z.core.$ZodType): Def => (schema as z.ZodType).def as unknown as Def

const unwrapped = new WeakMap<z.core.$ZodType, Unwrapped>()

/** Takes off `optional` and `default`. */
export function unwrap(schema: z.core.$ZodType): Unwrapped {
  // Schemas never change, and every publish walks them once for every document.
  let known = unwrapped.get(schema)
  if (!known) unwrapped.set(schema, (known = takeOff(schema)))
  return known
}

function takeOff(schema: z.core.$ZodType): Unwrapped {
  let meta: FieldMeta = {}
  let optional = false
  let at = schema
  for (;;) {
    meta = { ...((at as z.ZodType).meta() as FieldMeta | undefined), ...meta }
    const def = defOf(at)
    if (def.type === 'optional' || def.type === 'default') {
      optional = true
      at = def.innerType as z.ZodType
    } else return { schema: at, kind: def.type, meta, optional }
  }
}

export interface FoundRef {
  type: TypeName
  slug: string
  /** Dotted path in the document: `sources.0.source`. */
  path: string
}

/** Calls `found` for every reference in the document. */
export function eachRef(type: TypeName, doc: unknown, found: (ref: FoundRef) => void): void {
  eachValue(types[type].schema, doc, ({ meta, value, path }) => {
    if (!meta.to) return
    const list = Array.isArray(value) ? value : [value]
    list.forEach((v, i) => {
      const target = meta.mixed ? splitRef(String(v)) : { type: meta.to![0] as TypeName, slug: String(v) }
      found({ ...target, path: Array.isArray(value) ? `${path}.${i}` : path })
    })
  })
}

/** A field that is neither a group nor rows, with its place. */
export interface Field extends Unwrapped {
  /** Dotted path; in a document with row numbers: `sources.0.source`. */
  path: string
}

/** Calls `found` for every field of a schema that is neither a group nor rows. */
export function eachField(schema: z.core.$ZodType, found: (field: Field) => void, path = ''): void {
  const field = unwrap(schema)
  const rows = rowSchema(field)
  if (rows) eachField(rows, found, path)
  else if (field.kind === 'object')
    for (const [key, child] of Object.entries(defOf(field.schema).shape!)) eachField(child, found, path ? `${path}.${key}` : key)
  else found({ ...field, path })
}

/** Calls `found` for every value of a document that is neither a group nor rows. Missing ones are passed over. */
export function eachValue(schema: z.core.$ZodType, value: unknown, found: (field: Field & { value: unknown }) => void, path = ''): void {
  if (value === undefined || value === null) return
  const field = unwrap(schema)
  const rows = rowSchema(field)
  if (rows) {
    if (Array.isArray(value)) value.forEach((row, i) => eachValue(rows, row, found, `${path}.${i}`))
  } else if (field.kind === 'object') {
    for (const [key, child] of Object.entries(defOf(field.schema).shape!))
      eachValue(child, (value as Record<string, unknown>)[key], found, path ? `${path}.${key}` : key)
  } else found({ ...field, path, value })
}

/** The schema of one row, where a field holds rows. */
export function rowSchema({ kind, schema }: Unwrapped): z.core.$ZodType | undefined {
  if (kind !== 'array') return undefined
  const element = defOf(schema).element!
  return unwrap(element).kind === 'object' ? element : undefined
}
