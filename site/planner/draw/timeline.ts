/** The timeline picture: lanes by role, weeks as blocks, pins with the numbers of the table. Widths are in percent, so that text never shrinks. */
import { roles } from '../../../content/model/deadline-words'
import { dateOf, monthOf } from '../../text/dates'
import { listed } from '../../text/words'
import type { WorkCalendar } from '../calendar'
import { type DayNumber, addMonths, dateAt, startOfMonth, textAt, weekdayAt } from '../days'
import type { Plan, Task } from '../plan'
import type { Role } from '../rules'
import { triggerWords } from '../say'
import { type Html, html } from './html'
import { numbered } from './table'

const HEAD = 58
const LEVEL = 28
const PAD = 22
/** Pins nearer than this, in percent of the width, stand on levels of their own; on a phone a pin is 6% wide. */
const NEAR = 6.5
/** The room a date needs beside its pin, in percent, where dates are shown at all. */
const LABEL = 11

interface Pin {
  x: number
  level: number
  text: string
  label: string
  kind: 'dot' | 'alt'
  from?: number
}
interface Lane {
  label: string
  pins: Pin[]
  y: number
  height: number
}

/**
 * @param id a name for the ids in the picture, unlike any other on the page.
 * @returns an SVG with title and description; every fact in it also stands in the table.
 */
export function timeline(plan: Plan, calendar: WorkCalendar, today: DayNumber, id: string): Html {
  const tasks = numbered(plan)
  const days = tasks.flatMap(({ task }) => [task, ...task.alternatives].flatMap((t) => [t.from ?? t.due, t.due]))
  const inReach = (day: DayNumber) => day >= Math.min(...days, plan.start.day) - 21 && day <= Math.max(...days, plan.start.day)
  for (const { task } of tasks)
    for (const w of task.warnings) if (w.kind === 'school-holiday' && task.rule.who.includes('school')) days.push(w.lastSchoolDay)
  if (inReach(today)) days.push(today)
  const first = mondayOf(Math.min(...days, plan.start.day)) - 1
  const last = mondayOf(Math.max(...days, plan.start.day)) + 6
  const x = (day: DayNumber) => Math.round(((day + 0.5 - first) / (last - first + 1)) * 1000) / 10
  const edge = (day: DayNumber) => Math.round(((day - first) / (last - first + 1)) * 1000) / 10
  const lanes = lanesOf(tasks, x)
  const foot = (lanes.at(-1)?.y ?? HEAD) + (lanes.at(-1)?.height ?? 0)
  const closed = stretches(first, last, (day) => weekdayAt(day) >= 6)
  const holidays = stretches(first, last, (day) => Boolean(calendar.schoolHolidayAt(day)))
  const off = stretches(first, last, (day) => weekdayAt(day) < 6 && !calendar.isWorking(day))
  const months = monthsIn(first, last)
  const flag = x(plan.start.day)
  const name = `${plan.start.trigger === 'meeting' ? 'Meeting' : 'Day 0'}, ${dayMonth(plan.start.day)}`
  return html`<svg class="tl" role="img" width="100%" height="${foot + 30}" aria-labelledby="${id}-t ${id}-d">
    <title id="${id}-t">Timeline of the plan, ${dateOf(textAt(first + 1))} to ${dateOf(textAt(last))}</title>
    <desc id="${id}-d">${describe(plan, lanes, holidays.length > 0)}</desc>
    <defs>
      <pattern id="${id}-h" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hs" d="M0 0v8" />
      </pattern>
    </defs>
    ${lanes.map(({ y, height }) => html`<rect class="bg" y="${y}" width="100%" height="${height - 4}" />`)}
    ${closed.map(([a, b]) => html`<rect class="ln" x="${edge(a)}%" y="${HEAD}" width="${round(edge(b + 1) - edge(a))}%" height="${foot - HEAD - 4}" />`)}
    ${holidays.map(([a, b]) => lanes[0] && html`<rect fill="url(#${id}-h)" x="${edge(a)}%" y="${lanes[0].y}" width="${round(edge(b + 1) - edge(a))}%" height="${lanes[0].height - 4}" />`)}
    ${off.map(([a, b]) => html`<rect fill="url(#${id}-h)" x="${edge(a)}%" y="${HEAD}" width="${round(edge(b + 1) - edge(a))}%" height="${foot - HEAD - 4}" />`)}
    ${inReach(today) && html`<rect class="now" x="${x(today)}%" y="${HEAD - 6}" width="2" height="${foot - HEAD + 2}" /><text class="q" x="${x(today)}%" y="${HEAD - 12}" text-anchor="${anchor(x(today))}">Today</text>`}
    <rect class="meet" x="${flag}%" y="14" width="2" height="${foot - 18}" />
    <svg x="${flag}%" overflow="visible">
      <path class="meet" d="${flag > 70 ? 'M2 0h-146l-12 12 12 12H2z' : 'M0 0h146l12 12-12 12H0z'}" />
      <text class="mt" x="${flag > 70 ? -6 : 10}" y="17" text-anchor="${flag > 70 ? 'end' : 'start'}">${name}</text>
    </svg>
    ${lanes.map((lane) => drawLane(lane))}
    ${months.map(([day, text]) => html`<text class="q" x="${edge(day)}%" y="${foot + 20}">${text}</text>`)}
  </svg>`
}

