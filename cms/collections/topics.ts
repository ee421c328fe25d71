import { contentCollection } from './content'

export const Topics = contentCollection('topic', {
  columns: ['title', 'order', '_status'],
  about: 'The subjects pages are listed under.',
})
