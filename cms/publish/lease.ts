/**
 * The publisher's lease: at most one process publishes at a time, whichever machine it runs on. A lease is a document
 * with a unique name, so the database decides; one that expired is deleted by its id, which only one rival can do to
 * any one document before the next create decides again.
 */
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

const NAME = 'publisher'

interface LeaseDoc {
  id: string
  holder: string
  expires: number
}

/** How long a lease lasts without being renewed, in milliseconds. */
export const LEASE_MS = 8_000

const read = (payload: Payload) =>
  payload.db.findOne<LeaseDoc>({ collection: 'leases', where: { name: { equals: NAME } }, req: {} as never })

/** Who holds a valid lease now. */
export async function leaseHolder(payload: Payload): Promise<string | undefined> {
  const lease = await read(payload)
  return lease && lease.expires > Date.now() ? lease.holder : undefined
}

export class Lease {
  readonly holder = `${process.pid}-${randomUUID().slice(0, 8)}`
  private id: string | undefined

  constructor(private readonly payload: Payload) {}

  /** Takes or renews the lease. @returns whether this process holds it now. */
  async hold(): Promise<boolean> {
    const lease = await read(this.payload)
    if (lease && lease.holder === this.holder) {
      this.id = lease.id
      const renewed = await this.payload.db
        .updateOne({
          collection: 'leases',
          id: lease.id,
          data: { name: NAME, holder: this.holder, expires: Date.now() + LEASE_MS },
          req: {} as never,
        })
        .catch(() => null)
      return renewed !== null && renewed !== undefined
    }
    if (lease && lease.expires > Date.now()) return false
    if (lease)
      await this.payload.db.deleteOne({ collection: 'leases', where: { id: { equals: lease.id } }, req: {} as never }).catch(() => null)
    try {
      const made = await this.payload.db.create({
        collection: 'leases',
        data: { name: NAME, holder: this.holder, expires: Date.now() + LEASE_MS },
        req: {} as never,
      })
      this.id = String(made.id)
      return true
    } catch {
      return false
    }
  }

  /** Whether this process still holds the lease: asked just before anything is swapped. */
  async held(): Promise<boolean> {
    const lease = await read(this.payload)
    return lease?.holder === this.holder && lease.expires > Date.now()
  }

  /** Gives the lease up, so that another need not wait for it to expire. */
  async release(): Promise<void> {
    if (this.id)
      await this.payload.db.deleteOne({ collection: 'leases', where: { id: { equals: this.id } }, req: {} as never }).catch(() => null)
    this.id = undefined
  }
}
