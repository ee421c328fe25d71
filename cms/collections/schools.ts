import { contentCollection } from './content'

export const Schools = contentCollection('school', {
  columns: ['title', 'dfeNumber', 'phase', 'community', '_status'],
  about: 'Every school and the community it belongs to.',
})
