import { contentCollection } from './content'

export const Services = contentCollection('service', {
  columns: ['title', 'route', '_status', 'updatedAt'],
  about: 'The services that help schools.',
})
