/** Checks a document against the model and its references before it is written, alike on both databases. */
import { type CollectionBeforeChangeHook, type Payload, ValidationError, type ValidationFieldError } from 'payload'
import type { z } from 'zod'
import { defOf, eachValue, unwrap } from '../../content/model/references'
import { type TypeName, types } from '../../content/model/types'
import { uniqueKey } from '../fields/from-schema'
import { type Data, type StoredRef, storedRefs, toModel } from '../fields/model-form'
import { linkedDocs } from '../fields/prose'
import { claimErrors, frozenErrors, versionErrors } from '../request-form/check-form'
import { ruleErrors } from './check-rules'
import { whoNeeds } from './referrers'

interface Target {
  slug: string
  title: string
  status: string
}

export const checkBeforeWrite =
  (type: TypeName): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req, collection }) => {
    // The seed has been checked as a whole before its first document is written.
    if (req.context.seeding) return data
    const merged: Data = { ...(originalDoc as Data | undefined), ...data }
    const id = operation === 'update' ? String((originalDoc as Data).id) : undefined
    const publishing = merged._status === 'published'
    const errors: ValidationFieldError[] = []

    const refs = storedRefs(type, merged)
    const targets = await readTargets(req.payload, [...refs, ...proseTargets(type, merged)])
    const slugOf = (coll: string, ref: string) => targets.get(`${coll}/${ref}`)?.slug
    for (const ref of refs) errors.push(...refErrors(type, ref, targets, publishing))

    const model = toModel(type, merged, slugOf)
    const result = types[type].schema.safeParse(model)
    if (!result.success)
      for (const issue of result.error.issues) {
        const present = hasValue(at(model, issue.path))
        // A draft may be unfinished, but what it does say must be right.
        if (!publishing && !present) continue
        const { path, label, row } = inputOf(types[type].schema, issue.path)
        if (!errors.some((e) => e.path === path))
          errors.push({ path, label, message: row ? `Line ${row}: ${issue.message}` : issue.message })
      }
    else if (type === 'deadline-rule' && publishing) errors.push(...(await ruleErrors(result.data, id, req.payload)))
    errors.push(...(await takenErrors(type, merged, id, req.payload)))
    if (type === 'request-form') errors.push(...(await formErrors(merged, id, publishing, errors.length === 0, req.payload)))
    if (errors.length) throw new ValidationError({ collection: collection.slug, errors, id, req }, req.t)

    const live = id ? await liveVersion(req.payload, collection.slug, id) : undefined
    req.context.live = live
    if (live && !publishing && !req.context.draftSave) await refuseIfNeeded(type, id!, merged, req.payload)
    return data
  }

/** @param sound whether nothing else is wrong with it, so that it is about to be written. */
async function formErrors(stored: Data, id: string | undefined, publishing: boolean, sound: boolean, payload: Payload) {
  const errors = await frozenErrors(stored, id, payload)
  if (!publishing) return errors
  errors.push(...(await versionErrors(stored, id, payload)))
  return sound && errors.length === 0 ? claimErrors(stored, id, payload) : errors
}

/** The public state of a document before a write: its slug, where it is published. */
export interface Live {
  slug: string
}

async function liveVersion(payload: Payload, collection: string, id: string): Promise<Live | undefined> {
  const doc = await payload.db.findOne<{ id: string; slug?: string; _status?: string }>({
    collection: collection as never,
    where: { id: { equals: id } },
    req: {} as never,
  })
  return doc?._status === 'published' && doc.slug ? { slug: doc.slug } : undefined
}

async function refuseIfNeeded(type: TypeName, id: string, doc: Data, payload: Payload): Promise<void> {
  const needed = await whoNeeds(payload, type, id, { publishedOnly: true })
  if (needed.length === 0) return
  const names = needed.slice(0, 5).map((n) => `“${n.title}” (${n.typeLabel}, ${n.field})`)
  throw new ValidationError({
    collection: types[type].collection,
    errors: [
      {
        path: '_status',
        label: 'Status',
        message: `“${String(doc.title)}” is still needed by ${names.join(', ')}${needed.length > 5 ? ` and ${needed.length - 5} more` : ''}. Change those first.`,
      },
    ],
  })
}

