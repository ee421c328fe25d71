/** A snapshot told as what differs from the one before, for threads that have that one. */
import type { Snapshot } from '../../content/model/snapshot'
import { typeNames } from '../../content/model/types'

export interface SnapshotChanges extends Omit<Snapshot, 'content' | 'calendar'> {
  /** For each type, a document, or the place in the list before of one that has not changed. */
  content: Record<string, (object | number)[]>
  /** `as before` where it is the same list. */
  calendar?: Snapshot['calendar'] | 'as before'
}

/** What differs. Documents are compared by identity: a reader hands out the same object until its document changes. */
export function changesBetween(before: Snapshot | undefined, after: Snapshot): SnapshotChanges {
  const content: SnapshotChanges['content'] = {}
  for (const type of typeNames) {
    const places = new Map<object, number>((before?.content[type] as object[] | undefined)?.map((doc, i) => [doc, i]))
    content[type] = (after.content[type] as object[]).map((doc) => places.get(doc) ?? doc)
  }
  return { ...after, content, ...(after.calendar && after.calendar === before?.calendar ? { calendar: 'as before' } : {}) }
}

/** The snapshot that `changesBetween` was given as `after`. */
export function withChanges(before: Snapshot | undefined, changes: SnapshotChanges): Snapshot {
  const content = Object.fromEntries(
    typeNames.map((type) => [type, changes.content[type]!.map((doc) => (typeof doc === 'number' ? before!.content[type][doc] : doc))]),
  ) as unknown as Snapshot['content']
  const { calendar, ...rest } = changes
  const lines = calendar === 'as before' ? before!.calendar : calendar
  return { ...rest, content, ...(lines ? { calendar: lines } : {}) }
}
