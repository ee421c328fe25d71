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

/** Takes off `optional` and `default`. */
export function unwrap(schema: z.core.$ZodType): Unwrapped {
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
  walk(types[type].schema, doc, '', found)
}

function walk(schema: z.core.$ZodType, value: unknown, path: string, found: (ref: FoundRef) => void): void {
  if (value === undefined || value === null) return
  const { schema: inner, kind, meta } = unwrap(schema)
  if (meta.to) {
    const list = Array.isArray(value) ? value : [value]
    list.forEach((v, i) => {
      const at = Array.isArray(value) ? `${path}.${i}` : path
      const target = meta.mixed ? splitRef(String(v)) : { type: meta.to![0] as TypeName, slug: String(v) }
      found({ ...target, path: at })
    })
  } else if (kind === 'object') {
    for (const [key, child] of Object.entries(defOf(inner).shape!))
      walk(child, (value as Record<string, unknown>)[key], path ? `${path}.${key}` : key, found)
  } else if (kind === 'array' && Array.isArray(value)) {
    if (unwrap(defOf(inner).element!).kind === 'object') value.forEach((v, i) => walk(defOf(inner).element!, v, `${path}.${i}`, found))
  }
}
