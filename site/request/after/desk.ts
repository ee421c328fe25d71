/** The clerk's or KCC's table: request files opened together. A file that is refused disturbs nothing else. */
import type { FormParty, RequestForm } from '../../../content/model/request-form'
import { type Answers, isAnswered } from '../answers'
import { type Opening, type Refusal, openDraft } from '../draft'
import { toNewest } from '../draft/form-change'
import { sectionsFor } from '../form'
import type { CopyOf, Request } from '../request'

/** One request on the table, in the order of the chair. */
export interface OnDesk {
  request: Request
  form: RequestForm
  copy: CopyOf
  /** When each copy's file was saved by whoever sent it. What is filled in here does not change it. */
  opened: Partial<Record<CopyOf, string>>
}

export interface Refused {
  file: string
  reason: string
  /** Where the file itself is at fault. */
  refusal?: Refusal
}

/** A file to open. */
export interface GivenFile {
  name: string
  text: string
  passphrase?: string
}

export interface Opened {
  desk: OnDesk[]
  refused: Refused[]
  /** Files that need a passphrase. */
  closed: string[]
  /** What was done with files of requests that were there already. */
  notes: string[]
}

/** What each party may open: the community must not see KCC's copy or a school's draft, for both hold pupils' names (faq:cos-132). */
const mayOpen: Readonly<Record<'community' | 'kcc', readonly CopyOf[]>> = { community: ['community'], kcc: ['community', 'kcc'] }
const notYours: Readonly<Record<'community' | 'kcc', string>> = {
  community: 'It may hold pupils’ names, which the community does not see. Ask the school for the community’s copy.',
  kcc: 'It is the school’s own draft. Ask the school for KCC’s copy.',
}

/** Opens files and lays the requests on the table, after those that are there. */
export async function openFiles(
  party: 'community' | 'kcc',
  desk: readonly OnDesk[],
  files: readonly GivenFile[],
  forms: readonly RequestForm[],
): Promise<Opened> {
  let result: Opened = { desk: [...desk], refused: [], closed: [], notes: [] }
  for (const file of files) result = lay(party, result, file.name, await openDraft(file.text, file.passphrase), forms)
  return result
}

function lay(party: 'community' | 'kcc', so: Opened, file: string, opening: Opening, forms: readonly RequestForm[]): Opened {
  const refuse = (reason: string, refusal?: Refusal): Opened => ({
    ...so,
    refused: [...so.refused, { file, reason, ...(refusal ? { refusal } : {}) }],
  })
  if ('needsPassphrase' in opening) return { ...so, closed: [...so.closed, file] }
  if ('refused' in opening) return refuse(opening.reason, opening.refused)
  const { request, copy, questions } = opening.opened
  if (!mayOpen[party].includes(copy)) return refuse(notYours[party])
  const newest = toNewest(request, questions, forms)
  if (!newest) return refuse(`It was written with a form that this site does not have: ${request.form.slug}, ${request.form.version}.`)
  const laid: OnDesk = { request: newest.request, form: newest.form, copy, opened: { [copy]: request.saved } }
  const at = so.desk.findIndex(({ request: { id } }) => id === request.id)
  if (at < 0) return { ...so, desk: [...so.desk, laid] }
  const { kept, note } = together(party, so.desk[at]!, laid)
  return { ...so, desk: so.desk.with(at, kept), notes: [...so.notes, `${file}: ${note}`] }
}

/** Two files of one request: the later one's answers, with what the community and KCC have filled in already. */
function together(party: 'community' | 'kcc', there: OnDesk, given: OnDesk): { kept: OnDesk; note: string } {
  const before = there.opened[given.copy]
  if (before !== undefined && given.opened[given.copy]! <= before)
    return { kept: there, note: 'The same copy of this request, or a later one, is open already. It stays.' }
  const opened = { ...there.opened, ...given.opened }
  const saved = given.request.saved > there.request.saved ? given.request.saved : there.request.saved
  if (there.copy !== given.copy) {
    const [kcc, community] = there.copy === 'kcc' ? [there, given] : [given, there]
    const answers = { ...kcc.request.answers, ...answersFor(kcc.form, community.request.answers, 'community') }
    const own = { ...answers, ...answersFor(kcc.form, there.request.answers, party) }
    return {
      kept: { ...kcc, opened, request: { ...kcc.request, saved, answers: own } },
      note: 'The two copies of this request were put together.',
    }
  }
  const filled = { ...answersFor(there.form, there.request.answers, 'community'), ...answersFor(there.form, there.request.answers, 'kcc') }
  const answers = { ...filled, ...given.request.answers, ...answersFor(there.form, there.request.answers, party) }
  return {
    kept: { ...given, opened, request: { ...given.request, saved, answers } },
    note: 'It is later than the copy that was open, and took its place. What you had filled in stays.',
  }
}

/** The answers of the sections that one party fills in. */
export const answersFor = (form: RequestForm, answers: Answers, party: FormParty): Answers => {
  const keys = new Set(sectionsFor(form, party).flatMap(({ fields }) => fields.map(({ key }) => key)))
  return Object.fromEntries(Object.entries(answers).filter(([key, answer]) => keys.has(key) && isAnswered(answer)))
}

/** The table with one request moved to a place, counted from 0. The order is the chair's. */
export function moveTo(desk: readonly OnDesk[], id: string, to: number): OnDesk[] {
  const moved = desk.find(({ request }) => request.id === id)
  if (!moved) return [...desk]
  const rest = desk.filter((one) => one !== moved)
  const at = Math.max(0, Math.min(rest.length, to))
  return [...rest.slice(0, at), moved, ...rest.slice(at)]
}
