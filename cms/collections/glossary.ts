import { contentCollection } from './content'

export const Glossary = contentCollection('glossary-term', {
  columns: ['title', 'fullName', '_status', 'updatedAt'],
  about: 'Words of the field, and what people type instead of them.',
})
