import { z } from 'zod'
import { line, lines, long, slug, whole } from './field'
import { alsoAskedAs } from './shared/reading'

/** A subject that pages are listed under. */
export const topic = z.object({
  title: line('Name', 'Such as Community meetings.'),
  slug,
  summary: long('Summary', 'What a reader finds under it.'),
  aliases: lines('Also called', 'What people type when they look for it.'),
  alsoAskedAs,
  order: whole('Place in lists', 'Smaller numbers come first.', 1, 999),
})
export type Topic = z.infer<typeof topic>
