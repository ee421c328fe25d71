import { contentCollection } from './content'

export const Faqs = contentCollection('faq', {
  columns: ['title', 'part', '_status', 'updatedAt'],
  about: 'Questions and their direct answers.',
})
