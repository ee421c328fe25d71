/** What editors see of publishing: waiting, publishing, live since, failed because. */
import type { Payload } from 'payload'
import { leaseHolder } from './lease'

export interface PublicationProblem {
  kind?: string | null
  document?: string | null
  title?: string | null
  field?: string | null
  message?: string | null
  /** The admin's page for the document. */
  link?: string | null
}

export interface Publication {
  id: string
  state: 'publishing' | 'live' | 'failed' | 'interrupted'
  release?: string | null
  startedAt?: string | null
  liveAt?: string | null
  fullTextAt?: string | null
  pages?: number | null
  changed?: number | null
  removed?: number | null
  message?: string | null
  problems?: PublicationProblem[] | null
  warnings?: string | null
}

export interface PublishState {
  /** `waiting`: asked for and not begun. `idle`: nothing was ever published. */
  state: 'idle' | 'waiting' | 'publishing' | 'live' | 'failed'
  waiting: number
  /** False where no publisher is at work, so that waiting changes stay waiting. */
  publisher: boolean
  last?: Publication
  /** The last one that went live, when `last` is not it. */
  live?: Publication
}

const newest = async (payload: Payload, state?: string): Promise<Publication | undefined> => {
  const { docs } = await payload.db.find<Publication & { id: string }>({
    collection: 'publications',
    where: state ? { state: { equals: state } } : { state: { not_equals: 'interrupted' } },
    sort: '-startedAt',
    limit: 1,
    pagination: false,
    req: {} as never,
  })
  return docs[0]
}

/** The state of publishing now. */
export async function publishState(payload: Payload): Promise<PublishState> {
  const [{ totalDocs: waiting }, last, live, holder] = await Promise.all([
    payload.db.count({ collection: 'publish-requests', req: {} as never }),
    newest(payload),
    newest(payload, 'live'),
    leaseHolder(payload),
  ])
  const publisher = holder !== undefined
  const state =
    last?.state === 'publishing' && publisher
      ? 'publishing'
      : waiting > 0
        ? 'waiting'
        : last?.state === 'failed'
          ? 'failed'
          : live
            ? 'live'
            : 'idle'
  return { state, waiting, publisher, last, live }
}
