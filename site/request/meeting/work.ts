/** The work on the tables: what lies there, what was done last, and everything that can be done. Drawing is told of changes. */
import { type Rulebook } from '../../planner/plan'
import { bookOf } from '../../planner/data'
import { type DayNumber, textAt, today as todayInKent } from '../../planner/days'
import { counted } from '../../text/words'
import { type GivenFile, type OnDesk, type Refused, answered, moveTo, openFiles, schoolOf } from '../after'
import type { Answer } from '../answers'
import type { RequestData } from '../data'
import { Keeper } from './keeper'
import { tableFrom } from './kept'
import { removeEverything } from './remove'
import type { Party } from './route'
import { type Meeting, type Table, emptyTable, meetingOf } from './table'
import { TableStore } from './table-store'

/** What became of the files that were opened last. */
export interface Outcome {
  opened: number
  refused: Refused[]
  notes: string[]
}
const noOutcome: Outcome = { opened: 0, refused: [], notes: [] }

interface Side {
  table: Table
  keeper: Keeper
  outcome: Outcome
  /** Files that are closed with a passphrase, with the first one's trouble. */
  closed: GivenFile[]
  wrong: string | undefined
  /** Numbers of requests with work in them that no file holds. */
  unsaved: Set<string>
}

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
    const keeper = new Keeper(
      this.store,
      party,
      () => this.sides[party].table,
      () => this.onChange(),
    )
    return { table: emptyTable(), keeper, outcome: noOutcome, closed: [], wrong: undefined, unsaved: new Set() }
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
    for (const party of ['community', 'kcc'] as const) await this.read(party)
  }

  /** Takes a table as it is on the device, where it can be read. */
  private async read(party: Party): Promise<void> {
    const side = this.sides[party]
    try {
      const kept = await this.store.read(party)
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
    await this.read(party)
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
    const side = this.sides[party]
    const before = side.table.requests.length
    const { desk, refused, closed, notes } = await openFiles(party, side.table.requests, files, this.data.forms)
    this.removed = false
    const outcome = { opened: desk.length - before, refused: [...unread, ...refused], notes }
    side.outcome = outcome
    side.closed = [...side.closed, ...closed.flatMap((name) => files.filter((file) => file.name === name).slice(0, 1))]
    this.change(party, { requests: desk })
    this.say(openedSays(outcome, closed.length))
  }

  /** What became of the files has been read. */
  forgetOutcome(): void {
    for (const side of Object.values(this.sides)) side.outcome = noOutcome
  }

  /** Tries a passphrase on the first of the files that wait for one. */
  async unlock(party: Party, passphrase: string): Promise<void> {
    const side = this.sides[party]
    const [file, ...rest] = side.closed
    if (!file) return
    if (passphrase === '') side.wrong = 'Write the passphrase.'
    else {
      const tried = await openFiles(party, side.table.requests, [{ ...file, passphrase }], this.data.forms)
      if (tried.refused[0]?.refusal === 'passphrase') side.wrong = tried.refused[0].reason
      else {
        const { outcome } = side
        side.closed = rest
        side.wrong = undefined
        side.outcome = {
          opened: outcome.opened + tried.desk.length - side.table.requests.length,
          refused: [...outcome.refused, ...tried.refused],
          notes: [...outcome.notes, ...tried.notes],
        }
        this.say(openedSays(side.outcome, rest.length))
        return this.change(party, { requests: tried.desk })
      }
    }
    this.onChange()
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
    this.empty()
    await removeEverything(this.store)
    this.say('Everything was removed from this computer.')
  }

  private empty(): void {
    for (const party of ['community', 'kcc'] as const) {
      this.sides[party].keeper.begin(0)
      this.sides[party] = { ...this.side(party), keeper: this.sides[party].keeper }
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
    return Object.values(this.sides).some(({ keeper, unsaved }) => unsaved.size > 0 && keeper.keeping.state === 'trouble')
  }
}

export function openedSays({ opened, refused }: Outcome, closed: number): string {
  return [
    `${counted(opened, 'request')} opened.`,
    ...(refused.length > 0 ? [`${counted(refused.length, 'file')} not opened.`] : []),
    ...(closed > 0 ? [`${counted(closed, 'file')} ${closed === 1 ? 'needs' : 'need'} a passphrase.`] : []),
  ].join(' ')
}
