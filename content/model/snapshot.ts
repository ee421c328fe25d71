/**
 * The contract between the CMS and the site: everything that is published at one moment, as plain data.
 * The site reads nothing else.
 */
import { z } from 'zod'
import { type CalendarEvent, type CalendarLine, calendarLine } from './calendar-ledger'
import { eachRef } from './references'
import { comparedRule, contradictions } from './rule-set'
import { type Doc, type TypeName, addressOf, typeNames, types } from './types'

/** Raised when a change makes older snapshots unreadable. */
export const SNAPSHOT_VERSION = 1

export type Content = { [T in TypeName]: Doc<T>[] }

export interface Snapshot {
  version: typeof SNAPSHOT_VERSION
  /** The day in Europe/London for which past and next are told apart, `YYYY-MM-DD`. */
  day: string
  /** True where generated sample documents are among the content; every page then says so. */
  sample: boolean
  /** Published documents only, each list in the order of its slugs. */
  content: Content
  /** What calendars have been told of each event, in the order of the uids. Without it nothing was told yet. */
  calendar?: readonly CalendarLine[]
}

/** One thing wrong with one document, in words for an editor. */
export interface Problem {
  type: TypeName | null
  slug: string
  title: string
  /** The field's path, such as `sources.0.pointer`; empty where the whole document is meant. */
  field: string
  message: string
}

/** One rendered address. `status` 200, 404 or another HTTP status; `body` is text. */
export interface Page {
  status: number
  contentType: string
  body: string
}

/** A record of the full-text index, one a page. */
export interface SearchRecord {
  address: string
  title: string
  /** Everything to be found, as text without markup. */
  text: string
  /** Shown under the title in results. */
  summary: string
  filters: Record<string, string[]>
}

/** What pages say of the place they are published at. */
export interface RenderOptions {
  /** The public address. */
  siteUrl: string
  /** Where readers may send the words that search did not find; without it nothing can be sent. */
  searchReportUrl?: string | undefined
  /** True where somebody looks at what is not published: pages say so, and tools keep nothing on the device. */
  preview?: boolean | undefined
}

/** The site's one door: what the publisher may ask of the compiled site. */
export interface Site {
  /** Every address of the snapshot's site that answers 200, the files of tools and feeds included. */
  addresses(snapshot: Snapshot): string[]
  /** Renders one address. Throws only on a fault of the site's own code. */
  render(address: string, snapshot: Snapshot, options: RenderOptions): Promise<Page>
  /** What full-text search should find. */
  searchRecords(snapshot: Snapshot): SearchRecord[]
  /** The events of all communities' calendars, in no order. Does not look at `snapshot.calendar`, which is made from them. */
  calendarEvents(snapshot: Snapshot): CalendarEvent[]
}

/** A snapshot with nothing in it. */
export function emptySnapshot(day: string): Snapshot {
  const content = Object.fromEntries(typeNames.map((name) => [name, []])) as unknown as Content
  return { version: SNAPSHOT_VERSION, day, sample: false, content }
}

/**
 * Reads a snapshot from JSON text or plain data.
 * @throws SnapshotError naming the first documents and fields that do not fit the model.
 */
export function parseSnapshot(data: unknown): Snapshot {
  const outer = z
    .object({
      version: z.number(),
      day: z.string(),
      sample: z.boolean(),
      content: z.record(z.string(), z.array(z.unknown())),
      calendar: z.array(calendarLine).optional(),
    })
    .safeParse(data)
  if (!outer.success) throw new SnapshotError('This is not a snapshot of Signpost’s content.', [])
  if (outer.data.version !== SNAPSHOT_VERSION)
    throw new SnapshotError(
      `The snapshot has version ${outer.data.version}; this site reads version ${SNAPSHOT_VERSION}. Publish again with this version of Signpost.`,
      [],
    )
  const snapshot = emptySnapshot(outer.data.day)
  snapshot.sample = outer.data.sample
  if (outer.data.calendar) snapshot.calendar = outer.data.calendar
  const problems: Problem[] = []
  for (const type of typeNames)
    for (const raw of outer.data.content[type] ?? []) {
      const checked = checkDocument(type, raw)
      if ('problems' in checked) problems.push(...checked.problems)
      else (snapshot.content[type] as unknown[]).push(checked.doc)
    }
  problems.push(...checkReferences(snapshot), ...checkRules(snapshot))
  if (problems.length) throw new SnapshotError(`${problems.length} thing(s) in the content must be mended first.`, problems)
  return snapshot
}

/** Checks one document against its type's schema. */
export function checkDocument<T extends TypeName>(type: T, raw: unknown): { doc: Doc<T> } | { problems: Problem[] } {
  const result = types[type].schema.safeParse(raw)
  if (result.success) return { doc: result.data as Doc<T> }
  const named = raw as { slug?: unknown; title?: unknown } | null
  return {
    problems: result.error.issues.map((issue) => ({
      type,
      slug: String(named?.slug ?? ''),
      title: String(named?.title ?? named?.slug ?? types[type].one),
      field: issue.path.join('.'),
      message: issue.message,
    })),
  }
}

/** Finds references to documents that are not in the snapshot, and addresses given twice. */
export function checkReferences(snapshot: Snapshot): Problem[] {
  const known = new Map(typeNames.map((type) => [type, new Set((snapshot.content[type] as { slug: string }[]).map((d) => d.slug))]))
  const problems: Problem[] = []
  for (const type of typeNames)
    for (const doc of snapshot.content[type] as { slug: string; title: string }[])
      eachRef(type, doc, (target) => {
        if (!known.get(target.type)?.has(target.slug))
          problems.push({
            type,
            slug: doc.slug,
            title: doc.title,
            field: target.path,
            message: `It points to ${addressOf(target.type, target.slug)}, which is not published.`,
          })
      })
  return problems
}

/** Finds deadline rules that contradict each other; each problem stands at the first of the two and names both. */
export function checkRules({ content }: Snapshot): Problem[] {
  const rules = content['deadline-rule']
  return contradictions(rules.map(comparedRule)).map(({ slugs: [slug], message }) => ({
    type: 'deadline-rule' as const,
    slug,
    title: rules.find((rule) => rule.slug === slug)!.title,
    field: 'amount',
    message,
  }))
}

/** Thrown for a snapshot that cannot be published. `problems` says what to mend. */
export class SnapshotError extends Error {
  constructor(
    message: string,
    readonly problems: Problem[],
  ) {
    super(
      [
        message,
        ...problems.slice(0, 20).map((p) => `  ${p.type ?? 'site'} “${p.title}”${p.field ? `, field ${p.field}` : ''}: ${p.message}`),
      ].join('\n'),
    )
    this.name = 'SnapshotError'
  }
}
