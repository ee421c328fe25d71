/** The work on the tables: what lies there, what was done last, and everything that can be done. Drawing is told of changes. */
import { type Rulebook } from '../../planner/plan'
import { bookOf } from '../../planner/data'
import { type DayNumber, textAt, today as todayInKent } from '../../planner/days'
import { type GivenFile, type OnDesk, type Refused, answered, moveTo, schoolOf } from '../after'
import type { Answer } from '../answers'
import type { RequestData } from '../data'
import { Keeper } from './keeper'
import { tableFrom } from './kept'
import { removeEverything } from './remove'
import type { Party } from './route'
import { type Side, emptySide, noOutcome, openedSays, withFiles, withPassphrase } from './side'
import { type Meeting, type Table, emptyTable, meetingOf } from './table'
import { TableStore } from './table-store'

const parties = ['community', 'kcc'] as const

export class Work {
  readonly book: Rulebook
  private readonly store = new TableStore()
  private readonly sides: Record<Party, Side>
  /** Everything was removed: said until something new is opened. */
  removed = false
  onChange: () => void = () => {}
  /** Says something to those who listen. */
  say: (text: string) => void = () => {}

  constructor(readonly data: RequestData) {
    this.book = bookOf(data.planner)
    this.sides = { community: this.side('community'), kcc: this.side('kcc') }
    this.store.onNews = (news) => void ('removed' in news ? this.empty() : this.refresh(news.written))
  }

  private side(party: Party): Side {
    return emptySide(
      new Keeper(
        this.store,
        party,
        () => this.sides[party].table,
        () => this.onChange(),
      ),
    )
  }

  get todayNumber(): DayNumber {
    return todayInKent()
  }
  get today(): string {
    return textAt(this.todayNumber)
  }
  of(party: Party): Readonly<Side> {
    return this.sides[party]
  }
  request(party: Party, id: string): OnDesk | undefined {
    return this.sides[party].table.requests.find(({ request }) => request.id === id)
  }
  meeting(party: Party): Meeting {
    return meetingOf(this.sides[party].table, this.data.planner, this.todayNumber)
  }

  /** Reads what is kept of both tables. */
  async begin(): Promise<void> {
    for (const party of parties) await this.read(party)
  }

  /** Takes a table as it is on the device, where it can be read. @param gently not over what was changed here meanwhile. */
  private async read(party: Party, gently = false): Promise<void> {
    const side = this.sides[party]
    try {
      const kept = await this.store.read(party)
      if (gently && side.keeper.waits) return
      const { table, gone } = kept ? tableFrom(kept, this.data.forms) : { table: emptyTable(), gone: [] }
      Object.assign(side, { table, outcome: { ...noOutcome, refused: gone } })
      side.keeper.begin(kept?.revision ?? 0)
    } catch {
      // The first writing tells what is the matter.
      side.keeper.touch()
    }
  }

  /** Another tab has written: its table is taken, unless something waits here, which the next writing finds out. */
  private async refresh(party: Party): Promise<void> {
    const { keeper } = this.sides[party]
    if (keeper.waits || keeper.keeping.state === 'elsewhere') return
    await this.read(party, true)
    this.onChange()
  }

  /** Settles a table that was changed in two tabs. */
  async settle(party: Party, keep: 'mine' | 'theirs'): Promise<void> {
    if (keep === 'mine') await this.sides[party].keeper.flush(true)
    else await this.read(party)
    this.onChange()
  }

  change(party: Party, table: Partial<Table>): void {
    const side = this.sides[party]
    side.table = { ...side.table, ...table }
    side.keeper.touch()
    this.onChange()
  }

  /** Opens files; those closed with a passphrase wait for it. */
  async open(party: Party, files: readonly GivenFile[], unread: readonly Refused[] = []): Promise<void> {
    const { requests, ...rest } = await this.laid(party, (side) => withFiles(side, party, files, unread, this.data.forms))
    Object.assign(this.sides[party], rest)
    this.removed = false
    this.change(party, { requests })
    this.say(openedSays(rest.outcome, rest.closed.length))
  }

  /** Opening takes a moment. Where somebody has moved or filled in something meanwhile, it is done anew over that. */
  private async laid<T>(party: Party, lay: (side: Side) => Promise<T>): Promise<T> {
    const { requests } = this.sides[party].table
    const laid = await lay(this.sides[party])
    return this.sides[party].table.requests === requests ? laid : this.laid(party, lay)
  }

  /** What became of the files has been read. */
  forgetOutcome(): void {
    for (const side of Object.values(this.sides)) side.outcome = noOutcome
  }

  /** Tries a passphrase on the first of the files that wait for one. */
  async unlock(party: Party, passphrase: string): Promise<void> {
    const { requests, ...rest } = await this.laid(party, (side) => withPassphrase(side, party, passphrase, this.data.forms))
    Object.assign(this.sides[party], rest)
    if (rest.wrong !== undefined) return this.onChange()
    this.change(party, { requests })
    this.say(openedSays(rest.outcome, rest.closed.length))
  }

  /** Leaves the first closed file unopened. */
  leaveOut(party: Party): void {
    const side = this.sides[party]
    side.closed = side.closed.slice(1)
    side.wrong = undefined
    this.onChange()
  }

  /** Moves a request to a place, counted from 0, and says where it is now. */
  move(party: Party, id: string, to: number): void {
    const requests = moveTo(this.sides[party].table.requests, id, to)
    this.change(party, { requests })
    this.say(`${schoolOf(this.request(party, id)!)} is now ${to + 1} of ${requests.length}.`)
  }

  answer(party: Party, id: string, key: string, answer: Answer): void {
    this.sides[party].unsaved.add(id)
    this.change(party, { requests: answered(this.sides[party].table.requests, id, party, key, answer, new Date().toISOString()) })
  }

  /** A file of the request was made: its work can no longer be lost with this page. */
  saved(party: Party, id: string): void {
    this.sides[party].unsaved.delete(id)
  }

  /** Takes a request off the table. */
  takeOff(party: Party, id: string): void {
    this.saved(party, id)
    this.change(party, { requests: this.sides[party].table.requests.filter(({ request }) => request.id !== id) })
    this.say('The request is off the list. Its file is where it was.')
  }

  async removeEverything(): Promise<void> {
    // A writing that is under way must not come after the removal.
    await Promise.all(parties.map((party) => this.sides[party].keeper.flush()))
    this.empty()
    await removeEverything(this.store)
    this.say('Everything was removed from this computer.')
  }

  private empty(): void {
    for (const party of parties) {
      const { keeper } = this.sides[party]
      keeper.begin(0)
      this.sides[party] = emptySide(keeper)
    }
    this.removed = true
    this.onChange()
  }

  /** Writes at once what waits, as when the page is left. */
  flush(): void {
    for (const { keeper } of Object.values(this.sides)) void keeper.flush()
  }

  /** Whether leaving the page loses work. */
  get wouldLose(): boolean {
    return parties.some((party) => {
      const { keeper, unsaved } = this.sides[party]
      return unsaved.size > 0 && (keeper.keeping.state === 'trouble' || keeper.keeping.state === 'elsewhere')
    })
  }
}
