import { contentCollection } from './content'

export const Calendars = contentCollection('calendar', {
  columns: ['title', 'kind', 'certainUntil', '_status'],
  about: 'Bank holidays, closure days and school terms: what deadlines are counted by.',
})
