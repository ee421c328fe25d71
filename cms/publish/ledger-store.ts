/**
 * Where the ledger of calendars is kept: one document a community, so that an edit of one meeting writes one of them and a new bank
 * holiday writes as many as there are communities, not as there are events.
 *
 * A backup that is restored brings older numbers back. A calendar that subscribed takes each file whole and follows; one that imported
 * single events keeps what it has until their numbers have risen again.
 */
import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import type { CalendarLine } from '../../content/model/calendar-ledger'

interface Stored {
  id: string
  community: string
  lines: CalendarLine[]
  /** Another text after each write: whoever read an older one must not write over it. */
  version: string
}

/** Somebody else has written the ledger since it was read. */
export class LedgerTaken extends Error {
  override name = 'LedgerTaken'
}

const TAKEN = 'Another publisher keeps the calendars.'
const collection = 'calendar-ledgers'
const req = {} as never

export class LedgerStore {
  private kept = new Map<string, Stored>()
  private whole: readonly CalendarLine[] = []

  constructor(private readonly payload: Payload) {}

  /** All lines in the order of their uids: the same list as last time where nobody has written since. */
  async read(): Promise<readonly CalendarLine[]> {
    const { docs } = await this.payload.db.find<Stored>({ collection, limit: 0, pagination: false, select: { version: true }, req })
    const versions = new Map(docs.map((doc) => [String(doc.id), doc.version]))
    const stale = [...versions].filter(([id, version]) => this.kept.get(id)?.version !== version).map(([id]) => id)
    const gone = [...this.kept.keys()].filter((id) => !versions.has(id))
    if (stale.length === 0 && gone.length === 0) return this.whole
    const read = await this.payload.db.find<Stored>({
      collection,
      where: { id: { in: stale } },
      limit: 0,
      pagination: false,
      req,
    })
    for (const id of gone) this.kept.delete(id)
    for (const doc of read.docs) this.kept.set(String(doc.id), { ...doc, id: String(doc.id) })
    this.whole = [...this.kept.values()].flatMap(({ lines }) => lines).sort((a, b) => (a.uid < b.uid ? -1 : 1))
    return this.whole
  }

  /**
   * Writes the communities whose lines differ from those read last. One that fails half-way has told nobody anything: the next publish
   * begins with what was written, and at worst leaves out a number.
   * @throws LedgerTaken where another publisher has written meanwhile.
   */
  async write(lines: readonly CalendarLine[]): Promise<void> {
    try {
      await this.writeChanged(lines)
      this.whole = lines
    } catch (error) {
      this.kept.clear()
      throw error
    }
  }

  private async writeChanged(lines: readonly CalendarLine[]): Promise<void> {
    const after = new Map<string, CalendarLine[]>()
    for (const line of lines) {
      const own = after.get(line.community)
      if (own) own.push(line)
      else after.set(line.community, [line])
    }
    const before = new Map([...this.kept.values()].map((doc) => [doc.community, doc]))
    for (const [community, own] of after) {
      const doc = before.get(community)
      if (!doc) await this.create(community, own)
      else if (doc.lines.length !== own.length || !own.every((line, i) => line === doc.lines[i])) await this.update(doc, own)
    }
    for (const doc of before.values()) if (!after.has(doc.community)) await this.remove(doc)
  }

  private async create(community: string, lines: CalendarLine[]): Promise<void> {
    const data = { community, lines, version: randomUUID() }
    const { id } = await this.payload.db.create({ collection, data: { ...data }, req }).catch(async (error: unknown) => {
      // The name is unique, so that the database refuses a second one.
      const other = await this.payload.db.findOne({ collection, where: { community: { equals: community } }, req })
      throw other ? new LedgerTaken(TAKEN, { cause: error }) : error
    })
    this.kept.set(String(id), { ...data, id: String(id) })
  }

  private async update(doc: Stored, lines: CalendarLine[]): Promise<void> {
    const data = { community: doc.community, lines, version: randomUUID() }
    const written = await this.payload.db.updateOne({ collection, where: unchanged(doc), data: { ...data }, req })
    if (!written) throw new LedgerTaken(TAKEN)
    this.kept.set(doc.id, { ...data, id: doc.id })
  }

  private async remove(doc: Stored): Promise<void> {
    await this.payload.db.deleteMany({ collection, where: unchanged(doc), req })
    this.kept.delete(doc.id)
  }
}

const unchanged = ({ id, version }: Stored): Where => ({ and: [{ id: { equals: id } }, { version: { equals: version } }] })
