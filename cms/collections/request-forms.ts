import { contentCollection } from './content'

export const RequestForms = contentCollection('request-form', {
  columns: ['title', 'version', '_status', 'updatedAt'],
  about: 'The forms schools ask their community for help with.',
})
