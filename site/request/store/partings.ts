/** Brings in what pages have put down as they went away. */
import * as z from 'zod/mini'
import type { Parting, Work } from './database'
import { type Draft, keptFrom, newNumber } from './draft'
import { mergeDrafts, secondCopy } from './both'

const shape = z.object({
  base: z.object({ request: z.object({ id: z.string() }) }),
  mine: z.object({ request: z.object({ id: z.string() }) }),
})

/** A parting draft is checked as one that stands on the device is. */
function partingFrom(record: unknown): Parting | undefined {
  const read = shape.safeParse(record)
  if (!read.success) return undefined
  const { base, mine } = record as Parting
  const isWhole = (draft: Draft): boolean => keptFrom(draft.request.id, { ...draft, revision: draft.revision + 1, turn: 1 }) !== undefined
  return isWhole(base) && isWhole(mine) && base.request.id === mine.request.id ? { base, mine } : undefined
}

/** @param put writes a draft in the same transaction. */
export async function absorb(work: Work, put: (draft: Draft) => Promise<Draft>): Promise<void> {
  const store = work.objectStore('partings')
  if ((await store.count()) === 0) return
  for (const record of await store.getAll()) {
    const parting = partingFrom(record)
    if (parting) await bringIn(work, parting, put)
  }
  await store.clear()
}

async function bringIn(work: Work, { base, mine }: Parting, put: (draft: Draft) => Promise<Draft>): Promise<void> {
  const { id } = mine.request
  const record = await work.objectStore('drafts').get(id)
  // One that was on the device and is not any more has been removed on purpose.
  if (record === undefined) return base.revision > 0 ? undefined : void (await put({ ...mine, revision: 0 }))
  const theirs = keptFrom(id, record)
  if (!theirs) return
  const { turn: _, ...kept } = theirs
  const sameForm = kept.request.form.slug === mine.request.form.slug && kept.request.form.version === mine.request.form.version
  // Answers to another version of the form stand under other keys: only the writer can bring them together.
  if (!sameForm) return void (await put(secondCopy(mine, newNumber(), 0)))
  const { draft, conflicts } = mergeDrafts(base, mine, kept)
  await put(draft)
  if (conflicts.length > 0) await put(secondCopy(mine, newNumber(), 0))
}
