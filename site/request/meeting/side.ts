/** What one party has before it, and what becomes of files that are opened there. */
import type { RequestForm } from '../../../content/model/request-form'
import { counted } from '../../text/words'
import { type GivenFile, type OnDesk, type Refused, openFiles } from '../after'
import type { Keeper } from './keeper'
import type { Party } from './route'
import { type Table, emptyTable } from './table'

/** What became of the files that were opened last. */
export interface Outcome {
  opened: number
  refused: Refused[]
  notes: string[]
}
export const noOutcome: Outcome = { opened: 0, refused: [], notes: [] }

export interface Side {
  table: Table
  keeper: Keeper
  outcome: Outcome
  /** Files that are closed with a passphrase, asked for one by one. */
  closed: GivenFile[]
  /** What is wrong with the passphrase that was tried on the first of them. */
  wrong: string | undefined
  /** Numbers of requests with work in them that no file holds. */
  unsaved: Set<string>
}

export const emptySide = (keeper: Keeper): Side => ({
  table: emptyTable(),
  keeper,
  outcome: noOutcome,
  closed: [],
  wrong: undefined,
  unsaved: new Set(),
})

type Laid = Pick<Side, 'outcome' | 'closed' | 'wrong'> & { requests: OnDesk[] }

/** The side with files opened; those closed with a passphrase wait for it. @param unread files that could not be read at all. */
export async function withFiles(
  { table, closed: waiting, wrong }: Side,
  party: Party,
  files: readonly GivenFile[],
  unread: readonly Refused[],
  forms: readonly RequestForm[],
): Promise<Laid> {
  const { desk, refused, closed, notes } = await openFiles(party, table.requests, files, forms)
  const fresh = [...files]
  // Of two files with one name each is found once.
  const asked = closed.flatMap((name) =>
    fresh.splice(
      fresh.findIndex((file) => file.name === name),
      1,
    ),
  )
  const outcome = { opened: desk.length - table.requests.length, refused: [...unread, ...refused], notes }
  return { requests: desk, outcome, closed: [...waiting, ...asked], wrong }
}

/** The side with a passphrase tried on the first of the files that wait for one. */
export async function withPassphrase(side: Side, party: Party, passphrase: string, forms: readonly RequestForm[]): Promise<Laid> {
  const { table, outcome, closed } = side
  const [file, ...rest] = closed
  const as = { requests: table.requests, outcome, closed }
  if (!file) return { ...as, wrong: undefined }
  if (passphrase === '') return { ...as, wrong: 'Write the passphrase.' }
  const { desk, refused, notes } = await openFiles(party, table.requests, [{ ...file, passphrase }], forms)
  if (refused[0]?.refusal === 'passphrase') return { ...as, wrong: refused[0].reason }
  return {
    requests: desk,
    outcome: {
      opened: outcome.opened + desk.length - table.requests.length,
      refused: [...outcome.refused, ...refused],
      notes: [...outcome.notes, ...notes],
    },
    closed: rest,
    wrong: undefined,
  }
}

export function openedSays({ opened, refused }: Outcome, closed: number): string {
  return [
    `${counted(opened, 'request')} opened.`,
    ...(refused.length > 0 ? [`${counted(refused.length, 'file')} not opened.`] : []),
    ...(closed > 0 ? [`${counted(closed, 'file')} ${closed === 1 ? 'needs' : 'need'} a passphrase.`] : []),
  ].join(' ')
}
