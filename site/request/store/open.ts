/** Opens a draft of this device in the version of its form that holds now. */
import type { RequestForm } from '../../../content/model/request-form'
import { type Moved, toNewest } from '../draft/form-change'
import { type Draft, questionsWith } from './draft'
import type { Drafts } from './drafts'
import { DamagedDraft } from './failures'

export type OpenedHere =
  /** `moved` tells what is different in a newer version of the form; nothing is written for it until something is changed. */
  | { draft: Draft; form: RequestForm; moved: Moved[] }
  /** It is not on this device. */
  | { missing: true }
  /** It is there and cannot be opened, as `says` tells the reader. `text` is what stands there, to be saved as a file. */
  | { says: string; text: string }

const UNKNOWN =
  'The form of this draft is not on this site any more, or this page is older than the draft. Load this page again, or save the draft as a file.'

/** A draft with the newest version of its form; undefined where its form is not among those known here. */
export function fit(draft: Draft, forms: readonly RequestForm[]): { draft: Draft; form: RequestForm; moved: Moved[] } | undefined {
  const newest = toNewest(draft.request, draft.questions, forms)
  if (!newest) return undefined
  const { request, form, moved } = newest
  return { draft: { ...draft, request, questions: questionsWith(form, draft.questions, Object.keys(request.answers)) }, form, moved }
}

/** @param forms all versions of the forms that the page knows. */
export async function openHere(drafts: Drafts, id: string, forms: readonly RequestForm[]): Promise<OpenedHere> {
  try {
    const draft = await drafts.read(id)
    if (!draft) return { missing: true }
    return fit(draft, forms) ?? { says: UNKNOWN, text: (await drafts.asItIs(id)) ?? '' }
  } catch (error) {
    if (!(error instanceof DamagedDraft)) throw error
    return { says: error.message, text: (await drafts.asItIs(id)) ?? '' }
  }
}
