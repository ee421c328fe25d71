import { contentCollection } from './content'

export const Templates = contentCollection('template', {
  columns: ['title', '_status', 'updatedAt'],
  about: 'Papers that people fill in.',
})
