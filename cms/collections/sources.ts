import { contentCollection } from './content'

export const Sources = contentCollection('source', {
  columns: ['title', 'slug', 'kind', 'date', '_status'],
  about: 'The documents that statements come from. Their code is used in pointers.',
})
