import { contentCollection } from './content'

export const DeadlineRules = contentCollection('deadline-rule', {
  columns: ['title', 'trigger', 'amount', 'unit', '_status'],
  about: 'Every deadline, counted from a meeting or another day.',
})
