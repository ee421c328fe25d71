/** Puts a request from a file among the drafts, without overwriting one that is there. */
import { canonical } from '../draft/bytes'
import type { OpenedDraft } from '../draft'
import { type Draft, newNumber } from './draft'
import type { Drafts } from './drafts'
import { DamagedDraft } from './failures'

/** What stands on the device under the file's number. */
export type Found = 'nothing' | 'same' | 'older' | 'newer' | 'damaged'

/** `replace` puts the file in the place of the draft; `beside` makes a second draft with a number of its own. */
export type Placing = 'replace' | 'beside'

export interface Place {
  found: Found
  /** The draft that is there, where it can be read. */
  there?: Draft | undefined
  /** What the reader may choose from. With one choice nothing has to be asked; with none the draft is there already. */
  choices: Placing[]
  /** For the reader. */
  says: string
  /** Does it. `changed` where the draft on the device is another one by now: look again, and ask again. */
  put(choice: Placing): Promise<{ placed: Draft } | { changed: true }>
}

const sentences: Readonly<Record<Found, string>> = {
  nothing: 'The request is not on this device yet.',
  same: 'This request is on this device already, with the same answers.',
  older: 'An older draft of this request is on this device. Replace it, or keep both.',
  newer: 'A newer draft of this request is on this device. Keep both, unless you want to go back to the file.',
  damaged: 'A draft of this request is on this device, but it is damaged. The file is kept beside it.',
}
/** A copy without names must not take the place of a draft that has them. */
const COPY_BESIDE = 'A draft of this request is on this device. The file is a copy for others, so it is kept beside the draft.'

/** What would happen to an opened file. Nothing is written until a choice is put. */
export async function place(drafts: Drafts, { request, questions, copy }: OpenedDraft): Promise<Place> {
  const draft: Draft = { request, questions, revision: 0 }
  const { found, there } = await look(drafts, draft)
  const choices: Placing[] =
    found === 'same'
      ? []
      : found === 'nothing'
        ? ['replace']
        : found === 'damaged' || copy !== 'draft'
          ? ['beside']
          : found === 'older'
            ? ['replace', 'beside']
            : ['beside', 'replace']
  const put = async (choice: Placing): Promise<{ placed: Draft } | { changed: true }> => {
    const placed: Draft =
      choice === 'beside'
        ? { ...draft, request: { ...request, id: newNumber(), title: `${request.title} (from a file)`.trim() } }
        : { ...draft, revision: there?.revision ?? 0 }
    const written = await drafts.write(placed)
    return 'saved' in written ? { placed: written.saved } : { changed: true }
  }
  const beside = copy !== 'draft' && (found === 'older' || found === 'newer')
  return { found, there, choices, says: beside ? COPY_BESIDE : sentences[found], put }
}

async function look(drafts: Drafts, { request }: Draft): Promise<Pick<Place, 'found' | 'there'>> {
  let there: Draft | undefined
  try {
    there = await drafts.read(request.id)
  } catch (error) {
    if (error instanceof DamagedDraft) return { found: 'damaged' }
    throw error
  }
  if (!there) return { found: 'nothing' }
  const { title, answers, form, saved } = there.request
  const same = canonical([title, answers, form]) === canonical([request.title, request.answers, request.form])
  return { found: same ? 'same' : saved < request.saved ? 'older' : 'newer', there }
}
