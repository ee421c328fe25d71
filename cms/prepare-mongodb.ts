/** What a MongoDB of an older version needs; SQLite has its migrations. Each change may be made twice without harm. */
import type { Payload } from 'payload'

/** The little of MongoDB's driver that is used here. */
interface Collection {
  find(filter: object): AsyncIterable<Record<string, unknown> & { _id: unknown }>
  updateOne(filter: object, update: object): Promise<unknown>
}
interface MongoDatabase {
  connection: { collection(name: string): Collection }
}
interface Form {
  sections?: { fields?: { options?: unknown[] }[] }[]
}

/** Brings the documents of an older version to the form of this one. @param from the version that wrote them. */
export async function bringUpToDate(payload: Payload, from: number): Promise<void> {
  if (from < 2) await optionsAsRows(payload)
}

/** Until version 2 the options of a request form were lines of text; now each is a row with a key of its own. */
async function optionsAsRows(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as MongoDatabase
  for (const [name, holder] of [
    ['request-forms', undefined],
    ['_request-forms_versions', 'version'],
  ] as const) {
    const collection = connection.collection(name)
    for await (const doc of collection.find({})) {
      const { sections } = (holder ? doc[holder] : doc) as Form
      let changed = false
      for (const field of (sections ?? []).flatMap((section) => section.fields ?? []))
        field.options = field.options?.map((option, i) => {
          if (typeof option !== 'string') return option
          changed = true
          return { id: `${String(doc._id)}${i}`, key: `option${i + 1}`, label: option }
        })
      if (changed) await collection.updateOne({ _id: doc._id }, { $set: { [holder ? `${holder}.sections` : 'sections']: sections } })
    }
  }
}
