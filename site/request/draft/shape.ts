/** The request file, format 1: readable JSON with the questions beside the answers. */
import * as z from 'zod/mini'
import type { AnswerKind, RequestForm } from '../../../content/model/request-form'
import type { Answer } from '../answers'
import { fieldsOf } from '../form'
import { type CopyOf, type Request, copyNames } from '../request'

export const FORMAT = 'signpost-request'
export const FORMAT_VERSION = 1

const key = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]*$/))
const typed = z.string()
const choice = z.strictObject({ chosen: z.array(z.string()), other: z.string() })
const place = z.strictObject({ slug: z.optional(z.string()), name: z.string() })
const pupils = z.array(z.strictObject({ name: z.string(), dateOfBirth: z.string(), knownAs: z.string() }))
const costLines = z.array(z.strictObject({ what: z.string(), amount: z.string(), staff: z.boolean() }))
const answer = z.union([typed, choice, place, pupils, costLines])

/** The shape of an answer by the kind of its question. What was typed stays as it was typed, so any text will do. */
const answerShapes: Readonly<Record<AnswerKind, z.ZodMiniType<Answer>>> = {
  generated: answer,
  line: typed,
  text: typed,
  number: typed,
  money: typed,
  date: typed,
  'yes-no': typed,
  one: choice,
  several: choice,
  community: place,
  school: place,
  pupils,
  'cost-lines': costLines,
}

/** Whether an answer has the shape that questions of a kind take. */
export const isShaped = (kind: AnswerKind, value: Answer): boolean => answerShapes[kind].safeParse(value).success

const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/))

/** A question as it was when the file was written: what an answer means stays clear when the form has changed. */
const question = z.strictObject({
  label: z.string(),
  kind: z.string(),
  wordLimit: z.optional(z.number()),
  options: z.optional(z.record(z.string(), z.string())),
})

export const fileShape = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  about: z.string(),
  copy: z.enum(Object.keys(copyNames) as [CopyOf, ...CopyOf[]]),
  number: z.string(),
  title: z.string(),
  begun: moment,
  saved: moment,
  form: z.strictObject({ slug: z.string(), version: z.string(), title: z.string() }),
  questions: z.record(key, question),
  answers: z.record(key, answer),
  /** SHA-256 of everything else, to tell a damaged file. */
  check: z.string(),
})
export type RequestFile = z.infer<typeof fileShape>
export type Questions = RequestFile['questions']

/** The questions of a form as a file tells them. Pupils' names are asked for in it, never given. */
export const questionsOf = (form: RequestForm): Questions =>
  Object.fromEntries(
    fieldsOf(form).map(({ key: name, label, kind, wordLimit, options }) => [
      name,
      {
        label,
        kind,
        ...(wordLimit === undefined ? {} : { wordLimit }),
        ...(options.length === 0 ? {} : { options: Object.fromEntries(options.map((option) => [option.key, option.label])) }),
      },
    ]),
  )

/** Everything of a file but its check. */
export const unchecked = (request: Request, form: RequestForm, copy: CopyOf): Omit<RequestFile, 'check'> => ({
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  about: `${copyNames[copy]} of a request, written with Signpost. Open it in Signpost’s request form. Nothing in it has been sent to anybody.`,
  copy,
  number: request.id,
  title: request.title,
  begun: request.begun,
  saved: request.saved,
  form: { ...request.form, title: form.title },
  questions: questionsOf(form),
  answers: { ...request.answers },
})
