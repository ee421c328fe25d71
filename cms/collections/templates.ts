import { contentCollection } from './content'

export const Templates = contentCollection('template', {
  columns: ['title', '_status', 'updatedAt'],
  about: 'Documents that people fill in.',
})
