/** Finds the documents that point to a document. */
import type { Payload, Where } from 'payload'
import { eachField } from '../../content/model/references'
import { type TypeName, typeNames, types } from '../../content/model/types'

export interface Referrer {
  type: TypeName
  typeLabel: string
  id: string
  title: string
  /** The label of the field that points. */
  field: string
}

interface Pointing {
  type: TypeName
  /** Query path: `sources.source`. */
  path: string
  label: string
  mixed: boolean
}

const pointingCache = new Map<TypeName, Pointing[]>()

/** Every field of the model that may point to a type. */
function pointingTo(target: TypeName): Pointing[] {
  let found = pointingCache.get(target)
  if (!found) {
    const list: Pointing[] = (found = [])
    for (const type of typeNames)
      eachField(types[type].schema, ({ meta, path }) => {
        if (meta.to?.includes(target))
          list.push({ type, path: meta.mixed ? `${path}.value` : path, label: meta.label ?? path, mixed: Boolean(meta.mixed) })
      })
    pointingCache.set(target, found)
  }
  return found
}

/**
 * Documents that point to a document, a few a field. With `publishedOnly`, only published documents whose pointing
 * field cannot do without it ("see also" lists simply leave an unpublished page out).
 */
export async function whoNeeds(
  payload: Payload,
  target: TypeName,
  id: string,
  { publishedOnly }: { publishedOnly: boolean },
): Promise<Referrer[]> {
  const referrers: Referrer[] = []
  for (const pointing of pointingTo(target)) {
    if (publishedOnly && pointing.mixed) continue
    const points: Where = { [pointing.path]: { equals: id } }
    const { docs } = await payload.db.find<{ id: string; title: string }>({
      collection: types[pointing.type].collection as never,
      where: publishedOnly ? { and: [points, { _status: { equals: 'published' } }] } : points,
      limit: 10,
      pagination: false,
      req: {} as never,
    })
    for (const doc of docs)
      if (String(doc.id) !== id && !referrers.some((r) => r.id === String(doc.id)))
        referrers.push({
          type: pointing.type,
          typeLabel: types[pointing.type].one,
          id: String(doc.id),
          title: doc.title,
          field: pointing.label,
        })
  }
  return referrers
}
