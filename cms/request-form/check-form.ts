/** What is checked of a request form before it is written, beside what stands in the model. */
import { APIError, type CollectionBeforeDeleteHook, type Payload, type ValidationFieldError } from 'payload'
import { frozenChanges } from '../../content/model/request-form-frozen'
import { spokenVersion, versionFaults } from '../../content/model/request-form-versions'
import type { Data } from '../fields/model-form'
import { type Stored, allForms, earlierForms, formOf, idOfForm, supersededBy } from './history'
import { asksOfStored, claimAsks, publishedAsks } from './published'

/**
 * @param stored the form as it would be written.
 * @param id its id, where it is stored already.
 * @returns an error for each thing that is not as it was published. Drafts are refused too: nobody could ever publish them.
 */
export async function frozenErrors(stored: Data, id: string | undefined, payload: Payload): Promise<ValidationFieldError[]> {
  const published = id === undefined ? undefined : await publishedAsks(payload, id)
  return published ? frozenChanges(published, asksOfStored(stored)) : []
}

/** Faults of a form that is about to be published, beside the versions before it. */
export async function versionErrors(stored: Data, id: string | undefined, payload: Payload): Promise<ValidationFieldError[]> {
  const all = await allForms(payload)
  const earlier = earlierForms({ id, replaces: stored.replaces }, all)
  const errors = versionFaults(formOf(stored), earlier.map(formOf)).map(({ path, message }) => ({
    path: path.join('.'),
    label: labels[String(path.at(-1))] ?? 'Question',
    message,
  }))
  const named = idOfForm(stored.replaces)
  const before = named === undefined ? undefined : all.get(named)
  const add = (path: string, label: string, message: string): void => void errors.push({ path, label, message })
  if (named !== undefined && named === id) add('replaces', 'Replaces', 'A version cannot replace itself. Name the one before it.')
  else if (before) {
    const next = nextOf(before, id, all)
    if (next)
      add(
        'replaces',
        'Replaces',
        `“${spokenVersion(before)}” is replaced by “${spokenVersion(next)}” already. A version has one successor: make this one from that.`,
      )
    if (earlierForms(before, all).some((form) => form.id === id)) add('replaces', 'Replaces', 'The version named here came after this one.')
    if (!(await publishedAsks(payload, before.id)))
      add(
        'replaces',
        'Replaces',
        `“${spokenVersion(before)}” has never been published, so it can still be changed itself. Do that, or publish it first.`,
      )
    if (before.version === stored.version)
      add('version', 'Version', 'The version before has this name. Choose another, so that people can tell them apart.')
  }
  return errors
}

const labels: Readonly<Record<string, string>> = { from: 'Applies from', formerKeys: 'Former keys', key: 'Key' }

/** The published form that replaces one, other than that with an id. */
function nextOf(before: Stored, except: string | undefined, all: ReadonlyMap<string, Stored>): Stored | undefined {
  const isNext = (form: Stored): boolean =>
    form.id !== except && form._status === 'published' && (supersededBy(before) === form.id || idOfForm(form.replaces) === before.id)
  return [...all.values()].find(isNext)
}

/** Just before a form is written as published. @returns errors where somebody else has published it otherwise in this moment. */
export async function claimErrors(stored: Data, id: string | undefined, payload: Payload): Promise<ValidationFieldError[]> {
  if (id === undefined) return []
  const asks = asksOfStored(stored)
  const other = await claimAsks(payload, id, asks)
  return other ? frozenChanges(other, asks) : []
}

/** Requests may have been begun on a form that was published, and are kept on devices that nobody can ask. */
export const keepPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await publishedAsks(req.payload, String(id)))) return
  throw new APIError(
    'This version has been published, and requests may have been begun on it. It cannot be deleted. Unpublish it instead.',
    409,
    undefined,
    true,
  )
}
