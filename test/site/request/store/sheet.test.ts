/** Any number of tabs typing, writing and choosing in any order: nothing that was typed is overwritten unseen. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft } from '../../../../site/request/store/draft'
import type { Choice } from '../../../../site/request/store/conflicts'
import { Sheet } from '../../../../site/request/store/sheet'
import { isSame, valueOf } from '../../../../site/request/store/merge'

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

test('what is typed stands on its screen until its writer changes it, and on the device after each write', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const device = new Device()
      const tabs = [0, 1, 2].map(() => new Sheet(begun))
      /** What each tab has typed since it last knew that the device has it. */
      const own = tabs.map(() => new Map<string, string>())
      /** The answer each tab's writer had before their eyes when they typed over it, or chose their own. */
      const over = tabs.map(() => new Map<string, unknown>())
      let typed = 0

      const settleWritten = (tab: number): void => {
        for (const [key, text] of own[tab]!) if (valueOf(device.main.request.answers, key) === text) own[tab]!.delete(key)
      }
      for (const { tab, key, does } of actions) {
        const sheet = tabs[tab]!
        const before = device.main.request.answers
        if (does === 'type') {
          const text = `${typed++} by ${tab}`
          if (!own[tab]!.has(key)) over[tab]!.set(key, sheet.request.answers[key])
          sheet.change(key, text)
          own[tab]!.set(key, text)
        } else if (does === 'see') {
          const taken = sheet.revision === device.main.revision ? [] : sheet.meet(device.main)
          for (const name of taken) expect(own[tab]!.has(name), 'only an answer that was not touched here is taken over').toBe(false)
        } else if (does === 'write') {
          if (sheet.unwritten) for (const name of device.write(sheet)) expect(own[tab]!.has(name)).toBe(false)
          for (const name of keys)
            if (!isSame(valueOf(before, name), valueOf(device.main.request.answers, name))) {
              expect(over[tab]!.get(name), 'an answer that nobody here has seen is not written over').toBe(valueOf(before, name))
              expect(valueOf(device.main.request.answers, name), 'a write changes what was typed or chosen here').toBe(own[tab]!.get(name))
            }
          settleWritten(tab)
        } else if (sheet.unsettled.some((conflict) => conflict.key === key)) {
          const mine = own[tab]!.get(key)
          if (does === 'mine') over[tab]!.set(key, sheet.unsettled.find((conflict) => conflict.key === key)!.theirs)
          sheet.settle(key, does as Choice)
          if (does !== 'mine') own[tab]!.delete(key)
          if (does === 'second') {
            while (sheet.unwritten) device.write(sheet)
            settleWritten(tab)
            expect(
              device.copies.some(({ request }) => request.answers[key] === mine),
              'the second draft has it',
            ).toBe(true)
          }
        }
        tabs.forEach((one, i) => {
          for (const [name, text] of own[i]!) expect(valueOf(one.request.answers, name), 'it stays on the screen').toBe(text)
        })
      }
      // In the end everybody chooses, writes and looks.
      tabs.forEach((sheet, i) => {
        while (sheet.unwritten) device.write(sheet)
        for (const { key, mine } of sheet.unsettled)
          expect(
            device.copies.some(({ request, copyOf }) => copyOf === ID && request.answers[key] === mine),
            `tab ${i} is kept safe`,
          ).toBe(true)
        for (const { key } of sheet.unsettled) sheet.settle(key, 'theirs')
        while (sheet.unwritten) device.write(sheet)
      })
      for (const sheet of tabs) {
        if (sheet.revision !== device.main.revision) sheet.meet(device.main)
        expect(sheet.unsettled).toEqual([])
        for (const key of keys) expect(isSame(sheet.request.answers[key], device.main.request.answers[key])).toBe(true)
      }
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
