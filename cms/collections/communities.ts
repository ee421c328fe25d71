import { contentCollection } from './content'

export const Communities = contentCollection('community', {
  columns: ['title', 'area', 'district', '_status'],
  about: 'The Communities of Schools.',
})
