/** Any number of tabs typing, writing and choosing in any order: nothing that was typed is overwritten unseen. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft } from '../../../../site/request/store/draft'
import type { Choice } from '../../../../site/request/store/conflicts'
import { Sheet } from '../../../../site/request/store/sheet'
import { isSame } from '../../../../site/request/store/merge'

const ID = '4821-0937-55'
const keys = ['one', 'two'] as const
const begun: Draft = {
  request: {
    id: ID,
    title: 'T',
    form: { slug: 'f', version: '1' },
    begun: '2026-09-20T08:00:00.000Z',
    saved: '2026-09-20T08:00:00.000Z',
    answers: {},
  },
  revision: 1,
  questions: {},
}

/** The device as the tabs see it: a write holds only where the revision is the one they know. */
class Device {
  drafts = new Map<string, Draft>([[ID, begun]])
  write(sheet: Sheet): string[] {
    const { draft, beside, made } = sheet.toWrite('2026-10-01T08:00:00.000Z')
    const there = this.drafts.get(ID)!
    if (there.revision !== draft.revision) return sheet.meet(there)
    const put = (one: Draft): Draft => {
      const saved = { ...one, revision: one.revision + 1 }
      this.drafts.set(one.request.id, saved)
      return saved
    }
    if (beside.drop) this.drafts.delete(beside.drop.request.id)
    sheet.written({ saved: put(draft), ...(beside.also ? { also: put(beside.also) } : {}) }, made)
    return []
  }
  get main(): Draft {
    return this.drafts.get(ID)!
  }
  get copies(): Draft[] {
    return [...this.drafts.values()].filter(({ request }) => request.id !== ID)
  }
}

const action = fc.record({
  tab: fc.nat(2),
  key: fc.constantFrom(...keys),
  does: fc.oneof(
    { weight: 4, arbitrary: fc.constant('type' as const) },
    { weight: 4, arbitrary: fc.constant('write' as const) },
    fc.constantFrom('see' as const, 'mine' as const, 'theirs' as const, 'second' as const),
  ),
})

/** One tab and its writer, who notices when something is not as it was left. */
class Writer {
  readonly sheet = new Sheet(begun)
  /** What was typed and is not known to be on the device. */
  private readonly own = new Map<string, string>()
  /** The answer the writer had before their eyes when they typed over it, or chose their own. */
  private readonly over = new Map<string, unknown>()
  private count = 0

  constructor(
    private readonly name: string,
    private readonly device: Device,
    private readonly faults: string[],
  ) {}

  private must(holds: boolean, what: string): void {
    if (!holds) this.faults.push(`${this.name}: ${what}`)
  }

  type(key: string): void {
    const text = `${this.count++} by ${this.name}`
    if (!this.own.has(key)) this.over.set(key, this.sheet.request.answers[key])
    this.sheet.change(key, text)
    this.own.set(key, text)
  }
  see(): void {
    if (this.sheet.revision !== this.device.main.revision) this.took(this.sheet.meet(this.device.main))
  }
  write(): void {
    const before = this.device.main.request.answers
    if (this.sheet.unwritten) this.took(this.device.write(this.sheet))
    const after = this.device.main.request.answers
    for (const key of keys.filter((name) => !isSame(before[name], after[name]))) {
      this.must(this.over.get(key) === before[key], 'wrote over an answer that nobody here has seen')
      this.must(this.own.get(key) === after[key], 'wrote what nobody typed or chose here')
    }
    for (const [key, text] of this.own) if (after[key] === text) this.own.delete(key)
  }
  writeAll(): void {
    while (this.sheet.unwritten) this.write()
  }
  choose(key: string, choice: Choice): void {
    const conflict = this.sheet.unsettled.find((one) => one.key === key)
    if (!conflict) return
    this.must(conflict.mine === this.own.get(key), 'was offered something else than was typed')
    this.must(
      isSame(conflict.theirs, this.device.main.request.answers[key]) || this.sheet.revision !== this.device.main.revision,
      'was offered an old answer',
    )
    this.sheet.settle(key, choice)
    if (choice === 'mine') this.over.set(key, conflict.theirs)
    else this.own.delete(key)
    if (choice !== 'second') return
    this.writeAll()
    this.must(
      this.device.copies.some(({ request }) => request.answers[key] === conflict.mine),
      'has not got its second draft',
    )
  }
  look(): void {
    for (const [key, text] of this.own) this.must(this.sheet.request.answers[key] === text, 'lost what was on the screen')
  }
  /** After a write, what is not settled is on the device too. */
  lookAtCopies(): void {
    for (const { key, mine } of this.sheet.unsettled)
      this.must(
        this.device.copies.some(({ request, copyOf }) => copyOf === ID && request.answers[key] === mine),
        'has no second copy',
      )
  }
  private took(taken: readonly string[]): void {
    for (const key of taken) this.must(!this.own.has(key), 'had an answer taken away that was typed here')
  }
}

test('what is typed stands on its screen until its writer changes it, and on the device after each write', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const device = new Device()
      const faults: string[] = []
      const writers = ['A', 'B', 'C'].map((name) => new Writer(name, device, faults))
      for (const { tab, key, does } of actions) {
        const writer = writers[tab]!
        if (does === 'type') writer.type(key)
        else if (does === 'see') writer.see()
        else if (does === 'write') writer.write()
        else writer.choose(key, does)
        for (const one of writers) one.look()
      }
      // In the end everybody writes, chooses, writes and looks.
      for (const writer of writers) {
        writer.writeAll()
        writer.lookAtCopies()
        for (const key of keys) writer.choose(key, 'theirs')
        writer.writeAll()
      }
      for (const writer of writers) writer.see()
      expect(faults).toEqual([])
      for (const { sheet } of writers)
        expect([sheet.unsettled, keys.map((key) => isSame(sheet.request.answers[key], device.main.request.answers[key]))]).toEqual([
          [],
          [true, true],
        ])
      expect(device.copies.filter(({ copyOf }) => copyOf !== undefined)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('a title is guarded like an answer', () => {
  const device = new Device()
  const [a, b] = [new Sheet(begun), new Sheet(begun)]
  a.change('#title', 'Reading')
  device.write(a)
  b.change('#title', 'Class talk')
  b.change('one', 'x')
  while (b.unwritten) device.write(b)
  expect(b.unsettled).toEqual([{ key: '#title', mine: 'Class talk', theirs: 'Reading' }])
  expect(device.main.request).toMatchObject({ title: 'Reading', answers: { one: 'x' } })
  expect(device.copies.map(({ request }) => request.title)).toEqual(['Class talk (second copy)'])
})

test('two who come to type the same have nothing to choose, and leave no copy behind', () => {
  const device = new Device()
  const [a, b] = [new Sheet(begun), new Sheet(begun)]
  a.change('one', 'Speech')
  device.write(a)
  b.change('one', 'Spee')
  while (b.unwritten) device.write(b)
  expect([b.unsettled.length, device.copies.length]).toEqual([1, 1])
  a.change('one', 'Spee')
  while (a.unwritten) device.write(a)
  b.meet(device.main)
  while (b.unwritten) device.write(b)
  expect([b.unsettled.length, device.copies.length]).toEqual([0, 0])
})
