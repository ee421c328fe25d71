/**
 * What of a request form can never change again once it has been published, and in what words a change is refused.
 *
 * Schools begin requests on a version, keep them on their devices, and send them on as files. What they were asked must stay what it
 * was. Everything is frozen but what stands here.
 */
import { defOf, unwrap } from './references'
import { requestForm } from './request-form'

/** What may still change, and why. `sections.fields.example` means the example of every question. */
export const mayStillChange: Readonly<Record<string, string>> = {
  summary: 'It tells what the form is for, in lists and in search. Nobody answers it.',
  sources: 'Where the form is written may be found out, or move, after it was published.',
  alsoAskedAs: 'They only help people to find the form.',
  moreWordings: 'They only help people to find the form.',
  review: 'Who looks after the page, and when it was checked, is about the page.',
  'effective.until': 'The end of a version is known when the next one begins.',
  'effective.note': 'It is a remark about the period.',
  'effective.supersededBy': 'The next version does not exist yet when this one is published.',
  newer: 'What is known of a version to come is found out bit by bit.',
  changes: 'What is known of a version to come is found out bit by bit.',
  'sections.fields.example': 'Signpost’s own good wording, beside the question. The question stays the same.',
  'sections.fields.seeAlso': 'Guidance is written, renamed and taken away while a form is in use.',
  'sections.fields.pointer': 'It says where the question is written. The question stays the same.',
}

type Said = string | number | true | Said[] | { [key: string]: Said }

/** What a form asks: everything that is frozen, without what is empty. Equal for two forms that ask the same. */
export function asksOf(form: unknown): Said {
  return said(form, '') ?? {}
}

/** Nothing, an empty text, no and an empty list are the same here, for the two databases keep them differently. */
function said(value: unknown, path: string): Said | undefined {
  if (Object.hasOwn(mayStillChange, path)) return undefined
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number' || value === true) return value
  if (Array.isArray(value)) {
    const list = value.map((entry) => said(entry, path) ?? {})
    return list.length > 0 ? list : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const at = said(child, path ? `${path}.${key}` : key)
    return at === undefined ? [] : [[key, at] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** One thing that is not as it was published. */
export interface FrozenChange {
  /** Dotted path of the input that shows it: `sections.0.fields.3.wordLimit`. */
  path: string
  /** The place in words: `Solution required, Most words`. */
  label: string
  /** What changed, and how to mend it. */
  message: string
}

export const MEND = 'A published version stays as it is. Put it back, or press “Make a new version”.'

/**
 * Everything that a form asks otherwise than it did when it was published.
 * @param before @param now as `asksOf` gives them.
 */
export function frozenChanges(before: Said, now: Said): FrozenChange[] {
  const found: Found[] = []
  compareObjects(before as Rowed, now as Rowed, { schema: requestForm, path: '', place: '' }, found)
  return found.map(({ path, label, what }) => ({ path, label, message: `${what} ${MEND}` }))
}

type Found = Omit<FrozenChange, 'message'> & { what: string }
type Rowed = { [key: string]: Said }
interface At {
  schema: Parameters<typeof defOf>[0]
  path: string
  /** The row it is in, as a reader calls it; empty in the form itself. */
  place: string
}

function compareObjects(before: Rowed, now: Rowed, { schema, path, place }: At, found: Found[]): void {
  for (const [key, child] of Object.entries(defOf(schema).shape!)) {
    const [was, is] = [before[key], now[key]]
    if (same(was, is)) continue
    const { schema: inner, kind, meta } = unwrap(child)
    const at = { schema: inner, path: path ? `${path}.${key}` : key, place }
    const element = kind === 'array' ? unwrap(defOf(inner).element!) : undefined
    if (kind === 'object') compareObjects((was ?? {}) as Rowed, (is ?? {}) as Rowed, at, found)
    else if (element?.kind === 'object')
      compareRows((was ?? []) as Rowed[], (is ?? []) as Rowed[], { ...at, schema: element.schema }, meta.label ?? key, found)
    else
      found.push({
        path: at.path,
        label: labelOf(place, meta.label ?? key),
        what: whatChanged(place, meta.label ?? key, was, is, meta.names),
      })
  }
}

/** Rows are told apart by their keys; one whose key alone is new is found by its place. */
function compareRows(before: Rowed[], now: Rowed[], { schema, path, place }: At, label: string, found: Found[]): void {
  const keys = (rows: Rowed[]) => rows.map((row) => row.key)
  const [old, next] = [keys(before), keys(now)]
  const add = (at: string, what: string): void => void found.push({ path: at, label: labelOf(place, label), what: inPlace(place, what) })
  const pairs: [row: Rowed, i: number][] = []
  before.forEach((row, i) => {
    const renamed = now.length === before.length && !next.includes(row.key) && !old.includes(next[i])
    const to = next.includes(row.key) ? next.indexOf(row.key) : renamed ? i : -1
    if (to < 0) add(path, `“${nameOf(row)}” is missing from “${label}”.`)
    else pairs.push([row, to])
  })
  next.forEach((key, i) => {
    if (!pairs.some(([, to]) => to === i))
      add(
        `${path}.${i}.key`,
        `“${nameOf(now[i]!)}” is new among “${label}”${old.includes(key) ? ', with a key that is there already' : ''}.`,
      )
  })
  if (pairs.some(([, to], i) => i > 0 && to < pairs[i - 1]![1])) add(path, `“${label}” stand in another order.`)
  // A question is known by its label alone, an option by its question's too.
  const prefix = path.endsWith('.options') ? `${place}, ` : ''
  for (const [row, to] of pairs) compareObjects(row, now[to]!, { schema, path: `${path}.${to}`, place: prefix + nameOf(row) }, found)
}

const same = (a: Said | undefined, b: Said | undefined): boolean => sorted(a) === sorted(b)

/** JSON with its keys in order: a database gives them back in an order of its own. */
const sorted = (value: Said | undefined): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''

const nameOf = ({ label, title, key }: Rowed): string => String(label ?? title ?? key)
const labelOf = (place: string, label: string): string => (place ? `${place}, ${label}` : label)
const inPlace = (place: string, what: string): string => (place ? `“${place}”: ${what}` : what)

function whatChanged(
  place: string,
  label: string,
  was: Said | undefined,
  is: Said | undefined,
  names: Readonly<Record<string, string>> = {},
): string {
  const shown = (value: Said | undefined): string =>
    value === undefined
      ? 'nothing'
      : value === true
        ? 'yes'
        : cut((Array.isArray(value) ? value : [value]).map((one) => names[String(one)] ?? String(one)).join(', '))
  return inPlace(place, `“${label}” was ${quoted(shown(was))} when this version was published; now it is ${quoted(shown(is))}.`)
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 78).trimEnd()} …` : text)
const quoted = (text: string): string => (text === 'nothing' || text === 'yes' ? text : `“${text}”`)
