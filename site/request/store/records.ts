/** Drafts as records of the database: checked when they are read, and before they are written. */
import type { Change } from './changes'
import type { Work } from './database'
import { DAMAGED, type Draft, type KeptDraft, keptFrom } from './draft'
import { DamagedDraft } from './failures'

/** A draft as the rest of the tool knows it. */
export function bare(kept: KeptDraft): Draft {
  const { turn: _, ...draft } = kept
  return draft
}

/** @throws DamagedDraft */
export function whole(id: string, record: unknown): KeptDraft {
  const kept = keptFrom(id, record)
  if (!kept) throw new DamagedDraft(DAMAGED)
  return kept
}

/** Revisions begin anywhere: a draft written again after the storage was cleared must not be taken for the one before. */
const beginning = (): number => Math.floor(Math.random() * 1e9)

/** Writes a draft over whatever stands there, as the last of all. */
export async function put(work: Work, draft: Draft, tell: (change: Change) => void): Promise<Draft> {
  const store = work.objectStore('drafts')
  // A damaged record may have anything for a turn, and must not spoil those of others.
  const last = await store.index('turn').openKeyCursor(IDBKeyRange.bound(0, 2 ** 52), 'prev')
  const { id } = draft.request
  const record = { ...draft, revision: (draft.revision || beginning()) + 1, turn: Math.floor(Number(last?.key ?? 0)) + 1 }
  // What could not be read again must not take the place of what can.
  const kept = keptFrom(id, JSON.parse(JSON.stringify(record)))
  if (!kept) throw new TypeError('What is to be written is not a draft.')
  await store.put(kept, id)
  tell({ id, revision: kept.revision })
  return bare(kept)
}
