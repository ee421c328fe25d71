/** Refuses to delete what other documents still point to. */
import { APIError, type CollectionBeforeDeleteHook, type Payload } from 'payload'
import { eachField } from '../../content/model/references'
import { type TypeName, addressOf, typeNames, types } from '../../content/model/types'
import type { Data } from '../fields/model-form'
import { linkedDocs } from '../fields/prose'
import { type Referrer, whoNeeds } from './referrers'

export const checkBeforeDelete =
  (type: TypeName): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const needed = await whoNeeds(req.payload, type, String(id), { publishedOnly: false })
    if (needed.length === 0 && types[type].page) needed.push(...(await whoLinks(req.payload, type, String(id))))
    if (needed.length === 0) return
    const names = needed.slice(0, 5).map((n) => `“${n.title}” (${n.typeLabel}, ${n.field})`)
    const rest = needed.length > 5 ? ` and ${needed.length - 5} more` : ''
    throw new APIError(
      `This cannot be deleted, because these still point to it: ${names.join(', ')}${rest}. Change those first, or unpublish it instead.`,
      409,
      { errors: needed },
      true,
    )
  }

function proseFields(type: TypeName): string[] {
  const found: string[] = []
  eachField(types[type].schema, ({ meta, path }) => meta.shown === 'prose' && found.push(path))
  return found
}

/** Documents whose formatted text links to a document. The text is searched here, for MongoDB cannot search inside it. */
async function whoLinks(payload: Payload, target: TypeName, id: string): Promise<Referrer[]> {
  const doc = await payload.db.findOne<{ id: string; slug?: string }>({
    collection: types[target].collection as never,
    where: { id: { equals: id } },
    req: {} as never,
  })
  if (!doc?.slug) return []
  const address = addressOf(target, doc.slug)
  const found: Referrer[] = []
  for (const type of typeNames) {
    const fields = proseFields(type)
    if (fields.length === 0) continue
    const { docs } = await payload.db.find<Data & { id: string; title: string }>({
      collection: types[type].collection as never,
      limit: 0,
      pagination: false,
      req: {} as never,
    })
    for (const other of docs) {
      if (String(other.id) === id) continue
      const texts = fields.map((path) => path.split('.').reduce<unknown>((v, key) => (v as Data | undefined)?.[key], other))
      const links = texts.some(
        (text) => text && (linkedDocs(text).some((l) => l.id === id) || new RegExp(`"url":"${address}[#"]`).test(JSON.stringify(text))),
      )
      if (links) found.push({ type, typeLabel: types[type].one, id: String(other.id), title: other.title, field: 'a link in its text' })
    }
  }
  return found
}
