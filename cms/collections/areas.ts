import { contentCollection } from './content'

export const Areas = contentCollection('area', {
  columns: ['title', 'officerEmail', '_status'],
  about: 'The four areas and their High Needs Funding officers.',
})
