/** After a write: a published version ends the one before it, and one that is taken back lets it go on. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Data } from '../fields/model-form'
import { type Stored, allForms, idOfForm, supersededBy } from './history'
import { confirmAsks, forgetAsks } from './published'

/** The last day of a version, where the next one is in use from a day. Both `YYYY-MM-DD`. */
export const lastDayBefore = (from: string): string => Temporal.PlainDate.from(from).subtract({ days: 1 }).toString()

interface Period extends Data {
  from?: string | null
  until?: string | null
  supersededBy?: unknown
}
const periodOf = (form: Data): Period => (form.effective ?? {}) as Period
const dayOf = (value: string | null | undefined): string | undefined => value?.slice(0, 10)

/** The form is already written: nothing that happens now may make the save look failed. */
export const followUp: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (req.context.seeding || req.context.draftSave) return doc
  try {
    const form = doc as Stored
    const before = await replacedBy(form, req.payload)
    if (form._status === 'published') {
      await confirmAsks(req.payload, String(form.id))
      if (before) await endOf(before, form, req.payload)
    } else if (req.context.live && before) await goOn(before, form, req.payload)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A form was saved, but the version it replaces could not be told. Save the form again.' })
  }
  return doc
}

export const forgetDeleted: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetAsks(req.payload, String(id))
}

async function replacedBy(form: Stored, payload: Payload): Promise<Stored | undefined> {
  const id = idOfForm(form.replaces)
  return id === undefined ? undefined : (await allForms(payload)).get(id)
}

async function endOf(before: Stored, next: Stored, payload: Payload): Promise<void> {
  const from = dayOf(periodOf(next).from)
  if (!from) return
  const last = lastDayBefore(from)
  const until = dayOf(periodOf(before).until)
  // An end that an editor has set before that day is true as it is.
  const ends = until && until < last ? until : last
  if (supersededBy(before) === String(next.id) && until === ends) return
  await changePeriod(before, { until: ends, supersededBy: { relationTo: 'request-forms', value: String(next.id) } }, payload)
}

async function goOn(before: Stored, next: Stored, payload: Payload): Promise<void> {
  if (supersededBy(before) !== String(next.id)) return
  const from = dayOf(periodOf(next).from)
  const until = dayOf(periodOf(before).until)
  const setByUs = from !== undefined && until === lastDayBefore(from)
  await changePeriod(before, { supersededBy: null, ...(setByUs ? { until: null } : {}) }, payload)
}

/** Writes a period into what is published, and into a draft beside it, whose other changes stay a draft. */
async function changePeriod({ id, _status }: Stored, period: Partial<Period>, payload: Payload): Promise<void> {
  const collection = 'request-forms' as const
  const read = async (draft: boolean): Promise<Data> => (await payload.findByID({ collection, id, draft, depth: 0 })) as unknown as Data
  const write = (doc: Data, draft: boolean): Promise<unknown> =>
    payload.update({ collection, id, draft, data: withPeriod(doc, period, draft ? 'draft' : 'published') as never, depth: 0 })
  const newest = await read(true)
  if (_status === 'published') await write(await read(false), false)
  if (newest._status === 'draft') await write(newest, true)
}

function withPeriod(
  { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...doc }: Data,
  period: Partial<Period>,
  status: string,
): Data {
  void [_id, _createdAt, _updatedAt]
  return { ...doc, effective: { ...periodOf(doc), ...period }, _status: status }
}
