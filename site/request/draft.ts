/** Request files: a draft to keep or to open elsewhere, and the two copies. Readable JSON, with a passphrase if wanted. */
import type { RequestForm } from '../../content/model/request-form'
import type { Answers } from './answers'
import { checkOf } from './draft/bytes'
import { type AnyFile, upTo } from './draft/formats'
import { sealedShape, unseal } from './draft/seal'
import { FORMAT, FORMAT_VERSION, type Questions, fileShape, unchecked } from './draft/shape'
import type { CopyOf, Request } from './request'

export { sealDraft } from './draft/seal'

/** A longer text is not read: no request comes near it. */
const MOST_CHARACTERS = 5_000_000

/** The text of a request file. */
export async function writeDraft(request: Request, form: RequestForm, copy: CopyOf): Promise<string> {
  const file = unchecked(request, form, copy)
  return `${JSON.stringify({ ...file, check: await checkOf(file) }, null, 2)}\n`
}

/** Why a file was not opened. */
export type Refusal = 'wrong' | 'damaged' | 'newer' | 'passphrase'

export interface OpenedDraft {
  request: Request
  copy: CopyOf
  /** The questions as they were when the file was written. */
  questions: Questions
}

export type Opening = { opened: OpenedDraft } | { refused: Refusal; reason: string } | { needsPassphrase: true }

const reasons: Readonly<Record<Refusal, string>> = {
  wrong: 'This is not a request file of Signpost. Choose a file that ends in .json and was saved here.',
  damaged: 'The file is damaged or was changed by another program. Open an earlier copy, or ask for it again.',
  newer: 'The file was made by a newer version of Signpost. Load this page again, then open the file.',
  passphrase: 'The passphrase does not fit, or the file is damaged. Try it again.',
}
const refuse = (refused: Refusal): Opening => ({ refused, reason: reasons[refused] })

/** Opens the text of a file. Nothing is changed by a file that is refused. */
export async function openDraft(text: string, passphrase?: string): Promise<Opening> {
  const plain = text.replace(/^\ufeff/, '')
  if (plain.length > MOST_CHARACTERS) return refuse('wrong')
  const read = parse(plain)
  // A file of ours that was cut off is no JSON any more, but still says what it was.
  if (read === undefined) return refuse(plain.slice(0, 200).includes(`"${FORMAT}"`) ? 'damaged' : 'wrong')
  if (!isFile(read)) return refuse('wrong')
  if (read.formatVersion > FORMAT_VERSION) return refuse('newer')
  const file = upTo(FORMAT_VERSION, read)
  if (!file) return refuse('damaged')
  if ('sealed' in file) return openSealed(file, passphrase)
  const shaped = fileShape.safeParse(file)
  if (!shaped.success) return refuse('damaged')
  const { check, ...content } = shaped.data
  // A step to a newer format changes the content, so only a file of this format can be held against its check.
  if (read.formatVersion === FORMAT_VERSION && (await checkOf(content)) !== check) return refuse('damaged')
  const { number: id, title, begun, saved, form, copy, questions, answers } = content
  return {
    opened: {
      request: { id, title, begun, saved, form: { slug: form.slug, version: form.version }, answers: answers as Answers },
      copy,
      questions,
    },
  }
}

async function openSealed(file: AnyFile, passphrase: string | undefined): Promise<Opening> {
  const sealed = sealedShape.safeParse(file)
  if (!sealed.success) return refuse('damaged')
  if (passphrase === undefined) return { needsPassphrase: true }
  const text = await unseal(sealed.data, passphrase)
  if (text === undefined) return refuse('passphrase')
  const inside = parse(text)
  return isFile(inside) && !('sealed' in inside) ? openDraft(text) : refuse('damaged')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isFile = (data: unknown): data is AnyFile =>
  typeof data === 'object' &&
  data !== null &&
  (data as AnyFile).format === FORMAT &&
  Number.isInteger((data as AnyFile).formatVersion) &&
  (data as AnyFile).formatVersion >= 1
