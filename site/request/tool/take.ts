/** Files of a request, made on this device and handed to its owner. The writers of papers are fetched when they are asked for. */
import type { RequestForm } from '../../../content/model/request-form'
import { withGenerated } from '../conditions'
import { sealDraft, writeDraft } from '../draft'
import { copyFor, fileNameOf } from '../privacy'
import type { CopyOf, Request } from '../request'

/** A request as a copy holds it. @param day the day it was finished, `YYYY-MM-DD`. */
export function copied(copy: CopyOf, form: RequestForm, request: Request, day: string): Request {
  const filled = { ...request, answers: withGenerated(form, request.answers, { id: request.id, day }) }
  return copy === 'draft' ? filled : copyFor(copy, form, filled)
}

/** The file of a draft or a copy, as text. @param passphrase empty for a file that anybody can open. */
export async function fileText(copy: CopyOf, form: RequestForm, request: Request, passphrase = ''): Promise<string> {
  const text = await writeDraft(request, form, copy)
  return passphrase === '' ? text : sealDraft(text, passphrase)
}

export const nameOf = (request: Request, copy: CopyOf, ending: string): string => `${fileNameOf(request, copy)}.${ending}`
