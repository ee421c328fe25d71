/**
 * Reads the seed: the content a new CMS starts with. Prose stands in `COLLECTION/SLUG.mdx`, lists in
 * `COLLECTION.yaml` or `COLLECTION.csv`. Everything is checked against the model before anything is written.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { LineCounter, type Document, isNode, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { DeadlineRule } from '../model/deadline-rule'
import { comparedRule, contradictions } from '../model/rule-set'
import { defOf, eachRef, unwrap } from '../model/references'
import { sourceOf } from '../model/shared/provenance'
import { type TypeName, isTypeName, typeNames, types } from '../model/types'

export interface SeedDoc {
  type: TypeName
  slug: string
  /** The document in the model's form; prose fields hold Markdown. */
  doc: Record<string, unknown>
  file: string
}

export interface SeedProblem {
  file: string
  line: number
  field: string
  message: string
}

/** Thrown when anything in the seed is wrong. Nothing has been written then. */
export class SeedError extends Error {
  override name = 'SeedError'
  constructor(readonly problems: SeedProblem[]) {
    const shown = problems.slice(0, 30).map((p) => `  ${p.file}:${p.line}${p.field ? ` (${p.field})` : ''}: ${p.message}`)
    super(
      [
        `The seed has ${problems.length} fault(s). Nothing was written.`,
        ...shown,
        ...(problems.length > 30 ? [`  and ${problems.length - 30} more`] : []),
      ].join('\n'),
    )
  }
}

interface Raw {
  type: TypeName
  file: string
  data: Record<string, unknown>
  lineOf: (path: PropertyKey[]) => number
}

/**
 * Reads every seed file of a folder.
 * @returns documents in the order of the model's types, checked against their schemas and for unknown references.
 * @throws SeedError with file, line and field of every fault.
 */
export function readSeed(dir: string): SeedDoc[] {
  const problems: SeedProblem[] = []
  const raws: Raw[] = []
  const defaults = readDefaults(dir, problems)
  for (const name of readdirSync(dir).sort()) {
    const full = path.join(dir, name)
    const base = name.replace(/\.(yaml|csv)$/, '')
    if (/^(read\.ts|defaults\.yaml|README\.md)$/.test(name) || name.startsWith('.')) continue
    const type = typeNames.find((t) => types[t].collection === base)
    if (!type) {
      problems.push({
        file: name,
        line: 1,
        field: '',
        message: `There is no content type called “${base}”. Use one of: ${typeNames.map((t) => types[t].collection).join(', ')}.`,
      })
      continue
    }
    if (statSync(full).isDirectory())
      for (const file of readdirSync(full).sort()) raws.push(...readProse(type, path.join(full, file), `${name}/${file}`, problems))
    else if (name.endsWith('.yaml')) raws.push(...readYaml(type, full, name, problems))
    else if (name.endsWith('.csv')) raws.push(...readTable(type, full, name, problems))
  }
  const docs = raws.map((raw) => check(raw, defaults, problems)).filter((doc) => doc !== undefined)
  checkTogether(docs, raws, problems)
  if (problems.length) throw new SeedError(problems)
  return docs.sort((a, b) => typeNames.indexOf(a.type) - typeNames.indexOf(b.type) || (a.slug < b.slug ? -1 : 1))
}

function readDefaults(dir: string, problems: SeedProblem[]): Record<string, unknown> {
  const file = path.join(dir, 'defaults.yaml')
  if (!existsSync(file)) return {}
  const { document, lineOf } = yaml(readFileSync(file, 'utf8'), 'defaults.yaml', 0, problems)
  void lineOf
  return (document?.toJS() as Record<string, unknown> | null) ?? {}
}

