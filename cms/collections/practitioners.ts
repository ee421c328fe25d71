import { contentCollection } from './content'

export const Practitioners = contentCollection('practitioner', {
  columns: ['title', 'service', 'communities', '_status'],
  about: 'Link practitioners and whom they serve.',
})