function refErrors(type: TypeName, ref: StoredRef, targets: Map<string, Target>, publishing: boolean): ValidationFieldError[] {
  const target = targets.get(`${ref.collection}/${ref.id}`)
  const { label, mixed } = inputOf(
    types[type].schema,
    ref.path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  )
  if (!target) return [{ path: ref.path, label, message: 'It points to something that does not exist (any more). Choose another.' }]
  if (publishing && !mixed && target.status !== 'published')
    return [{ path: ref.path, label, message: `“${target.title}” is still a draft. Publish it first, or choose another.` }]
  return []
}

function proseTargets(type: TypeName, doc: Data): StoredRef[] {
  const found: StoredRef[] = []
  eachValue(types[type].schema, doc, ({ meta, value, path }) => {
    if (meta.shown === 'prose') found.push(...linkedDocs(value).map((link) => ({ ...link, path })))
  })
  return found
}

/** Reads slug, title and status of every document referred to, one query a collection. */
export async function readTargets(payload: Payload, refs: StoredRef[]): Promise<Map<string, Target>> {
  const wanted = new Map<string, Set<string>>()
  const isId = payload.db.name === 'mongoose' ? /^[0-9a-f]{24}$/i : /^[^\s]{1,64}$/
  for (const ref of refs) if (isId.test(ref.id)) wanted.set(ref.collection, (wanted.get(ref.collection) ?? new Set()).add(ref.id))
  const found = new Map<string, Target>()
  for (const [collection, ids] of wanted) {
    const { docs } = await payload.db.find<{ id: string; slug: string; title: string; _status: string }>({
      collection: collection as never,
      where: { id: { in: [...ids] } },
      limit: 0,
      pagination: false,
      select: { slug: true, title: true, _status: true } as never,
      req: {} as never,
    })
    for (const doc of docs) found.set(`${collection}/${doc.id}`, { slug: doc.slug, title: doc.title, status: doc._status })
  }
  return found
}

/** Errors for values that another document of the type already has. */
async function takenErrors(type: TypeName, doc: Data, id: string | undefined, payload: Payload): Promise<ValidationFieldError[]> {
  const errors: ValidationFieldError[] = []
  for (const [name, schema] of Object.entries(defOf(types[type].schema).shape!)) {
    const { meta, optional } = unwrap(schema)
    if (!meta.unique) continue
    const field = optional ? uniqueKey(name) : name
    if (!doc[field]) continue
    const other = await payload.db.findOne<{ id: string; title: string }>({
      collection: types[type].collection as never,
      where: { and: [{ [field]: { equals: doc[field] } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
      req: {} as never,
    })
    if (other)
      errors.push({
        path: name,
        label: meta.label,
        message: `“${other.title}” already has ${String(doc[name] ?? doc[field])}. Choose another.`,
      })
  }
  return errors
}

const hasValue = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

const at = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value)

/** The admin's input for a place in the model: lists without rows of their own are one input. */
function inputOf(schema: z.core.$ZodType, path: PropertyKey[]): { path: string; label: string; row?: number; mixed?: boolean } {
  const walked: PropertyKey[] = []
  let label = ''
  let current = unwrap(schema)
  for (const key of path) {
    if (typeof key === 'number') {
      const element = unwrap(defOf(current.schema).element!)
      if (element.kind !== 'object') return { path: walked.join('.'), label, row: key + 1, mixed: current.meta.mixed }
      current = element
    } else {
      const child = defOf(current.schema).shape?.[String(key)]
      if (!child) break
      current = unwrap(child)
      label = current.meta.label ?? String(key)
    }
    walked.push(key)
  }
  return { path: walked.join('.'), label, mixed: current.meta.mixed }
}
