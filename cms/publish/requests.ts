/** Asking for a publish. Each request is a document of its own, so that no two saves get in each other's way. */
import type { Payload } from 'payload'

export interface PublishRequest {
  reason: string
  address?: string
  by?: string
}

/** Puts a request where the publisher finds it. */
export async function requestPublish(payload: Payload, request: PublishRequest): Promise<void> {
  await payload.db.create({ collection: 'publish-requests', data: { ...request }, req: {} as never })
}

/** The ids of all waiting requests, oldest first. */
export async function waitingRequests(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'publish-requests',
    limit: 0,
    pagination: false,
    sort: 'createdAt',
    req: {} as never,
  })
  return docs.map((doc) => String(doc.id))
}

/** Removes requests that a publish has included. */
export async function dropRequests(payload: Payload, ids: string[]): Promise<void> {
  if (ids.length) await payload.db.deleteMany({ collection: 'publish-requests', where: { id: { in: ids } }, req: {} as never })
}