function yaml(
  text: string,
  file: string,
  offset: number,
  problems: SeedProblem[],
): { document?: Document; lineOf: (path: PropertyKey[]) => number } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const lineAt = (position: number) => counter.linePos(position).line + offset
  if (document.errors.length) {
    for (const error of document.errors)
      problems.push({ file, line: lineAt(error.pos[0]), field: '', message: `This is not valid YAML: ${error.message.split('\n')[0]}` })
    return { lineOf: () => 1 }
  }
  const lineOf = (at: PropertyKey[]): number => {
    for (let length = at.length; length > 0; length--) {
      const node = document.getIn(at.slice(0, length), true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return 1 + offset
  }
  return { document, lineOf }
}

function readProse(type: TypeName, full: string, file: string, problems: SeedProblem[]): Raw[] {
  if (!file.endsWith('.mdx')) {
    problems.push({ file, line: 1, field: '', message: 'Prose stands in files that end in .mdx.' })
    return []
  }
  const text = readFileSync(full, 'utf8').replaceAll('\r\n', '\n')
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text)
  if (!match) {
    problems.push({ file, line: 1, field: '', message: 'The file must begin with fields between two lines of ---.' })
    return []
  }
  const { document, lineOf } = yaml(match[1]!, file, 1, problems)
  if (!document) return []
  const bodyLine = match[1]!.split('\n').length + 3
  const body = match[2]!.trim()
  body.split('\n').forEach((row, i) => {
    if (/^(import|export)\s/.test(row) || /<[A-Za-z/!]/.test(row) || row.startsWith('{'))
      problems.push({
        file,
        line: bodyLine + i,
        field: 'body',
        message: 'Only plain Markdown can be edited in the CMS: no HTML, components or imports.',
      })
  })
  const data = { slug: path.basename(file, '.mdx'), ...(document.toJS() as Record<string, unknown>), ...(body ? { body } : {}) }
  return [{ type, file, data, lineOf: (at) => (at[0] === 'body' ? bodyLine : lineOf(at)) }]
}

function readYaml(type: TypeName, full: string, file: string, problems: SeedProblem[]): Raw[] {
  const { document, lineOf } = yaml(readFileSync(full, 'utf8'), file, 0, problems)
  if (!document) return []
  const documents = (document.toJS() as { documents?: unknown } | null)?.documents
  if (!Array.isArray(documents)) {
    problems.push({ file, line: 1, field: 'documents', message: 'The file must hold a list called documents.' })
    return []
  }
  return documents.map((data, i) => ({
    type,
    file,
    data: data as Record<string, unknown>,
    lineOf: (at) => lineOf(['documents', i, ...at]),
  }))
}

function readTable(type: TypeName, full: string, file: string, problems: SeedProblem[]): Raw[] {
  let records: { record: Record<string, string>; info: { lines: number } }[]
  try {
    records = parseCsv(readFileSync(full, 'utf8'), {
      columns: true,
      comment: '#',
      comment_no_infix: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      bom: true,
    }) as never
  } catch (error) {
    problems.push({
      file,
      line: Number((error as { lines?: number }).lines ?? 1),
      field: '',
      message: `This is not a valid CSV table: ${(error as Error).message}`,
    })
    return []
  }
  return records.map(({ record, info }) => {
    const data: Record<string, unknown> = {}
    for (const [column, value] of Object.entries(record)) if (value !== '') put(data, column.split('.'), cell(type, column, value))
    return { type, file, data, lineOf: () => info.lines }
  })
}

function put(target: Record<string, unknown>, [first, ...rest]: string[], value: unknown): void {
  if (rest.length === 0) target[first!] = value
  else put((target[first!] ??= {}) as Record<string, unknown>, rest, value)
}

/** A cell as the field's kind asks: lists are parted by ` | `, numbers are numbers. */
function cell(type: TypeName, column: string, value: string): unknown {
  let schema: z.core.$ZodType | undefined = types[type].schema
  for (const key of column.split('.')) schema = schema && defOf(unwrap(schema).schema).shape?.[key]
  const kind = schema && unwrap(schema).kind
  if (kind === 'array') return value.split('|').map((part) => part.trim())
  if (kind === 'number') return Number(value)
  if (kind === 'boolean') return value === 'true' || value === 'yes'
  return value
}

/** `doc:004#8` stands for a source and its pointer. */
const expandPointer = (pointer: string): { source: string; pointer: string } => ({ source: sourceOf(pointer), pointer })

