import { z } from 'zod'
import { bounds, directions, monthNames, requestKinds, roles, triggers, units } from './deadline-words'
import { choice, choices, line, long, ref, whole, yes } from './field'
import { documentFields, effective, toConfirm } from './shared/reading'
import { disagreements } from './shared/provenance'

export { bounds, directions, requestKinds, roles, triggers, units }

/**
 * One deadline, counted from a trigger. A working day is Monday to Friday less bank holidays in England less the
 * closure days editors add.
 */
export const deadlineRule = z
  .object({
    ...documentFields('Title', 'What must have happened, such as Send the request form.'),
    what: long('What', 'Exactly what is done, and for whom.'),
    who: choices('Who', 'Who must do it.', roles)
      .unwrap()
      .min(1, 'Choose at least one.')
      .meta({ label: 'Who', help: 'Who must do it.', names: roles }),
    trigger: choice('Counted from', 'What starts the clock.', triggers),
    direction: choice('Before or after', 'Which way the count runs.', directions),
    bound: choice('How binding', 'At least ten days before; within three days after; about four weeks before.', bounds).optional(),
    amount: whole('How many', 'In the unit below. Empty for a rule of the school year.', 0, 400).optional(),
    amountUntil: whole('Until how many', 'The end of a window: from 10 to 5 working days before.', 0, 400).optional(),
    unit: choice('Unit', 'A week is seven calendar days.', units).optional(),
    months: choices('In these months', 'For rules of the school year, such as evaluation points.', monthNames),
    term: whole('In term', 'For rules of the school year: the number of the term.', 1, 6).optional(),
    timesAYear: whole('Times a year', 'For rules of the school year: how often at the least.', 1, 52).optional(),
    requestKinds: choices('For which requests', 'Leave empty for all.', requestKinds),
    startsClock: choice(
      'Starts the clock of',
      'What begins when this is done, such as: a form handed over starts “receipt”.',
      triggers,
    ).optional(),
    alternativeTo: ref(
      'Another count of',
      'The deadline for the same thing by another source. Planners then see both dates side by side.',
      'deadline-rule',
    ).optional(),
    countsMeetings: yes('Counts meetings', 'For rules of the school year: how many meetings a community holds in it.'),
    condition: line('Subject to', 'Such as the timing of the schools’ advance.').optional(),
    effective,
    disagreements,
    toConfirm,
  })
  .refine((r) => r.trigger === 'school-year' || r.direction === 'on' || (r.amount !== undefined && r.unit), {
    error: 'Say how many of which unit.',
    path: ['amount'],
  })
export type DeadlineRule = z.infer<typeof deadlineRule>
