/** A draft as it is kept on the device, and what a list of drafts shows of it. */
import * as z from 'zod/mini'
import type { RequestForm } from '../../../content/model/request-form'
import { placeOf } from '../answers'
import { type Questions, fileShape, questionsOf } from '../draft/shape'
import { fieldsOf } from '../form'
import { type Request, requestNumber } from '../request'

export interface Draft {
  request: Request
  /** The page where the writer was. */
  at?: string | undefined
  /** Counts up with every write, from anywhere; 0 for a draft that was never written. */
  revision: number
  /** The questions of the form version it was written with. */
  questions: Questions
  /** For a second copy, kept while two tabs disagree: the draft it belongs to. */
  copyOf?: string | undefined
}

export interface DraftHead {
  id: string
  title: string
  /** Moments in ISO form, UTC; by the device's clock, which may have been wrong. */
  begun: string
  saved: string
  form: { slug: string; version: string }
  school?: string | undefined
  copyOf?: string | undefined
  /** For a draft that cannot be read: what to tell. All else but the number is empty then. */
  damaged?: string | undefined
}

/** What stands in the database for one draft. */
export interface KeptDraft extends Draft {
  /** Counts up over all drafts: the order they were last written in, whatever the clock says. */
  turn: number
}

const { begun: moment, answers, questions } = fileShape.shape
const count = z.int().check(z.minimum(1))
const keptShape = z.strictObject({
  request: z.strictObject({
    id: z.string().check(z.minLength(1)),
    title: z.string(),
    form: z.strictObject({ slug: z.string(), version: z.string() }),
    begun: moment,
    saved: moment,
    answers,
  }),
  at: z.optional(z.string()),
  revision: count,
  questions,
  copyOf: z.optional(z.string()),
  turn: count,
})

/** What the database gave, where it is whole and stands under its own number; undefined where it is damaged. */
export function keptFrom(id: string, record: unknown): KeptDraft | undefined {
  const read = keptShape.safeParse(record)
  return read.success && read.data.request.id === id ? (read.data as KeptDraft) : undefined
}

export const DAMAGED = 'What is kept of this draft is damaged and cannot be opened. Save it as a file as it is, or remove it.'

export function headOf(id: string, kept: KeptDraft | undefined): DraftHead {
  if (!kept) return { id, title: '', begun: '', saved: '', form: { slug: '', version: '' }, damaged: DAMAGED }
  const { request, questions, copyOf } = kept
  const key = Object.keys(questions).find((name) => questions[name]!.kind === 'school')
  const school = key === undefined ? undefined : placeOf(request.answers, key)?.name
  const { title, begun, saved, form } = request
  return { id, title, begun, saved, form, ...(school ? { school } : {}), ...(copyOf === undefined ? {} : { copyOf }) }
}

/** A number for a new request, of figures nobody can guess. */
export function newNumber(): string {
  const figures: number[] = []
  // A byte of 250 or more is left out: with it the first six figures would come more often.
  while (figures.length < 10)
    figures.push(...[...crypto.getRandomValues(new Uint8Array(16))].filter((byte) => byte < 250).map((byte) => byte % 10))
  return requestNumber(figures.slice(0, 10))
}

/** A draft that nothing has been written in and that is not on the device yet. @param now ISO, UTC. */
export const newDraft = (form: RequestForm, title = '', now = new Date().toISOString()): Draft => ({
  request: { id: newNumber(), title, form: { slug: form.slug, version: form.version }, begun: now, saved: now, answers: {} },
  revision: 0,
  questions: questionsOf(form),
})

/** The questions of a form, and the old ones whose answers have no place in it: their words are still wanted to show them. */
export function questionsWith(form: RequestForm, old: Questions, answered: readonly string[]): Questions {
  const asked = new Set(fieldsOf(form).map(({ key }) => key))
  const gone = answered.filter((key) => !asked.has(key) && Object.hasOwn(old, key))
  return { ...Object.fromEntries(gone.map((key) => [key, old[key]!])), ...questionsOf(form) }
}
