/** A new version of a published form: a draft that asks the same, until somebody changes it. */
import { APIError, type PayloadRequest, ValidationError, type ValidationFieldError } from 'payload'
import { spokenVersion } from '../../content/model/request-form-versions'
import { mayWrite } from '../access/roles'
import type { Data } from '../fields/model-form'
import { type Stored, allForms, begunAfter, earlierForms, supersededBy } from './history'

export interface Wanted {
  /** What the new version is called. */
  version: string
  /** The first day it is in use, `YYYY-MM-DD`. */
  from: string
  /** What has been typed into the form and could not be saved: the new version begins with it. */
  typed: { title?: unknown; summary?: unknown; sections?: unknown }
}

type Asked = Partial<Record<keyof Wanted, unknown>>

/**
 * Makes the draft, with the rights of whoever asks.
 * @returns the new form.
 * @throws Forbidden, NotFound, ValidationError by the fields of `Wanted`, or APIError 409 where there is no new version to make.
 */
export async function makeNewVersion(req: PayloadRequest, id: string, wanted: Asked): Promise<Stored> {
  const collection = 'request-forms' as const
  const asks = { collection, req, overrideAccess: false, depth: 0 } as const
  if (!mayWrite(req)) throw new APIError('Only editors, publishers and admins can make a new version.', 403, undefined, true)
  const before = (await req.payload.findByID({ ...asks, id, draft: false })) as unknown as Stored
  const all = await allForms(req.payload)
  await refuseWhereThereIsOne(req, { ...before, id: String(before.id) }, all)
  const { version, from } = checked(req, before, [before, ...earlierForms({ ...before, id: String(before.id) }, all)], wanted)
  const data = {
    ...copied(before),
    ...typedIn(wanted.typed),
    slug: await freeSlug(req, before.slug, from),
    version,
    replaces: { relationTo: collection, value: id },
    effective: { from },
    _status: 'draft',
  }
  return (await req.payload.create({ ...asks, draft: true, data: data as never })) as unknown as Stored
}

async function refuseWhereThereIsOne(req: PayloadRequest, before: Stored, all: ReadonlyMap<string, Stored>): Promise<void> {
  const refuse = (message: string, other?: Stored): never => {
    throw new APIError(message, 409, other ? { id: String(other.id) } : undefined, true)
  }
  if (before._status !== 'published') refuse('This version is not published, so it can still be changed itself, or be published again.')
  const next = all.get(supersededBy(before) ?? '')
  if (next?._status === 'published') refuse(`This version is replaced by “${spokenVersion(next)}”. Make the new one from that.`, next)
  const [begun] = await begunAfter(req.payload, before.id)
  if (begun) refuse(`“${spokenVersion(begun)}” has been made from this version already. Go on with that, or delete it.`, begun)
}

function checked(req: PayloadRequest, before: Stored, earlier: readonly Stored[], { version, from }: Asked): Omit<Wanted, 'typed'> {
  const errors: ValidationFieldError[] = []
  const add = (path: keyof Wanted, label: string, message: string): void => void errors.push({ path, label, message })
  const name = typeof version === 'string' ? version.trim() : ''
  if (!name) add('version', 'Name of the version', 'Say what the version is called, such as Online form from September 2027.')
  else if (name.length > 200) add('version', 'Name of the version', 'Cut this to 200 characters.')
  else if (earlier.some((form) => form.version === name))
    add('version', 'Name of the version', 'An older version has this name. Choose another.')
  const first = (before.effective as { from?: string | null } | undefined)?.from?.slice(0, 10)
  const day = typeof from === 'string' ? from : ''
  if (!isDay(day)) add('from', 'In use from', 'Give the first day on which the version is in use.')
  else if (first && day <= first) add('from', 'In use from', `The version before is in use from ${first}. Choose a later day.`)
  if (errors.length) throw new ValidationError({ collection: 'request-forms', errors, req }, req.t)
  return { version: name, from: day }
}

const isDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** Of what was typed, that which is the form itself. Like everything else it is checked when it is written. */
function typedIn(typed: unknown): Wanted['typed'] {
  if (!typed || typeof typed !== 'object') return {}
  const { title, summary, sections } = typed as Wanted['typed']
  return { ...(title ? { title } : {}), ...(summary ? { summary } : {}), ...(Array.isArray(sections) ? { sections } : {}) }
}

/** Everything but what belongs to the one document. What is known of a newer version is what is being made. */
function copied({ id: _id, createdAt: _created, updatedAt: _updated, newer: _newer, ...doc }: Data): Data {
  void [_id, _created, _updated, _newer]
  return doc
}

/** An address ending that nobody has: the form's own, with the day. */
async function freeSlug(req: PayloadRequest, slug: string, from: string): Promise<string> {
  const own = `${slug.replace(/-\d{4}-\d{2}-\d{2}(-\d+)?$/, '').slice(0, 80)}-${from}`
  for (let i = 1; ; i++) {
    const candidate = i === 1 ? own : `${own}-${i}`
    const { totalDocs } = await req.payload.count({
      collection: 'request-forms',
      where: { slug: { equals: candidate } },
      overrideAccess: true,
    })
    if (totalDocs === 0) return candidate
  }
}
