import { contentCollection } from './content'

export const GuidancePages = contentCollection('guidance', {
  columns: ['title', 'topics', '_status', 'updatedAt'],
  about: 'Pages that explain the Locality Model.',
})