function expand(data: Record<string, unknown>): Record<string, unknown> {
  const result = { ...data }
  if (Array.isArray(data.sources))
    result.sources = data.sources.map((s: unknown) => (typeof s === 'string' ? expandPointer(s) : withSource(s)))
  if (Array.isArray(data.disagreements))
    result.disagreements = data.disagreements.map((d: { statements?: unknown[] }) => ({ ...d, statements: d.statements?.map(withSource) }))
  return result
}

const withSource = (entry: unknown): unknown =>
  entry && typeof entry === 'object' && 'pointer' in entry && !('source' in entry)
    ? { source: sourceOf(String(entry.pointer)), ...entry }
    : entry

function check(raw: Raw, defaults: Record<string, unknown>, problems: SeedProblem[]): SeedDoc | undefined {
  const shape = defOf(types[raw.type].schema).shape!
  const known = Object.fromEntries(Object.entries(defaults).filter(([key]) => key in shape))
  const doc = { ...known, ...expand(raw.data) }
  unknownKeys(types[raw.type].schema, doc, [], (at) =>
    problems.push({
      file: raw.file,
      line: raw.lineOf(at),
      field: at.join('.'),
      message: `${types[raw.type].one} has no field of this name.`,
    }),
  )
  const result = types[raw.type].schema.safeParse(doc)
  if (!result.success) {
    for (const issue of result.error.issues)
      problems.push({ file: raw.file, line: raw.lineOf(issue.path), field: issue.path.join('.'), message: issue.message })
    return undefined
  }
  return { type: raw.type, slug: String(doc.slug), doc: result.data as Record<string, unknown>, file: raw.file }
}

function unknownKeys(schema: z.core.$ZodType, value: unknown, at: PropertyKey[], found: (path: PropertyKey[]) => void): void {
  const { schema: inner, kind } = unwrap(schema)
  if (kind === 'object' && value && typeof value === 'object' && !Array.isArray(value)) {
    const shape = defOf(inner).shape!
    for (const [key, child] of Object.entries(value)) {
      if (!shape[key]) found([...at, key])
      else unknownKeys(shape[key], child, [...at, key], found)
    }
  } else if (kind === 'array' && Array.isArray(value)) value.forEach((v, i) => unknownKeys(defOf(inner).element!, v, [...at, i], found))
}

/** What only all documents together show: slugs given twice and references to nothing. */
function checkTogether(docs: SeedDoc[], raws: Raw[], problems: SeedProblem[]): void {
  const known = new Map<string, SeedDoc>()
  const rawOf = (doc: SeedDoc) =>
    raws.find((raw) => raw.file === doc.file && (raw.data.slug === doc.slug || raws.filter((r) => r.file === raw.file).length === 1))
  for (const doc of docs) {
    const key = `${doc.type}/${doc.slug}`
    const before = known.get(key)
    if (before)
      problems.push({
        file: doc.file,
        line: rawOf(doc)?.lineOf(['slug']) ?? 1,
        field: 'slug',
        message: `“${doc.slug}” is taken by ${before.file}.`,
      })
    known.set(key, doc)
  }
  // A document with a fault of its own is not in `docs`; references to it are not unknown.
  const faulty = new Set(raws.map((raw) => `${raw.type}/${String(raw.data.slug)}`))
  for (const doc of docs)
    eachRef(doc.type, doc.doc, (ref) => {
      const key = `${ref.type}/${ref.slug}`
      if (known.has(key) || faulty.has(key)) return
      const message = isTypeName(ref.type)
        ? `There is no ${types[ref.type].one.toLowerCase()} “${ref.slug}” in the seed.`
        : `“${key}” does not name a content type.`
      problems.push({
        file: doc.file,
        line: rawOf(doc)?.lineOf(ref.path.split('.').map((p) => (/^\d+$/.test(p) ? Number(p) : p))) ?? 1,
        field: ref.path,
        message,
      })
    })
  const rules = docs.filter(({ type }) => type === 'deadline-rule')
  for (const { slugs, message } of contradictions(rules.map(({ doc }) => comparedRule(doc as unknown as DeadlineRule)))) {
    const doc = rules.find(({ slug }) => slug === slugs[0])!
    problems.push({ file: doc.file, line: rawOf(doc)?.lineOf(['amount']) ?? 1, field: 'amount', message })
  }
}
