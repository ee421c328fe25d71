/**
 * The building blocks of every schema: a zod type plus what an editor must know about it.
 *
 * The words given here (`label`, `help`) are the only description of a field: the admin shows them beside the
 * input, error messages name the field by them, and they document the key for whoever reads the schema.
 */
import { z } from 'zod'

/** How the admin shows a field, where the zod type alone does not say it. */
export type Shown = 'line' | 'long' | 'prose' | 'date' | 'time' | 'email' | 'address' | 'slug'

export interface FieldMeta {
  label?: string
  help?: string
  shown?: Shown
  /** The type or types a reference may point to. */
  to?: readonly string[]
  /** True where the reference is written `type/slug` because it may point to several types. */
  mixed?: boolean
  /** What each value of an enum is called on screen. */
  names?: Readonly<Record<string, string>>
  /** No two documents of the type may share the value. */
  unique?: boolean
  /** `side` puts the field into the admin's right-hand column. */
  place?: 'side'
}

declare module 'zod' {
  interface GlobalMeta extends FieldMeta {}
}

type Extra = Pick<FieldMeta, 'unique' | 'place'>

const text = (max: number) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'Fill this in.' : 'Write text here.') })
    .trim()
    .min(1, 'Fill this in.')
    .max(max, `Cut this to ${max} characters.`)

/** One line of text, at most 200 characters. */
export const line = (label: string, help: string, extra: Extra = {}) => text(200).meta({ label, help, shown: 'line', ...extra })

/** A few plain sentences without formatting, at most `max` characters (600 unless told). */
export const long = (label: string, help: string, max = 600) => text(max).meta({ label, help, shown: 'long' })

/**
 * Formatted text. The value is HTML in a snapshot and Markdown in a seed file; the CMS edits it as rich text.
 * Headings start at level 2, for the page's title is level 1.
 */
export const prose = (label: string, help: string) => text(200_000).meta({ label, help, shown: 'prose' })

/** A calendar day, `YYYY-MM-DD`, without a time or a zone. */
export const day = (label: string, help: string, extra: Extra = {}) =>
  z
    .string({ error: 'Give a day.' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as 2026-11-22.')
    .refine(isDay, 'There is no such day in the calendar.')
    .meta({ label, help, shown: 'date', ...extra })

/** A time of day on the 24-hour clock, `HH:MM`, in Europe/London. */
export const time = (label: string, help: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 09:30.')
    .meta({ label, help, shown: 'time' })

/** An e-mail address. */
export const email = (label: string, help: string) =>
  z.email('Write an e-mail address, such as name@example.org.').max(254).meta({ label, help, shown: 'email' })

/** A web address that begins with https:// or http://. */
export const web = (label: string, help: string) =>
  z
    .url({ protocol: /^https?$/, error: 'Write a web address that begins with https://' })
    .max(2000)
    .meta({ label, help, shown: 'address' })

/** A whole number from `min` to `max`. */
export const whole = (label: string, help: string, min: number, max: number) =>
  z
    .number({ error: 'Write a number.' })
    .int('Write a whole number.')
    .min(min, `Write a number from ${min} to ${max}.`)
    .max(max, `Write a number from ${min} to ${max}.`)
    .meta({ label, help })

/** Yes or no; no unless said. */
export const yes = (label: string, help: string) => z.boolean().default(false).meta({ label, help })

/** One of a fixed list, `{ value: what it is called }`. */
export const choice = <const N extends Readonly<Record<string, string>>>(label: string, help: string, names: N) =>
  z
    .enum(Object.keys(names) as (keyof N & string)[], { error: `Choose one of: ${Object.values(names).join(', ')}.` })
    .meta({ label, help, names })

/** Several of a fixed list, none chosen unless said. */
export const choices = <const N extends Readonly<Record<string, string>>>(label: string, help: string, names: N) =>
  z
    .array(z.enum(Object.keys(names) as (keyof N & string)[], { error: `Choose from: ${Object.values(names).join(', ')}.` }))
    .default([])
    .meta({ label, help, names })

/** Short lines in the editor's order, none unless said. */
export const lines = (label: string, help: string) => z.array(text(200)).default([]).meta({ label, help })

/** Lowercase letters, figures and single hyphens: the public identity of a document and the end of its address. */
export const slug = z
  .string({ error: 'Give the end of the page’s address, such as request-deadline.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, figures and single hyphens only, such as request-deadline.')
  .max(100, 'Cut this to 100 characters.')
  .meta({
    label: 'Address ending',
    help: 'The last part of the page’s address. A changed one leaves a redirect behind.',
    shown: 'slug',
    unique: true,
    place: 'side',
  })

/** A reference to one document of one type, by slug. */
export const ref = (label: string, help: string, to: string) =>
  z
    .string({ error: 'Choose one.' })
    .min(1, 'Choose one.')
    .meta({ label, help, to: [to] })

/** References to documents of one type, by slug, none unless said. */
export const refs = (label: string, help: string, to: string) =>
  z
    .array(z.string().min(1))
    .default([])
    .meta({ label, help, to: [to] })

/** A page of one of several types, written `type/slug`. */
export const mixedRef = (label: string, help: string, to: readonly string[]) =>
  z
    .string()
    .regex(/^[a-z-]+\/[a-z0-9-]+$/, 'Write type/slug, such as guidance/meeting-cycle.')
    .meta({ label, help, to, mixed: true })

/** References to documents of several types, each written `type/slug`, none unless said. */
export const mixedRefs = (label: string, help: string, to: readonly string[]) =>
  z
    .array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, 'Write type/slug, such as faq/how-often-communities-meet.'))
    .default([])
    .meta({ label, help, to, mixed: true })

/** Several groups of fields, in the editor's order, none unless said. `help` says what one row is. */
export const rows = <S extends z.ZodObject>(label: string, help: string, schema: S) => z.array(schema).default([]).meta({ label, help })

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
