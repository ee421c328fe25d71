import { z } from 'zod'
import { choice, line, lines, mixedRef, slug } from './field'
import { readable } from './shared/reading'

export const searchRuleKinds = {
  'same-meaning': 'Words that mean the same',
  'best-answer': 'Best answer',
  'passed-over': 'Words to pass over',
} as const

/** What editors rule about searching, beside the wordings of each page. */
export const searchRule = z
  .object({
    title: line('Name', 'What the rule is for, such as Teaching assistants.'),
    slug,
    kind: choice('Kind', 'Words that mean the same, one best answer to some questions, or words that tell nothing.', searchRuleKinds),
    words: lines('Words or questions', 'As people type them. A best answer needs the whole question.'),
    page: mixedRef('Best answer', 'Only for the kind “Best answer”: the page to put first.', readable).optional(),
  })
  .refine(({ words }) => words.length > 0, { error: 'Give at least one.', path: ['words'] })
  .refine(({ kind, page }) => kind !== 'best-answer' || page !== undefined, { error: 'Choose the page to put first.', path: ['page'] })
  .refine(({ kind, words }) => kind !== 'same-meaning' || words.length !== 1, {
    error: 'Give at least two that mean the same.',
    path: ['words'],
  })
export type SearchRule = z.infer<typeof searchRule>
