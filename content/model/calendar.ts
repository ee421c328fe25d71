import { z } from 'zod'
import { choice, day, line, rows } from './field'
import { documentFields } from './shared/reading'

export const calendarKinds = {
  'bank-holidays': 'Bank holidays in England',
  'closure-days': 'KCC closure days',
  'school-terms': 'School terms',
} as const

/** Days that are not working days, or the terms of a school year. */
export const calendar = z.object({
  ...documentFields('Name', 'Such as Bank holidays in England.'),
  kind: choice('Kind', 'What its days mean to a count.', calendarKinds),
  certainUntil: day('Complete until', 'The last day for which its publisher has announced everything.'),
  days: rows(
    'Days',
    'A single day, or a period with both ends included.',
    z
      .object({
        name: line('Name', 'Such as Easter Monday or Term 2.'),
        from: day('Day, or first day', 'The day itself.'),
        until: day('Last day', 'Only for a period.').optional(),
      })
      .refine((d) => !d.until || d.from <= d.until, { error: 'The last day must not be before the first.', path: ['until'] }),
  ),
})
export type Calendar = z.infer<typeof calendar>
