/** A form among its versions: which it replaces, which replaces it. */
import type { Payload } from 'payload'
import type { RequestForm } from '../../content/model/request-form'
import { type Data, idOf, toModel } from '../fields/model-form'

export interface Stored extends Data {
  id: string
  title: string
  slug: string
  version: string
  _status: 'draft' | 'published'
}

const req = {} as never

/** Every form as it stands in its collection: as it is published, or as it was created where it never was. */
export async function allForms(payload: Payload): Promise<Map<string, Stored>> {
  const { docs } = await payload.db.find<Stored>({ collection: 'request-forms', limit: 0, pagination: false, req })
  return new Map(docs.map((doc) => [String(doc.id), { ...doc, id: String(doc.id) }]))
}

/** The ids of the forms whose newest drafts name one under “Replaces”. */
export async function begunAfter(payload: Payload, id: string): Promise<Stored[]> {
  const { docs } = await payload.find({ collection: 'request-forms', draft: true, limit: 0, pagination: false, depth: 0 })
  return (docs as unknown as Stored[]).filter((doc) => idOfForm(doc.replaces) === id)
}

/** The id in “Replaces” or “Superseded by”, where it names a form. */
export function idOfForm(value: unknown): string | undefined {
  const ref = value as { relationTo?: string; value?: unknown } | null | undefined
  return ref?.relationTo === 'request-forms' ? idOf(ref.value) : undefined
}

export const supersededBy = (form: Data): string | undefined => idOfForm((form.effective as Data | undefined)?.supersededBy)

/**
 * The versions before one, the nearest first: by “Replaces”, or by the other’s “Superseded by” where that is all there is.
 * @param form its id and what its “Replaces” says now.
 */
export function earlierForms(form: { id: string | undefined; replaces?: unknown }, all: ReadonlyMap<string, Stored>): Stored[] {
  const found: Stored[] = []
  const seen = new Set([form.id])
  for (let at: typeof form = form; ;) {
    const named = idOfForm(at.replaces)
    const before =
      named === undefined ? [...all.values()].find((other) => at.id !== undefined && supersededBy(other) === at.id) : all.get(named)
    if (!before || seen.has(before.id)) return found
    seen.add(before.id)
    found.push(before)
    at = before
  }
}

/** A stored form in the model's form, as far as other forms are compared with it. References are left out. */
export const formOf = (stored: Data): RequestForm => toModel('request-form', stored, () => undefined) as unknown as RequestForm