const round = (value: number): number => Math.round(value * 10) / 10
const mondayOf = (day: DayNumber): DayNumber => day - weekdayAt(day) + 1
const dayMonth = (day: DayNumber): string => `${dateAt(day).day} ${monthOf(textAt(day)).slice(0, 3)}`
const anchor = (x: number): string => (x < 5 ? 'start' : x > 95 ? 'end' : 'middle')

function lanesOf(tasks: readonly { task: Task; number: number }[], x: (day: DayNumber) => number): Lane[] {
  const order = Object.keys(roles) as Role[]
  const lanes = new Map<Role, Pin[]>()
  for (const { task, number } of tasks) {
    const lane = order.find((role) => task.rule.who.includes(role))!
    const pins = lanes.get(lane) ?? []
    lanes.set(lane, pins)
    const holiday = task.warnings.find((w) => w.kind === 'school-holiday')
    if (holiday && task.rule.who.includes('school'))
      pins.push({ x: x(holiday.lastSchoolDay), level: 0, text: '!', label: dayMonth(holiday.lastSchoolDay), kind: 'alt' })
    pins.push({
      x: x(task.due),
      level: 0,
      text: String(number),
      label: dayMonth(task.due),
      kind: 'dot',
      ...(task.from === undefined ? {} : { from: x(task.from) }),
    })
    for (const other of task.alternatives)
      pins.push({ x: x(other.due), level: 0, text: '?', label: `or ${dayMonth(other.due)}`, kind: 'alt' })
  }
  let y = HEAD
  return order
    .filter((role) => lanes.has(role))
    .map((role) => {
      const pins = lanes.get(role)!.sort((a, b) => a.x - b.x)
      // Each pin takes the lowest level on which none stands in its way; the lane's name has the first line to itself.
      const ends: number[] = []
      for (const pin of pins) {
        const left = Math.min(pin.from ?? pin.x, pin.x)
        const level = ends.findIndex((end) => left - end >= NEAR)
        pin.level = level < 0 ? ends.length : level
        ends[pin.level] = pin.x
      }
      const height = PAD + Math.max(1, ends.length) * LEVEL + 6
      const lane = { label: roles[role], pins, y, height }
      y += height
      return lane
    })
}

function drawLane({ label, pins, y }: Lane): Html {
  const cy = (pin: Pin) => y + PAD + pin.level * LEVEL + 12
  return html`<text class="l" x="6" y="${y + 18}">${label}</text>
    ${pins.map((pin) => pin.from !== undefined && html`<rect class="bar" x="${pin.from}%" y="${cy(pin) - 3}" width="${round(pin.x - pin.from)}%" height="6" />`)}
    ${pins.map(
      (pin) =>
        html`<circle class="${pin.kind}" cx="${pin.x}%" cy="${cy(pin)}" r="${pin.kind === 'dot' ? 11 : 9}" /><text
            class="n"
            x="${pin.x}%"
            y="${cy(pin) + 5}"
            >${pin.text}</text
          >${besides(pin, pins, cy(pin))}`,
    )}`
}

/** The date beside a pin, on the side where there is room; none where there is not, for the table has it. */
function besides(pin: Pin, pins: readonly Pin[], cy: number): Html | undefined {
  const same = pins.filter((other) => other !== pin && other.level === pin.level)
  const free = (from: number, to: number) => !same.some((other) => other.x > from && (other.from ?? other.x) < to)
  if (pin.x + LABEL < 100 && free(pin.x, pin.x + LABEL + 3))
    return html`<text class="w" x="${pin.x}%" dx="16" y="${cy + 5}">${pin.label}</text>`
  if (pin.from === undefined && pin.x > LABEL && free(pin.x - LABEL - 3, pin.x))
    return html`<text class="w" x="${pin.x}%" dx="-16" y="${cy + 5}" text-anchor="end">${pin.label}</text>`
  return undefined
}

function describe(plan: Plan, lanes: readonly Lane[], holidays: boolean): string {
  const rows = `${lanes.length === 1 ? 'One row' : `${lanes.length} rows`}: ${listed(lanes.map(({ label }) => label))}.`
  const pins = lanes.flatMap((lane) => lane.pins)
  return [
    rows,
    `A flag stands at ${triggerWords[plan.start.trigger]}, ${dateOf(textAt(plan.start.day))}. The numbers are those of the table below.`,
    holidays ? 'Stripes show a school holiday or another closed day.' : '',
    pins.some(({ text }) => text === '!') ? 'An exclamation mark is the last school day before a deadline in a holiday.' : '',
    pins.some(({ text }) => text === '?') ? 'A question mark is the date that another source gives.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The stretches of days that meet a condition, both ends included. */
function stretches(first: DayNumber, last: DayNumber, met: (day: DayNumber) => boolean): [DayNumber, DayNumber][] {
  const found: [DayNumber, DayNumber][] = []
  for (let day = first; day <= last; day++) {
    if (!met(day)) continue
    const open = found.at(-1)
    if (open && open[1] === day - 1) open[1] = day
    else found.push([day, day])
  }
  return found
}

/** Where the months begin, each with its name; the first one at the left edge where most of it is in the picture. */
function monthsIn(first: DayNumber, last: DayNumber): [DayNumber, string][] {
  const found: [DayNumber, string][] = []
  for (let at = startOfMonth(first); at <= last; at = addMonths(at, 1)) {
    const day = Math.max(first, at)
    const end = addMonths(at, 1)
    if (end - day > 6 && last - day > 3) found.push([day, monthOf(textAt(at)).slice(0, 3)])
  }
  return found
}
