/** A document as an editor sees it, in the form the site shows: the newest draft, or what has been typed and not saved. */
import type { Payload, PayloadRequest } from 'payload'
import { type Problem, checkDocument } from '../../content/model/snapshot'
import { eachValue } from '../../content/model/references'
import { type Doc, type TypeName, types } from '../../content/model/types'
import { type Data, storedRefs, toModel } from '../fields/model-form'
import { linkedDocs } from '../fields/prose'
import { readTargets } from '../hooks/check-write'
import { unsavedOf } from './unsaved'

export interface Draft {
  type: TypeName
  doc: Doc
  /** The slug of the document that it stands for, where that is published. */
  liveSlug: string | undefined
  /** Another text whenever the draft is another. */
  version: string
}

/** The draft of a document, or what must be mended before it can be shown. Undefined where whoever asks may not see it. */
export async function draftOf(
  req: PayloadRequest,
  type: TypeName,
  id: string,
  day: string,
): Promise<Draft | { problems: Problem[] } | undefined> {
  const collection = types[type].collection as never
  const newest = (await req.payload
    .findByID({ collection, id, draft: true, depth: 0, req, overrideAccess: false, disableErrors: true })
    .catch(() => null)) as (Data & { updatedAt: string }) | null
  if (!newest) return undefined
  const live = await req.payload.db.findOne<{ id: string; slug: string; _status: string }>({
    collection,
    where: { id: { equals: id } },
    req: {} as never,
  })
  const unsaved = await unsavedOf(req, type, id, newest.updatedAt)
  const stored: Data = { ...newest, ...unsaved?.data }
  const model = await inModelForm(type, stored, req.payload).catch(() => undefined)
  const checked = model ? checkUnfinished(type, model, day) : { problems: [unreadable(type, id)] }
  if ('problems' in checked) return checked
  return {
    type,
    doc: checked.doc,
    liveSlug: live?._status === 'published' ? live.slug : undefined,
    version: `${newest.updatedAt} ${unsaved?.version ?? ''}`,
  }
}

/** References and links to what is not published are left out, as they would be on the site. */
async function inModelForm(type: TypeName, stored: Data, payload: Payload): Promise<Data> {
  const refs = storedRefs(type, stored)
  eachValue(types[type].schema, stored, ({ meta, value, path }) => {
    if (meta.shown === 'prose') refs.push(...linkedDocs(value).map((link) => ({ ...link, path })))
  })
  const targets = await readTargets(payload, refs)
  return toModel(type, stored, (collection, id) => {
    const target = targets.get(`${collection}/${id}`)
    return target?.status === 'published' ? target.slug : undefined
  })
}

/** Checks a draft as if it had what nobody needs for looking at it: it may be unfinished. */
function checkUnfinished(type: TypeName, model: Data, day: string): ReturnType<typeof checkDocument> {
  const review = { owner: 'Not filled in yet', lastChecked: day, nextDue: day, ...(model.review as Data | undefined) }
  const named = Array.isArray(model.sources) && model.sources.length > 0
  const checked = checkDocument(type, { ...model, review, ...(named ? {} : { sources: [{ source: 'none', pointer: 'doc:none#0' }] }) })
  if ('doc' in checked && !named && 'sources' in checked.doc) checked.doc.sources = []
  return checked
}

/** Only what was not typed into the admin's own form is put so that it cannot be read. */
const unreadable = (type: TypeName, id: string): Problem => ({
  type,
  slug: id,
  title: types[type].one,
  field: '',
  message: 'What was typed cannot be read. Save it, then look at it.',
})
