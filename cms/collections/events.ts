import { contentCollection } from './content'

export const Events = contentCollection('event', {
  columns: ['title', 'kind', 'date', '_status'],
  about: 'Webinars, forums and other dated events.',
})
