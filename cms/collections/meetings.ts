import { contentCollection } from './content'

export const Meetings = contentCollection('meeting', {
  columns: ['title', 'community', 'date', 'state', '_status'],
  about: 'Community meetings. To move one, change its date and keep its address ending.',
})
