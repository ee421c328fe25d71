/** How a form stands among its versions, for whoever edits it. */
import type { PayloadRequest } from 'payload'
import { spokenVersion, versionAdvice } from '../../content/model/request-form-versions'
import { type Stored, allForms, begunAfter, earlierForms, formOf, supersededBy } from './history'
import { publishedAsks } from './published'

export interface Named {
  id: string
  name: string
}

export interface Standing {
  /** Published now, or once: what it asks cannot change any more. */
  frozen: boolean
  /** Published now. */
  live: boolean
  replaces?: Named | undefined
  replacedBy?: Named | undefined
  /** A draft that is meant to replace it. */
  begun?: Named | undefined
  /** What may be worth a look; nothing of it is wrong. */
  advice: string[]
}

/**
 * Tells it of the form as it was saved last, with the rights of whoever asks.
 * @throws Forbidden or NotFound.
 */
export async function standingOf(req: PayloadRequest, id: string): Promise<Standing> {
  const newest = (await req.payload.findByID({
    collection: 'request-forms',
    id,
    draft: true,
    depth: 0,
    req,
    overrideAccess: false,
  })) as unknown as Stored
  const all = await allForms(req.payload)
  const stored = all.get(id)
  const earlier = earlierForms({ id, replaces: newest.replaces }, all)
  const next = stored && all.get(supersededBy(stored) ?? '')
  const [begun] = next ? [] : await begunAfter(req.payload, id)
  const frozen = (await publishedAsks(req.payload, id)) !== undefined
  return {
    frozen,
    live: stored?._status === 'published',
    replaces: earlier[0] && named(earlier[0]),
    replacedBy: next && named(next),
    begun: begun && named(begun),
    advice: frozen ? [] : versionAdvice(formOf(newest), earlier.map(formOf)),
  }
}

const named = (form: Stored): Named => ({ id: String(form.id), name: spokenVersion(form) })
