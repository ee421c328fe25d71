import { contentCollection } from './content'

export const Announcements = contentCollection('announcement', {
  columns: ['title', 'date', '_status'],
  about: 'What is new.',
})
